package org.precis.input.proposal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.input.tree.Node;
import org.precis.input.tree.Notation;
import org.precis.input.value.Literal;
import org.precis.input.value.LiteralException;
import org.precis.input.value.LiteralReader;
import org.precis.input.value.MarkLetters;
import org.precis.model.PeriodName;
import org.precis.quantity.Interval;
import org.precis.quantity.Qualifier;
import org.precis.sheet.Area;
import org.precis.sheet.Cell;
import org.precis.sheet.UnreadableWorkbookException;
import org.precis.sheet.Workbook;

/** The cells of a sheet, and what each seems to be. */
final class SheetCells {

  /** What a cell seems to be. */
  enum Kind {
    NOTHING,
    TEXT,
    NUMBER,
    /** A sign or word in place of a number, such as {@code ..}. */
    WORD
  }

  static final int MOST_ROWS = 20_000;
  private static final int MOST_CELLS = 500_000;
  private static final int FEWEST_LISTED = 3;
  private static final int LONGEST_SIGN = 5;
  private static final int LONGEST_WORD = 8;
  private static final Set<String> WORDS =
      Set.of("x", "c", "s", "z", "u", "na", "n.a.", "n/a", "nil", "none", "k. a.", "k.a.", "n.d.");

  /** Digits as numbers are written anywhere, with marks between them. */
  private static final String DIGITS =
      "(?:[0-9]{1,3}(?:[.,'’ \\u00a0\\u202f][0-9]{3})+|[0-9]+)(?:[.,][0-9]+)?";

  private static final Pattern WRITTEN =
      Pattern.compile("[(−–+-]?\\s*(" + DIGITS + ")\\s*(?:%|\\p{Sc}|[A-Z]{3})?\\)?");

  /** The same with what else offices write around a number: a currency, a scale, a qualifier. */
  private static final Pattern WRITTEN_IN_SHORT =
      Pattern.compile(
          "(?iu)(?:(?:c|ca|approx|env|aprox)\\.|about|rund|etwa|circa|[<>≤≥~(−–+-]|\\p{Sc}|[a-z]{3}(?= )|\\s)*("
              + DIGITS
              + ")\\s*(?:k|m|mn|bn|mio\\.?|mrd\\.?|tsd\\.?|md)?\\s*(?:%|\\p{Sc}|[a-z]{3})?\\)?"
              + "(?: \\(?(?:approx\\.?|ca\\.|circa)\\)?)?");

  /** A number with a letter, a sign or the number of a note after it. */
  private static final Pattern MARKED =
      Pattern.compile(
          WRITTEN.pattern()
              + "(?:[,/]?\\s?(?:[a-z&&[^km]]|[*†‡#¹²³⁰-⁹]|\\([0-9a-z]{1,2}(?:, ?[0-9a-z]{1,2})*\\)|\\[[^\\]]{1,12}]))*");

  /** A note in place of a number. */
  private static final Pattern NOTE_ALONE = Pattern.compile("[(（\\[]\\p{L}+\\s?[0-9]{1,2}[)）\\]]");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Pattern LETTER = Pattern.compile("[A-Z]");

  private static final Pattern LETTERED = Pattern.compile("(.*[0-9])\\s?([A-Z])");

  /** A sign of a legend, in a cell of its own. */
  private static final Pattern SIGN =
      Pattern.compile("\\p{Ll}{1,3}|[A-Z]|[^\\p{L}\\p{N}]{1,5}|[(\\[]?[\\p{L}0-9]{1,2}[)\\].:]?");

  private static final Pattern WORD = Pattern.compile("\\p{L}.*\\p{L}.*");

  /** Codes of countries and the like are in capitals. */
  private static final Pattern LEGEND =
      Pattern.compile(
          "(?:^(?iu:notes?|nota|anmerkung(?:en)?|légende|legende?|leyenda)\\s?[:：]|^|[;,\\n])\\s*(\\p{Ll}{1,4})\\s*[=:]\\s+(?=\\p{L})");

  /** A sign in brackets and what it means, as in <em>(NA) Not available</em>. */
  private static final Pattern LEGEND_IN_BRACKETS =
      Pattern.compile("(?:^|[;,.\\n]\\s*)(\\([A-Z]{1,3}\\))\\s*[=:–-]?\\s+(?=\\p{L})");

  private static final Pattern MARKED_YEAR = Pattern.compile("(?:19|20)[0-9]{2}(?![0-9])[^.,']*");

  /** What may be "about" so many, but is a code as well. */
  private static final Pattern CODE = Pattern.compile("(?i)(?:ca?|some) .*");

