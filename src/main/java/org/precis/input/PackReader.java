package org.precis.input;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.precis.diagnostic.Fault;
import org.precis.input.NeighbourEditions.Neighbour;
import org.precis.input.field.DataFiles;
import org.precis.input.field.Fields;
import org.precis.input.field.Questions;
import org.precis.input.field.Reading;
import org.precis.input.field.SliceDimension;
import org.precis.input.field.SliceRows;
import org.precis.input.field.UnitNames;
import org.precis.input.file.CellPlace;
import org.precis.input.file.InputRecord;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.machine.MachineFile;
import org.precis.input.machine.MachineForm;
import org.precis.input.part.CasesReader;
import org.precis.input.part.ParametersReader;
import org.precis.input.part.Placeholders;
import org.precis.input.part.StatisticsReader;
import org.precis.input.part.UnslicedPack;
import org.precis.input.quote.QuoteCoverage;
import org.precis.input.tree.Characters;
import org.precis.input.tree.Node;
import org.precis.input.tree.PackFonts;
import org.precis.input.value.Asker;
import org.precis.model.Edition;
import org.precis.model.Parameter;
import org.precis.model.Slice;
import org.precis.workspace.Workspace;

/** Reads a pack: its settings first, then an edition for each of its languages and slices. */
final class PackReader implements AutoCloseable {

  /** What a pack says of its look, which has no part in a comparison. */
  private static final Set<Fault> OF_TEMPLATES =
      Set.of(Fault.UNKNOWN_TEMPLATE, Fault.TEMPLATE_OF_ITSELF);

  private final Pack pack;
  private final Workspace workspace;
  private final Choices choices;
  private final Report report;
  private final DataFiles files;
  private final Settings settings;
  private final PackFonts fonts;

  /** Whether it is read for its numbers, with which another pack is compared. */
  private final boolean toCompare;

  private final QuoteCoverage coverage = new QuoteCoverage();
  private NeighbourEditions neighbours = NeighbourEditions.NONE;
  private StyleOrigins style = StyleOrigins.NONE;
  private PackPlaces places;

  PackReader(Pack pack, Workspace workspace, Choices choices, Report report) {
    this(
        pack,
        workspace,
        choices,
        report,
        new PackFonts(workspace.fonts(), report),
        UnitNames.NONE,
        false);
  }

  private PackReader(
      Pack pack,
      Workspace workspace,
      Choices choices,
      Report report,
      PackFonts fonts,
      UnitNames naming,
      boolean toCompare) {
    this.pack = pack;
    this.toCompare = toCompare;
    this.fonts = fonts;
    this.workspace = workspace;
    this.choices = choices;
    this.report = report;
    this.files =
        new DataFiles(
            new PackFiles(pack.path(), pack.name(), report),
            new Characters(fonts, report),
            workspace.credentials(),
            report);
    this.settings = new Settings(files, workspace, choices, report, naming);
  }

  @Override
  public void close() {
    files.close();
  }

  /** The editions, as far as they can be read; the report has the faults. */
  List<Edition> read() {
    List<ReadEdition> editions = readAll();
    fonts.reportNotNeeded();
    return editions(editions);
  }

  /** Null if the pack cannot be read. */
  PackPlaces places() {
    return places;
  }

  /** The editions whose pages the pack says are beside its own. */
  NeighbourEditions neighbours() {
    return neighbours;
  }

  /** Whence the editions have their style. */
  StyleOrigins style() {
    return style;
  }

  /** How many of the numbers read so far are backed by quotes. */
  QuoteCoverage coverage() {
    return coverage;
  }

  /** What the output of the pack is named by; empty if that cannot be read. */
  Optional<PackName> packName() {
    return ofBriefing((filled, parameters) -> new PackName(id(filled), parameters));
  }

  /** What a link to its pages needs; empty if that cannot be read. */
  private Optional<Neighbour> neighbour() {
    return ofBriefing(
        (filled, parameters) ->
            new Neighbour(
                id(filled), settings.chosenLanguages(filled), !filled.word("each").isEmpty()));
  }

  private String id(Fields filled) {
    String id = filled.word("id");
    return id.isEmpty() ? PackName.of(pack.path()) : id;
  }

  private <T> Optional<T> ofBriefing(BiFunction<Fields, List<Parameter>, T> reading) {
    return files
        .byConvention(PackFiles.BRIEFING)
        .filter(Node.Mapping.class::isInstance)
        .flatMap(tree -> ofBriefing((Node.Mapping) tree, reading));
  }

  private <T> Optional<T> ofBriefing(
      Node.Mapping briefing, BiFunction<Fields, List<Parameter>, T> reading) {
    return ParametersReader.read(settings.read(briefing), choices.parameters())
        .flatMap(
            parameters ->
                Placeholders.filled(briefing, parameters, report)
                    .map(filled -> settings.read(filled, parameters))
                    .map(fields -> reading.apply(fields, parameters)));
  }

  /** What has been read so far. */
  InputRecord inputs() {
    return files.files().record();
  }

