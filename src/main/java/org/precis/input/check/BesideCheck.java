package org.precis.input.check;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Reading;
import org.precis.input.field.TextWithReferences;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.tree.Node;
import org.precis.input.value.UnitWords;
import org.precis.language.Vocabulary;
import org.precis.model.UnspacedScripts;
import org.precis.provenance.Asides;
import org.precis.provenance.Beside;
import org.precis.provenance.Beside.Effect;
import org.precis.provenance.LabelWords;

/**
 * Checks that no text changes how a printed number reads: characters next to a reference, and what
 * units and labels say of the number beside them.
 */
public final class BesideCheck {

  private static final String PART =
      "separate them by a space or a word; write {{=…}} for a number typed on purpose";
  private static final Pattern LIKE_A_DIGIT = Pattern.compile("[OoОо](?!\\p{L})|[eE][+-]?[0-9]");
  private static final String SIGN = "remove it: a number is printed with its own sign";

  private static final Pattern DIGITS_AT_END = Pattern.compile("[0-9.,\\s]+$");

  private final Reading reading;
  private final Report report;
  private final Vocabulary vocabulary;
  private final UnitWords unitWords;

  /** How many labels differ in nothing but the digits at their end, as zones 1 to 4 do. */
  private final Map<String, Integer> numbered = new TreeMap<>();

  private final Set<String> units = new TreeSet<>();

  private BesideCheck(Reading reading) {
    this.reading = reading;
    this.report = reading.report();
    this.vocabulary = Vocabulary.of(reading.languages());
    this.unitWords = new UnitWords(vocabulary);
  }

  public static void run(Reading reading) {
    BesideCheck check = new BesideCheck(reading);
    List<Node.Scalar> labels = new ArrayList<>();
    for (TextWithReferences written : reading.words().texts()) {
      String key = written.key().substring(written.key().lastIndexOf('.') + 1);
      if (written.text().text().contains("{{")) {
        check.references(written.text());
      }
      if (key.equals("unit")) {
        check.unit(written.text());
        check.units.add(written.text().text().strip());
      } else if (key.equals("label") || key.equals("short")) {
        labels.add(written.text());
        String led = withoutDigits(written.text().text());
        check.numbered.merge(led, led.equals(written.text().text()) ? 0 : 1, Integer::sum);
      }
    }
    labels.forEach(check::label);
  }

  private static String withoutDigits(String label) {
    return DIGITS_AT_END.matcher(label).replaceFirst("");
  }

  private void references(Node.Scalar text) {
    List<String> met = new ArrayList<>();
    for (SeenText seen : SeenText.of(text.text())) {
      String words = seen.words();
      for (SeenText.Printed number : seen.numbers()) {
        Beside.number(words, number.at(), vocabulary)
            .filter(
                found ->
                    found.effect() == Effect.JOINS
                        || !seen.isMeant(found.start(), found.end())
                        || isGlued(found, seen, number.at()))
            .filter(found -> !isAside(found, words) || groupsBySpaces())
            .ifPresent(found -> report(found, seen, number, place(text, number, met)));
        met.add(number.written());
      }
    }
  }

  /** The place of a reference, given those that came before it in the text. */
  private static Place place(Node.Scalar text, SeenText.Printed number, List<String> met) {
    long before = met.stream().filter(number.written()::equals).count();
    return text.place().find(number.written(), (int) before);
  }

  /** Whether a space parts the number from a date or a label: in phase 2 {{suspects}}. */
  private static boolean isAside(Beside found, String words) {
    return found.effect() == Effect.JOINS
        && words.charAt(found.end() - 1) == ' '
        && Asides.of(words).stream()
            .anyMatch(aside -> aside.start() < found.start() && aside.end() == found.end() - 1);
  }

  private boolean groupsBySpaces() {
    ULocale locale = ULocale.forLanguageTag(reading.language());
    return Character.isSpaceChar(DecimalFormatSymbols.getInstance(locale).getGroupingSeparator());
  }

  /** Whether a word that is typed on purpose touches the number, in a script that has spaces. */
  private static boolean isGlued(Beside found, SeenText seen, int at) {
    int beside = found.start() > at ? at + 1 : at - 1;
    int letter = seen.words().codePointAt(beside);
    return seen.isMeant(beside, beside + 1)
        && Character.isLetter(letter)
        && !UnspacedScripts.has(letter);
  }

