package org.precis.input.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.precis.input.field.Placed;
import org.precis.input.file.Report;
import org.precis.input.part.Draft;
import org.precis.input.value.ShareCheck;
import org.precis.model.Case;
import org.precis.model.Edition;
import org.precis.model.Measure;
import org.precis.model.Reported;
import org.precis.model.Statistic;

/** Checks a draft against itself: names, wholes and parts, units, dates, stated totals. */
public final class Checks {

  private Checks() {}

  public static void run(Draft draft, Edition edition, Report report) {
    NameCheck.run(draft, report);
    ConfidentialSumCheck.run(draft, report);
    PartCheck.run(draft.statistics(), edition.notAdded(), report);
    UnitCheck.run(draft, report);
    shares(draft, report);
    DateCheck.run(draft, edition.masthead(), report);
    GroupTotalCheck.run(draft, edition, report);
    TableTotalCheck.run(draft.tables(), report);
  }

  private static void shares(Draft draft, Report report) {
    for (Measure measure : Draft.values(draft.measures())) {
      ShareCheck check = new ShareCheck(measure.id(), report);
      for (Placed<Case> placed : draft.cases()) {
        Reported reported = placed.value().measures().get(measure.id());
        if (reported != null) {
          check.add(reported.value(), measure.unit(), placed.fields().placeOf(measure.id()));
        }
      }
      check.run();
    }
    Map<String, ShareCheck> groups = new LinkedHashMap<>();
    for (Placed<Statistic> placed : draft.statistics()) {
      String group = placed.value().group();
      groups
          .computeIfAbsent(group, id -> new ShareCheck(id.isEmpty() ? "statistics" : id, report))
          .add(placed.value().value(), "", placed.fields().placeOf("value"));
    }
    groups.values().forEach(ShareCheck::run);
  }
}
