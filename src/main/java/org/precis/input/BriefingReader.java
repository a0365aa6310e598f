package org.precis.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.precis.claim.Withheld;
import org.precis.diagnostic.Fault;
import org.precis.input.check.Checks;
import org.precis.input.check.DateCheck;
import org.precis.input.field.Fields;
import org.precis.input.field.MachineKeys;
import org.precis.input.field.Placed;
import org.precis.input.field.Questions;
import org.precis.input.field.Reading;
import org.precis.input.field.SliceDimension;
import org.precis.input.field.TextWithReferences;
import org.precis.input.figure.FiguresReader;
import org.precis.input.figure.OmittedParts;
import org.precis.input.figure.SummaryReader;
import org.precis.input.file.Place;
import org.precis.input.part.Choice;
import org.precis.input.part.Draft;
import org.precis.input.part.DraftReader;
import org.precis.input.part.MastheadReader;
import org.precis.input.part.NotesReader;
import org.precis.input.part.ParametersReader;
import org.precis.input.part.SectionsReader;
import org.precis.input.part.StyleReader;
import org.precis.input.part.UnslicedPack;
import org.precis.input.quote.QuoteCoverage;
import org.precis.input.value.TypeReader;
import org.precis.input.value.UnitReader;
import org.precis.model.Edition;
import org.precis.model.EditionTexts;
import org.precis.model.FigureSpec;
import org.precis.model.Masthead;
import org.precis.model.Parameter;
import org.precis.model.Presentation;
import org.precis.model.QuotesPlace;
import org.precis.model.Section;
import org.precis.model.SectionTexts;
import org.precis.model.Slice;
import org.precis.model.Style;
import org.precis.model.Table;

