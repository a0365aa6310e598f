package org.precis.input.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.input.field.Fields;
import org.precis.input.file.Place;
import org.precis.input.tree.Extent;
import org.precis.input.tree.Node;
import org.precis.input.tree.Notation;
import org.precis.input.tree.SheetAround;
import org.precis.input.value.Asker;
import org.precis.input.value.Shape;
import org.precis.input.value.SignReading;
import org.precis.input.value.UnitPhrase;
import org.precis.input.value.UnitPhrase.Kind;
import org.precis.input.value.UnitWords;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.model.Table.Role;

/**
 * Asks about each decision that the reading of a table in a sheet took: its columns, the rows that
 * are not like the others, signs, and what is left out.
 *
 * @param around what the table leaves of its sheet
 */
record TableQuestions(
    Asker asker,
    List<ColumnReader.Cells> columns,
    TableBody body,
    SheetAround around,
    Notation notation,
    Vocabulary words) {

  void ask(List<StatedTotalCheck.Denial> denials, AskedTotal asked) {
    UnitWords units = new UnitWords(words);
    String lines = linesAbove(units);
    for (ColumnReader.Cells column : columns) {
      column(column, units.heading(column.id()).isEmpty() ? lines : "");
    }
    labels();
    Optional<String> denied =
        denials.isEmpty()
            ? Optional.empty()
            : Optional.of(
                denials.stream()
                    .map(denial -> denial.inWords() + in(denial.column()))
                    .collect(Collectors.joining("; ")));
    for (int row = 0; row < body.rows().size(); row++) {
      role(row, denied.orElse(""), asked);
    }
    levels();
    signs();
    asker.leftOut(around);
  }

  private String in(int column) {
    return columns.size() == 1 ? "" : " in '" + columns.get(column).id() + "'";
  }

  private static Place placeOfHead(Fields row, String name) {
    return row.placeOfKey(name);
  }

  /** Asks about each line above that says a unit; returns all of them. */
  private String linesAbove(UnitWords units) {
    StringBuilder all = new StringBuilder();
    for (Node.Scalar line : around.above()) {
      String text = line.text();
      List<UnitPhrase> several = units.several(text);
      Optional<UnitPhrase> unit =
          units.line(text).or(() -> units.heading(text)).map(UnitWords.Said::unit);
      String of = unit.map(this::columns).orElse("");
      boolean said = unit.filter(one -> of.isEmpty() || !one.inWords().isEmpty()).isPresent();
      if (several.stream().anyMatch(one -> one.isScaled() || one.kind() != Kind.THINGS)) {
        several(line, several);
      } else if (said || units.isNamed(text)) {
        String read = of.isEmpty() ? "none of its columns" + read(units) : of;
        asker.ask(line.place(), "'" + text + "'", "said of " + read, "line", Shape.of(text));
      } else {
        continue;
      }
      all.append('\n').append(Shape.of(text));
    }
    return all.toString();
  }

  private void several(Node.Scalar line, List<UnitPhrase> units) {
    String lost =
        units.stream()
            .filter(unit -> columns(unit).isEmpty())
            .map(UnitPhrase::inWords)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" or "));
    asker.deny(
        line.place(),
        "'" + line.text() + "'",
        "the units of different columns, as asked of each",
        lost.isEmpty() ? "" : "no column is in " + lost + ": say of each which it is in",
        "line",
        Shape.of(line.text()));
  }

  /** The columns of which a unit is said. */
  private String columns(UnitPhrase unit) {
    return columns.stream()
        .filter(column -> isSaidOf(unit, column))
        .map(column -> "'" + column.id() + "'")
        .collect(Collectors.joining(", "));
  }

  /** What the columns are read as whose headings say no unit. */
  private String read(UnitWords units) {
    String read =
        columns.stream()
            .filter(column -> units.heading(column.id()).isEmpty())
            .map(TableQuestions::said)
            .filter(said -> !said.isEmpty())
            .distinct()
            .collect(Collectors.joining("; "));
    return read.isEmpty() ? "" : ", read as " + read;
  }

  private static boolean isSaidOf(UnitPhrase unit, ColumnReader.Cells column) {
    String own = column.column().unit();
    boolean same =
        unit.unit().isEmpty()
            || unit.unit().equals(own)
            || unit.kind() == Kind.THINGS && own.isEmpty();
    return unit.kind() == Kind.COUNT
        ? said(column).isEmpty()
        : same && (unit.zeros() == 0 || unit.zeros() == zeros(column));
  }

  /** The power of ten by which numbers are multiplied, which no percentage is. */
  private static int zeros(ColumnReader.Cells column) {
    return column.column().unit().equals("%") ? 0 : column.scale().zeros();
  }

  private static String said(ColumnReader.Cells cells) {
    String times = zeros(cells) == 0 ? "" : cells.scale().times();
    return (cells.column().unit() + " " + times).strip();
  }

  /**
   * Asks about a column.
   *
   * @param lines that say a unit, where its heading says none
   */
  private void column(ColumnReader.Cells cells, String lines) {
    String name = cells.column().counted().name();
    String said = said(cells);
    String type = cells.type().isSaid() ? article(cells.type().word()) : "of no type";
    Fields first =
        body.rows().stream().filter(row -> row.has(cells.id())).findFirst().orElseThrow();
    asker.ask(
        placeOfHead(first, cells.id()),
        "'" + cells.id() + "'",
        (said.isEmpty() ? "no unit" : said) + ", " + type,
        "column",
        Shape.of(cells.id()) + (said.isEmpty() ? "" : lines),
        name,
        cells.scale().word(),
        cells.type().word());
  }

  private static String article(String type) {
    return ("aeiou".indexOf(type.charAt(0)) < 0 ? "a " : "an ") + type;
  }

  /** Labels that several columns make together. */
  private void labels() {
    List<String> parts = List.of(body.column().split(Extent.JOINT));
    if (parts.size() > 1) {
      asker.ask(
          placeOfHead(body.rows().get(0), body.column()),
          "'" + String.join("' and '", parts) + "'",
          "the labels of the rows, together",
          "labels",
          Shape.of(body.column()));
    }
  }

  private boolean isBelowAnother(int row) {
    int at = body.counted().indexOf(row);
    return at >= 0 && body.levels().get(at) > 0;
  }

  private void role(int row, String denied, AskedTotal asked) {
    Role role = body.roles().all().get(row);
    String name = body.labels().get(row);
    boolean suggests =
        Stream.of(Sense.TOTAL, Sense.AVERAGE, Sense.PART, Sense.REST)
            .anyMatch(sense -> words.has(sense, name));
    if (role == Role.ROW && !suggests) {
      return;
    }
    String read =
        switch (role) {
          case ROW -> isBelowAnother(row) ? "a part of another row" : "a row like the others";
          case OTHER -> "the rest, beside the others";
          case PART -> "a part of the row above it";
          case AVERAGE -> "an average of the others";
          case SUBTOTAL -> "the sum of some others";
          case TOTAL -> "the total of the others" + (asked.rounding() ? ", but for rounding" : "");
          case APART -> "apart from the others";
        };
    asker.deny(
        body.rows().get(row).placeOf(body.column()),
        "'" + name + "'",
        read,
        role == Role.TOTAL ? denied : "",
        "row",
        Shape.of(name),
        role.word(),
        String.valueOf(role == Role.TOTAL && asked.rounding()));
  }

  /** Rows that are parts of another, as their indentation says. */
  private void levels() {
    Map<Integer, Integer> parts = new LinkedHashMap<>();
    List<Integer> path = new ArrayList<>();
    for (int i = 0; i < body.counted().size(); i++) {
      int level = body.levels().get(i);
      path.subList(Math.min(level, path.size()), path.size()).clear();
      int row = body.counted().get(i);
      if (!path.isEmpty() && body.roles().all().get(row) != Role.PART) {
        parts.merge(path.get(path.size() - 1), 1, Integer::sum);
      }
      path.add(row);
    }
    parts.forEach(
        (row, count) ->
            asker.ask(
                body.rows().get(row).placeOf(body.column()),
                "'" + body.labels().get(row) + "'",
                "the row of which the "
                    + (count == 1 ? "row" : count + " rows")
                    + " indented below it are parts",
                "indented",
                Shape.of(body.labels().get(row))));
  }

  /** Signs in place of numbers and after them, brackets, and decimal marks in texts. */
  private void signs() {
    SignReading signs = new SignReading(notation);
    for (Fields row : body.rows()) {
      for (ColumnReader.Cells column : columns) {
        if (row.get(column.id()) instanceof Node.Scalar cell) {
          signs.add(cell);
        }
      }
    }
    signs.ask(asker);
  }
}