  /** The editions in a machine form that was taken from another file. */
  List<Edition> read(String machineForm) {
    List<ReadEdition> read =
        MachineFile.read(
                new SourceText(pack.name(), machineForm, false), files.characters(), report)
            .map(form -> editions(form, toCompare))
            .orElse(List.of());
    return editions(read);
  }

  private static List<Edition> editions(List<ReadEdition> read) {
    return read.stream().map(ReadEdition::edition).toList();
  }

  private List<ReadEdition> readAll() {
    if (MachineFile.is(pack.path())) {
      return MachineFile.read(pack.path(), pack.name(), files.characters(), report, inputs())
          .map(form -> editions(form, toCompare))
          .orElse(List.of());
    }
    if (!Files.exists(pack.path().resolve(PackFiles.BRIEFING))) {
      report.addFile(
          Fault.NO_BRIEFING,
          files.files().nameOf(PackFiles.BRIEFING),
          pack.name(),
          files.files().likeBriefing());
      return List.of();
    }
    files.files().recordNames();
    if (!toCompare) {
      fonts.readFrom(files.files());
    }
    Optional<Node> tree = files.byConvention(PackFiles.BRIEFING);
    if (tree.isEmpty()) {
      readByConvention(StatisticsReader.BY_CONVENTION);
      readByConvention(CasesReader.BY_CONVENTION);
      return List.of();
    }
    if (!(tree.get() instanceof Node.Mapping briefing)) {
      String kind = tree.get().kind();
      report.add(Fault.EXPECTED_MAPPING, tree.get().place(), "briefing", kind, "write 'title: …'");
      return List.of();
    }
    return editions(briefing);
  }

  /** Without a readable briefing, the files that it would name are still checked on their own. */
  private void readByConvention(List<String> names) {
    files.files().firstOf(names).ifPresent(files::byConvention);
  }

  private List<ReadEdition> editions(Node.Mapping briefing) {
    Optional<List<Parameter>> parameters =
        ParametersReader.read(settings.read(briefing), choices.parameters());
    if (parameters.isEmpty()) {
      return List.of();
    }
    Optional<Node.Mapping> filled = Placeholders.filled(briefing, parameters.get(), report);
    return filled.map(own -> editions(own, parameters.get())).orElse(List.of());
  }

  private List<ReadEdition> editions(Node.Mapping filled, List<Parameter> parameters) {
    Set<String> texts = new LinkedHashSet<>();
    collect(filled, texts);
    files.files().named(texts);
    Fields fields = settings.read(filled, parameters);
    if (!toCompare) {
      settings.checkLanguages(fields);
      neighbours = NeighbourEditions.of(fields, pack, this::neighbour);
      noteMissing(fields);
    }
    SliceDimension dimension =
        new SliceDimension(choices.each().isEmpty() ? fields.word("each") : choices.each());
    if (toCompare) {
      return editions(
          fields,
          dimension,
          List.of(),
          Optional.empty(),
          own -> Slices.ofCompared(own, dimension),
          true);
    }
    Optional<House> house = House.above(pack, files.characters(), report, files.files().record());
    List<ReadEdition> editions =
        editions(
            fields,
            dimension,
            compared(fields, dimension),
            house,
            own -> Slices.of(own, dimension, placeOfEach(fields)),
            false);
    house.ifPresent(style -> style.noteFiles(inputs()));
    return editions;
  }

