package org.precis.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.model.FontFile;

/** The files of a pack as trees, by the ending of their names. */
final class DataFiles {

  private final PackFiles files;
  private final Characters characters;
  private final Report report;
  private final Map<String, Optional<Node>> trees = new LinkedHashMap<>();

  DataFiles(PackFiles files, Characters characters, Report report) {
    this.files = files;
    this.characters = characters;
    this.report = report;
  }

  PackFiles files() {
    return files;
  }

  Characters characters() {
    return characters;
  }

  /** The fonts that the pack brings along. */
  List<FontFile> fonts() {
    return characters.fonts().files();
  }

  /** The tree of a file that nothing names. */
  Optional<Node> byHabit(String name) {
    Span nowhere = new Span(new SourceText(files.pack().nameOf(name), "", false), 0, 0);
    return tree(name, nowhere);
  }

  /** The tree of a file; empty where it cannot be read, which is then reported. */
  Optional<Node> tree(String name, Place at) {
    if (!trees.containsKey(name)) {
      trees.put(name, name.endsWith(PackFiles.ALL_MARKDOWN) ? all(name, at) : parsed(name, at));
    }
    return trees.get(name);
  }

  /** Every Markdown file of a folder as an entry of one list, in the order of their names. */
  private Optional<Node> all(String pattern, Place at) {
    List<String> names = files.matching(pattern);
    if (names.isEmpty()) {
      report.add(Fault.NO_FILES, at, pattern);
      return Optional.empty();
    }
    List<Node> entries = new ArrayList<>();
    names.forEach(name -> parsed(name, at).ifPresent(entries::add));
    return Optional.of(new Node.Sequence(entries, at));
  }

  private Optional<Node> parsed(String name, Place at) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "csv", "tsv" -> text(name, at).flatMap(text -> CsvTable.read(text, characters, report));
      case "yaml", "yml" -> text(name, at).flatMap(text -> YamlTree.read(text, characters, report));
      case "md" -> text(name, at).flatMap(text -> FrontMatter.read(text, characters, report));
      case "json" ->
          text(name, at).flatMap(text -> JsonTree.read(text, characters::checked, report));
      case "xlsx" ->
          refused(name, at, Fault.NOT_READ_YET, "'" + name + "'", "save the sheet as CSV UTF-8");
      default -> refused(name, at, Fault.FORMAT, name, "name a .csv, .tsv, .yaml or .json file");
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
