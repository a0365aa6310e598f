package org.precis.input;

import org.precis.model.Masthead;

/** Checks a draft against itself: names, wholes and parts, units, dates, stated totals. */
final class Checks {

  private Checks() {}

  static void run(Draft draft, Masthead masthead, Report report) {
    NameCheck.run(draft, report);
    PartCheck.run(draft.statistics(), report);
    UnitCheck.run(draft, report);
    DateCheck.run(draft, masthead, report);
    TableTotalCheck.run(draft.tables(), report);
  }
}
