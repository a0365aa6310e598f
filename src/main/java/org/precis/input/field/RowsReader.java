package org.precis.input.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.tree.Extent;
import org.precis.input.tree.Node;
import org.precis.input.tree.SheetAround;
import org.precis.model.Reference;

/**
 * Finds the rows for a key: in the file it names, in a list written in place, from a query, or in a
 * file with a conventional name. In a slice, only its rows and those that belong to no slice are
 * returned.
 */
public final class RowsReader {

  private static final Pattern FILE = Pattern.compile("\\S+\\.(?:csv|tsv|xlsx|ods|ya?ml|json|md)");

  private static final Set<String> OF_TEXTS = Set.of("statistics", "cases");
  private static final Set<String> TEXTS = Set.of("note", "text");

  private RowsReader() {}

  /**
   * The rows; empty if they cannot be read, which is reported.
   *
   * @param key the key in briefing.yaml
   * @param byConvention files to look for if the key is missing
   */
  public static Optional<List<Fields>> of(
      Fields briefing, String key, List<String> byConvention, Reading reading) {
    if (briefing.filled(key)) {
      return of(briefing.get(key), key, key, reading, Extent.WHOLE);
    }
    Optional<String> file = byConvention(briefing, key, byConvention, reading);
    if (file.isEmpty()) {
      return Optional.of(List.of());
    }
    return reading
        .files()
        .tree(file.get(), briefing.place(), reading.notation())
        .flatMap(tree -> ofFile(tree, key, key, reading));
  }

  private static Optional<String> byConvention(
      Fields briefing, String key, List<String> names, Reading reading) {
    return briefing.get(key) == null && !reading.machine()
        ? reading.files().files().firstOf(names)
        : Optional.empty();
  }

  /**
   * The rows of a node; the machine form has them in place, and refers to no file or query.
   *
   * @param key the key in briefing.yaml
   * @param data what the rows are called if there are none, as in {@link
   *     org.precis.input.file.Report#addNoRows}
   * @param extent which part of its file they are
   */
  public static Optional<List<Fields>> of(
      Node node, String key, String data, Reading reading, Extent extent) {
    if (reading.machine()) {
      return rows(node, key, reading);
    }
    if (node instanceof Node.Mapping query) {
      return reading.files().tree(query, reading).flatMap(tree -> rows(tree, key, reading));
    }
    if (node instanceof Node.Scalar address && address.text().startsWith("jdbc:")) {
      String hint = "write {jdbc: …, query: …}";
      reading.report().add(Fault.EXPECTED_MAPPING, node.place(), "query", "text", hint);
      return Optional.empty();
    }
    if (node instanceof Node.Scalar name) {
      return reading
          .files()
          .tree(name.text().strip(), name.place(), reading.notation(), extent)
          .flatMap(tree -> ofFile(tree, key, data, reading));
    }
    return rows(node, key, reading);
  }

  /** What the rows leave of the sheet that they are in. */
  public static SheetAround around(Node.Scalar file, Reading reading, Extent extent) {
    return reading
        .files()
        .tree(file.text().strip(), file.place(), reading.notation(), extent)
        .map(tree -> tree instanceof Node.Sequence rows ? rows.around() : SheetAround.NONE)
        .orElse(SheetAround.NONE);
  }

  /**
   * Reports a file without rows, which may be truncated; an empty list in briefing.yaml is
   * deliberate.
   */
  private static Optional<List<Fields>> ofFile(
      Node tree, String key, String data, Reading reading) {
    if (tree instanceof Node.Sequence list && list.items().isEmpty()) {
      reading.report().addNoRows(data, tree.place(), "file");
    }
    return rows(tree, key, reading);
  }

  /**
   * Reports references in the cells and the headings of data: what a database or a sheet says is
   * printed as it is. Only the notes and texts of statistics and cases may have them.
   */
  private static void checkReferences(Node.Mapping row, String key, Reading reading) {
    for (Node.Entry entry : row.entries().values()) {
      checkReferences(entry.key(), reading);
      String name = Fields.withoutLanguage(entry.key().text());
      boolean text =
          OF_TEXTS.contains(key) && TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
      if (!text && entry.value() instanceof Node.Scalar cell) {
        checkReferences(cell, reading);
      }
    }
  }

  private static void checkReferences(Node.Scalar cell, Reading reading) {
    Matcher reference = Reference.PATTERN.matcher(cell.text());
    if (cell.text().contains("{{") && reference.find()) {
      Place place = cell.place().find(reference.group(), 0);
      reading.report().add(Fault.REFERENCE_IN_DATA, place, reference.group());
    }
  }

  private static List<Node> shown(Node.Sequence rows, Reading reading) {
    return reading
        .slice()
        .map(slice -> reading.rows().of(rows, slice, reading))
        .orElse(rows.items());
  }

  private static Optional<List<Fields>> rows(Node tree, String key, Reading reading) {
    if (!(tree instanceof Node.Sequence sequence)) {
      reading.report().add(Fault.EXPECTED_LIST, tree.place(), key, tree.kind());
      return Optional.empty();
    }
    List<Fields> rows = new ArrayList<>();
    for (Node item : shown(sequence, reading)) {
      if (item instanceof Node.Mapping row) {
        if (row.row()) {
          checkReferences(row, key, reading);
        }
        rows.add(new Fields(row, reading));
      } else {
        String hint =
            item instanceof Node.Scalar one && FILE.matcher(one.text()).matches()
                ? "to read a file, write its name alone: '" + key + ": " + one.text() + "'"
                : "write 'id: …' and the other keys";
        reading
            .report()
            .add(Fault.EXPECTED_MAPPING, item.place(), "entry of '" + key + "'", item.kind(), hint);
      }
    }
    return Optional.of(rows);
  }
}
