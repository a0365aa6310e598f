package org.precis.input.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.precis.input.proposal.SheetSigns.Meaning;
import org.precis.input.proposal.TableColumns.Labels;
import org.precis.input.proposal.TableColumns.Numbers;
import org.precis.input.table.TablesReader;
import org.precis.input.tree.Extent;
import org.precis.input.tree.Extent.Span;
import org.precis.input.value.TypeReader;
import org.precis.input.value.UnitPhrase;
import org.precis.input.value.UnitWords;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.quantity.NumberType;
import org.precis.sheet.Cell;

/**
 * A table as it is proposed.
 *
 * @param title or ""
 * @param labels what heads the columns of labels
 * @param rows what its rows are called, as a pack reads them
 * @param skip what the key says, each with why
 * @param signs in place of numbers
 * @param isSummed whether its rows are added up, since its total is by a formula without a result
 * @param isMixed whether its rows are in several units, or some are indented below others, so that
 *     no chart compares them
 */
record ProposedTable(
    TableArea area,
    String title,
    TableLines.Above above,
    TableLines.Below below,
    List<String> labels,
    List<String> rows,
    List<Column> columns,
    Map<String, String> skip,
    List<String> marks,
    Map<String, Meaning> signs,
    List<String> notes,
    Set<String> references,
    boolean isSummed,
    boolean isMixed) {

  /**
   * A column of numbers.
   *
   * @param heading as the sheet has it
   * @param label as it is printed
   * @param unit or ""
   * @param zeros the power of ten by which its numbers are multiplied
   * @param why why it is not in the unit of the table, or ""
   */
  record Column(
      int number,
      String heading,
      String label,
      String unit,
      int zeros,
      NumberType type,
      boolean percent,
      String why) {

    Column of(NumberType other) {
      return new Column(number, heading, label, unit, zeros, other, percent, why);
    }

    boolean isIn(Column other) {
      return unit.equals(other.unit) && zeros == other.zeros;
    }
  }

  static ProposedTable of(TableArea area) {
    return new Maker(area).make();
  }

  private static final class Maker {

    private final TableArea area;
    private final Grid grid;
    private final SheetCells cells;
    private final Vocabulary words;
    private final TableLines.Above above;
    private final TableLines.Below below;
    private final Labels labels;
    private final Numbers numbers;
    private final BodyRows bodyRows;
    private final List<Integer> body;

    Maker(TableArea area) {
      this.area = area;
      this.grid = area.grid();
      this.cells = area.cells();
      this.words = cells.words();
      TableLines lines = new TableLines(area);
      this.above = lines.above();
      this.below = lines.below();
      TableColumns columns = new TableColumns(area);
      this.labels = columns.labels();
      this.numbers = columns.beside(labels);
      this.bodyRows = BodyRows.of(area, labels, numbers.numbers());
      this.body = area.body().stream().filter(row -> !bodyRows.isSkipped(row)).toList();
    }

    ProposedTable make() {
      List<String> rows = rows();
      Optional<UnitWords.Said> section = cells.units().heading(area.section());
      String part = section.map(UnitWords.Said::label).orElse(area.section());
      Optional<UnitPhrase> stated =
          section
              .map(UnitWords.Said::unit)
              .or(() -> above.unit().filter(unused -> labels.unit() == 0));
      List<Column> columns = columns(stated);
      List<String> texts = new ArrayList<>(above.lines());
      Stream.of(area.head(), area.rows()).flatMap(this::texts).forEach(texts::add);
      return new ProposedTable(
          area,
          title(part),
          above,
          below,
          labels.all().stream().map(area::heading).filter(one -> !one.isEmpty()).toList(),
          rows,
          area.isGrouped() ? grouped(columns) : columns,
          skip(columns),
          numbers.marks().stream().map(Cell::letters).toList(),
          signs(),
          notes(rows),
          NoteSheet.references(texts),
          bodyRows.isTotalLost(),
          isMixed());
    }

    private Stream<String> texts(Span span) {
      return grid.rows().stream()
          .filter(span::holds)
          .flatMap(row -> area.filled(row).stream().map(column -> grid.text(row, column)));
    }

    private String title(String part) {
      String label = area.heading(labels.column());
      String own =
          area.beside() && !area.above().equals(area.around()) && !label.isEmpty() ? label : "";
      return Stream.of(above.title(), own, part)
          .filter(one -> !one.isEmpty())
          .reduce((one, next) -> one + ": " + next)
          .orElse("");
    }

    /** The labels of the rows: of several columns, all but the last hold until the next. */
    private List<String> rows() {
      List<String> names = new ArrayList<>();
      Map<Integer, String> groups = new TreeMap<>();
      for (int row : body) {
        for (int column : labels.groups()) {
          groups.merge(column, grid.text(row, column), (last, own) -> own.isEmpty() ? last : own);
        }
        List<String> parts = new ArrayList<>(groups.values());
        parts.add(grid.text(row, labels.column()));
        parts.add(labels.unit() == 0 ? "" : grid.text(row, labels.unit()));
        parts.removeIf(String::isEmpty);
        names.add(String.join(Extent.JOINT, parts));
      }
      return names;
    }

    private boolean namesUnitsInRows() {
      return labels.unit() > 0
          || body.stream()
              .flatMap(row -> cells.units().heading(grid.text(row, labels.column())).stream())
              .anyMatch(said -> !said.unit().inWords().isEmpty());
    }

    private List<Column> columns(Optional<UnitPhrase> stated) {
      List<Column> columns = new ArrayList<>();
      for (int number : numbers.numbers()) {
        Optional<Column> left =
            columns.isEmpty() ? Optional.empty() : Optional.of(columns.get(columns.size() - 1));
        columns.add(column(number, stated, left));
      }
      NumberType ofTitle = ofTitle();
      return columns.stream().anyMatch(column -> column.type() == ofTitle)
          ? columns
          : columns.stream()
              .map(column -> column.type() == NumberType.FLOW ? column.of(ofTitle) : column)
              .toList();
    }

    private Column column(int number, Optional<UnitPhrase> stated, Optional<Column> left) {
      String heading = area.heading(number);
      Optional<UnitWords.Said> own = cells.units().heading(heading);
      boolean percent =
          body.stream().filter(row -> cells.isPercent(row, number)).count() * 2
              > body.stream().filter(row -> cells.isNumber(row, number)).count();
      String last = heading.substring(heading.lastIndexOf(Extent.JOINT) + 1).strip();
      boolean part = !words.beginning(Sense.PART, last).isEmpty();
      boolean rate = percent || words.has(Sense.RATE, heading);
      String label = own.map(UnitWords.Said::label).orElse(heading);
      String unit = "";
      int zeros = 0;
      String why = "";
      if (own.isPresent()) {
        UnitPhrase said = own.get().unit();
        boolean alone = said.kind() == UnitPhrase.Kind.SCALE;
        unit = alone ? stated.map(UnitPhrase::unit).orElse("") : said.unit();
        zeros = said.zeros();
        why = said.sign().isEmpty() ? "" : "assumed of '" + said.sign() + "'";
      } else if (part && left.isPresent() && !rate) {
        unit = left.get().unit();
        zeros = left.get().zeros();
      } else if (stated.isPresent()) {
        UnitPhrase said = stated.get();
        boolean ofShares = said.kind() == UnitPhrase.Kind.PERCENT;
        boolean things = cells.units().counts(heading);
        boolean other =
            things && (ofShares || !said.unit().isEmpty() && said.kind() != UnitPhrase.Kind.THINGS);
        if (other || rate && !ofShares) {
          why = percent ? "" : "not " + said.inWords() + ", going by its heading";
        } else {
          unit = said.unit();
          zeros = said.zeros();
          why = said.sign().isEmpty() ? "" : "assumed of '" + said.sign() + "'";
        }
      }
      return new Column(
          number, heading, label, unit, zeros, type(heading, unit, percent), percent, why);
    }

    private NumberType type(String heading, String unit, boolean percent) {
      return TypeReader.suggested(List.of(heading, unit, percent ? "%" : ""), words);
    }

    /** The kind of number that the title suggests, of columns whose headings suggest none. */
    private NumberType ofTitle() {
      return TypeReader.suggested(
          Stream.concat(
                  Stream.of(above.title(), area.section()).map(this::withoutBy),
                  above.subtitles().stream().limit(1))
              .toList(),
          words);
    }

    /**
     * A title without the word for <em>by</em>, which is that for <em>per</em> in some languages.
     */
    private String withoutBy(String title) {
      String per = words.find(Sense.PER_UNIT, title).orElse("");
      int at = per.isEmpty() ? -1 : title.indexOf(per);
      String rest = at < 0 ? "" : title.substring(at + per.length()).strip();
      return at < 0 || rest.matches("[0-9].*") ? title : title.substring(0, at) + rest;
    }

    /** The columns below one upper heading, without it. */
    private List<Column> grouped(List<Column> columns) {
      String start = area.section() + Extent.JOINT;
      return columns.stream()
          .filter(column -> column.heading().startsWith(start))
          .map(
              column ->
                  new Column(
                      column.number(),
                      column.heading(),
                      column.label().substring(start.length()),
                      column.unit(),
                      column.zeros(),
                      column.type(),
                      column.percent(),
                      column.why()))
          .toList();
    }

    private Map<String, String> skip(List<Column> columns) {
      Map<String, String> skip = new LinkedHashMap<>();
      bodyRows
          .skipped()
          .forEach(
              row ->
                  skip.put(
                      String.valueOf(row),
                      bodyRows.headings().contains(row)
                          ? ""
                          : "row " + row + ", which is no row of numbers"));
      Map<Integer, String> leftOut = new TreeMap<>(labels.leftOut());
      leftOut.putAll(numbers.leftOut());
      leftOut.forEach(
          (column, why) -> {
            String letters = Cell.letters(column);
            String heading = area.heading(column);
            String name = heading.isEmpty() ? "" : " ('" + heading + "')";
            skip.put(letters, why.isEmpty() ? "" : "column " + letters + name + ", " + why);
          });
      String start = area.section() + Extent.JOINT;
      columns.stream()
          .filter(column -> area.isGrouped() && !column.heading().startsWith(start))
          .forEach(column -> skip.put(Cell.letters(column.number()), ""));
      boolean hidden =
          area.all().stream().anyMatch(grid::isHidden)
              || grid.layout().hiddenColumns().stream().anyMatch(area.columns()::holds);
      if (hidden) {
        skip.put("hidden", "");
      }
      return skip;
    }

    private Map<String, Meaning> signs() {
      Map<String, Meaning> signs = new TreeMap<>();
      List<String> notes = TableLines.notes(above, below).toList();
      for (int row : body) {
        for (int column : numbers.numbers()) {
          String text = grid.text(row, column);
          boolean known = text.equals("?") || text.matches("\\[.*]");
          if (!known && cells.isInPlaceOfNumber(row, column)) {
            signs.put(text, cells.signs().meaning(text, notes));
          }
        }
      }
      return signs;
    }

    /** The notes without what the page says itself, and where signs after numbers stand. */
    private List<String> notes(List<String> rows) {
      Set<String> signs = signs().keySet();
      List<String> notes = new ArrayList<>();
      TableLines.notes(above, below)
          .map(note -> cells.ofMark(note).orElse(note))
          .filter(note -> !cells.signs().isAll(signs, note) && !isOfMarks(note))
          .forEach(notes::add);
      Map<String, List<String>> places = new LinkedHashMap<>();
      for (int i = 0; i < body.size(); i++) {
        for (int column : numbers.numbers()) {
          for (String sign : cells.referencesToNotes(body.get(i), column)) {
            String heading = area.heading(column);
            String place = rows.get(i) + (heading.isEmpty() ? "" : Extent.JOINT + heading);
            places.computeIfAbsent(sign, unused -> new ArrayList<>()).add(place);
          }
        }
      }
      places.forEach((sign, at) -> notes.add(sign + ": " + String.join("; ", at)));
      return notes;
    }

    /** Whether a note says only what marks of Precis mean, which the page says. */
    private static boolean isOfMarks(String note) {
      return note.matches(
          "(?:\\[(?:[prebducfxz]|co|low)\\]\\P{L}{0,4}\\p{L}+(?: \\p{L}+){0,4}[.;]?\\s*)+");
    }

    private boolean isMixed() {
      boolean levels =
          body.stream().map(row -> grid.indent(row, labels.column())).distinct().count() > 1;
      boolean shares =
          numbers.numbers().stream()
              .anyMatch(
                  column ->
                      body.stream()
                              .filter(
                                  row ->
                                      cells
                                          .number(row, column)
                                          .filter(n -> n.signum() != 0)
                                          .isPresent())
                              .map(row -> cells.isPercent(row, column))
                              .distinct()
                              .count()
                          > 1);
      return levels || shares || namesUnitsInRows() || labels.groups().size() > 1;
    }
  }

  /** The same with the notes of another sheet before its own. */
  ProposedTable with(Collection<String> others) {
    List<String> all = new ArrayList<>(others);
    all.addAll(notes);
    return new ProposedTable(
        area,
        title,
        above,
        below,
        labels,
        rows,
        columns,
        skip,
        marks,
        signs,
        all,
        references,
        isSummed,
        isMixed);
  }

  String source() {
    return below.source().isEmpty() ? above.source() : below.source();
  }

  /** How large it is, in words. */
  String size() {
    return count(rows.size(), "row") + " and " + count(columns.size(), "column");
  }

  private static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /** Whether it has more rows than can be printed. */
  boolean isLong() {
    return rows.size() > TablesReader.MOST_SHOWN;
  }

  /** The labels of rows that have what no other has, such as <em>Other regions</em>. */
  List<String> rest() {
    Set<String> rest = new LinkedHashSet<>();
    rows.stream().filter(row -> area.cells().words().has(Sense.REST, row)).forEach(rest::add);
    return List.copyOf(rest);
  }
}
