package org.precis.input;

import org.precis.model.Edition;

/** Checks a draft against itself: names, wholes and parts, units, dates, stated totals. */
final class Checks {

  private Checks() {}

  static void run(Draft draft, Edition edition, Report report) {
    NameCheck.run(draft, report);
    ConfidentialCheck.sums(draft, report);
    PartCheck.run(draft.statistics(), edition.notAdded(), report);
    UnitCheck.run(draft, report);
    ShareCheck.run(draft, report);
    DateCheck.run(draft, edition.masthead(), report);
    GroupTotalCheck.run(draft, edition, report);
    TableTotalCheck.run(draft.tables(), report);
  }
}
