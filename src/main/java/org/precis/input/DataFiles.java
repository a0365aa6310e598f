package org.precis.input;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.precis.diagnostic.Fault;

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

  /** The tree of the file that says what the edition is. */
  Optional<Node> briefing(String name) {
    Span nowhere = new Span(new SourceText(files.pack().nameOf(name), "", false), 0, 0);
    return tree(name, nowhere);
  }

  /** The tree of a file; empty where it cannot be read, which is then reported. */
  Optional<Node> tree(String name, Place at) {
    if (!trees.containsKey(name)) {
      trees.put(name, parsed(name, at));
    }
    return trees.get(name);
  }

  private Optional<Node> parsed(String name, Place at) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "csv", "tsv" -> text(name, at).flatMap(text -> CsvTable.read(text, characters, report));
      case "yaml", "yml" -> text(name, at).flatMap(text -> YamlTree.read(text, characters, report));
      case "xlsx" ->
          refused(name, at, Fault.NOT_READ_YET, "'" + name + "'", "save the sheet as CSV UTF-8");
      default -> refused(name, at, Fault.FORMAT, name, "name a .csv, .tsv or .yaml file");
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