  private final String name;
  private final boolean hidden;
  private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
  private final Set<Integer> hiddenRows = new TreeSet<>();

  private final boolean inLines;

  /** The last line of each row, by its first, if the rows are lines of a file. */
  private final Map<Integer, Integer> ends = new TreeMap<>();

  private Workbook.Layout layout = new Workbook.Layout(List.of(), Set.of());
  private final LiteralReader literals;
  private final Notation notation;
  private final Set<String> explained = new TreeSet<>();

  /** Capital letters that a row explains, such as those of the quality of data. */
  private final Set<String> letters = new TreeSet<>();

  private final Map<Cell, Kind> kinds = new IdentityHashMap<>();
  private final Map<Integer, Boolean> counted = new TreeMap<>();
  private int count;
  private boolean cut;

  private SheetCells(String name, boolean hidden, boolean inLines, Notation notation) {
    this.name = name;
    this.hidden = hidden;
    this.inLines = inLines;
    this.literals = new LiteralReader(notation);
    this.notation = notation;
  }

  static SheetCells of(Workbook workbook, Workbook.Sheet sheet, Notation notation)
      throws IOException, UnreadableWorkbookException {
    SheetCells cells = new SheetCells(sheet.name(), sheet.hidden(), false, notation);
    cells.layout = workbook.read(sheet, cells::take);
    cells.takeLegends();
    return cells;
  }

  /**
   * The cells of a file that has lines and no sheets.
   *
   * @param ends the last line of each row, by its first
   */
  static SheetCells ofLines(
      String name, List<Workbook.Row> rows, Map<Integer, Integer> ends, Notation notation) {
    SheetCells cells = new SheetCells(name, false, true, notation);
    rows.forEach(cells::take);
    cells.ends.putAll(ends);
    cells.takeLegends();
    return cells;
  }

  private void takeLegends() {
    rows.values().stream().flatMap(cells -> cells.values().stream()).forEach(this::takeLegend);
    for (NavigableMap<Integer, String> row : shownByRow()) {
      if (row.size() == 2 && LETTER.matcher(row.firstEntry().getValue()).matches()) {
        letters.add(row.firstEntry().getValue());
      }
    }
  }

  /**
   * Takes the words that a note explains, as in <em>ns : non significatif ; nd = non
   * disponible</em>.
   */
  private void takeLegend(Cell cell) {
    for (Pattern pattern : List.of(LEGEND, LEGEND_IN_BRACKETS)) {
      pattern.matcher(cell.text()).results().forEach(found -> explained.add(found.group(1)));
    }
  }

  /** The currency that a cell shows beside its number, or "". */
  String currency(int row, int column) {
    return cell(row, column).map(Cell::currency).orElse("");
  }

  /** Whether a cell holds more decimals than it shows. */
  boolean isRounded(int row, int column) {
    return cell(row, column).filter(Cell::rounded).isPresent();
  }

  /** Takes a row; false if there are too many. */
  private boolean take(Workbook.Row row) {
    if (rows.size() >= MOST_ROWS || count >= MOST_CELLS) {
      cut = true;
      return false;
    }
    TreeMap<Integer, Cell> cells = new TreeMap<>();
    row.cells().forEach(cell -> cells.put(cell.column(), cell));
    rows.put(row.number(), cells);
    if (row.hidden()) {
      hiddenRows.add(row.number());
    }
    count += cells.size();
    return true;
  }

  String name() {
    return name;
  }

  boolean hidden() {
    return hidden;
  }

  /** Whether it has more rows than were looked at. */
  boolean isCut() {
    return cut;
  }

  /** The rows that show something, in order. */
  List<Integer> rows() {
    return new ArrayList<>(rows.keySet());
  }

  /** Whether the rows are lines of a file, which has no sheets and no ranges of cells. */
  boolean inLines() {
    return inLines;
  }

  /** How many empty rows are between two rows that show something. */
  int gap(int above, int below) {
    return below - ends.getOrDefault(above, above) - 1;
  }

  boolean isHidden(int row) {
    return hiddenRows.contains(row);
  }

  Set<Integer> hiddenColumns() {
    return layout.hiddenColumns();
  }

  /** The columns of a row that show something between two columns. */
  List<Integer> columns(int row, int first, int last) {
    Map<Integer, Cell> cells = rows.getOrDefault(row, new TreeMap<>());
    return cells.keySet().stream().filter(column -> first <= column && column <= last).toList();
  }

  /** The last column of a row that shows something. */
  int width(int row) {
    return rows.get(row).lastKey();
  }

  /** What a cell shows, in one line; "" if nothing. */
  String text(int row, int column) {
    return cell(row, column)
        .map(cell -> SPACES.matcher(cell.text()).replaceAll(" ").strip())
        .orElse("");
  }

