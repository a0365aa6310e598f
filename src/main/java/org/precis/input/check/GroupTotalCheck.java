package org.precis.input.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Placed;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.part.Draft;
import org.precis.input.table.ColumnSums;
import org.precis.input.value.NonAdditiveKind;
import org.precis.model.Edition;
import org.precis.model.Group;
import org.precis.model.Statistic;
import org.precis.totals.Totals;

/** Checks that the statistics in a group with a total share one unit and may be added. */
record GroupTotalCheck(Draft draft, Report report) {

  private static final String HINT =
      "remove 'total', or say why they can be added up: 'total: {because: …}'";

  static void run(Draft draft, Edition edition, Report report) {
    GroupTotalCheck check = new GroupTotalCheck(draft, report);
    for (Placed<Group> group : draft.groups()) {
      check.units(group, Totals.summed(edition, group.value()));
    }
  }

  private void units(Placed<Group> placed, List<Statistic> added) {
    Group group = placed.value();
    Set<String> units = new LinkedHashSet<>();
    for (Statistic statistic : added) {
      if (group.because().isEmpty() && refused(placed, statistic)) {
        return;
      }
      if (statistic.quantity().stated()) {
        units.add(statistic.value().unit());
      }
    }
    if (units.size() > 1) {
      Place place = placed.fields().placeOf("total");
      report.add(Fault.SEVERAL_UNITS, place, group.id(), ColumnSums.listed(units));
    }
  }

  /** Whether a statistic clearly may not be added, which is reported. */
  private boolean refused(Placed<Group> group, Statistic statistic) {
    Set<String> texts = new LinkedHashSet<>(List.of(statistic.value().unit()));
    draft.statistics().stream()
        .filter(placed -> placed.value().id().equals(statistic.id()))
        .map(Placed::fields)
        .forEach(
            fields -> {
              texts.addAll(fields.inEveryLanguage("label"));
              texts.addAll(fields.inEveryLanguage("unit"));
            });
    List<String> languages = group.fields().reading().languages();
    return NonAdditiveKind.of(texts, languages)
        .filter(NonAdditiveKind::certain)
        .map(
            kind -> {
              Place place = group.fields().placeOf("total");
              report.addHinted(
                  Fault.NOT_ADDITIVE, place, HINT, statistic.id(), kind.singular(), kind.plural());
              return true;
            })
        .orElse(false);
  }
}
