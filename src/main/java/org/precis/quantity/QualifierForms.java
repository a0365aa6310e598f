package org.precis.quantity;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;

/**
 * The words and signs before and after a number that say how firm it is, in lower case, in the
 * languages of the words: for what authors write and for what sources say alike.
 */
public final class QualifierForms {

  /** Before a word: it follows its number. */
  private static final String NUMBER = "# ";

  /** Within words: others may stand here. */
  private static final String GAP = " … ";

  private static final Set<Qualifier> SAID = EnumSet.range(Qualifier.EXACT, Qualifier.NEARLY);

  private static final Map<String, Qualifier> BEFORE = before(Vocabulary.ofAll());
  private static final Map<String, Qualifier> AFTER = after(Vocabulary.ofAll());

  /** What ends as a form does, and is none. */
  private static final List<String> OTHERS =
      SAID.stream()
          .flatMap(qualifier -> Vocabulary.ofAll().others(Sense.valueOf(qualifier.name())))
          .toList();

  private QualifierForms() {}

  private static Map<String, Qualifier> before(Vocabulary words) {
    Map<String, Qualifier> forms = new LinkedHashMap<>();
    forms.put(">", Qualifier.MORE_THAN);
    forms.put(">=", Qualifier.AT_LEAST);
    forms.put("≥", Qualifier.AT_LEAST);
    forms.put("<", Qualifier.FEWER_THAN);
    forms.put("<=", Qualifier.UP_TO);
    forms.put("≤", Qualifier.UP_TO);
    forms.put("~", Qualifier.ABOUT);
    forms.put("≈", Qualifier.ABOUT);
    put(words, form -> !form.startsWith(NUMBER) && !form.contains(GAP), forms);
    return Collections.unmodifiableMap(forms);
  }

  private static Map<String, Qualifier> after(Vocabulary words) {
    Map<String, Qualifier> forms = new LinkedHashMap<>();
    put(words, form -> form.startsWith(NUMBER), forms);
    return Collections.unmodifiableMap(forms);
  }

  private static void put(Vocabulary words, Predicate<String> holds, Map<String, Qualifier> forms) {
    for (Qualifier qualifier : SAID) {
      for (String form : words.words(Sense.valueOf(qualifier.name())).keySet()) {
        if (holds.test(form)) {
          forms.put(form.replace(NUMBER, ""), qualifier);
        }
      }
    }
  }

  /**
   * The qualifiers by their forms: "more than", "mehr als", 超过. Abbreviations have no full stop.
   */
  public static Map<String, Qualifier> before() {
    return BEFORE;
  }

  /** The same of what follows a number, or its unit: "or more", "oder mehr", 以上. */
  public static Map<String, Qualifier> after() {
    return AFTER;
  }

  /** Whether a text ends in a word that ends as a form does: 签约, a budget in Thai. */
  public static boolean isOtherWord(String text) {
    return OTHERS.stream().anyMatch(text::endsWith);
  }

  /** Those before a number that have a noun inside, as patterns: "fewer people than". */
  public static Map<Pattern, Qualifier> around() {
    Map<String, Qualifier> forms = new LinkedHashMap<>();
    put(Vocabulary.ofAll(), form -> form.contains(GAP), forms);
    Map<Pattern, Qualifier> patterns = new LinkedHashMap<>();
    forms.forEach(
        (form, qualifier) ->
            patterns.put(
                Pattern.compile(
                    "(?iu)(?<!\\p{L})"
                        + Pattern.quote(form).replace(GAP, "\\E(?: [\\p{L}\\p{M}’'-]+){1,4},? \\Q")
                        + " ?$"),
                qualifier));
    return Collections.unmodifiableMap(patterns);
  }

  /** Those of them for which this holds, as alternatives in a pattern. */
  public static String after(Predicate<String> holds) {
    return AFTER.keySet().stream().filter(holds).map(Pattern::quote).collect(joining("|"));
  }

  /**
   * The qualifier of a form that a pattern found after a number, in any case. Letters are alike as
   * patterns that leave case aside compare them: İ is i, and ſ is s.
   */
  public static Qualifier after(String found) {
    int[] alike =
        found
            .codePoints()
            .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
            .toArray();
    return AFTER.get(new String(alike, 0, alike.length));
  }
}
