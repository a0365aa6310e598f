package org.precis.input.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said above and below a table: its title, its unit, its source and its notes. */
final class TableLines {

  private static final int MOST_TITLE_ROWS = 10;

  private static final int LONGEST_END = 24;

  private static final String TABLE =
      "(?:table|tab\\.?|exhibit|tabelle|tableau|cuadro|tabla|tabela|quadro|tavola|tabel|таблица|πίνακας|الجدول|جدول|לוח|טבלה|ตาราง(?:ที่)?|तालिका|表)";

  /** The number of a table, such as 3, 2.1, C1, 9A.2 or (3-2). */
  private static final String NUMBER =
      "(?>\\(?[A-Z]{0,2}\\p{Nd}+(?:[A-Za-z](?!\\p{L}))?(?:[.-]\\p{Nd}+(?:[A-Za-z](?!\\p{L}))?)*\\)?)";

  private static final Pattern NUMBERED =
      Pattern.compile("(?iu)(?:" + TABLE + "\\s*" + NUMBER + "|第\\s*\\p{Nd}+\\s*表).*");

  private static final Pattern TABLE_NUMBER =
      Pattern.compile(
          "(?iu)^(?:"
              + TABLE
              + "\\s*"
              + NUMBER
              + "(?![\\p{L}\\p{Nd}])"
              + "|第\\s*\\p{Nd}+(?:[.-]\\p{Nd}+)*\\s*表"
              + "|[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3}(?=\\.?\\s+\\p{L})|[0-9]{1,2}-[0-9]{1,2}(?=\\s*\\p{IsHan}{2}))"
              + "\\s*[:.–—-]?\\s*(.+)");

  private static final Pattern SOURCE =
      Pattern.compile(
          "(?iu)(?:\\p{L}+\\s?/\\s?)?(?:sources?|quellen?|fuentes?|fontes?|bron(?:nen)?|出典|資料|источники?|πηγ(?:ή|ές)|المصدر|מקור|ที่มา|स्रोत|[数數]据[来來]源|资料来源|資料來源|来源|來源)"
              + "\\s*[:：]\\s*(.+)");

  private static final Pattern NOTE =
      Pattern.compile(
          "(?iu)^(?:notes?|anmerkung(?:en)?|remarques?|notas?|ملاحظ(?:ة|ات)|הער(?:ה|ות)|примечани[ея]|σημείωσ(?:η|εις)|หมายเหตุ|注|[说說]明|[备備][注註])\\s*[:：]\\s*");

  private static final Pattern FOOTNOTE = Pattern.compile("[*†‡§¹²³⁴-⁹]+\\s?\\p{L}");

  /** What is said of the sheet and not of its numbers. */
  private static final Pattern OF_THE_SHEET =
      Pattern.compile(
          "(?iu)(?:data extracted on|(?:report )?run(?: date| on)?\\s*:|(?:report )?(?:generated|exported|printed)(?: on| by| from| at|\\s*:)|this (?:work)?sheet|this table|some (?:cells|shorthand)|freeze panes|back to"
              + "|return to|to main page|zurück|zum inhalt|retour|к содержанию|к оглавлению|назад|volver|返回).*");

  /** What a report that a program has written says of its making. */
  private static final Pattern OF_A_REPORT =
      Pattern.compile("(?iu)(?:filters?|criteria|selection|parameters)\\s*[:：].*");

  private static final String MARKING =
      "(?:official(?:\\P{L}{1,3}sensitive)?|restricted|confidential|secret|(?:for )?(?:internal|official) use|embargoed"
          + "|not for (?:publication|distribution)[^0-9]*+)(?: only)?(?: (?:when|until|unless) [^0-9]*+)?";

  /** Who may see a sheet, if a line says nothing else; this is no title. */
  private static final Pattern OF_READERS =
      Pattern.compile(
          "(?iu)[^\\p{L}0-9]*(?:(?:(?:security )?classification|(?:protective |security )?marking)\\s*[:：]\\s*)?"
              + MARKING
              + "(?:[^\\p{L}0-9]+"
              + MARKING
              + ")*[^\\p{L}0-9]*");

  /** How the title of the first of several tables begins. */
  private static final Pattern FIRST = Pattern.compile("(?:1|I|A)[.)] ?\\p{Lu}");

  private static final Pattern YEAR_IN_TITLE =
      Pattern.compile("(?<![0-9./-])(?:19|20)[0-9]{2}(?![0-9./]|\\s*=)");

  /** More words than a period has. */
  private static final Pattern FURTHER_WORDS =
      Pattern.compile("\\p{L}+\\P{L}+\\p{L}+\\P{L}+\\p{L}+|\\p{IsHan}{6}");