  private static void collect(Node node, Set<String> texts) {
    if (node instanceof Node.Scalar scalar) {
      texts.add(scalar.text().strip());
    } else if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> collect(item, texts));
    } else if (node instanceof Node.Mapping mapping) {
      mapping.entries().values().forEach(entry -> collect(entry.value(), texts));
    }
  }

  /** A machine form contains the edition that it is compared with, and may already be one slice. */
  private List<ReadEdition> editions(MachineForm form, boolean forNumbers) {
    List<ReadEdition> compared =
        form.previous().map(previous -> editions(previous, true)).orElse(List.of());
    coverage.forget();
    Fields fields = settings.read(form);
    if (ParametersReader.read(fields, choices.parameters()).isEmpty()) {
      return List.of();
    }
    if (form.slice().isEmpty()) {
      SliceDimension dimension = new SliceDimension(choices.each());
      return editions(
          fields,
          dimension,
          compared,
          Optional.empty(),
          own -> Slices.of(own, dimension, placeOfEach(own)),
          forNumbers);
    }
    Fields slice = new Fields(form.slice().get(), fields.reading());
    return editions(
        fields,
        new SliceDimension(""),
        compared,
        Optional.empty(),
        own -> MachineFile.slice(slice),
        forNumbers);
  }

  private List<ReadEdition> editions(
      Fields fields,
      SliceDimension dimension,
      List<ReadEdition> compared,
      Optional<House> house,
      Function<Fields, List<Optional<Slice>>> slices,
      boolean forNumbers) {
    Node.Mapping briefing = fields.mapping();
    places = new PackPlaces(fields);
    Reading first = fields.reading();
    String name = settings.template(fields);
    TemplateWords words = new TemplateWords(settings.filesOf(name));
    ask(fields, dimension, name, words);
    List<ReadEdition> editions = new ArrayList<>();
    for (String language : settings.chosenLanguages(fields)) {
      SliceRows rows = new SliceRows(dimension);
      Fields own = new Fields(briefing, first.of(language, Optional.empty(), rows));
      UnslicedPack unsliced =
          unsliced(new Fields(briefing, own.reading().quiet()), dimension, name, words);
      for (Optional<Slice> slice : chosen(slices.apply(own), dimension, own)) {
        Fields sliced = new Fields(briefing, first.of(language, slice, rows));
        UnslicedPack others = slice.isPresent() ? unsliced : UnslicedPack.NONE;
        Optional<ReadEdition> previous = ComparedPack.match(compared, language, slice);
        BriefingReader reader =
            new BriefingReader(sliced, dimension, name, words, others, coverage, choices, house);
        editions.add(forNumbers ? reader.readToCompare(previous) : reader.read(previous));
        style = house.isPresent() ? reader.style() : style;
      }
    }
    return editions;
  }

  /**
   * Asks about the sheets of a pack that wants to be asked, before its editions are read, as they
   * say whether all is answered.
   */
  private void ask(Fields fields, SliceDimension dimension, String template, TemplateWords words) {
    Questions questions = files.questions();
    if (fields.filled(Questions.KEY) && !fields.reading().machine()) {
      questions.begin(fields.word(Questions.KEY), fields.placeOf(Questions.KEY), fields.report());
    }
    if (questions.areAsked()) {
      Fields quiet = new Fields(fields.mapping(), fields.reading().quiet());
      new BriefingReader(
              quiet,
              dimension,
              template,
              words,
              UnslicedPack.NONE,
              new QuoteCoverage(),
              choices,
              Optional.empty())
          .draft();
      Asker asker = new Asker(questions, "");
      for (CellPlace sheet : files.unreadSheets()) {
        asker.ask(sheet, "sheet '" + sheet.sheet() + "'", "not read", "sheet", sheet.sheet());
      }
      questions.end();
    }
    int open = questions.open().size();
    if (open > 0) {
      String count = open == 1 ? "1 question is open" : open + " questions are open";
      report.add(Fault.READING_OPEN, fields.placeOf(Questions.KEY), count);
    }
  }

  /** What reading its sheets has to ask. */
  Questions questions() {
    return files.questions();
  }

  /** Where the pack says what it is split by; empty if the caller does. */
  private Optional<Place> placeOfEach(Fields briefing) {
    return choices.each().isEmpty() ? Optional.of(briefing.placeOf("each")) : Optional.empty();
  }

  /** The slices that are asked for; where there is no such value, that is reported. */
  private List<Optional<Slice>> chosen(
      List<Optional<Slice>> all, SliceDimension dimension, Fields briefing) {
    List<Optional<Slice>> chosen = all.stream().filter(choices::takes).toList();
    if (chosen.isEmpty() && !all.isEmpty()) {
      String hint = "no row has the value '" + choices.slice() + "'";
      report.add(Fault.UNKNOWN_DIMENSION, briefing.placeOf("each"), dimension.name(), hint);
    }
    return chosen;
  }

  private UnslicedPack unsliced(
      Fields all, SliceDimension dimension, String template, TemplateWords words) {
    BriefingReader reader =
        new BriefingReader(
            all,
            dimension,
            template,
            words,
            UnslicedPack.NONE,
            coverage,
            choices,
            Optional.empty());
    return UnslicedPack.of(reader::draft, reader::bare);
  }

  /** A pack that is missing may be there at the next build, though nothing in this one changes. */
  private void noteMissing(Fields fields) {
    noteMissing(fields.word(NeighbourEditions.PREVIOUS), neighbours.previous());
    noteMissing(fields.word(NeighbourEditions.NEXT), neighbours.next());
  }

  private void noteMissing(String named, Optional<Neighbour> found) {
    if (!named.isEmpty() && found.isEmpty()) {
      inputs().addMissing(ComparedPack.trimmed(named) + "/" + PackFiles.BRIEFING);
    }
  }

  private Optional<Neighbour> neighbour(Pack other) {
    try (PackReader reader =
        new PackReader(other, workspace, Choices.NONE, new Report(report.time()))) {
      Optional<Neighbour> neighbour = reader.neighbour();
      inputs().addAll(ComparedPack.path(pack, other), reader.inputs());
      return neighbour;
    }
  }

  private List<ReadEdition> compared(Fields fields, SliceDimension dimension) {
    Optional<Pack> other = ComparedPack.of(fields, pack);
    UnitNames naming = fields.reading().naming().in(fields.reading().languages().get(0));
    Choices same = new Choices("", dimension.name(), choices.template());
    return other.map(found -> compared(found, same, naming)).orElse(List.of());
  }

  private List<ReadEdition> compared(Pack other, Choices same, UnitNames naming) {
    Report apart = new Report();
    apart.ignore(OF_TEMPLATES);
    try (PackReader reader = new PackReader(other, workspace, same, apart, fonts, naming, true)) {
      List<ReadEdition> editions = reader.readAll();
      report.addErrors(apart);
      inputs().addAll(ComparedPack.path(pack, other), reader.inputs());
      return editions;
    }
  }
}
