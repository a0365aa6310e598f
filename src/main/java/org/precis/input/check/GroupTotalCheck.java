package org.precis.input.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.precis.claim.Totals;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Placed;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.part.Draft;
import org.precis.model.Edition;
import org.precis.model.Group;
import org.precis.model.Statistic;
import org.precis.quantity.NumberType;

/** Checks that the statistics in a group with a total share one unit and may be added. */
record GroupTotalCheck(Draft draft, Report report) {

  static void run(Draft draft, Edition edition, Report report) {
    GroupTotalCheck check = new GroupTotalCheck(draft, report);
    for (Placed<Group> group : draft.groups()) {
      check.units(group, Totals.summed(edition, group.value()));
    }
  }

  private void units(Placed<Group> placed, List<Statistic> added) {
    Group group = placed.value();
    Place place = placed.fields().placeOf("total");
    Set<String> units = new LinkedHashSet<>();
    for (Statistic statistic : added) {
      NumberType type = statistic.type();
      if (group.because().isEmpty() && type.isSaid() && !type.isAdded()) {
        report.add(Fault.NOT_ADDED, place, statistic.id(), type.word(), "up");
        return;
      }
      NumberType first = added.get(0).type();
      if (group.because().isEmpty() && type.isSaid() && first.isSaid() && type != first) {
        String to = "to numbers of type " + first.word();
        report.add(Fault.NOT_ADDED, place, statistic.id(), type.word(), to);
        return;
      }
      if (statistic.quantity().stated()) {
        units.add(statistic.value().unit());
      }
    }
    if (units.size() > 1) {
      String listed =
          units.stream().map(unit -> "'" + unit + "'").collect(Collectors.joining(" and "));
      report.add(Fault.SEVERAL_UNITS, place, group.id(), listed);
    }
  }
}
