package org.precis.input.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Placed;
import org.precis.input.field.Reading;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.part.Draft;
import org.precis.input.value.CurrencyCheck;
import org.precis.input.value.FloorCheck;
import org.precis.input.value.Literal;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.model.Case;
import org.precis.model.Measure;
import org.precis.model.Reported;
import org.precis.model.Statistic;
import org.precis.quantity.Interval;
import org.precis.quantity.Value;

/** Checks that amounts to be added share a currency, and that counts are not negative. */
record UnitCheck(Report report, List<String> languages) {

  private static final List<Sense> MAY_BE_BELOW =
      List.of(Sense.CHANGE, Sense.RISE, Sense.FALL, Sense.RATE);

  static void run(Draft draft, Reading reading) {
    UnitCheck check = new UnitCheck(reading.report(), reading.languages());
    Draft.values(draft.measures()).forEach(measure -> check.measure(measure, draft));
    draft.statistics().forEach(check::statistic);
    Map<List<String>, FloorCheck> floors = new LinkedHashMap<>();
    for (Placed<Statistic> placed : draft.statistics()) {
      Statistic statistic = placed.value();
      List<String> kin = List.of(statistic.group(), statistic.value().unit());
      FloorCheck floor = floors.computeIfAbsent(kin, unused -> new FloorCheck(reading.report()));
      floor.next(statistic.value(), placed.fields().placeOf("value"));
      statistic
          .otherPeriods()
          .forEach(
              (period, value) -> floor.next(value, placed.fields().placeOf("value@" + period)));
    }
    floors.values().forEach(FloorCheck::report);
  }

  private void measure(Measure measure, Draft draft) {
    CurrencyCheck currency = new CurrencyCheck("a measure", report);
    FloorCheck floor = new FloorCheck(report);
    for (Placed<Case> placed : draft.cases()) {
      Reported reported = placed.value().measures().get(measure.id());
      if (reported != null) {
        Place place = placed.fields().placeOf(measure.id());
        currency.next(reported.value(), place);
        floor.next(reported.value(), place);
        negative(reported.value(), measure.label(), place);
      }
    }
    floor.report();
  }

  private void statistic(Placed<Statistic> placed) {
    Statistic statistic = placed.value();
    negative(statistic.value(), statistic.label(), placed.fields().placeOf("value"));
    statistic
        .otherPeriods()
        .forEach(
            (period, value) ->
                negative(value, statistic.label(), placed.fields().placeOf("value@" + period)));
  }

  private void negative(Value value, String label, Place place) {
    boolean below =
        value.quantity() instanceof Interval interval
            && interval.number().compareTo(BigDecimal.ZERO) < 0;
    if (!below) {
      return;
    }
    String words = value.unit() + " " + label;
    boolean change =
        MAY_BE_BELOW.stream().anyMatch(sense -> Vocabulary.of(languages).has(sense, words));
    if (!change) {
      report.add(Fault.NEGATIVE, place, Literal.of((Interval) value.quantity()));
    }
  }
}
