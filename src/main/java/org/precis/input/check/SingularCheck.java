package org.precis.input.check;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Placed;
import org.precis.input.field.Reading;
import org.precis.input.file.Place;
import org.precis.input.part.Draft;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.model.Case;
import org.precis.model.Reported;
import org.precis.model.Statistic;
import org.precis.quantity.Interval;
import org.precis.quantity.Value;

/**
 * Finds units in the plural that would be printed after a 1: <i>1 people</i>; and in languages with
 * a form for a few, those without it: <i>3 случаев</i>. Whether a word is in the plural can be told
 * in some languages only; in others each word is taken for one.
 */
final class SingularCheck {

  /** The forms that its plain word does not stand for there: 21 случай, 3 случая. */
  private static final Set<String> APART = Set.of("one", "few");

  /** A word and no symbol, such as MWh. */
  private static final Pattern WORD =
      Pattern.compile("(?<!\\p{L})\\p{L}[^\\P{L}\\p{Lu}]{3,}|\\p{Ll}{3}");

  private final Map<String, Map<String, String>> units;
  private final Reading reading;

  /** Those of a language whose words do not tell by themselves whether they are in the plural. */
  private final Optional<PluralRules> rules;

  private final Set<String> reported = new LinkedHashSet<>();

  private SingularCheck(Map<String, Map<String, String>> units, Reading reading) {
    this.units = units;
    this.reading = reading;
    this.rules =
        words(reading.language()).words(Sense.PLURAL).isEmpty()
            ? Optional.of(PluralRules.forLocale(ULocale.forLanguageTag(reading.language())))
            : Optional.empty();
  }

  /** Whether a word is certainly in the plural, which can be told in some languages only. */
  static boolean isPlural(String word, String language) {
    return words(language).has(Sense.PLURAL, word);
  }

  private static Vocabulary words(String language) {
    return Vocabulary.of(List.of(language));
  }

  /**
   * Checks all numbers of an edition that are printed with their units.
   *
   * @param units the forms that they have, by plural category, by unit
   */
  static void run(Draft draft, Map<String, Map<String, String>> units, Reading reading) {
    SingularCheck check = new SingularCheck(units, reading);
    if (check.rules.filter(rules -> rules.getKeywords().size() == 1).isPresent()) {
      return;
    }
    for (Placed<Statistic> placed : draft.statistics()) {
      PlacedValue.of(placed).forEach(one -> check.value(one.value(), one.place()));
    }
    for (Placed<Case> placed : draft.cases()) {
      for (Map.Entry<String, Reported> measure : placed.value().measures().entrySet()) {
        check.value(measure.getValue().value(), placed.fields().placeOf(measure.getKey()));
      }
    }
  }

  private void value(Value value, Place place) {
    String unit = value.unit();
    // The edition that this one is only compared with is printed in the forms of the other
    boolean elsewhere = !units.containsKey(unit) && reading.naming().units().containsValue(unit);
    if (elsewhere || !(value.quantity() instanceof Interval interval)) {
      return;
    }
    Set<String> forms = units.getOrDefault(unit, Map.of()).keySet();
    BigDecimal number = interval.upper() == null ? interval.lower() : interval.upper();
    String form = isOne(number) ? "one" : form(number);
    if (!APART.contains(form)
        || forms.contains(form)
        || !reported.add(unit + " " + form)
        || !isPlural(unit)) {
      return;
    }
    if (isOne(number)) {
      reading.report().add(Fault.UNIT_SINGULAR, place, unit, unit);
    } else {
      reading.report().add(Fault.UNIT_FORM, place, unit, number.toPlainString(), form, unit, form);
    }
  }

  /** The form after a number in a language with one for a few; "" elsewhere. */
  private String form(BigDecimal number) {
    return number.scale() > 0
        ? ""
        : rules
            .filter(of -> of.getKeywords().contains("few"))
            .map(of -> of.select(number.abs().doubleValue()))
            .orElse("");
  }

  private static boolean isOne(BigDecimal number) {
    return number.compareTo(BigDecimal.ONE) == 0 && number.scale() <= 0;
  }

  private boolean isPlural(String unit) {
    return WORD.matcher(unit).find()
        && (rules.isPresent() || isPlural(unit, reading.language()))
        && !Vocabulary.of(reading.languages()).has(Sense.RATE, unit);
  }
}
