package org.precis.input.proposal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.precis.input.proposal.FoundTable.Column;
import org.precis.input.proposal.SheetCells.Kind;
import org.precis.sheet.Area;
import org.precis.sheet.Cell;

/** What the columns of a table seem to be: labels, numbers and their units, flags, codes. */
final class TableColumns {

  static final String JOINT = ", ";

  private static final int MOST_WORDS = 3;

  private static final Pattern YEAR =
      Pattern.compile("(?iu)years?|jahre?|années?|años?|год|年|年份|έτος");

  /** What heads a column with the unit of each row. */
  private static final Pattern UNIT =
      Pattern.compile(
          "(?iu)units?(?: of measure(?:ment)?)?|(?:mess|maß)?einheit|unités?|unidad(?:es)?"
              + "|ед(?:иница|\\.)(?: изм(?:ерения|\\.))?|μονάδα|(?:计量)?单位|(?:計量)?單位");

  private static final Pattern OF_FLAGS =
      Pattern.compile(
          "(?iu)(?:^|, )(?:(?:observation )?(?:flags?|status)|obs_status|marks?|footnotes?|kennzeichen|statut|drapeau|marca)$");

  /** A flag as databases write it, or a sign where the number is missing. */
  private static final Pattern FLAG = Pattern.compile("\\p{Ll}{1,3}|:|\\.{1,3}");

  private static final Pattern FLAG_LETTERS = Pattern.compile("\\p{Ll}{1,3}");

  private static final Pattern CODE = Pattern.compile("[A-Z]{0,3}[0-9]{2,}[A-Z0-9]*");

  /** What heads a column of codes. */
  private static final Pattern CODES =
      Pattern.compile(
          "(?iu)\\b(?:codes?|nuts|iso|id|schlüssel|código|codice|код|κωδικός)\\b|代码|代碼|编码|編碼");

  private static final Pattern ANY_CODE = Pattern.compile("[\\p{Lu}0-9][\\p{Lu}0-9._-]{0,11}");

  private final SheetCells cells;
  private final SheetRows sheetRows;

  TableColumns(SheetCells cells, SheetRows sheetRows) {
    this.cells = cells;
    this.sheetRows = sheetRows;
  }

  boolean isLabel(int column, List<Integer> body) {
    long texts = body.stream().filter(row -> cells.kind(row, column) == Kind.TEXT).count();
    return texts * 2 > body.size();
  }

  /** The column of labels: the first of words; codes before it are left out. */
  int labelColumn(FoundTable table) {
    List<Integer> body = TableFinder.rowsOf(table.rows);
    for (int column = table.columnSpan.first(); column <= table.columnSpan.last(); column++) {
      int at = column;
      List<String> texts =
          body.stream().map(row -> cells.text(row, at)).filter(text -> !text.isEmpty()).toList();
      boolean codes =
          !texts.isEmpty()
              && (isOfCodes(heading(table, column), texts)
                  || texts.stream().allMatch(t -> CODE.matcher(t).matches())
                  || texts.stream().allMatch(t -> SheetRows.CODE_OF_SECTION.matcher(t).matches())
                      && texts.stream().anyMatch(t -> t.contains(".")));
      boolean ofYears = texts.stream().allMatch(text -> text.matches("(19|20)[0-9]{2}"));
      boolean years = isYears(column, body);
      boolean nextIsLabel = column < table.columnSpan.last() && isLabel(column + 1, body);
      boolean nextIsYear = column < table.columnSpan.last() && isYears(column + 1, body);
      boolean groups =
          texts.stream().distinct().count() < body.size()
              && (nextIsLabel || nextIsYear)
              && !(codes
                  && !ofYears
                  && texts.size() > 2
                  && texts.stream().distinct().count() == texts.size());
      boolean numbering = nextIsLabel && isNumbering(texts);
      if (numbering && namesRows(column, body)) {
        table.groupLabels.add(heading(table, column));
        table.groupColumns.add(column);
        continue;
      }
      if (numbering) {
        leaveOut(table, column, "which numbers the rows");
        continue;
      }
      if (groups
          && !texts.isEmpty()
          && !isHidden(column)
          && (table.groupColumns.isEmpty() || isToldApartLater(table, column, body))) {
        table.groupLabels.add(heading(table, column));
        table.groupColumns.add(column);
        continue;
      }
      if (!texts.isEmpty() && !(codes && !years && nextIsLabel) && !isHidden(column)) {
        return column;
      }
      if (!texts.isEmpty() && !isHidden(column)) {
        leaveOut(table, column, "which has codes");
      } else if (texts.isEmpty() && !heading(table, column).isEmpty()) {
        leaveOut(table, column, "which is empty" + quoted(heading(table, column)));
      }
    }
    return table.columnSpan.first();
  }

