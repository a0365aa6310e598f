package org.precis.input.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.input.value.PeriodWords;
import org.precis.input.value.UnitPhrase;
import org.precis.input.value.UnitWords;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;

/** What is said above and below a table: its title, its unit, its source and its notes. */
final class TableLines {

  private static final int MOST_TITLE_ROWS = 10;
  private static final int LONGEST_END = 24;
  private static final int FEWEST_PAIRS = 3;

  /** The number of a table, such as 3, 2.1, C1, 9A.2 or (3-2). */
  private static final String NUMBER =
      "(?>\\(?[A-Z]{0,2}\\p{Nd}+(?:[A-Za-z](?!\\p{L}))?(?:[.-]\\p{Nd}+(?:[A-Za-z](?!\\p{L}))?)*\\)?)";

  private static final Pattern AFTER_WORD =
      Pattern.compile("\\s*" + NUMBER + "(?![\\p{L}\\p{Nd}])\\s*[:.–—-]?\\s*(.*)");
  private static final Pattern WITHOUT_WORD =
      Pattern.compile(
          "(?:[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3}(?=\\.?\\s+\\p{L})|[0-9]{1,2}-[0-9]{1,2}(?=\\s*\\p{IsHan}{2})"
              + "|第\\s*\\p{Nd}+(?:[.-]\\p{Nd}+)*\\s*表)\\s*[:.–—-]?\\s*(.+)");
  private static final Pattern REFERENCES = Pattern.compile("(?i)(?:\\s*\\[notes? [^\\]]*\\])+$");
  private static final Pattern FOOTNOTE = Pattern.compile("[*†‡§¹²³⁴-⁹]+\\s?\\p{L}");
  private static final Pattern WORDS = Pattern.compile("\\p{Ll}[\\p{L}’']+ [\\p{L}’']{2}");
  private static final Pattern LEAD = Pattern.compile("(\\p{L}[\\p{L} ]{0,20}[:：]).*");
  private static final Pattern END = Pattern.compile("(?<=^.{8,23})[\\s,;].*$");

  private final TableArea area;
  private final Grid grid;
  private final Vocabulary words;
  private final UnitWords units;

  /**
   * What is said above a table.
   *
   * @param heading what stands above its title, or ""
   * @param subtitles the lines below its title
   * @param notes what is printed of them
   * @param unit that of all its numbers, if a line or the title says one, and no line several
   * @param source or ""
   * @param lines all of them
   */
  record Above(
      String title,
      String heading,
      List<String> subtitles,
      List<String> notes,
      Optional<UnitPhrase> unit,
      String source,
      List<String> lines) {}

  /**
   * What is said below a table.
   *
   * @param until how the first line begins, as far as no row of the table begins so; "" if none
   * @param isEnded whether there is a line
   */
  record Below(List<String> notes, String source, String until, boolean isEnded) {

    /** Whether nothing tells where the table ends: the first line below it begins with a sign. */
    boolean isUnmarked() {
      return isEnded && until.isEmpty();
    }
  }

  /** A line, and the row in which it stands. */
  private record Line(int row, String text) {}

  TableLines(TableArea area) {
    this.area = area;
    this.grid = area.grid();
    this.words = area.cells().words();
    this.units = area.cells().units();
  }

  /** The lines above the head that say something of the numbers. */
  private List<Line> linesAbove() {
    SheetRows titles = area.titles();
    List<Integer> rows = titles.rows();
    List<Line> lines = new ArrayList<>();
    List<Integer> nearest = rows.subList(Math.max(0, rows.size() - MOST_TITLE_ROWS), rows.size());
    long pairs = nearest.stream().filter(row -> titles.filled(row).size() == 2).count();
    for (int row : nearest) {
      List<String> texts =
          titles.filled(row).stream().map(column -> grid.text(row, column)).toList();
      if (texts.size() == 2 && pairs >= FEWEST_PAIRS) {
        lines.add(new Line(row, texts.get(0).replaceFirst("\\s*[:：]$", "") + ": " + texts.get(1)));
      } else {
        texts.forEach(text -> lines.add(new Line(row, text)));
      }
    }
    lines.removeIf(line -> isOfSheet(line.text()));
    boolean isBelowOther = !rows.isEmpty() && grid.rows().get(0) < rows.get(0);
    while (isBelowOther && lines.size() > 1 && isOfTableAbove(lines)) {
      lines.remove(0);
    }
    return lines;
  }

