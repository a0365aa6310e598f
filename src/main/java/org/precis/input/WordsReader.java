package org.precis.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.tree.Node;
import org.precis.model.Case;

/**
 * Reads which words of the template a pack says otherwise, and checks that they can stand there.
 */
final class WordsReader {

  private static final String KEY = "words";

  /**
   * Words by which numbers and dates are written and texts joined, and those that say how firm a
   * number is, how it compares and how it was added up: they are the template's, so that readers
   * can rely on them in every briefing. A pack names what its numbers are of.
   */
  private static final Pattern FIXED =
      Pattern.compile(
          "(?:font|language|text|sentence|list|with-unit|unit|semicolon|before-semicolon|range|place"
              + "|and|comma|colon|quote|number|numbers|percent|money|abbr|date|quarter|month|day"
              + "|qualifier|key|status|mark|unsourced|corrected|compare|movement|difference|card"
              + "|how-totals|chart|log|export|cite|label)(?:[.-].*)?"
              + "|fact\\.status|table\\.denied|dimension\\.not-stated|quotes\\.headnote.*|since(?!-last$).*|series\\.(?!title$).*"
              + "|statistics\\.(?!title$|table$).*|table\\.(?!number$|continued$|scope|title-scope).*"
              + "|figure\\.(?!number$|cases|by|timeline|tiles-none).*|alt\\.(?!timeline-).*"
              + "|finding\\.(?!before|discovered$|rest$).*"
              + "|cases\\.(?:unstated|unstated-count|confidential|none-states|date-not-stated|total"
              + "|total-column|measure|unit-column)(?:\\..*)?");

  /** By which the first date of a case is called: in tables, with a year, and in its entry. */
  private static final List<String> OPENED =
      List.of("cases.opened", "cases.opened-year", "cases.discovered");

  /** The same of its last date. */
  private static final List<String> CLOSED =
      List.of("cases.closed", "cases.closed-year", "cases.action");

  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]\\}");

  private final Fields briefing;
  private final TemplateWords template;
  private final Report report;

  WordsReader(Fields briefing, TemplateWords template) {
    this.briefing = briefing;
    this.template = template;
    this.report = briefing.report();
  }

  /**
   * The words in the language of the reading by their keys.
   *
   * @param cases whose dates they name
   */
  Map<String, String> read(List<Case> cases) {
    Map<String, String> words = new LinkedHashMap<>();
    briefing
        .thing(KEY, "write 'a.key.of.the.template: its word'")
        .ifPresent(
            written -> {
              written.checkLanguages();
              written.keysInAnyLanguage().forEach(key -> read(key, written, words));
              checkDates(written, words, cases);
            });
    return words;
  }

  private void read(String key, Fields written, Map<String, String> words) {
    Map<String, String> own = template.in(briefing.reading().language());
    if (own.isEmpty()) {
      return;
    }
    if (!own.containsKey(key)) {
      checkOthers(key, written, own);
    } else if (FIXED.matcher(key).matches()) {
      report.add(Fault.FIXED_WORD, placeOfKey(written, key), key);
    } else {
      written.required(key, "write the word that replaces it");
      String word = written.text(key);
      if (word.isEmpty()) {
        reportBlank(key, written);
      } else {
        checkArguments(key, own.get(key), word, placeOfText(written, key));
        words.put(key, word);
      }
    }
  }

  /** Where one word for a date is replaced, the others would name it or its end as usual. */
  private void checkDates(Fields written, Map<String, String> words, List<Case> cases) {
    Map<String, String> own = template.in(briefing.reading().language());
    List<String> all = new ArrayList<>();
    if (cases.stream().anyMatch(one -> one.opened() != null)) {
      all.addAll(OPENED);
    }
    if (cases.stream().anyMatch(one -> one.closed() != null)) {
      all.addAll(CLOSED);
    }
    List<String> left =
        all.stream().filter(key -> own.containsKey(key) && !words.containsKey(key)).toList();
    all.stream()
        .filter(key -> words.containsKey(key) && !left.isEmpty())
        .findFirst()
        .ifPresent(
            key ->
                report.add(
                    Fault.DATE_WORDS, placeOfKey(written, key), key, String.join(", ", left)));
  }

  /** A plural form may be one of other languages of the pack; then this one has no text for it. */
  private void checkOthers(String key, Fields written, Map<String, String> own) {
    List<String> languages = briefing.reading().languages();
    boolean elsewhere = languages.stream().anyMatch(tag -> template.in(tag).containsKey(key));
    String language = briefing.reading().language();
    boolean said =
        written.has(key + "@" + language)
            || written.get(key) instanceof Node.Mapping texts && texts.has(language);
    if (!elsewhere || said) {
      String hint = NearestName.hint(key, own.keySet());
      report.add(Fault.UNKNOWN_TEMPLATE_WORD, placeOfKey(written, key), key, language, hint);
    }
  }

  /** A word that is blank in one language of several. */
  private void reportBlank(String key, Fields written) {
    String language = briefing.reading().language();
    if (written.get(key) instanceof Node.Mapping texts && texts.has(language)) {
      report.add(Fault.NO_TEXT_IN_LANGUAGE, texts.placeOf(language), key, language, language);
    }
  }

  private Place placeOfText(Fields written, String key) {
    String language = briefing.reading().language();
    return written.get(key) instanceof Node.Mapping texts
        ? texts.placeOf(language)
        : written.placeOf(written.has(key) ? key : key + "@" + language);
  }

  /** A word has the numbers and names put in that the template's has, each once or more. */
  private void checkArguments(String key, String usual, String word, Place place) {
    SortedSet<String> needed = arguments(usual);
    boolean braces = ARGUMENT.matcher(word).replaceAll("").matches("(?s).*[{}].*");
    if (braces || !arguments(word).equals(needed)) {
      String asked = needed.isEmpty() ? "no braces" : String.join(", ", needed);
      report.add(Fault.WORD_ARGUMENTS, place, key, asked, usual);
    }
  }

  private static SortedSet<String> arguments(String word) {
    SortedSet<String> arguments = new TreeSet<>();
    ARGUMENT.matcher(word).results().forEach(found -> arguments.add(found.group()));
    return arguments;
  }

  private static Place placeOfKey(Fields written, String key) {
    String as =
        written.keys().stream()
            .filter(one -> Fields.withoutLanguage(one).equals(key))
            .findFirst()
            .orElse(key);
    return written.placeOfKey(as);
  }
}
