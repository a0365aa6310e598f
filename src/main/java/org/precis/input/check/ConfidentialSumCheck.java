package org.precis.input.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Placed;
import org.precis.input.file.Report;
import org.precis.input.part.Draft;
import org.precis.input.value.Subtraction;
import org.precis.model.Statistic;
import org.precis.quantity.Quantity;

/** Finds confidential statistics that can be derived from a published total. */
final class ConfidentialSumCheck {

  private ConfidentialSumCheck() {}

  /** Checks that no total reveals the only part that is not published. */
  static void run(Draft draft, Report report) {
    Map<String, List<Placed<Statistic>>> parts = new LinkedHashMap<>();
    Map<String, Statistic> byId = new LinkedHashMap<>();
    for (Placed<Statistic> placed : draft.statistics()) {
      byId.putIfAbsent(placed.value().id(), placed.value());
      parts.computeIfAbsent(placed.value().partOf(), whole -> new ArrayList<>()).add(placed);
    }
    parts.forEach(
        (id, own) -> {
          if (byId.containsKey(id)) {
            sums(byId.get(id), own, report);
          }
        });
  }

  private static void sums(Statistic whole, List<Placed<Statistic>> parts, Report report) {
    List<Quantity> quantities = parts.stream().map(part -> part.value().quantity()).toList();
    Subtraction.finds(whole.quantity(), quantities)
        .filter(part -> parts.size() > 1)
        .map(parts::get)
        .ifPresent(
            part ->
                report.add(
                    Fault.CONFIDENTIAL_DERIVED,
                    part.fields().placeOf("value"),
                    part.value().label(),
                    whole.label()));
  }
}