  /** Whether the first of some lines is a note of the table above, or a sentence before a gap. */
  private boolean isOfTableAbove(List<Line> lines) {
    String first = lines.get(0).text();
    return isNote(first)
        || first.matches(".*[.。]")
            && IntStream.range(1, lines.size()).anyMatch(i -> isApart(lines, i));
  }

  private boolean isNote(String line) {
    String lead = words.beginning(Sense.NOTE, line);
    return FOOTNOTE.matcher(line).lookingAt()
        || !lead.isEmpty() && line.substring(lead.length()).strip().matches("[:：].*")
        || source(line).isPresent();
  }

  /** Whether a line is about the sheet, such as who may see it. */
  private boolean isOfSheet(String line) {
    return !words.beginning(Sense.SHEET, line).isEmpty() || words.is(Sense.MARKING, line);
  }

  /** The source that a line names. */
  private Optional<String> source(String line) {
    String lead = words.beginning(Sense.SOURCE, line);
    String rest = line.substring(lead.length()).strip();
    return !lead.isEmpty() && rest.matches("[:：]\\s*\\S.*")
        ? Optional.of(rest.substring(1).strip())
        : Optional.empty();
  }

  /** A title without the number of its table; empty if it has none. */
  private Optional<String> afterNumber(String line) {
    String word = words.beginning(Sense.TABLE, line);
    Matcher after = AFTER_WORD.matcher(line.substring(word.length()));
    Matcher number = WITHOUT_WORD.matcher(line);
    return !word.isEmpty() && after.matches()
        ? Optional.of(after.group(1).strip())
        : number.matches() ? Optional.of(number.group(1).strip()) : Optional.empty();
  }

  private boolean isNumbered(String line) {
    return !words.beginning(Sense.TABLE, line).isEmpty() && afterNumber(line).isPresent();
  }