  /** Whether a column is headed as one of codes, and has nothing else. */
  private static boolean isOfCodes(String heading, List<String> texts) {
    return CODES.matcher(heading).find()
        && texts.stream().allMatch(text -> ANY_CODE.matcher(text).matches());
  }

  /** Whether the labels up to a column leave rows alike that a further column tells apart. */
  private boolean isToldApartLater(FoundTable table, int column, List<Integer> body) {
    List<Integer> columns = new ArrayList<>(table.groupColumns);
    columns.add(column);
    long alike = distinct(columns, body);
    columns.add(column + 1);
    return alike < body.size() && distinct(columns, body) > alike;
  }

  private long distinct(List<Integer> columns, List<Integer> body) {
    Map<Integer, String> last = new TreeMap<>();
    Set<List<String>> rows = new LinkedHashSet<>();
    for (int row : body) {
      columns.forEach(
          at -> last.merge(at, cells.text(row, at), (one, own) -> own.isEmpty() ? one : own));
      rows.add(List.copyOf(last.values()));
    }
    return rows.size();
  }

  private static void leaveOut(FoundTable table, int column, String why) {
    table.skip.add(Cell.letters(column));
    table.leftOut.add("column " + Cell.letters(column) + ", " + why);
  }

  private boolean isYears(int column, List<Integer> body) {
    return body.stream().allMatch(row -> cells.isYear(row, column));
  }

  /** Whether cells count the rows, some of which may be headings or totals: 1, 2, 3. */
  private static boolean isNumbering(List<String> texts) {
    List<String> counts = texts.stream().filter(text -> text.matches("[0-9]+")).toList();
    return counts.size() > 1
        && (counts.size() == texts.size() || counts.size() > 2)
        && IntStream.range(0, counts.size())
            .allMatch(i -> counts.get(i).equals(String.valueOf(i + 1)));
  }

  /** Whether a column that numbers most rows names one that the next column does not, a total. */
  private boolean namesRows(int column, List<Integer> body) {
    return body.stream()
        .filter(row -> cells.text(row, column + 1).isEmpty())
        .filter(row -> cells.columns(row, column + 2, Integer.MAX_VALUE).size() > 0)
        .anyMatch(row -> cells.kind(row, column) == Kind.TEXT);
  }

  String unitOf(FoundTable table, int row) {
    return table.unitColumn == 0 ? "" : cells.text(row, table.unitColumn);
  }

  private boolean isHidden(int column) {
    return cells.hiddenColumns().contains(column);
  }

  void columns(FoundTable table, int label, List<Integer> body) {
    boolean headless = table.head.first() == table.rows.first();
    Set<String> named = new LinkedHashSet<>();
    table.label = heading(table, label);
    named.add(table.label);
    table.labelMissing = table.label.isEmpty();
    for (int column = label + 1; column <= table.columnSpan.last(); column++) {
      int at = column;
      if (isHidden(column)) {
        boolean shows = body.stream().anyMatch(row -> cells.kind(row, at) != Kind.NOTHING);
        if (shows) {
          table.hiddenColumns.add(
              "column " + Cell.letters(column) + quoted(heading(table, column)));
        }
        continue;
      }
      if (isOfFlags(table, column, body)) {
        continue;
      }
      long almost = body.stream().filter(row -> cells.isAlmostNumber(row, at)).count();
      long numbers = body.stream().filter(row -> sheetRows.isNumber(row, at)).count() + almost;
      long texts = body.stream().filter(row -> cells.kind(row, at) == Kind.TEXT).count() - almost;
      String heading = headless ? "" : heading(table, column);
      if (texts > numbers && table.unitColumn == 0 && UNIT.matcher(heading).matches()) {
        table.unitColumn = column;
        table.unitLabel = heading;
      } else if (texts > numbers
          || SheetRows.NOTES_HEADING.matcher(heading).matches() && texts > 0) {
        leaveOut(
            table,
            column,
            "which has words" + quoted(heading.isEmpty() ? some(at, body) : heading));
      } else if (YEAR.matcher(heading).matches() && isYears(column, body)) {
        leaveOut(table, column, "which has years" + quoted(heading));
      } else if (isOfFormulas(at, body)) {
        String remedy = ": open and save the workbook in Excel or LibreOffice to have it";
        leaveOut(table, column, "whose formulas have no saved results" + quoted(heading) + remedy);
      } else if (!heading.isEmpty() && named.contains(heading)) {
        leaveOut(
            table,
            column,
            "whose heading ('"
                + heading
                + "') another column has: rename one in the file to read both");
      } else if ((numbers > 0 || !heading.isEmpty()) && !isBesideHead(table, column)) {
        named.add(heading);
        if (body.stream().anyMatch(row -> cells.isRounded(row, at))) {
          table.rounded.add(heading);
        }
        long percent = body.stream().filter(row -> cells.isPercent(row, at)).count();
        UnitNote unit = unit(table, column, heading, body);
        table.columns.add(new Column(column, heading, unit, percent * 2 > numbers));
      }
    }
  }