  /** By how many spaces a text is indented. */
  int indent(int row, int column) {
    return cell(row, column).map(Cell::text).map(Node.Scalar::indentOf).orElse(0);
  }

  private Optional<Cell> cell(int row, int column) {
    return Optional.ofNullable(rows.getOrDefault(row, new TreeMap<>()).get(column));
  }

  boolean isWithoutResult(int row, int column) {
    return cell(row, column).filter(cell -> cell.kind() == Cell.Kind.NO_RESULT).isPresent();
  }

  /** The merged cells that begin in some of these rows. */
  List<Area> mergedIn(int firstRow, int lastRow) {
    return layout.merged().stream()
        .filter(area -> firstRow <= area.firstRow() && area.firstRow() <= lastRow)
        .toList();
  }

  Kind kind(int row, int column) {
    Optional<Cell> cell = cell(row, column);
    return cell.isEmpty() ? Kind.NOTHING : kinds.computeIfAbsent(cell.get(), this::kind);
  }

  private Kind kind(Cell cell) {
    return switch (cell.kind()) {
      case NUMBER, NO_RESULT -> Kind.NUMBER;
      // an author writes #N/A on purpose; other errors must be mended
      case ERROR -> cell.text().equals("#N/A") ? Kind.WORD : Kind.NUMBER;
      case TEXT -> {
        String text = cell.text().strip();
        Kind kind = kind(text);
        boolean classes = kind == Kind.NUMBER && isBoundInWords(text) && !counts(cell.column());
        yield classes ? Kind.TEXT : kind;
      }
    };
  }

  /** Whether a text is a number that words bound, or a class or a code: under 18, 65 以上, C 34. */
  private boolean isBoundInWords(String text) {
    if (text.codePoints().noneMatch(Character::isLetter)) {
      return false;
    }
    try {
      Qualifier qualifier = literals.read(text).quantity().qualifier();
      return CODE.matcher(text).matches()
          || qualifier != Qualifier.EXACT
              && qualifier != Qualifier.ABOUT
              && qualifier != Qualifier.NEARLY;
    } catch (LiteralException notANumber) {
      return false;
    }
  }

  boolean isBoundInWords(int row, int column) {
    return isBoundInWords(text(row, column));
  }

  /** Whether a column has a number without such words, so that those with them are numbers too. */
  private boolean counts(int column) {
    return counted.computeIfAbsent(
        column,
        at ->
            rows.values().stream()
                .flatMap(cells -> Stream.ofNullable(cells.get(at)))
                .anyMatch(
                    cell ->
                        cell.kind() == Cell.Kind.NUMBER
                            || cell.kind() == Cell.Kind.TEXT
                                && kind(cell.text().strip()) == Kind.NUMBER
                                && !isBoundInWords(cell.text().strip())));
  }

  private Kind kind(String text) {
    if (UnitNote.of(text).isPresent()) {
      return Kind.TEXT;
    }
    boolean letters = text.codePoints().anyMatch(Character::isLetterOrDigit);
    if (text.length() <= LONGEST_SIGN && !letters
        || WORDS.contains(text.toLowerCase(Locale.ROOT))
        || explained.contains(text)) {
      return Kind.WORD;
    }
    if (LiteralReader.isShortened(text)) {
      return Kind.NUMBER; // which the pack reports
    }
    try {
      Literal literal = literals.read(text);
      boolean plain = literal.unit().isEmpty() || literal.unit().matches("%|[A-Z]{3}");
      if (!literal.quantity().stated()) {
        return Kind.WORD;
      }
      return plain && !isDate(text) ? Kind.NUMBER : Kind.TEXT;
    } catch (LiteralException notANumber) {
      return Kind.TEXT;
    }
  }

  /** The exact number in a cell. */
  Optional<BigDecimal> number(int row, int column) {
    if (cell(row, column).filter(cell -> cell.kind() == Cell.Kind.NUMBER).isPresent()) {
      return Optional.of(new BigDecimal(text(row, column).replaceAll("[\\s%]+$", "")));
    }
    try {
      return literals
          .read(text(row, column))
          .quantity()
          .interval()
          .filter(Interval::exact)
          .map(Interval::number);
    } catch (LiteralException notANumber) {
      return Optional.empty();
    }
  }

  /** The cells that are texts, and not the first of their rows. */
  List<String> textsBesideLabels() {
    return rows.values().stream()
        .flatMap(cells -> cells.values().stream().skip(1))
        .filter(cell -> cell.kind() == Cell.Kind.TEXT)
        .map(cell -> cell.text().strip())
        .toList();
  }

