package org.precis.input.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.model.Table;

/**
 * The rows of a table by index, sorted into those that count, stated totals, and notes.
 *
 * @param labels of all rows
 * @param averages how many of the totals, the first, are averages
 * @param found totals that are detected and not declared
 */
record TableBody(
    List<String> labels,
    List<Integer> counted,
    List<Integer> totals,
    int averages,
    Set<Integer> found,
    List<Integer> notes,
    AskedTotal asked) {

  /**
   * Sorts the rows of a table.
   *
   * @param ofAll whether a row covers more than the current slice, so that its total does not apply
   */
  static TableBody of(
      List<Fields> rows,
      List<String> labels,
      List<ColumnReader.Cells> columns,
      AskedTotal asked,
      Predicate<Fields> ofAll) {
    int end = TotalRows.endOfBody(labels, columns, rows);
    List<Integer> body = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      body.add(i);
    }
    // the machine form has its totals last, whatever they are called, and all of them
    boolean machine = rows.get(0).reading().machine();
    int stated = labels.size() - asked.rows().size();
    Set<Integer> found = machine ? Set.of() : found(body, labels, columns, asked);
    List<Integer> totals = new ArrayList<>(body);
    totals.removeIf(
        i -> machine ? i < stated : !found.contains(i) && !asked.rows().contains(labels.get(i)));
    body.removeAll(totals);
    totals.removeIf(i -> ofAll.test(rows.get(i)));
    // in the author's order, with the grand total last: an average is none
    totals.sort(Comparator.comparingInt(i -> asked.rows().indexOf(labels.get(i))));
    if (!machine) {
      totals.sort(Comparator.comparing(i -> !AverageRows.isCalledAverage(labels.get(i))));
    }
    int averages =
        machine
            ? asked.averages()
            : (int) totals.stream().map(labels::get).filter(AverageRows::isCalledAverage).count();
    List<Integer> notes = new ArrayList<>();
    for (int i = end; i < labels.size(); i++) {
      notes.add(i);
    }
    return new TableBody(labels, body, totals, averages, found, notes, asked);
  }

  private static Set<Integer> found(
      List<Integer> body, List<String> labels, List<ColumnReader.Cells> columns, AskedTotal asked) {
    Set<Integer> found = new TreeSet<>();
    // a declared label that does not exist may be a misspelling of the detected row
    if (asked.form() != AskedTotal.Form.NONE && labels.containsAll(asked.rows())) {
      found.addAll(body);
      found.removeIf(i -> !TotalRows.isCalledTotal(labels.get(i)));
      found.removeIf(i -> asked.rows().contains(labels.get(i)));
      // a table of totals only has no other rows
      found.removeAll(found.size() == body.size() ? body : List.of());
    }
    Set<Integer> averages =
        asked.form() == AskedTotal.Form.UNSAID || asked.form() == AskedTotal.Form.STATED
            ? averages(without(body, found), labels, columns, asked)
            : Set.of();
    if (asked.form() == AskedTotal.Form.UNSAID && found.isEmpty()) {
      TotalRows.sumOfOthers(columns, without(body, averages), labels).ifPresent(found::add);
    }
    found.addAll(averages);
    return found;
  }

  private static List<Integer> without(List<Integer> rows, Set<Integer> some) {
    return rows.stream().filter(row -> !some.contains(row)).toList();
  }

  private static Set<Integer> averages(
      List<Integer> rows, List<String> labels, List<ColumnReader.Cells> columns, AskedTotal asked) {
    Set<Integer> declared = new TreeSet<>(rows);
    declared.removeIf(row -> !asked.rows().contains(labels.get(row)));
    return AverageRows.among(without(rows, declared), labels, columns);
  }

  boolean has(String label) {
    return labels.contains(label);
  }

  /**
   * Reports rows that no reader, and no reference, can tell apart by their labels: of each label
   * the second.
   */
  void reportDuplicates(List<Fields> rows, String label, Report report) {
    Map<List<String>, Place> first = new LinkedHashMap<>();
    Set<String> repeated = new TreeSet<>();
    List<Integer> told = new ArrayList<>(counted);
    List<Integer> levels =
        new ArrayList<>(RowLevels.of(counted.stream().map(rows::get).toList(), label));
    if (!rows.get(0).reading().machine()) {
      told.addAll(totals);
      totals.forEach(total -> levels.add(0));
    }
    List<List<String>> names = Table.toldApart(told.stream().map(labels::get).toList(), levels);
    for (int i = 0; i < told.size(); i++) {
      String name = labels.get(told.get(i));
      Place place = rows.get(told.get(i)).placeOf(label);
      Place before = name.isEmpty() ? null : first.putIfAbsent(names.get(i), place);
      if (before != null && repeated.add(name)) {
        report.add(Fault.DUPLICATE_ROW, place, name, before.named());
      }
    }
  }

  /**
   * Reports detected totals, averages and notes, which are not counted although nothing declares
   * them, and averages that are added up.
   */
  void report(List<Fields> rows, String label, List<ColumnReader.Cells> columns, Report report) {
    List<String> names =
        Stream.concat(found.stream().map(labels::get), asked.rows().stream())
            .distinct()
            .sorted(Comparator.comparing(name -> !AverageRows.isCalledAverage(name)))
            .toList();
    boolean sums = names.stream().anyMatch(name -> !AverageRows.isCalledAverage(name));
    String compared = sums ? "}" : ", columns: []}";
    String key = "total: {stated: " + TotalRows.written(names) + compared;
    for (int i : found) {
      String name = labels.get(i);
      Place place = rows.get(i).placeOf(label);
      if (AverageRows.isCalledAverage(name)) {
        report.add(Fault.AVERAGE_ROW, place, name, key);
      } else {
        String why =
            TotalRows.isCalledTotal(name) ? "its label says so" : "it is the sum of the other rows";
        report.add(Fault.TOTAL_ROW, place, name, why, key);
      }
    }
    if (asked.form() == AskedTotal.Form.SUM) {
      for (int i : averages(counted, labels, columns, asked)) {
        report.add(Fault.AVERAGE_ADDED, rows.get(i).placeOf(label), labels.get(i));
      }
    }
    for (int i : notes) {
      report.add(Fault.NOTE_ROW, rows.get(i).placeOf(label), labels.get(i));
    }
  }
}