  /**
   * Whether a column has nothing but flags for the numbers on its left, under the same heading in
   * merged cells, a heading that says so, or none. They are read as marks if all are such.
   */
  private boolean isOfFlags(FoundTable table, int column, List<Integer> body) {
    boolean besideNumbers =
        !table.columns.isEmpty()
            && table.columns.get(table.columns.size() - 1).number() == column - 1;
    String heading = heading(table, column);
    List<Integer> filled = body.stream().filter(row -> !cells.text(row, column).isEmpty()).toList();
    Set<String> texts = new TreeSet<>();
    filled.forEach(row -> texts.add(cells.text(row, column)));
    boolean marks = filled.stream().allMatch(row -> cells.isMark(row, column));
    // letters in every row are codes, classes or units, unless all are the same or others are marks
    boolean scattered =
        filled.size() < body.size() || texts.size() == 1 || marks && !table.markColumns.isEmpty();
    boolean same =
        !heading.isEmpty() && heading.equals(heading(table, column - 1)) && (scattered || marks);
    // letters under no heading may be codes, such as those of countries: flags stand alone at times
    boolean named =
        heading.isEmpty()
            ? scattered && texts.stream().anyMatch(text -> text.length() == 1)
            : OF_FLAGS.matcher(heading).find();
    if (!besideNumbers
        || !(same || named && !texts.isEmpty())
        || !texts.stream().allMatch(text -> FLAG.matcher(text).matches())) {
      return false;
    }
    String letters = Cell.letters(column);
    List<Integer> flags =
        filled.stream()
            .filter(
                row ->
                    FLAG_LETTERS.matcher(cells.text(row, column)).matches()
                        || !cells.text(row, column - 1).isEmpty())
            .toList();
    if (!flags.isEmpty() && flags.stream().allMatch(row -> cells.isMark(row, column))) {
      table.markColumns.add(letters);
      table.marks.addAll(texts);
      return true;
    }
    table.skip.add(letters);
    if (!texts.isEmpty()) {
      table.leftOut.add(
          "column "
              + letters
              + ", which has flags of the numbers on its left ('"
              + String.join("', '", texts)
              + "'), which are not all marks: say in 'numbers' what they stand for, and name the column in"
              + " 'marks'");
    }
    return true;
  }

  /** Whether only rows of a file that are too long have a field there. */
  private boolean isBesideHead(FoundTable table, int column) {
    return cells.inLines()
        && table.head.first() < table.rows.first()
        && cells.rows().stream().filter(table.head::holds).mapToInt(cells::width).max().orElse(0)
            < column;
  }

  /** How many units the rows are in, going by a column of units and by the ends of their labels. */
  long units(FoundTable table, int label, List<Integer> body) {
    return body.stream()
        .filter(row -> table.columns.stream().anyMatch(c -> sheetRows.isNumber(row, c.number())))
        .map(
            row ->
                table.unitColumn == 0
                    ? UnitNote.inHeading(cells.text(row, label)).map(UnitNote::words).orElse("")
                    : unitOf(table, row))
        .distinct()
        .count();
  }

  /** Whether a column has percentages, and numbers that are none. */
  boolean someRowsInPercent(FoundTable table, List<Integer> body) {
    return table.columns.stream()
        .map(Column::number)
        .anyMatch(
            column ->
                body.stream()
                        .filter(
                            row ->
                                cells.number(row, column).filter(n -> n.signum() != 0).isPresent())
                        .map(row -> cells.isPercent(row, column))
                        .distinct()
                        .count()
                    > 1);
  }

