package org.precis.input.convert;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.input.Choices;
import org.precis.input.ComparedPack;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.input.Settings;
import org.precis.input.field.DataFiles;
import org.precis.input.field.Fields;
import org.precis.input.field.NotationReader;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.part.CasesReader;
import org.precis.input.part.ParametersReader;
import org.precis.input.part.Placeholders;
import org.precis.input.part.StatisticsReader;
import org.precis.input.table.TablesReader;
import org.precis.input.tree.Characters;
import org.precis.input.tree.Node;
import org.precis.input.tree.Notation;
import org.precis.input.tree.PackFonts;
import org.precis.input.tree.SheetName;
import org.precis.model.Edition;
import org.precis.model.Parameter;
import org.precis.model.Slug;
import org.precis.sheet.SheetWriter;
import org.precis.workspace.Workspace;

/**
 * A copy of a pack with its statistics, cases and tables in another file format, and everything
 * else unchanged. Rows in {@code briefing.yaml} and query results have no file to convert.
 */
public final class Conversion {

  private final Pack pack;
  private final Choices choices;
  private final PackFormat form;
  private final Report report = new Report();
  private final DataFiles data;
  private final Fields briefing;
  private final Set<String> replaced = new LinkedHashSet<>();

  /** Files of which a table takes a part, which stay beside what replaces them for others. */
  private final Set<String> kept = new LinkedHashSet<>();

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final Map<Place, String> names = new LinkedHashMap<>();

  private Conversion(Pack pack, Workspace workspace, Choices choices, PackFormat form) {
    this.pack = pack;
    this.choices = choices;
    this.form = form;
    PackFiles packFiles = new PackFiles(pack.path(), pack.name(), report);
    PackFonts fonts = new PackFonts(workspace.fonts(), report);
    fonts.readFrom(packFiles);
    this.data =
        new DataFiles(packFiles, new Characters(fonts, report), workspace.credentials(), report);
    Node.Mapping tree = (Node.Mapping) data.byConvention(PackFiles.BRIEFING).orElseThrow();
    Settings settings = new Settings(data, workspace, choices, report);
    List<Parameter> parameters =
        ParametersReader.read(settings.read(tree), choices.parameters()).orElseThrow();
    Node.Mapping filled = Placeholders.filled(tree, parameters, report).orElseThrow();
    this.briefing = settings.read(filled, parameters);
  }

  /**
   * Converts a pack.
   *
   * @throws FaultyInputException if the pack has faults
   */
  public static Conversion of(Pack pack, Workspace workspace, Choices choices, PackFormat form) {
    EditionReader.read(pack, workspace, choices);
    Conversion conversion = new Conversion(pack, workspace, choices, form);
    conversion.convert();
    conversion.report.diagnostics().throwIfErrors();
    return conversion;
  }

  /** The pack that is converted. */
  public Pack pack() {
    return pack;
  }

  /** How it was read. */
  public Choices choices() {
    return choices;
  }

  /** The files of the converted pack by path. */
  public SortedMap<String, byte[]> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  /**
   * The pack that this one is compared with, if it is outside this pack and so not among the files.
   */
  public Optional<Pack> compared() {
    return ComparedPack.of(briefing, pack)
        .filter(other -> briefing.word("compare-with").startsWith("../"));
  }

  /**
   * Reports what the other format could not preserve.
   *
   * @throws FaultyInputException always
   */
  public static void refuse(Pack pack, PackFormat form, List<Edition> before, List<Edition> after) {
    Report report = new Report();
    PackFiles files = new PackFiles(pack.path(), pack.name(), report);
    String file = files.nameOf(PackFiles.BRIEFING);
    report.addFile(Fault.LOSSY, file, difference(before.get(0), after.get(0)), form.word());
    throw new FaultyInputException(report.diagnostics().sorted());
  }

  private static String difference(Edition before, Edition after) {
    for (int i = 0; i < before.cases().size(); i++) {
      if (i >= after.cases().size() || !before.cases().get(i).equals(after.cases().get(i))) {
        return "case '" + before.cases().get(i).id() + "'";
      }
    }
    return before.statistics().equals(after.statistics()) ? "a table" : "a statistic";
  }

  private void convert() {
    List<String> all = data.files().all();
    if (form != PackFormat.MD) {
      convert("statistics", StatisticsReader.BY_CONVENTION);
    }
    convert("cases", CasesReader.BY_CONVENTION);
    for (Fields table : briefing.list("tables", "")) {
      String key = table.filled("rows") ? "rows" : "file";
      if (form == PackFormat.MD || !(table.get(key) instanceof Node.Scalar name)) {
        continue;
      }
      if (TablesReader.isPartOfFile(table)) {
        kept.add(SheetName.of(name.text().strip()).file());
      } else {
        convert(name, "table", NotationReader.of(table));
      }
    }
    all.stream()
        .filter(name -> !replaced.contains(name) || kept.contains(name) || isRead(name))
        .forEach(name -> files.putIfAbsent(name, data.files().whole(name)));
    files.put(PackFiles.BRIEFING, briefingText());
  }

