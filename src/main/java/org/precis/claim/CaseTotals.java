package org.precis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.model.Case;
import org.precis.model.Edition;
import org.precis.model.Measure;
import org.precis.model.Reported;
import org.precis.quantity.Value;

/** Adds each measure over the cases, and over the parts that each dimension makes of them. */
final class CaseTotals {

  private final List<NumberedCase> cases;
  private final List<Breakdown> breakdowns;
  private final List<Total> totals = new ArrayList<>();

  private CaseTotals(Edition edition) {
    this.cases = NumberedCase.number(edition.cases());
    this.breakdowns =
        Breakdown.all(cases, edition.classes().dimensions(), edition.classes().names());
    edition.measures().forEach(this::add);
  }

  static List<Total> of(Edition edition) {
    return new CaseTotals(edition).totals;
  }

  private void add(Measure measure) {
    unit(measure).ifPresent(unit -> add(measure.id(), unit));
  }

  private Optional<String> unit(Measure measure) {
    List<Value> values = new ArrayList<>();
    for (NumberedCase numbered : cases) {
      Reported reported = numbered.caseItem().measures().get(measure.id());
      if (reported != null) {
        values.add(reported.value());
      }
    }
    return Units.common(values, measure.counted()).filter(unit -> measure.added());
  }

  private void add(String measure, String unit) {
    String id = "total." + measure;
    totals.add(sum(measure, cases).total(id, measure, "", "", unit));
    for (Breakdown breakdown : breakdowns) {
      for (Breakdown.Part part : breakdown.parts()) {
        String partId = id + "." + breakdown.by() + "." + part.slug();
        Sum sum = sum(measure, part.cases());
        totals.add(sum.total(partId, measure, breakdown.by(), part.key(), unit));
      }
    }
  }

  private static Sum sum(String measure, List<NumberedCase> cases) {
    Sum sum = new Sum();
    for (NumberedCase numbered : cases) {
      Case caseItem = numbered.caseItem();
      sum.add(caseItem.id(), numbered.ordinal(), caseItem.value(measure));
    }
    return sum;
  }
}