  /** What is said of the data as a whole, below a title. */
  private static final Pattern OF_THE_DATA =
      Pattern.compile(
          "(?iu)^[(（\\[]|\\b(?:published|updated|release[ds]?|as (?:at|of)|prices|extract(?:ed)?|stand|erschienen|veröffentlicht"
              + "|preise|publiée?s?|mise? à jour|prix|publicad[oa]|actualizad[oa]|precios)\\b");

  private static final Pattern LEAD = Pattern.compile("(\\p{L}[\\p{L} ]{0,20}[:：]).*");

  /** A field by which a pivot table is filtered, and for what. */
  private static final Pattern FILTER =
      Pattern.compile("(?iu)\\((?:all|alle|tous|todas?|todos|multiple items|все|全部)\\)");

  /** What says beside a title that it is one. */
  private static final Pattern TITLE_KEY =
      Pattern.compile(
          "(?iu)data ?set|table|title|indicator|datensatz|tabelle|titel|tableau|titre|indicateur|conjunto de datos|título|indicador");

  /** Words of a sentence, and no sign with what it means. */
  private static final Pattern WORDS = Pattern.compile("\\p{Ll}[\\p{L}’']+ [\\p{L}’']{2}");

  private static final int FEWEST_PAIRS = 3;

  private static final Pattern END_OF_NOTE = Pattern.compile("(?<=^.{8,23})[\\s,;].*$");

  private final SheetCells cells;
  private final SheetRows sheetRows;

  TableLines(SheetCells cells, SheetRows sheetRows) {
    this.cells = cells;
    this.sheetRows = sheetRows;
  }

  /**
   * A line above a table.
   *
   * @param row where it stands
   */
  private record Line(int row, String text) {}

  /** The title, and what else is said above the head. */
  void above(FoundTable table, List<Integer> rows, int start, int free, int first, int last) {
    List<Line> found = new ArrayList<>();
    for (int i = start - 1; i >= 0 && rows.get(i) >= free && found.size() < MOST_TITLE_ROWS; i--) {
      int row = rows.get(i);
      if (row < table.head.first()) {
        found.addAll(
            0,
            linesOf(row, rows, start, first, last).stream()
                .map(text -> new Line(row, text))
                .toList());
      }
    }
    takeFilters(table, found);
    while (!found.isEmpty()
        && (OF_THE_SHEET.matcher(found.get(0).text()).matches()
            || found.size() > 1 && OF_READERS.matcher(found.get(0).text()).matches())) {
      if (OF_READERS.matcher(found.get(0).text()).matches()) {
        table.leftOut.add("'" + found.get(0).text() + "', above the title");
      }
      found.remove(0);
    }
    takeFields(table, found);
    leaveToTableAbove(found, free);
    List<String> lines = found.stream().map(Line::text).toList();
    table.references.addAll(NoteSheet.references(lines));
    int titleAt = titleBelow(found);
    for (int i = 0; i < lines.size(); i++) {
      boolean again = i > 0 && titleAt == i - 1 && isInOtherWords(lines.get(i - 1), lines.get(i));
      titleAt = NUMBERED.matcher(lines.get(i)).matches() && !again ? i : titleAt;
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (i == titleAt) {
        table.title = title(line, table);
        if (table.title.isEmpty() && i + 1 < lines.size()) {
          titleAt = i + 1;
        }
      } else if (UnitNote.inLine(line).isPresent()) {
        table.stated = UnitNote.inLine(line).get();
        table.statedIn = line;
      } else if (i == titleAt + 1 && isInOtherWords(lines.get(titleAt), line)) {
        table.leftOut.add("the title in another language: '" + line + "'");
      } else if (i > titleAt) {
        table.subtitles.add(line);
        if (SheetRows.isOfUnits(line)) {
          takeUnits(table, line);
          continue;
        }
        Optional<UnitNote> inPart =
            table.stated.equals(UnitNote.NONE) ? UnitNote.inParts(line) : Optional.empty();
        table.stated = inPart.map(unit -> unit.labelled("")).orElse(table.stated);
        table.statedIn = inPart.isPresent() ? line : table.statedIn;
        note(table, inPart.map(unit -> begun(unit.without(line), line)).orElse(line));
      } else if (table.heading.isEmpty()) {
        table.heading = line;
      }
    }
  }

  /** Takes the units of several columns: of two, a share or growth is in per cent. */
  private static void takeUnits(FoundTable table, String line) {
    List<UnitNote> units = UnitNote.several(line);
    List<UnitNote> others = units.stream().filter(unit -> !unit.unit().equals("%")).toList();
    if (units.size() == 2 && others.size() == 1) {
      table.stated = others.get(0);
      table.statedIn = line;
      table.ratesInPercent = true;
    } else {
      table.severalUnits = line;
      table.notes.add(line);
    }
  }