  private void convert(String key, List<String> byConvention) {
    Notation notation = briefing.reading().notation();
    if (briefing.get(key) instanceof Node.Scalar name && !name.isBlank()) {
      convert(name, key, notation);
    } else if (!briefing.has(key)) {
      data.files()
          .firstOf(byConvention)
          .ifPresent(file -> convert(file, briefing.place(), key, notation));
    }
  }

  /** A file that a parameter names is one of many, and stays. */
  private void convert(Node.Scalar name, String what, Notation notation) {
    Place place = name.place();
    if (Placeholders.isIn(place.source().text().substring(place.start(), place.end()))) {
      return;
    }
    convert(name.text().strip(), name.place(), what, notation)
        .ifPresent(written -> names.put(name.place(), written));
  }

  /** The name of the file that replaces this one; empty if it is kept. */
  private Optional<String> convert(String name, Place at, String what, Notation notation) {
    Optional<Node> tree = data.tree(name, at, notation);
    if (form.of(name) || !(tree.orElse(null) instanceof Node.Sequence rows)) {
      return Optional.empty();
    }
    replaced.addAll(
        name.endsWith(PackFiles.ALL_MARKDOWN)
            ? data.files().matching(name)
            : List.of(SheetName.of(name).file()));
    return Optional.of(write(stem(name), things(rows), what));
  }

  /**
   * A file stem that is not in use yet: two references to one file, or two sheets of it, each get a
   * file.
   */
  private String stem(String name) {
    SheetName sheet = SheetName.of(name);
    String file = sheet.file();
    String stem =
        file.endsWith(PackFiles.ALL_MARKDOWN)
            ? file.substring(0, file.length() - PackFiles.ALL_MARKDOWN.length())
            : file.substring(0, file.lastIndexOf('.'));
    String own = sheet.sheet().isEmpty() ? stem : stem + "-" + Slug.of(sheet.sheet());
    String free = own;
    for (int n = 2; files.containsKey(free + form.ending()); n++) {
      free = own + "-" + n;
    }
    return free;
  }

  private static List<Node.Mapping> things(Node.Sequence rows) {
    List<Node.Mapping> things = new ArrayList<>();
    rows.items().forEach(item -> things.add(withLists((Node.Mapping) item)));
    return things;
  }

  /** Splits a table cell with several quotes, one a line, into a list. */
  private static Node.Mapping withLists(Node.Mapping thing) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>(thing.entries());
    entries.replaceAll(
        (key, entry) ->
            thing.row() && key.matches("(.+\\.)?quote") && entry.value() instanceof Node.Scalar cell
                ? new Node.Entry(entry.key(), list(cell))
                : entry);
    return new Node.Mapping(entries, thing.place(), thing.row());
  }

  private static Node list(Node.Scalar cell) {
    if (!cell.text().contains("\n")) {
      return cell;
    }
    List<Node> lines = new ArrayList<>();
    for (String line : cell.text().split("\n\\s*")) {
      lines.add(new Node.Scalar(line, cell.place(), false));
    }
    return new Node.Sequence(lines, cell.place());
  }

  private String write(String stem, List<Node.Mapping> things, String what) {
    String name = stem + form.ending();
    List<String> languages = briefing.reading().languages();
    if (form == PackFormat.MD) {
      CaseFiles.of(things, stem).forEach((path, text) -> files.put(path, utf8(text)));
    } else if (form == PackFormat.XLSX) {
      files.put(name, SheetWriter.write(what, FlatRows.of(things, languages)));
    } else {
      files.put(name, utf8(text(things, languages)));
    }
    return name;
  }

  private String text(List<Node.Mapping> things, List<String> languages) {
    return switch (form) {
      case YAML -> YamlText.of(new Node.Sequence(new ArrayList<>(things), briefing.place()));
      case JSON -> JsonRows.of(things);
      default -> csv(FlatRows.of(things, languages), form == PackFormat.TSV ? '\t' : ',');
    };
  }

  private static String csv(List<List<String>> lines, char separator) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF).build(text)) {
      lines.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The briefing with the new file names, and otherwise unchanged. */
  private byte[] briefingText() {
    StringBuilder text = new StringBuilder(briefing.place().source().text());
    List<Place> places = new ArrayList<>(names.keySet());
    places.sort(Comparator.comparing(Place::start).reversed());
    for (Place place : places) {
      text.replace(place.start(), place.end(), quoted(names.get(place)));
    }
    return utf8(text.toString());
  }

  /** A file name, quoted if YAML would read it as something else. */
  private static String quoted(String name) {
    return name.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}_./*-]*")
        ? name
        : '"' + name.replace("\"", "\\\"") + '"';
  }

  /**
   * Whether a replaced file is still needed: as a source, or by a query, which may read any file.
   */
  private boolean isRead(String name) {
    return briefing.place().source().text().contains("jdbc:") || isSource(name);
  }

  private boolean isSource(String name) {
    return briefing.thing("sources", "").stream()
        .flatMap(sources -> sources.mapping().entries().values().stream())
        .anyMatch(
            entry ->
                entry.value() instanceof Node.Mapping source
                    && source.get("file") instanceof Node.Scalar file
                    && file.text().strip().equals(name));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