  /** What is shown, row by row from the top, with the numbers of the columns. */
  List<NavigableMap<Integer, String>> shownByRow() {
    List<NavigableMap<Integer, String>> shown = new ArrayList<>();
    for (Map<Integer, Cell> row : rows.values()) {
      NavigableMap<Integer, String> texts = new TreeMap<>();
      row.forEach((column, cell) -> texts.put(column, cell.text().strip()));
      texts.values().removeIf(String::isEmpty);
      shown.add(texts);
    }
    shown.removeIf(NavigableMap::isEmpty);
    return shown;
  }

  /** Whether most rows have one number, apart from years, beside several words. */
  boolean isList() {
    long listed = rows.keySet().stream().filter(this::isListed).count();
    return listed > FEWEST_LISTED && listed * 2 > rows.size();
  }

  private boolean isListed(int row) {
    List<Integer> filled = columns(row, 1, Integer.MAX_VALUE);
    long words = filled.stream().filter(column -> kind(row, column) == Kind.TEXT).count();
    long numbers =
        filled.stream()
            .filter(column -> kind(row, column) == Kind.NUMBER && !isYear(row, column))
            .count();
    return numbers == 1 && words > 1;
  }

  /** The digits and marks of the numbers that are texts, and not the first cells of their rows. */
  List<String> writtenNumbers() {
    return textsBesideLabels().stream()
        .map(WRITTEN_IN_SHORT::matcher)
        .filter(Matcher::matches)
        .map(written -> written.group(1))
        .toList();
  }

  /** Whether a cell has the marks of a number that stands beside it. */
  boolean isMark(int row, int column) {
    return MarkLetters.of(text(row, column), notation.marks()).isPresent();
  }

  /** What stands after the number in a cell and refers to notes. */
  List<String> referencesToNotes(int row, int column) {
    return kind(row, column) == Kind.NUMBER ? literals.references(text(row, column)) : List.of();
  }

  /** A line of a legend with the mark that is read in place of its sign; empty for another. */
  Optional<String> ofMark(String line) {
    return notation.marks().entrySet().stream()
        .filter(mark -> !mark.getValue().equals(Notation.NOTE))
        .filter(mark -> line.startsWith(mark.getKey()))
        .map(mark -> "[" + mark.getValue() + "]" + line.substring(mark.getKey().length()))
        .filter(text -> text.matches("\\[[a-z]+](?:[.:)]|\\s*[=–-])?\\s+\\p{L}.*"))
        .findFirst();
  }

  /** Whether a cell has no number, and no more than may stand in its place. */
  boolean isShortWord(int row, int column) {
    String text = text(row, column);
    return text.length() <= LONGEST_WORD
        && NOTE_ALONE.matcher(text).replaceAll("").codePoints().noneMatch(Character::isDigit);
  }

  /**
   * Whether a row is one of several that explain signs: a sign, and beside it in words what it
   * means.
   */
  boolean isLegend(int row) {
    Integer above = rows.lowerKey(row);
    Integer below = rows.higherKey(row);
    return explains(row)
        && (above != null && gap(above, row) == 0 && explains(above)
            || below != null && gap(row, below) == 0 && explains(below));
  }

  private boolean explains(int row) {
    List<Integer> filled = columns(row, 1, Integer.MAX_VALUE);
    return filled.size() == 2
        && SIGN.matcher(text(row, filled.get(0))).matches()
        && WORD.matcher(text(row, filled.get(1))).matches();
  }

  /** Whether a text is a number but for its notation, or a mark after it. */
  boolean isAlmostNumber(int row, int column) {
    String text = text(row, column);
    Matcher lettered = LETTERED.matcher(text);
    if (lettered.matches() && letters.contains(lettered.group(2))) {
      // Codes such as 01A have letters as well
      return WRITTEN.matcher(lettered.group(1)).matches() && !lettered.group(1).matches("0[0-9].*");
    }
    return kind(row, column) == Kind.TEXT
        && MARKED.matcher(text).matches()
        && !MARKED_YEAR.matcher(text).matches();
  }

  boolean isPercent(int row, int column) {
    return text(row, column).endsWith("%");
  }

  private static boolean isDate(String text) {
    return text.matches("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");
  }

  /** The year of the Buddhist era in a cell, or 0. */
  int buddhistYear(int row, int column) {
    String text = PeriodName.latin(text(row, column));
    return text.matches("2[45][0-9]{2}") ? Integer.parseInt(text) : 0;
  }

  /** Whether a cell holds a year. */
  boolean isYear(int row, int column) {
    return PeriodName.plain(text(row, column)).matches("(19|20)[0-9]{2}");
  }
}