  /**
   * What a row above a table says: in each cell something of its own, or, as in a query of a
   * database, in the first what it is that the second says.
   */
  private List<String> linesOf(int row, List<Integer> rows, int start, int first, int last) {
    List<String> texts =
        cells.columns(row, first, last).stream().map(column -> cells.text(row, column)).toList();
    List<Integer> above = rows.subList(Math.max(0, start - MOST_TITLE_ROWS - 2), start);
    long pairs = above.stream().filter(one -> cells.columns(one, first, last).size() == 2).count();
    boolean ofPivot = above.stream().anyMatch(one -> sheetRows.isOfPivot(one, first, last));
    if (texts.size() != 2 || pairs < FEWEST_PAIRS || ofPivot) {
      return texts;
    }
    String key = texts.get(0).replaceFirst("\\s*[:：]$", "");
    return List.of(TITLE_KEY.matcher(key).matches() ? texts.get(1) : key + ": " + texts.get(1));
  }

  /** Takes what a report was made of for a note and no title. */
  private static void takeFields(FoundTable table, List<Line> lines) {
    while (!lines.isEmpty() && OF_A_REPORT.matcher(lines.get(0).text()).matches()) {
      note(table, lines.remove(0).text());
    }
  }

  /** Removes the notes of the table above, if there is one. */
  private void leaveToTableAbove(List<Line> lines, int free) {
    while (lines.size() > 1 && isNote(lines.get(0).text())) {
      lines.remove(0);
    }
    // a sentence below a table, and after an empty row the title of the next
    while (free > 1
        && lines.size() > 1
        && lines.get(0).text().matches(".*[.。]")
        && lines.subList(1, lines.size()).stream().anyMatch(line -> isApart(lines, line))) {
      lines.remove(0);
    }
  }

  private boolean isApart(List<Line> lines, Line line) {
    int at = lines.indexOf(line);
    return at > 0 && cells.gap(lines.get(at - 1).row(), line.row()) > 0;
  }

