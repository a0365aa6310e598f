package org.precis.input.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.precis.input.proposal.ProposedTable.Column;
import org.precis.input.proposal.SheetSigns.Meaning;
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
 * What is read of a table on its sheet.
 *
 * @param above what is said above it
 * @param below what is said below it
 * @param columns what its columns are taken for
 * @param left the rows that are left out
 * @param body the rows that are read
 */
record ReadTable(
    TableArea area,
    TableLines.Above above,
    TableLines.Below below,
    TableColumns columns,
    BodyRows left,
    List<Integer> body) {

  static ReadTable of(TableArea area) {
    TableLines lines = new TableLines(area);
    TableColumns columns = TableColumns.of(area);
    BodyRows left = BodyRows.of(area, columns);
    List<Integer> body = area.body().stream().filter(row -> !left.isSkipped(row)).toList();
    return new ReadTable(area, lines.above(), lines.below(), columns, left, body);
  }

  private Grid grid() {
    return area.grid();
  }

  private SheetCells cells() {
    return area.cells();
  }

  private Vocabulary words() {
    return cells().words();
  }

  /** The table as a pack is proposed to read it. */
  ProposedTable proposed() {
    Optional<UnitWords.Said> section = cells().units().heading(area.section());
    Optional<UnitPhrase> stated =
        section
            .map(UnitWords.Said::unit)
            .or(() -> above.unit().filter(unused -> columns.unit() == 0));
    return new ProposedTable(
        this,
        title(section.map(UnitWords.Said::label).orElse(area.section())),
        names(),
        numbers(stated));
  }

  /** What heads the columns of labels. */
  List<String> labels() {
    return columns.labels().stream().map(area::heading).filter(one -> !one.isEmpty()).toList();
  }

  /** The columns with marks, by their letters. */
  List<String> marks() {
    return columns.marks().stream().map(Cell::letters).toList();
  }

  String source() {
    return below.source().isEmpty() ? above.source() : below.source();
  }

  private String title(String part) {
    String own = area.sharesTitle() ? area.heading(columns.label()) : "";
    return Stream.of(above.title(), own, part)
        .filter(one -> !one.isEmpty())
        .reduce((one, next) -> one + ": " + next)
        .orElse("");
  }

  /** The labels of the rows: of several columns, all but the last hold until the next. */
  private List<String> names() {
    List<String> names = new ArrayList<>();
    Map<Integer, String> groups = new TreeMap<>();
    for (int row : body) {
      for (int column : columns.groups()) {
        groups.merge(column, grid().text(row, column), (last, own) -> own.isEmpty() ? last : own);
      }
      List<String> parts = new ArrayList<>(groups.values());
      parts.add(grid().text(row, columns.label()));
      parts.add(columns.unit() == 0 ? "" : grid().text(row, columns.unit()));
      parts.removeIf(String::isEmpty);
      names.add(String.join(Extent.JOINT, parts));
    }
    return names;
  }

  private List<Column> numbers(Optional<UnitPhrase> stated) {
    List<Column> all = new ArrayList<>();
    for (int number : columns.numbers()) {
      Optional<Column> left =
          all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
      all.add(column(number, stated, left));
    }
    NumberType ofTitle = ofTitle();
    if (all.stream().noneMatch(column -> column.type() == ofTitle)) {
      all.replaceAll(column -> column.type() == NumberType.FLOW ? column.of(ofTitle) : column);
    }
    return all;
  }

  private Column column(int number, Optional<UnitPhrase> stated, Optional<Column> left) {
    String heading = area.heading(number);
    Optional<UnitWords.Said> own = cells().units().heading(heading);
    boolean percent =
        body.stream().filter(row -> cells().isPercent(row, number)).count() * 2
            > body.stream().filter(row -> cells().isNumber(row, number)).count();
    String last = heading.substring(heading.lastIndexOf(Extent.JOINT) + 1).strip();
    boolean part = !words().beginning(Sense.PART, last).isEmpty();
    boolean rate = percent || words().has(Sense.RATE, heading);
    String label = own.map(UnitWords.Said::label).orElse(heading);
    String unit = "";
    int zeros = 0;
    String why = "";
    if (own.isPresent()) {
      UnitPhrase said = own.get().unit();
      boolean alone = said.kind() == UnitPhrase.Kind.SCALE;
      unit = alone ? stated.map(UnitPhrase::unit).orElse("") : said.unit();
      zeros = said.zeros();
      why = assumed(said);
    } else if (part && left.isPresent() && !rate) {
      unit = left.get().unit();
      zeros = left.get().zeros();
    } else if (stated.isPresent()) {
      UnitPhrase said = stated.get();
      boolean ofShares = said.kind() == UnitPhrase.Kind.PERCENT;
      boolean ofOthers =
          ofShares || !said.unit().isEmpty() && said.kind() != UnitPhrase.Kind.THINGS;
      boolean other = cells().units().counts(heading) && ofOthers || rate && !ofShares;
      unit = other ? "" : said.unit();
      zeros = other ? 0 : said.zeros();
      String not = percent ? "" : "not " + said.inWords() + ", going by its heading";
      why = other ? not : assumed(said);
    }
    NumberType type = TypeReader.suggested(List.of(heading, unit, percent ? "%" : ""), words());
    return new Column(heading, label, unit, zeros, type, percent, why);
  }

  private static String assumed(UnitPhrase said) {
    return said.sign().isEmpty() ? "" : "assumed of '" + said.sign() + "'";
  }

  /** The kind of number that the title suggests, of columns whose headings suggest none. */
  private NumberType ofTitle() {
    return TypeReader.suggested(
        Stream.concat(Stream.of(above.title(), area.section()), above.subtitles().stream().limit(1))
            .toList(),
        words());
  }

  /** What is left out of its rows and columns, each with why or "". */
  Map<String, String> skip() {
    Map<String, String> skip = new LinkedHashMap<>();
    for (int row : left.skipped()) {
      boolean heading = left.headings().contains(row);
      skip.put(String.valueOf(row), heading ? "" : "row " + row + ", which is no row of numbers");
    }
    columns
        .leftOut()
        .forEach(
            (column, why) -> {
              String letters = Cell.letters(column);
              String heading = area.heading(column);
              String name = heading.isEmpty() ? "" : " ('" + heading + "')";
              skip.put(letters, why.isEmpty() ? "" : "column " + letters + name + ", " + why);
            });
    boolean hidden =
        area.all().stream().anyMatch(grid()::isHidden)
            || grid().layout().hiddenColumns().stream().anyMatch(area.columns()::holds);
    if (hidden) {
      skip.put("hidden", "");
    }
    return skip;
  }

  /** What signs in place of numbers are taken for. */
  Map<String, Meaning> signs() {
    Map<String, Meaning> signs = new TreeMap<>();
    List<String> notes = TableLines.notes(above, below).toList();
    for (int row : body) {
      for (int column : columns.numbers()) {
        String text = grid().text(row, column);
        boolean known = text.equals("?") || text.matches("\\[.*]");
        if (!known && cells().isInPlaceOfNumber(row, column)) {
          signs.put(text, cells().signs().meaning(text, notes));
        }
      }
    }
    return signs;
  }

  /**
   * What is printed below it: notes of another sheet to which it refers, then its own without what
   * the page says itself, and where signs after numbers stand.
   *
   * @param others by their numbers
   * @param rows the labels of the rows
   */
  List<String> notes(Map<String, String> others, List<String> rows) {
    List<String> notes = new ArrayList<>();
    references().stream()
        .filter(others::containsKey)
        .forEach(number -> notes.add("[note " + number + "] " + others.get(number)));
    Set<String> signs = signs().keySet();
    TableLines.notes(above, below)
        .map(note -> cells().ofMark(note).orElse(note))
        .filter(note -> !cells().signs().isAll(signs, note) && !isOfMarks(note))
        .forEach(notes::add);
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (int i = 0; i < body.size(); i++) {
      for (int column : columns.numbers()) {
        for (String sign : cells().referencesToNotes(body.get(i), column)) {
          String heading = area.heading(column);
          String place = rows.get(i) + (heading.isEmpty() ? "" : Extent.JOINT + heading);
          places.computeIfAbsent(sign, unused -> new ArrayList<>()).add(place);
        }
      }
    }
    places.forEach((sign, at) -> notes.add(sign + ": " + String.join("; ", at)));
    return notes;
  }

  /** The numbers of notes to which its lines and cells refer. */
  private Set<String> references() {
    List<String> texts = new ArrayList<>(above.lines());
    for (Span span : List.of(area.head(), area.rows())) {
      grid().rows().stream()
          .filter(span::holds)
          .forEach(row -> area.filled(row).forEach(column -> texts.add(grid().text(row, column))));
    }
    return NoteSheet.references(texts);
  }

  /** Whether a note says only what marks of Precis mean, as the page does (crime-matrix). */
  private static boolean isOfMarks(String note) {
    return note.matches(
        "(?:\\[(?:[prebducfxz]|co|low)\\]\\P{L}{0,4}\\p{L}+(?: \\p{L}+){0,4}[.;]?\\s*)+");
  }

  /**
   * Whether its rows are in several units, or some are indented below others, so that no chart
   * compares them.
   */
  boolean isMixed() {
    boolean levels =
        body.stream().map(row -> grid().indent(row, columns.label())).distinct().count() > 1;
    return levels
        || columns.numbers().stream().anyMatch(this::hasSomeShares)
        || namesUnitsInRows()
        || columns.groups().size() > 1;
  }

  private boolean hasSomeShares(int column) {
    return body.stream()
            .filter(row -> cells().number(row, column).filter(n -> n.signum() != 0).isPresent())
            .map(row -> cells().isPercent(row, column))
            .distinct()
            .count()
        > 1;
  }

  private boolean namesUnitsInRows() {
    return columns.unit() > 0
        || body.stream()
            .flatMap(row -> cells().units().heading(grid().text(row, columns.label())).stream())
            .anyMatch(said -> !said.unit().inWords().isEmpty());
  }
}