/** Reads one edition: all of a briefing in one language and of one slice. */
record BriefingReader(
    Fields briefing,
    SliceDimension dimension,
    String template,
    TemplateWords words,
    UnslicedPack unsliced,
    QuoteCoverage coverage,
    Choices choices,
    Optional<House> house) {

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
          MastheadReader.COMPARABILITY,
          NeighbourEditions.PREVIOUS,
          NeighbourEditions.NEXT,
          "sources",
          "groups",
          "figures",
          "quotes",
          "measures",
          "statistics",
          "cases",
          "tables",
          TypeReader.OF_PACK,
          Questions.KEY,
          "corrections",
          "glossary",
          "names",
          "units",
          "fonts",
          StyleReader.KEY,
          SectionsReader.KEY,
          "limits",
          "each",
          "numbers",
          "confidential",
          "not-added",
          "dimensions",
          "words",
          "parameters");
  static final List<String> TEXTS =
      List.of(
          "title",
          "subtitle",
          "kind",
          "issuer",
          "area",
          "contact",
          "summary",
          "quality",
          "next",
          "edition",
          "cases-text",
          "cases-title",
          "statistics-title");

  /** Reads all of the edition, and checks it. */
  ReadEdition read(Optional<ReadEdition> compared) {
    checkKeys();
    Optional<Edition> previous = compared.map(ReadEdition::edition);
    Masthead masthead = new MastheadReader(briefing).read();
    DateCheck.period(masthead, briefing);
    Draft draft = draft();
    Edition edition = edition(masthead, draft, previous);
    List<TextWithReferences> before = compared.map(ReadEdition::texts).orElse(List.of());
    Checks.run(briefing, draft, edition, unsliced, before);
    return new ReadEdition(edition, texts());
  }

  /**
   * Reads an edition that another is compared with, for its numbers: what else it says was checked
   * when it was built, and need not hold where its own previous edition is not at hand.
   */
  ReadEdition readToCompare(Optional<ReadEdition> compared) {
    BriefingReader rest = machineOrUnreported();
    rest.checkKeys();
    Masthead masthead = new MastheadReader(briefing).read();
    Draft draft = draft();
    Edition edition = rest.edition(masthead, draft, compared.map(ReadEdition::edition));
    Checks.ofNumbers(draft, edition, briefing.reading());
    return new ReadEdition(edition, texts());
  }

  private List<TextWithReferences> texts() {
    return briefing.reading().words().texts();
  }

  private void checkKeys() {
    briefing.only(briefing.reading().machine() ? machineKeys() : KEYS, TEXTS);
  }

  /** A finished form is taken as a whole; of a pack nothing more is reported. */
  private BriefingReader machineOrUnreported() {
    Reading reading = briefing.reading();
    Fields unreported = new Fields(briefing.mapping(), reading.unreported());
    return reading.machine()
        ? this
        : new BriefingReader(
            unreported, dimension, template, words, unsliced, coverage, choices, house);
  }

  private Edition edition(Masthead masthead, Draft draft, Optional<Edition> compared) {
    Reading reading = briefing.reading();
    Edition bare = bare(masthead, draft);
    Optional<Edition> previous =
        compared
            .map(last -> ComparedSlice.of(last, slice(), draft))
            .map(last -> Withheld.in(last, bare));
    OmittedParts omitted = new OmittedParts(bare, reading, unsliced);
    String summary = new SummaryReader(briefing, omitted).read();
    Style style = style(masthead.issuer()).read();
    Optional<List<FigureSpec>> figures =
        new FiguresReader(briefing, masthead.period(), draft, omitted, previous, style.palette())
            .read();
    List<Section> ownSections = new SectionsReader(briefing, style.sections().inOrder()).read();
    if (!style.figures() && !reading.machine()) {
      reportUndrawn(figures.orElse(List.of()), draft.tables());
    }
    return edition(masthead, draft, summary, ownSections, figures, style, previous);
  }

  /** Reports figures that are asked for, and not drawn because the style has none. */
  private void reportUndrawn(List<FigureSpec> figures, List<Placed<Table>> tables) {
    List<Placed<Table>> charted =
        tables.stream().filter(table -> !table.value().chart().isEmpty()).toList();
    List<String> ids = new ArrayList<>();
    figures.forEach(figure -> ids.add(figure.id()));
    charted.forEach(table -> ids.add(table.value().id()));
    if (!ids.isEmpty()) {
      Place place =
          figures.isEmpty()
              ? charted.get(0).fields().placeOf("chart")
              : briefing.placeOfKey("figures");
      briefing.report().add(Fault.FIGURES_OFF, place, String.join(", ", ids));
    }
  }

  /** The machine form is one briefing, in one language, that needs no other pack. */
  private static List<String> machineKeys() {
    List<String> keys = new ArrayList<>(KEYS);
    keys.removeAll(MachineKeys.NOT_OF_PACK);
    return keys;
  }

  Draft draft() {
    return new DraftReader(briefing, dimension, unsliced, coverage).read();
  }

  /** The edition with its data and none of its prose, which is what prose may refer to. */
  Edition bare(Draft draft) {
    return bare(new MastheadReader(briefing).read(), draft);
  }

  private Edition bare(Masthead masthead, Draft draft) {
    return new Edition(
        masthead,
        EditionTexts.NONE,
        List.of(),
        Draft.values(draft.groups()),
        Draft.values(draft.statistics()),
        Draft.values(draft.measures()),
        Draft.values(draft.cases()),
        Draft.values(draft.tables()),
        new Edition.Classes(draft.dimensions(), names(draft)),
        Presentation.plain(template, units()),
        Optional.empty(),
        selection());
  }

  /**
   * The plural forms of units: those given with a value, and those declared under {@code units}.
   */
  private Map<String, Map<String, String>> units() {
    Map<String, Map<String, String>> units =
        new LinkedHashMap<>(briefing.reading().words().units());
    briefing
        .thing("units", "write 'people: {one: person}'")
        .ifPresent(
            said ->
                said.keys()
                    .forEach(
                        unit ->
                            said.thing(unit, "write '{one: person}'")
                                .ifPresent(forms -> units.put(unit, forms(forms)))));
    return units;
  }

  private static Map<String, String> forms(Fields fields) {
    fields.only(UnitReader.FORMS, List.of());
    Map<String, String> forms = new LinkedHashMap<>();
    fields.keys().forEach(form -> forms.put(form, fields.word(form)));
    return forms;
  }

  /**
   * Names of dimension values in ids: as declared under {@code names}, or in the first language.
   */
  private Map<String, String> names(Draft draft) {
    Map<String, String> names = new LinkedHashMap<>(draft.names());
    briefing
        .thing("names", "write 'value: name in ids'")
        .ifPresent(said -> said.keys().forEach(value -> names.put(value, said.word(value))));
    return names;
  }

  private Edition edition(
      Masthead masthead,
      Draft draft,
      String summary,
      List<Section> ownSections,
      Optional<List<FigureSpec>> figures,
      Style style,
      Optional<Edition> previous) {
    NotesReader notes = new NotesReader(briefing, draft, unsliced);
    EditionTexts texts =
        new EditionTexts(
            summary,
            sections(),
            ownSections,
            notes.notAdded(),
            notes.corrections(),
            notes.glossary(),
            briefing.text("quality"));
    Presentation presentation =
        new Presentation(
            template,
            briefing.reading().files().fonts(),
            style,
            figures,
            new WordsReader(briefing, words).read(Draft.values(draft.cases())),
            units(),
            notes.limits());
    return new Edition(
        masthead,
        texts,
        Draft.values(draft.sources()),
        Draft.values(draft.groups()),
        Draft.values(draft.statistics()),
        Draft.values(draft.measures()),
        Draft.values(draft.cases()),
        Draft.values(draft.tables()),
        new Edition.Classes(draft.dimensions(), names(draft)),
        presentation,
        previous,
        selection());
  }

  private StyleReader style(String issuer) {
    Optional<Fields> above = house.map(style -> style.in(briefing.reading()));
    return new StyleReader(briefing, above, issuer);
  }

  /** Whence the briefing has its style. */
  StyleOrigins style() {
    return new StyleOrigins(style("").places());
  }

  private Edition.Selection selection() {
    List<Parameter> parameters =
        ParametersReader.read(briefing, choices.parameters()).orElse(List.of());
    return new Edition.Selection(slice(), parameters);
  }

  /** Empty also for the part of a compared edition that belongs to no slice. */
  private Optional<Slice> slice() {
    return briefing.reading().slice().filter(slice -> !slice.value().isEmpty());
  }

  private SectionTexts sections() {
    return new SectionTexts(
        briefing.text("statistics-title"),
        briefing.text("cases-title"),
        briefing.text("cases-text"),
        Choice.of(briefing, "quotes", "place of quotes", QuotesPlace.ANNEX));
  }
}
