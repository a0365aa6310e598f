package org.precis.input.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.precis.diagnostic.Fault;
import org.precis.input.file.CellPlace;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;
import org.precis.input.source.SourceFile;
import org.precis.input.source.SourceReader;
import org.precis.input.tree.Characters;
import org.precis.input.tree.CsvTable;
import org.precis.input.tree.Extent;
import org.precis.input.tree.FrontMatter;
import org.precis.input.tree.JsonTree;
import org.precis.input.tree.Node;
import org.precis.input.tree.Notation;
import org.precis.input.tree.SheetName;
import org.precis.input.tree.SheetTable;
import org.precis.input.tree.YamlTree;
import org.precis.model.FontFile;
import org.precis.workspace.Credentials;

/**
 * The data files of a pack as trees, parsed by file extension. Closing it ends the process that
 * runs the queries of the pack.
 */
public final class DataFiles implements AutoCloseable {

  private final PackFiles files;
  private final Characters characters;
  private final Report report;
  private final Credentials credentials;
  private final Map<String, List<Parsed>> trees = new LinkedHashMap<>();
  private final Map<String, Optional<SourceFile>> sources = new LinkedHashMap<>();
  private final Questions questions = new Questions();
  private Queries queries;

  /** A file that was read; empty if it could not be. */
  private record Parsed(Notation notation, Extent extent, Optional<Node> tree) {}

  public DataFiles(PackFiles files, Characters characters, Credentials credentials, Report report) {
    this.files = files;
    this.characters = characters;
    this.credentials = credentials;
    this.report = report;
  }

  @Override
  public void close() {
    // Whoever keeps a place in a file keeps this, and with it the rows of a long table
    trees.clear();
    sources.clear();
    if (queries != null) {
      queries.close();
    }
  }

  public PackFiles files() {
    return files;
  }

  /** What reading the sheets has to ask. */
  public Questions questions() {
    return questions;
  }

  public Characters characters() {
    return characters;
  }

  /** The fonts in the pack. */
  public List<FontFile> fonts() {
    return characters.fonts().files();
  }

  /** The text of a source, read once for all languages and slices. */
  public Optional<SourceFile> source(String name, Place at) {
    if (!sources.containsKey(name)) {
      sources.put(name, SourceReader.read(name, at, files, report));
    }
    return sources.get(name);
  }

  /** The first cells of sheets that are shown and not read, in workbooks of which others are. */
  public List<CellPlace> unreadSheets() {
    Map<String, Set<String>> read = new LinkedHashMap<>();
    for (String name : trees.keySet()) {
      SheetName sheet = SheetName.of(name);
      read.computeIfAbsent(sheet.file(), first -> new LinkedHashSet<>()).add(sheet.sheet());
    }
    read.keySet().removeIf(file -> !file.matches("(?i).*\\.(xlsx|ods)"));
    List<CellPlace> unread = new ArrayList<>();
    read.forEach(
        (file, sheets) -> {
          List<String> shown =
              files.locate(file, nowhere(file)).map(SheetTable::shown).orElse(List.of());
          shown.stream()
              .skip(sheets.contains("") ? 1 : 0)
              .filter(sheet -> !sheets.contains(sheet))
              .forEach(sheet -> unread.add(CellPlace.of(files.nameOf(file), sheet, 1, 1, "")));
        });
    return unread;
  }

  private TextSpan nowhere(String file) {
    return new TextSpan(new SourceText(files.nameOf(file), "", false), 0, 0);
  }

  /** The tree of a file that is found by its conventional name. */
  public Optional<Node> byConvention(String name) {
    return tree(name, nowhere(name), Notation.POINT);
  }

  /** The rows returned by a query; empty if it failed, which is reported. */
  public Optional<Node> tree(Node.Mapping query, Reading reading) {
    // database drivers are loaded only if a pack has queries
    queries = queries == null ? new Queries(files, characters, credentials) : queries;
    files.record().makeUnrepeatable("has a query");
    return queries.tree(query, reading);
  }

  /**
   * The tree of a file; empty if it cannot be read, which is reported.
   *
   * @param notation how numbers from spreadsheets are to be written
   */
  public Optional<Node> tree(String name, Place at, Notation notation) {
    return tree(name, at, notation, Extent.WHOLE);
  }

  /**
   * The same for a table that is only a part of its file.
   *
   * @param extent which rows and columns of a sheet or a CSV file are the table
   */
  public Optional<Node> tree(String name, Place at, Notation notation, Extent extent) {
    List<Parsed> before = trees.computeIfAbsent(name, first -> new ArrayList<>(1));
    for (Parsed one : before) {
      if (Objects.equals(one.notation, notation) && Objects.equals(one.extent, extent)) {
        return one.tree;
      }
    }
    boolean all = name.endsWith(PackFiles.ALL_MARKDOWN);
    Optional<Node> tree = all ? all(name, at) : parsed(name, at, notation, extent);
    before.add(new Parsed(notation, extent, tree));
    return tree;
  }

  /** The Markdown files in a folder as one list, sorted by name. */
  private Optional<Node> all(String pattern, Place at) {
    List<String> names = files.matching(pattern);
    if (names.isEmpty()) {
      report.add(Fault.NO_FILES, at, pattern);
      return Optional.empty();
    }
    List<Node> entries = new ArrayList<>();
    names.forEach(name -> parsed(name, at, Notation.POINT, Extent.WHOLE).ifPresent(entries::add));
    return entries.isEmpty() ? Optional.empty() : Optional.of(new Node.Sequence(entries, at));
  }

  private Optional<Node> parsed(String name, Place at, Notation notation, Extent extent) {
    SheetName sheet = SheetName.of(name);
    String file = sheet.file();
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "csv", "tsv" ->
          text(name, at).flatMap(text -> CsvTable.read(text, extent, at, characters, report));
      case "yaml", "yml" -> text(name, at).flatMap(text -> YamlTree.read(text, characters, report));
      case "md" -> text(name, at).flatMap(text -> FrontMatter.read(text, characters, report));
      case "json" ->
          text(name, at).flatMap(text -> JsonTree.read(text, characters::checked, report));
      case "xlsx", "ods" ->
          files
              .locate(file, at)
              .flatMap(
                  path ->
                      new SheetTable(sheet, at, extent, notation, files, characters, report)
                          .read(path));
      case "xls", "xlsb", "xlsm" ->
          refused(name, at, Fault.FORMAT, name, "save it as 'Excel Workbook (.xlsx)'");
      default ->
          refused(
              name, at, Fault.FORMAT, name, "give a .csv, .tsv, .xlsx, .ods, .yaml or .json file");
    };
  }

  private Optional<Node> refused(String name, Place at, Fault fault, Object... things) {
    if (files.exists(name, at)) {
      report.add(fault, at, things);
    }
    return Optional.empty();
  }

  private Optional<SourceText> text(String name, Place at) {
    return files.read(name, at).map(characters::withoutControls);
  }
}
