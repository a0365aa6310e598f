package org.precis.input.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.input.field.Fields;
import org.precis.input.field.Placed;
import org.precis.input.field.Reading;
import org.precis.input.field.TextWithReferences;
import org.precis.input.figure.UndrawnFigures;
import org.precis.input.file.Report;
import org.precis.input.part.Draft;
import org.precis.input.part.KnownReferences;
import org.precis.input.part.UnslicedPack;
import org.precis.input.value.ShareCheck;
import org.precis.model.Edition;
import org.precis.model.Measure;
import org.precis.model.Statistic;

/**
 * Runs the checks of a whole edition: names, totals and parts, units, dates, references and prose.
 */
public final class Checks {

  private Checks() {}

  /**
   * Checks a whole edition.
   *
   * @param before the texts of the edition that it is compared with
   */
  public static void run(
      Fields briefing,
      Draft draft,
      Edition edition,
      UnslicedPack unsliced,
      List<TextWithReferences> before) {
    Reading reading = briefing.reading();
    reading.report().time().at("the checks of the edition as a whole");
    TypeCheck.run(briefing, draft);
    ComparedPeriodsCheck.run(draft, edition, briefing);
    ofNumbers(draft, edition, reading);
    UnitFormsCheck.run(draft.statistics(), edition, reading);
    SingularCheck.run(draft, edition.presentation().units(), reading);
    DateCheck.run(draft, edition.masthead(), reading.report());
    if (draft.complete()) {
      KnownReferences known = new KnownReferences(edition);
      ReferenceCheck.run(known, draft, UndrawnFigures.of(draft, edition), reading, unsliced);
      TypedNumberCheck.run(edition, known, reading);
      DeniedWordsCheck.run(edition, known, reading);
      if (!reading.machine()) {
        StaleCheck.run(edition, before, known, briefing);
        UnchangedCheck.run(draft, edition, briefing);
      }
    }
    BesideCheck.run(reading);
    MarkdownCheck.run(reading);
    LookalikeLettersCheck.run(reading);
  }

  /** Runs the checks without which no number can be formed of others. */
  public static void ofNumbers(Draft draft, Edition edition, Reading reading) {
    Report report = reading.report();
    NameCheck.run(draft, report);
    ConfidentialSumCheck.run(draft, report);
    PartCheck.run(draft.statistics(), edition.texts().notAdded(), reading);
    UnitCheck.run(draft, reading);
    shares(draft, report);
    GroupTotalCheck.run(draft, edition, report);
  }

  private static void shares(Draft draft, Report report) {
    for (Measure measure : Draft.values(draft.measures())) {
      ShareCheck check = new ShareCheck(measure.id(), report);
      PlacedValue.of(measure, draft)
          .forEach(one -> check.add(one.value(), measure.unit(), one.place()));
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