  /** The title, and what else is said above the head. */
  Above above() {
    List<Line> lines = linesAbove();
    int titleAt = titleAt(lines);
    String title = "";
    String heading = "";
    String source = "";
    List<String> subtitles = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    boolean several = false;
    Optional<UnitPhrase> unit = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      Optional<UnitWords.Said> whole = units.line(line).filter(said -> said.label().isEmpty());
      if (i == titleAt) {
        String plain = REFERENCES.matcher(afterNumber(line).orElse(line)).replaceFirst("");
        Optional<UnitWords.Said> said =
            units
                .heading(plain)
                .filter(
                    one ->
                        isOfAll(one.unit())
                            && !one.label().isBlank()
                            && !one.label().equals(plain));
        title = said.map(UnitWords.Said::label).orElse(plain);
        unit = said.map(UnitWords.Said::unit).or(() -> Optional.empty());
        titleAt += title.isEmpty() && i + 1 < lines.size() ? 1 : 0;
      } else if (whole.isPresent()) {
        unit = whole.map(UnitWords.Said::unit);
      } else if (i < titleAt) {
        heading = heading.isEmpty() ? line : heading;
      } else if (source(line).isPresent()) {
        source = source.isEmpty() ? source(line).get() : source;
      } else {
        subtitles.add(line);
        several |= !units.several(line).isEmpty();
        Optional<UnitWords.Said> part = unit.isEmpty() ? units.line(line) : Optional.empty();
        unit = unit.or(() -> part.map(UnitWords.Said::unit));
        note(part.map(said -> without(line, said.label())).orElse(line)).ifPresent(notes::add);
      }
    }
    return new Above(
        title,
        heading,
        subtitles,
        notes,
        several ? Optional.empty() : unit,
        source,
        lines.stream().map(Line::text).toList());
  }

  /** A rate is no unit of all numbers, whose columns are seldom all rates. */
  private static boolean isOfAll(UnitPhrase unit) {
    return unit.kind() != UnitPhrase.Kind.RATE;
  }

  /** The line without what says the unit, which no longer holds of the numbers as printed. */
  private static String without(String line, String part) {
    return line.replace(part, "")
        .replaceAll("[(（\\[]\\s*[)）\\]]", "")
        .replaceAll("^[\\s,;.\\]\\[]+|[\\s,;\\]\\[]+$", "");
  }

  /**
   * Where the title is: in the first line that names its table by number, below the office or the
   * publication; else in the first line at the top or below an empty row that names a period among
   * other words (months-in-words-below-an-office); else in the first.
   */
  private int titleAt(List<Line> lines) {
    return Stream.<IntPredicate>of(
            i -> isNumbered(lines.get(i).text()),
            i -> (i == 0 || isApart(lines, i)) && namesPeriod(lines.get(i).text()))
        .flatMapToInt(title -> IntStream.range(0, lines.size()).filter(title))
        .findFirst()
        .orElse(0);
  }

  private boolean isApart(List<Line> lines, int i) {
    return grid.gap(lines.get(i - 1).row(), lines.get(i).row()) > 0;
  }

  private boolean namesPeriod(String line) {
    return PeriodWords.in(List.of(line)).isPresent()
        && PeriodWords.alone(line).isEmpty()
        && !isNote(line)
        && units.line(line).isEmpty();
  }

  /** A line as a note; empty if it only says that notes follow, or is about the sheet. */
  private Optional<String> note(String line) {
    String lead = words.beginning(Sense.NOTE, line);
    String rest = line.substring(lead.length()).strip();
    boolean led = !lead.isEmpty() && rest.matches("[:：].*");
    String text = led ? rest.substring(1).strip() : line;
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)
        || !lead.isEmpty() && rest.isEmpty()
        || isOfSheet(text)) {
      return Optional.empty();
    }
    boolean begins = !text.equals(line) && WORDS.matcher(text).lookingAt();
    return Optional.of(
        begins ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text);
  }

  /** The lines below the table, up to the next one or to its title. */
  Below below() {
    SheetRows around = area.around();
    List<String> notes = new ArrayList<>();
    String source = "";
    String until = "";
    boolean begun = false;
    int from = around.rows().indexOf(area.rows().last()) + 1;
    for (int i = from; i < around.rows().size(); i++) {
      int row = around.row(i);
      List<String> texts =
          around.filled(row).stream().map(column -> grid.text(row, column)).toList();
      if (row > area.whole()
          && (around.isData(i)
              || isNumbered(texts.get(0))
              || texts.size() > 1 && around.isNextData(i)
              || begun && around.gapBefore(i) > 0 && around.isNextData(i + 1))) {
        break;
      }
      if (row <= area.whole() && !begun) {
        break; // other parts of the same table
      }
      if (!begun) {
        until = begin(texts.get(0));
      }
      begun = true;
      boolean several = texts.stream().allMatch(this::isNote);
      for (String text : several ? texts : List.of(String.join(" ", texts))) {
        if (source(text).isPresent()) {
          source = source.isEmpty() ? source(text).get() : source;
        } else {
          note(text).ifPresent(notes::add);
        }
      }
    }
    return new Below(notes, source, until, begun);
  }

  /** How the first line below the table begins, as far as no row of the table begins so. */
  private String begin(String text) {
    // the pack may read a line of words as several fields
    String first = grid.inLines() ? text.replaceFirst("(?<=.)[,;].*", "") : text;
    Matcher lead = LEAD.matcher(first);
    String line = lead.matches() ? lead.group(1) : first;
    String start = line.length() > LONGEST_END ? start(line) : line;
    String shorter = start.substring(0, Math.min(start.length(), LONGEST_END)).strip();
    boolean sign = shorter.codePoints().noneMatch(Character::isLetter);
    boolean clash =
        area.all().stream()
            .map(row -> area.grid().text(row, area.filled(row).get(0)))
            .anyMatch(label -> label.startsWith(shorter));
    return clash || sign ? "" : shorter;
  }

  /** The first words of a line. */
  static String start(String line) {
    return END.matcher(line).replaceFirst("");
  }

  /** The lines of an area, above and below it. */
  static Stream<String> notes(Above above, Below below) {
    return Stream.concat(above.notes().stream(), below.notes().stream());
  }
}
