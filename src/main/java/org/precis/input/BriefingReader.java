package org.precis.input;

import java.util.List;
import java.util.Optional;
import org.precis.model.Edition;
import org.precis.model.FigureSpec;
import org.precis.model.Masthead;
import org.precis.model.SectionTexts;

/** Reads one edition: all of a briefing in one language and of one slice. */
final class BriefingReader {

  static final List<String> KEYS =
      List.of(
          "id",
          "language",
          "languages",
          "period",
          "published",
          "status",
          "template",
          "compare-with",
          "sources",
          "groups",
          "figures",
          "measures",
          "statistics",
          "cases",
          "tables",
          "corrections",
          "glossary",
          "fonts",
          "limits",
          "each",
          "numbers",
          "not-added");
  static final List<String> TEXTS =
      List.of(
          "title",
          "subtitle",
          "kind",
          "issuer",
          "contact",
          "summary",
          "quality",
          "next",
          "edition",
          "cases-text",
          "cases-title",
          "statistics-title");

  private final Fields briefing;
  private final Dimension dimension;
  private final String template;

  BriefingReader(Fields briefing, Dimension dimension, String template) {
    this.briefing = briefing;
    this.dimension = dimension;
    this.template = template;
  }

  Edition read(Optional<Edition> previous) {
    Reading reading = briefing.reading();
    briefing.only(KEYS, TEXTS);
    Masthead masthead = new MastheadReader(briefing).read();
    DateCheck.period(masthead, briefing);
    Draft draft = new DraftReader(briefing, dimension).read();
    Edition edition = edition(masthead, draft, previous);
    Checks.run(draft, masthead, reading.report());
    if (draft.complete()) {
      ReferenceCheck.run(edition, reading);
    }
    return edition;
  }

  private Edition edition(Masthead masthead, Draft draft, Optional<Edition> previous) {
    List<Placed<FigureSpec>> figures = FiguresReader.read(briefing, draft);
    RemarksReader remarks = new RemarksReader(briefing, draft);
    return new Edition(
        masthead,
        SummaryReader.read(briefing),
        sections(),
        Draft.values(draft.sources()),
        Draft.values(draft.groups()),
        Draft.values(draft.statistics()),
        Draft.values(draft.measures()),
        Draft.values(draft.cases()),
        Draft.values(draft.tables()),
        Draft.values(figures),
        remarks.notAdded(),
        remarks.corrections(),
        remarks.glossary(),
        briefing.text("quality"),
        template,
        briefing.reading().files().fonts(),
        remarks.limits(),
        previous,
        briefing.reading().slice());
  }

  private SectionTexts sections() {
    return new SectionTexts(
        briefing.text("statistics-title"),
        briefing.text("cases-title"),
        briefing.text("cases-text"));
  }
}