  /** Leaves out what a pivot table says of itself above its head. */
  private static void takeFilters(FoundTable table, List<Line> lines) {
    boolean ofPivot =
        lines.stream().anyMatch(line -> SheetRows.PIVOT.matcher(line.text()).matches());
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if (SheetRows.PIVOT.matcher(line.text()).matches()) {
        lines.remove(i);
      } else if (i > 0
          && (ofPivot || FILTER.matcher(line.text()).matches())
          && line.row() == lines.get(i - 1).row()) {
        String field = lines.get(i - 1).text();
        table.leftOut.add(0, "the filter of a pivot table: '" + field + " " + line.text() + "'");
        lines.subList(i - 1, i + 1).clear();
        i--;
      }
    }
  }

  /** Whether two lines name a table by the same number, in two languages. */
  private static boolean isInOtherWords(String one, String other) {
    return NUMBERED.matcher(one).matches()
        && NUMBERED.matcher(other).matches()
        && numberOf(one).equals(numberOf(other));
  }

  private static String numberOf(String title) {
    StringBuilder digits = new StringBuilder();
    title
        .codePoints()
        .dropWhile(c -> !Character.isDigit(c))
        .takeWhile(c -> Character.isDigit(c) || ".-".indexOf(c) >= 0)
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(digits::appendCodePoint);
    return digits.toString().replaceAll("[.-]+$", "");
  }

  /**
   * Where the title is: in the first line, unless one further down, below an empty row, is numbered
   * as the first of several, or names a year while the first line does not. Then the first is the
   * office or the publication.
   */
  private int titleBelow(List<Line> lines) {
    int at = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (isApart(lines, lines.get(i)) && FIRST.matcher(lines.get(i).text()).lookingAt()) {
        return i;
      }
    }
    for (int i = 1; i < lines.size() && at == 0; i++) {
      boolean apart = cells.gap(lines.get(i - 1).row(), lines.get(i).row()) > 0;
      at = apart && isTitleOfYear(lines.get(i).text()) ? i : 0;
    }
    boolean dated =
        lines.subList(0, at).stream().anyMatch(line -> YEAR_IN_TITLE.matcher(line.text()).find());
    return dated ? 0 : at;
  }

  private static boolean isTitleOfYear(String line) {
    return YEAR_IN_TITLE.matcher(line).find()
        && FURTHER_WORDS.matcher(line).find()
        && !isNote(line)
        && !OF_THE_DATA.matcher(line).find()
        && UnitNote.inLine(line).isEmpty();
  }

  private static boolean isNote(String line) {
    return FOOTNOTE.matcher(line).lookingAt()
        || NOTE.matcher(line).lookingAt()
        || SOURCE.matcher(line).matches();
  }

  private String title(String line, FoundTable table) {
    Matcher numbered = TABLE_NUMBER.matcher(line);
    String whole = numbered.matches() ? numbered.group(1).strip() : line;
    String title = whole.replaceFirst("(?i)(?:\\s*\\[notes? [^\\]]*\\])+$", "");
    if (title.matches("(?iu)" + TABLE + "\\s*" + NUMBER + "[:.]?")) {
      return "";
    }
    UnitNote unit = UnitNote.inTitle(title).filter(note -> !note.label().isEmpty()).orElse(null);
    if (unit == null) {
      return title;
    }
    table.stated = unit;
    return unit.label();
  }

  private static void note(FoundTable table, String line) {
    Matcher source = SOURCE.matcher(line);
    if (source.matches()) {
      table.source = table.source.isEmpty() ? source.group(1).strip() : table.source;
    } else if (line.codePoints().anyMatch(Character::isLetterOrDigit)
        && !OF_THE_SHEET.matcher(line).matches()
        && !line.matches(
            "(?iu)(?:notes?|footnotes?|anmerkung(?:en)?|remarques?|notas?|ملاحظات|הערות|примечани[ея]|σημειώσεις|หมายเหตุ|注|[说說]明|[备備][注註])\\s*[:：]?")) {
      table.notes.add(begun(NOTE.matcher(line).replaceFirst(""), line));
    }
  }

  /** What is left of a line as its beginning: with a capital, if several words follow. */
  private static String begun(String rest, String line) {
    boolean words = !rest.equals(line) && WORDS.matcher(rest).lookingAt();
    return words
        ? Character.toString(Character.toTitleCase(rest.codePointAt(0)))
            + rest.substring(rest.offsetByCodePoints(0, 1))
        : rest;
  }

  /** Takes what the source names for the office and no title, which then stands above the head. */
  static void passOverOffice(FoundTable table) {
    if (!table.source.isEmpty()
        && table.title.equalsIgnoreCase(table.source)
        && !table.subtitles.isEmpty()) {
      table.heading = table.title;
      table.title = table.subtitles.get(table.subtitles.size() - 1);
      table.notes.remove(table.title);
    }
  }

  /** The lines below the table, up to the next one or to its title. */
  void below(FoundTable table, List<Integer> rows, int end, int first, int last) {
    boolean begun = false;
    for (int i = end + 1; i < rows.size(); i++) {
      int row = rows.get(i);
      List<Integer> filled = cells.columns(row, first, last);
      String text = cells.text(row, filled.get(0));
      if (row <= table.wholeEnd
          || sheetRows.isData(rows, i, first, last)
          || NUMBERED.matcher(text).matches()) {
        return;
      }
      boolean headingOfNext =
          i == end + 1
              && cells.gap(rows.get(end), row) == 0
              && sheetRows.isSection(rows, i, first, last);
      boolean headOfNext =
          filled.size() > 1 && i + 1 < rows.size() && sheetRows.nextIsData(rows, i, first, last);
      boolean titleOfNext =
          begun
              && cells.gap(rows.get(i - 1), row) > 0
              && sheetRows.nextIsData(rows, i + 1, first, last);
      if (headingOfNext || headOfNext || titleOfNext) {
        return;
      }
      if (!begun) {
        // the pack may read a line of words as several fields
        table.until = begin(table, cells.inLines() ? text.replaceFirst("(?<=.)[,;].*", "") : text);
        table.inRange |= table.until.isEmpty();
      }
      begun = true;
      boolean several =
          filled.size() > 1 && filled.stream().allMatch(column -> isNote(cells.text(row, column)));
      if (several) {
        note(table, text);
        filled.stream()
            .skip(1)
            .map(column -> "'" + cells.text(row, column) + "', which stands beside '" + text + "'")
            .forEach(table.leftOut::add);
      } else {
        note(table, join(row, filled));
      }
    }
  }

  private String join(int row, List<Integer> filled) {
    List<String> texts = new ArrayList<>();
    filled.forEach(column -> texts.add(cells.text(row, column)));
    return String.join(" ", texts);
  }

  /** How the first line below the table begins, as far as no row of the table begins so. */
  private String begin(FoundTable table, String text) {
    Matcher lead = LEAD.matcher(text);
    String line = lead.matches() ? lead.group(1) : text;
    String start = line.length() > LONGEST_END ? END_OF_NOTE.matcher(line).replaceFirst("") : line;
    String shorter = start.length() > LONGEST_END ? start.substring(0, LONGEST_END).strip() : start;
    boolean clash =
        TableFinder.rowsOf(table.rows).stream()
            .flatMap(
                row ->
                    cells.columns(row, table.columnSpan.first(), table.columnSpan.last()).stream()
                        .limit(1)
                        .map(c -> cells.text(row, c)))
            .anyMatch(label -> label.startsWith(shorter));
    return clash ? "" : shorter;
  }
}
