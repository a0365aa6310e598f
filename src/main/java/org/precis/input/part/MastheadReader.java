package org.precis.input.part;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.file.Report;
import org.precis.input.value.Dates;
import org.precis.model.Comparability;
import org.precis.model.DateSpan;
import org.precis.model.Masthead;
import org.precis.model.Status;

/** Reads the masthead of an edition. */
public final class MastheadReader {

  /** What an edition says of comparing itself with the one before. */
  public static final String COMPARABILITY = "comparison";

  private static final String FORM = "[a-z0-9][a-z0-9-]*";

  /** A briefing of this id would overwrite the manifest. */
  private static final String TAKEN = "manifest";

  private static final String NOT_TAKEN =
      "choose another: 'manifest.json' lists the files of a briefing";

  private static final List<String> ON_EVERY_PAGE = List.of("title", "issuer");
  private static final int MOST_CHARACTERS = 2_000;

  private final Fields briefing;
  private final Report report;
  private final Dates dates;

  public MastheadReader(Fields briefing) {
    this.briefing = briefing;
    this.report = briefing.report();
    this.dates = new Dates(report);
  }

  public Masthead read() {
    briefing.requiredTitle("briefing");
    ON_EVERY_PAGE.forEach(this::checkLength);
    return new Masthead(
        id(),
        briefing.text("title"),
        briefing.text("subtitle"),
        briefing.text("kind"),
        briefing.text("issuer"),
        briefing.reading().language(),
        new Masthead.Scope(
            briefing.text("area"),
            dates.span(briefing, "period"),
            DateSpan.isInQuarters(briefing.word("period")),
            Choice.of(briefing, COMPARABILITY, "comparison of periods", Comparability.ALIKE)),
        dates.day(briefing, "published"),
        status(),
        briefing.text("contact"),
        briefing.text("next"),
        briefing.text("edition"));
  }

  private Status status() {
    Set<Status> own = EnumSet.allOf(Status.class);
    if (!briefing.reading().machine()) {
      own.remove(Status.UNCONFIRMED);
    }
    Status said = Choice.of(briefing, "status", "status", Status.FINAL, own);
    return briefing.reading().files().questions().areOpen() ? Status.UNCONFIRMED : said;
  }

  /** What is as long as a page cannot stand in its margin, and as many pages would have it. */
  private void checkLength(String key) {
    int length = briefing.text(key).length();
    if (length > MOST_CHARACTERS) {
      report.add(Fault.TEXT_LENGTH, briefing.placeOf(key), key, length, MOST_CHARACTERS);
    }
  }

  private String id() {
    String id = briefing.word("id");
    if (id.isEmpty()) {
      return folderName();
    }
    if (!id.matches(FORM)) {
      report.add(Fault.BAD_ID, briefing.placeOf("id"), id, "write a to z, 0 to 9 and hyphens");
    } else if (id.equals(TAKEN)) {
      report.add(Fault.BAD_ID, briefing.placeOf("id"), id, NOT_TAKEN);
    }
    return id;
  }

  private String folderName() {
    Path folder = briefing.reading().files().files().folder();
    String name = folder.toAbsolutePath().normalize().getFileName().toString();
    if (!name.matches(FORM)) {
      report.add(Fault.NO_FOLDER_ID, briefing.place(), name);
    } else if (name.equals(TAKEN)) {
      report.add(Fault.BAD_ID, briefing.place(), name, NOT_TAKEN);
    }
    return name;
  }
}
