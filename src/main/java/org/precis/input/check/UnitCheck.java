package org.precis.input.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Placed;
import org.precis.input.field.Reading;
import org.precis.input.file.Report;
import org.precis.input.part.Draft;
import org.precis.input.value.CurrencyCheck;
import org.precis.input.value.FloorCheck;
import org.precis.input.value.Literal;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.model.Measure;
import org.precis.model.Statistic;
import org.precis.quantity.Interval;

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
      PlacedValue.of(placed).forEach(one -> floor.next(one.value(), one.place()));
    }
    floors.values().forEach(FloorCheck::report);
  }

  private void measure(Measure measure, Draft draft) {
    CurrencyCheck currency = new CurrencyCheck("a measure", report);
    FloorCheck floor = new FloorCheck(report);
    for (PlacedValue one : PlacedValue.of(measure, draft)) {
      currency.next(one.value(), one.place());
      floor.next(one.value(), one.place());
      negative(one, measure.label());
    }
    floor.report();
  }

  private void statistic(Placed<Statistic> placed) {
    PlacedValue.of(placed).forEach(one -> negative(one, placed.value().label()));
  }

  private void negative(PlacedValue placed, String label) {
    String words = placed.value().unit() + " " + label;
    if (placed.value().quantity() instanceof Interval interval
        && interval.number().signum() < 0
        && MAY_BE_BELOW.stream().noneMatch(sense -> Vocabulary.of(languages).has(sense, words))) {
      report.add(Fault.NEGATIVE, placed.place(), Literal.of(interval));
    }
  }
}
