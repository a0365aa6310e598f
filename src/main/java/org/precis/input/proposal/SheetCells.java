package org.precis.input.proposal;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.input.tree.Notation;
import org.precis.input.value.Literal;
import org.precis.input.value.LiteralException;
import org.precis.input.value.LiteralReader;
import org.precis.input.value.MarkLetters;
import org.precis.input.value.UnitPhrase;
import org.precis.input.value.UnitWords;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.model.PeriodName;
import org.precis.quantity.Interval;
import org.precis.quantity.Qualifier;
import org.precis.sheet.Cell;

/** What each cell of a sheet seems to be. */
final class SheetCells {

  /** What a cell seems to be. */
  enum Kind {
    NOTHING,
    TEXT,
    NUMBER,
    /** A sign or a word in place of a number, such as {@code ..}. */
    WORD
  }

  private static final int LONGEST_SIGN = 5;
  private static final int LONGEST_WORD = 8;
  private static final int FEWEST_LISTED = 3;

  private static final Set<Qualifier> PLAIN =
      Set.of(Qualifier.EXACT, Qualifier.ABOUT, Qualifier.NEARLY);

  /** A number but for its notation, or what is marked on it. */
  private static final Pattern ALMOST =
      Pattern.compile(
          "[(−–+-]?\\s*\\p{Sc}?[0-9][0-9.,'’ ]*\\s*(?:%|\\p{Sc}|[A-Z]{3})?\\)?"
              + "(?:[,/]?\\s?(?:[a-z&&[^km]]|[*†‡#¹²³⁰-⁹]|\\([0-9a-z]{1,2}(?:, ?[0-9a-z]{1,2})*\\)|\\[[^\\]]{1,12}]))*");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final Pattern BUDDHIST_YEAR = Pattern.compile("2[45][0-9]{2}");
  private static final Pattern CODE = Pattern.compile("(?i)(?:ca?|some) .*");
  private static final Pattern DIGITS = Pattern.compile("-?[0-9.,]+");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?");
  private static final Pattern NOTE_ALONE = Pattern.compile("[(（\\[]\\p{L}+\\s?[0-9]{1,2}[)）\\]]");
  private static final Pattern SIGN =
      Pattern.compile(
          "\\p{Ll}{1,3}|[A-Z]|[^\\p{L}\\p{N}]{1,5}|[(\\[]?[\\p{L}0-9]{1,2}[)\\].:]?|\\([A-Z]{1,3}\\)");
  private static final Pattern WORDS = Pattern.compile("\\p{L}.*\\p{L}.*");

  private static final List<Sense> IN_PLACE =
      List.of(Sense.NIL, Sense.NOT_APPLICABLE, Sense.NOT_AVAILABLE, Sense.SUPPRESSED);

  private final Grid grid;
  private final Notation notation;
  private final LiteralReader literals;
  private final UnitWords units;
  private final Vocabulary words;
  private final SheetSigns signs;
  private final Map<Cell, Kind> kinds = new IdentityHashMap<>();
  private final Map<Integer, Boolean> counted = new TreeMap<>();

  SheetCells(Grid grid, Notation notation, SheetSigns signs) {
    this.grid = grid;
    this.notation = notation;
    this.literals = new LiteralReader(notation);
    this.signs = signs;
    this.units = signs.units();
    this.words = signs.words();
  }

  Grid grid() {
    return grid;
  }

  SheetSigns signs() {
    return signs;
  }

  UnitWords units() {
    return units;
  }

  Vocabulary words() {
    return words;
  }

  Kind kind(int row, int column) {
    Optional<Cell> cell = grid.cell(row, column);
    return cell.isEmpty() ? Kind.NOTHING : kinds.computeIfAbsent(cell.get(), this::kind);
  }

  private Kind kind(Cell cell) {
    return switch (cell.kind()) {
      case NUMBER, NO_RESULT, UNSEEN, STRUCK -> Kind.NUMBER;
      // an author writes #N/A on purpose; other errors must be mended
      case ERROR -> cell.text().equals("#N/A") ? Kind.WORD : Kind.NUMBER;
      case TEXT, WORDED -> {
        String text = grid.text(cell.row(), cell.column());
        Kind kind = kind(text);
        boolean classes = kind == Kind.NUMBER && isBoundInWords(text) && !counts(cell.column());
        yield classes ? Kind.TEXT : kind;
      }
    };
  }

  private Kind kind(String text) {
    boolean letters = text.codePoints().anyMatch(Character::isLetterOrDigit);
    Optional<UnitPhrase> unit =
        DIGITS.matcher(text).matches() ? Optional.empty() : units.phrase(text);
    if (unit.filter(one -> one.kind() != UnitPhrase.Kind.SCALE || !text.matches(".*[0-9].*"))
        .isPresent()) {
      return Kind.TEXT;
    }
    if (text.length() <= LONGEST_SIGN && !letters || isInPlace(text)) {
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
      return plain && !DATE.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT;
    } catch (LiteralException notANumber) {
      return Kind.TEXT;
    }
  }