  private void report(Beside found, SeenText seen, SeenText.Printed number, Place place) {
    String words = seen.words();
    String beside =
        words.substring(found.start(), found.end()).strip().replace("" + Beside.NUMBER, "{{…}}");
    String id = number.id();
    boolean glued = seen.isMeant(found.start(), found.end());
    switch (glued ? Effect.JOINS : found.effect()) {
      case JOINS -> report.add(Fault.JOINED_NUMBER, place, beside, id, PART);
      case SIGNS -> report.add(Fault.JOINED_NUMBER, place, beside, id, SIGN);
      default -> report.add(Fault.CHANGED_NUMBER, place, beside, id, beside);
    }
  }

  private void unit(Node.Scalar unit) {
    String text = unit.text().strip();
    String seen = SeenText.folded(text);
    if (seen.isEmpty() || text.startsWith("{{")) {
      return;
    }
    int first = text.codePointAt(0);
    if (!mayBegin(first) || LIKE_A_DIGIT.matcher(seen).lookingAt()) {
      report.add(Fault.UNIT_NUMBER, unit.place(), text, Character.toString(first));
      return;
    }
    String magnitude = unitWords.magnitudeIn(text);
    if (!magnitude.isEmpty()) {
      report.add(Fault.UNIT_SCALED, unit.place(), text, magnitude);
      return;
    }
    LabelWords.inUnit(seen, reading.languages())
        .ifPresent(
            found ->
                report.addHinted(
                    Fault.UNIT_CHANGES_NUMBER,
                    unit.place(),
                    hint(found),
                    text,
                    seen.substring(found.start(), found.end()).strip()));
  }

  /** What to write instead of what a unit or a label says. */
  private static String hint(Beside found) {
    return switch (found.effect()) {
      case MULTIPLIES ->
          "write it in the value, as in '1.2 million'; for a column of a table, write"
              + " 'scale: million', for money also 'unit: USD'";
      case QUALIFIES, ALTERS -> "remove it, or write it in the value, as in '<500'";
      case SIGNS -> SIGN;
      default -> "remove it: it would be read with the number";
    };
  }

  /** A letter, a percent sign, a currency symbol or a unit of measure. */
  private static boolean mayBegin(int c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.CURRENCY_SYMBOL
        || Character.getType(c) == Character.OTHER_SYMBOL
        || "%‰‱(′″".indexOf(c) >= 0;
  }

  private void label(Node.Scalar label) {
    SeenText seen = SeenText.plain(label.text().strip());
    String text = seen.words();
    LabelWords.inLabel(text, reading.languages())
        .or(() -> digitsAtEnd(text))
        .filter(found -> !seen.isMeant(found.start(), found.end()))
        .filter(found -> found.effect() != Effect.MULTIPLIES || !saysScale(text))
        .filter(found -> !isAll(found, text))
        .ifPresent(
            found ->
                report.addHinted(
                    Fault.LABEL_CHANGES_NUMBER,
                    label.place(),
                    hint(found),
                    text.substring(found.start(), found.end()).strip()));
  }

  /** Whether a label is nothing else, and so names a column: Max, Double. */
  private static boolean isAll(Beside found, String label) {
    return found.effect() == Effect.ALTERS
        && label.substring(found.start(), found.end()).strip().length() == label.length();
  }

  /** Whether a label says by what its number is multiplied, which is an error elsewhere. */
  private boolean saysScale(String label) {
    return unitWords.heading(label).filter(said -> said.unit().zeros() > 0).isPresent();
  }

  /**
   * Those after a word in the plural or a unit, that other labels do not have after the same words.
   */
  private Optional<Beside> digitsAtEnd(String label) {
    String led = withoutDigits(label);
    String word = led.substring(led.lastIndexOf(' ') + 1);
    boolean counted =
        SingularCheck.isPlural(word, reading.language())
            || units.stream().anyMatch(unit -> !unit.isEmpty() && led.endsWith(unit));
    return counted && numbered.getOrDefault(led, 0) == 1
        ? LabelWords.digitsAtEnd(label)
        : Optional.empty();
  }
}