  /** Whether the labels of some rows end in a unit other than that of the table. */
  boolean someRowsInOtherUnit(FoundTable table, int label, List<Integer> body) {
    return body.stream()
        .filter(row -> table.columns.stream().anyMatch(c -> sheetRows.isNumber(row, c.number())))
        .flatMap(row -> UnitNote.inHeading(cells.text(row, label)).stream())
        .map(UnitNote::words)
        .anyMatch(words -> !words.isEmpty() && !words.equals(table.stated.words()));
  }

  /** The unit that the heading of a column names, or the currency that its cells show. */
  private UnitNote unit(FoundTable table, int column, String heading, List<Integer> body) {
    UnitNote named = unit(heading);
    List<String> shown =
        body.stream()
            .filter(row -> cells.number(row, column).isPresent())
            .map(row -> cells.currency(row, column))
            .distinct()
            .toList();
    Optional<UnitNote> currency =
        shown.size() == 1 ? UnitNote.of(shown.get(0)).filter(UnitNote::isMoney) : Optional.empty();
    return named.unit().isEmpty() && currency.isPresent()
        ? named.shownIn(currency.get(), table.stated)
        : named;
  }

  /** The unit that a heading names, in brackets or as its last part. */
  private static UnitNote unit(String heading) {
    int last = heading.lastIndexOf(JOINT);
    Optional<UnitNote> inLast =
        last < 0 ? Optional.empty() : UnitNote.of(heading.substring(last + JOINT.length()));
    return inLast.isPresent()
        ? inLast.get().labelled(heading.substring(0, last))
        : UnitNote.inHeading(heading)
            .or(() -> unitAbove(heading))
            .orElse(UnitNote.NONE.labelled(heading));
  }

  /** The unit that an upper part of a heading names, as in <em>Change (%), year on year</em>. */
  private static Optional<UnitNote> unitAbove(String heading) {
    List<String> parts = new ArrayList<>(List.of(heading.split(JOINT)));
    for (int i = 0; i < parts.size(); i++) {
      Optional<UnitNote> unit =
          UnitNote.inBrackets(parts.get(i)).filter(note -> !note.words().isEmpty());
      if (unit.isPresent()) {
        parts.set(i, unit.get().label());
        return Optional.of(unit.get().labelled(String.join(JOINT, parts)));
      }
    }
    return Optional.empty();
  }

  /** The first of the words in a column. */
  private String some(int column, List<Integer> body) {
    List<String> words =
        body.stream()
            .filter(row -> cells.kind(row, column) == Kind.TEXT)
            .map(row -> "'" + cells.text(row, column) + "'")
            .distinct()
            .toList();
    String first = String.join(", ", words.subList(0, Math.min(MOST_WORDS, words.size())));
    return words.size() > MOST_WORDS ? first + ", …" : first;
  }

  private static String quoted(String heading) {
    return heading.isEmpty() ? "" : " (" + heading + ")";
  }

  /** The heading of a column as the pack will read it. */
  private String heading(FoundTable table, int column) {
    Set<String> parts = new LinkedHashSet<>();
    for (int row = table.head.first(); row <= table.head.last(); row++) {
      String part = part(table, row, column);
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return String.join(JOINT, parts);
  }

  private String part(FoundTable table, int row, int column) {
    String own = cells.text(row, column);
    if (!own.isEmpty()) {
      return own;
    }
    boolean merges = false;
    for (Area area : cells.mergedIn(table.head.first(), row)) {
      merges |= area.firstRow() == row && area.lastColumn() > area.firstColumn();
      if (area.holds(row, column)) {
        return cells.text(area.firstRow(), area.firstColumn());
      }
    }
    if (merges || row == table.head.last()) {
      return "";
    }
    for (int left = column - 1; left > table.columnSpan.first(); left--) {
      if (!cells.text(row, left).isEmpty()) {
        return cells.text(row, left);
      }
    }
    return "";
  }

  /** Whether a column has several formulas, no result of which is saved, and nothing else. */
  private boolean isOfFormulas(int column, List<Integer> body) {
    List<Integer> filled =
        body.stream().filter(row -> cells.kind(row, column) != Kind.NOTHING).toList();
    return filled.size() > 1 && filled.stream().allMatch(row -> cells.isWithoutResult(row, column));
  }
}