  /** Whether a text is a word in place of a number, or a letter that a legend explains. */
  private boolean isInPlace(String text) {
    return IN_PLACE.stream().anyMatch(sense -> words.isWhole(sense, text))
        || text.matches("\\([A-Z]{1,2}\\)")
        || text.matches("\\(?\\p{L}{1,3}\\)?") && signs.isExplained(text);
  }

  /** Whether a text is a number that words bound, or a class or a code: under 18, 65 以上, C 34. */
  private boolean isBoundInWords(String text) {
    if (text.codePoints().noneMatch(Character::isLetter)) {
      return false;
    }
    return literal(text)
        .filter(
            literal ->
                CODE.matcher(text).matches() || !PLAIN.contains(literal.quantity().qualifier()))
        .isPresent();
  }

  boolean isBoundInWords(int row, int column) {
    return isBoundInWords(grid.text(row, column));
  }

  /** Whether a column has a number without such words, so that those with them are numbers too. */
  private boolean counts(int column) {
    return counted.computeIfAbsent(
        column,
        at ->
            grid.rows().stream()
                .flatMap(row -> grid.cell(row, at).stream())
                .anyMatch(
                    cell ->
                        cell.kind() == Cell.Kind.NUMBER
                            || cell.kind() == Cell.Kind.TEXT
                                && kind(cell.text().strip()) == Kind.NUMBER
                                && !isBoundInWords(cell.text().strip())));
  }

  boolean isNumber(int row, int column) {
    Kind kind = kind(row, column);
    return kind == Kind.NUMBER || kind == Kind.WORD;
  }

  boolean isText(int row, int column) {
    return kind(row, column) == Kind.TEXT;
  }

  /** Whether a text is a number but for its notation, or a mark after it. */
  boolean isAlmostNumber(int row, int column) {
    String text = grid.text(row, column);
    return kind(row, column) == Kind.TEXT
        && ALMOST.matcher(text).matches()
        && !YEAR.matcher(text).lookingAt()
        && units.phrase(text).isEmpty();
  }

  /** What a text says as a number, if it is stated. */
  Optional<Literal> literal(String text) {
    try {
      return Optional.of(literals.read(text)).filter(literal -> literal.quantity().stated());
    } catch (LiteralException notANumber) {
      return Optional.empty();
    }
  }

  /** The exact number in a cell. */
  Optional<BigDecimal> number(int row, int column) {
    return literal(grid.text(row, column))
        .flatMap(literal -> literal.quantity().interval())
        .filter(Interval::exact)
        .map(Interval::number);
  }

  /** Whether a cell has the marks of a number that stands beside it. */
  boolean isMark(int row, int column) {
    return MarkLetters.of(grid.text(row, column), notation.marks()).isPresent();
  }

  /** What stands after the number in a cell and refers to notes. */
  List<String> referencesToNotes(int row, int column) {
    return kind(row, column) == Kind.NUMBER
        ? literals.references(grid.text(row, column))
        : List.of();
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

  /** Whether a cell of a column of numbers has a sign or a short word that is none. */
  boolean isInPlaceOfNumber(int row, int column) {
    String text = grid.text(row, column);
    String rest = NOTE_ALONE.matcher(text).replaceAll("");
    return kind(row, column) == Kind.WORD
        || kind(row, column) == Kind.TEXT
            && !isAlmostNumber(row, column)
            && text.length() <= LONGEST_WORD
            && rest.codePoints().noneMatch(Character::isDigit);
  }

  /** Whether a row is one of several that explain signs: a sign, and beside it what it means. */
  boolean isLegend(int row) {
    Integer above = grid.cells().lowerKey(row);
    Integer below = grid.cells().higherKey(row);
    return explains(row)
        && Stream.of(
                above != null && grid.gap(above, row) == 0 && explains(above),
                below != null && grid.gap(row, below) == 0 && explains(below))
            .anyMatch(beside -> beside);
  }

  private boolean explains(int row) {
    List<Integer> filled = grid.columns(row);
    return filled.size() == 2
        && SIGN.matcher(grid.text(row, filled.get(0))).matches()
        && WORDS.matcher(grid.text(row, filled.get(1))).matches();
  }

  /** Whether most rows have one number each, and several words that say what it is. */
  boolean isList() {
    long listed =
        grid.rows().stream()
            .filter(row -> grid.columns(row).stream().filter(at -> isText(row, at)).count() > 1)
            .filter(
                row ->
                    grid.columns(row).stream()
                            .filter(at -> kind(row, at) == Kind.NUMBER && !isYear(row, at))
                            .count()
                        == 1)
            .count();
    return listed > FEWEST_LISTED && listed * 2 > grid.rows().size();
  }

  boolean isPercent(int row, int column) {
    return grid.text(row, column).endsWith("%");
  }

  /** Whether a cell holds a year. */
  boolean isYear(int row, int column) {
    String text = PeriodName.plain(grid.text(row, column));
    return YEAR.matcher(text).matches()
        || BUDDHIST_YEAR.matcher(text).matches() && !words.words(Sense.BUDDHIST_ERA).isEmpty();
  }
}
