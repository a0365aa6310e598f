package org.precis.input.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.input.proposal.FoundTable.Column;
import org.precis.input.proposal.FoundTable.Meaning;
import org.precis.input.proposal.SheetCells.Kind;
import org.precis.input.table.TotalRows;
import org.precis.input.tree.Extent.Span;
import org.precis.sheet.Area;
import org.precis.sheet.Cell;

/**
 * Finds the tables of a sheet. A table is a run of rows with a label and numbers; above it is its
 * head, and above that its title; below it are its notes.
 */
final class TableFinder {

  private static final String JOINT = ", ";
  private static final int MOST_HEAD_ROWS = 5;
  private static final int MOST_TITLE_ROWS = 10;
  private static final int LONGEST_END = 24;
  private static final int MOST_COMPARED = 50;
  private static final int MOST_PARTS = 12;
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

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
          "(?iu)(?:sources?|quellen?|fuentes?|fontes?|bron(?:nen)?|出典|資料|источники?|πηγ(?:ή|ές)|المصدر|מקור|ที่มา|स्रोत|[数數]据[来來]源|资料来源|資料來源|来源|來源)"
              + "\\s*[:：]\\s*(.+)");
  private static final Pattern NOTE =
      Pattern.compile(
          "(?iu)^(?:notes?|anmerkung(?:en)?|remarques?|notas?|ملاحظ(?:ة|ات)|הער(?:ה|ות)|примечани[ея]|σημείωσ(?:η|εις)|หมายเหตุ|注|[说說]明|[备備][注註])\\s*[:：]\\s*");
  private static final Pattern NOTES_HEADING =
      Pattern.compile(
          "(?iu)(?:notes?|footnotes?|remarks?|notas?|remarques?|anmerkung(?:en)?|bemerkung(?:en)?|примечани[ея]|备注|注释?)\\b.*");

  /** What is said of the sheet and not of its numbers. */
  private static final Pattern OF_THE_SHEET =
      Pattern.compile(
          "(?iu)(?:data extracted on|this (?:work)?sheet|this table|some (?:cells|shorthand)|freeze panes|back to"
              + "|return to|to main page|zurück|zum inhalt|retour).*");

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

  /** What a mark of Precis means, which the page says. */
  private static final Pattern MARK =
      Pattern.compile("\\[(?:[prebducfxz]|co|low)\\]\\s*[=:–-]?\\s*[^.;]*");

  /** What the label of a row looks like that has no numbers: unlike a sentence or a legend. */
  private static final Pattern LABEL =
      Pattern.compile("(?!\\p{L} )\\p{L}[\\p{L}\\p{M}\\p{N} ,'’()&/–-]{0,40}");

  private static final Pattern YEAR =
      Pattern.compile("(?iu)years?|jahre?|années?|años?|год|年|年份|έτος");

  /** What heads a column with the unit of each row. */
  private static final Pattern UNIT =
      Pattern.compile(
          "(?iu)units?(?: of measure(?:ment)?)?|(?:mess|maß)?einheit|unités?|unidad(?:es)?"
              + "|ед(?:иница|\\.)(?: изм(?:ерения|\\.))?|μονάδα|(?:计量)?单位|(?:計量)?單位");

  /** What says the units of several columns, and so is no heading of one. */
  private static final Pattern OF_UNITS =
      Pattern.compile(
          "(?iu)(?:units?|einheit(?:en)?|unités?|unidad(?:es)?|единицы?|单位|單位)\\s*[:：].*");

  /** The words with which a pivot table heads its columns. */
  private static final Pattern PIVOT =
      Pattern.compile(
          "(?iu)(?:column labels|spaltenbeschriftungen|étiquettes de colonnes|etiquetas de columna|названия столбцов|列标签|欄標籤)");

  private static final Pattern PIVOTED =
      Pattern.compile(
          "(?iu)(?:sum|count|average|max|min) of .*|(?:summe|anzahl|mittelwert) von .*|(?:somme|nombre|moyenne) de .*"
              + "|(?:suma|cuenta|promedio) de .*|(?:求和项|计数项|加總).*");

  /** A field by which a pivot table is filtered, and for what. */
  private static final Pattern FILTER =
      Pattern.compile("(?iu)\\((?:all|alle|tous|todas?|todos|multiple items|все|全部)\\)");

  /** What says beside a title that it is one. */
  private static final Pattern TITLE_KEY =
      Pattern.compile(
          "(?iu)data ?set|table|title|indicator|datensatz|tabelle|titel|tableau|titre|indicateur|conjunto de datos|título|indicador");

  private static final int FEWEST_PAIRS = 3;

  private static final Pattern LEAD_OF_PARTS =
      Pattern.compile("(?iu).*[:：]|of which|davon|darunter|dont|de los cuales|в том числе|其中");

  /** What begins the label of a total over rows of which some have no number. */
  private static final Pattern ALL =
      Pattern.compile("(?iu)(?:all|alle|tous|toutes|todos|todas|все)\\s(?!other|ander|übrig).*");

  /** What the labels of totals begin with that say more, such as <em>Total of all states</em>. */
  private static final Pattern NAMED_TOTAL =
      Pattern.compile(
          "(?iu)(?:(?:grand|sub)[ -]?)?totale?s?\\b.*|(?:all|alle|tous|toutes|todos|todas|все)\\s.*"
              + "|(?:gesamt|insgesamt|ensemble|всего|итого|σύνολο|إجمالي|المجموع|סה\"כ|कुल|合[计計]|[总總][计計]|รวม).*");

  private static final Pattern CODE = Pattern.compile("[A-Z]{0,3}[0-9]{2,}[A-Z0-9]*");
  private static final Pattern END_OF_NOTE = Pattern.compile("(?<=^.{8,23})[\\s,;].*$");

  private final SheetCells cells;
  private final List<FoundTable> found = new ArrayList<>();

  private TableFinder(SheetCells cells) {
    this.cells = cells;
  }

  static List<FoundTable> of(SheetCells cells) {
    TableFinder finder = new TableFinder(cells);
    finder.find(1, Integer.MAX_VALUE, 1, Area.MOST_COLUMNS, true);
    finder.found.forEach(table -> table.oneOfSeveral = finder.found.size() > 1);
    return finder.found;
  }

  private void find(int firstRow, int lastRow, int first, int last, boolean splits) {
    List<Integer> rows =
        cells.rows().stream()
            .filter(row -> firstRow <= row && row <= lastRow)
            .filter(row -> !cells.columns(row, first, last).isEmpty())
            .toList();
    int free = firstRow;
    for (int i = 0; i < rows.size(); i++) {
      if (isData(rows, i, first, last)) {
        int start = start(rows, i, free, first, last);
        int end = end(rows, start, i, first, last);
        table(rows, start, end, free, first, last, splits);
        free = rows.get(end) + 1;
        i = end;
      }
    }
  }

  /** Whether a row has a label and numbers, and is no head of years. */
  private boolean isData(List<Integer> rows, int index, int first, int last) {
    int row = rows.get(index);
    List<Integer> filled = cells.columns(row, first, last);
    List<Integer> rest = filled.subList(1, filled.size());
    long numbers = rest.stream().filter(column -> isNumber(row, column)).count();
    long texts = rest.stream().filter(column -> cells.kind(row, column) == Kind.TEXT).count();
    if (numbers == 0
        || texts > numbers
        || cells.text(row, filled.get(0)).codePoints().noneMatch(Character::isLetterOrDigit)) {
      return false;
    }
    return !isHeadOfYears(rows, index, first, last);
  }

  /**
   * Whether the numbers of a row are years, and those below them other numbers or beside labels
   * that the row lacks.
   */
  private boolean isHeadOfYears(List<Integer> rows, int index, int first, int last) {
    int row = rows.get(index);
    List<Integer> filled = cells.columns(row, first, last);
    List<Integer> stated = filled.stream().filter(column -> isNumber(row, column)).toList();
    boolean years = stated.stream().allMatch(column -> cells.isYear(row, column));
    if (!years && !isOfBuddhistYears(row, stated)) {
      return false;
    }
    if (index > 0 && rows.get(index - 1) == row - 1) {
      boolean second = stated.stream().anyMatch(column -> isNumber(row - 1, column));
      if (second) {
        return false;
      }
    }
    int label = filled.get(0);
    boolean outerHead = false;
    for (int i = index + 1; i < rows.size() && rows.get(i) <= rows.get(i - 1) + 2; i++) {
      int below = rows.get(i);
      outerHead |= cells.columns(below, first, last).get(0) < label;
      boolean outer = outerHead;
      boolean others =
          stated.stream()
              .filter(column -> outer || column > label)
              .anyMatch(column -> isNumber(below, column) && !cells.isYear(below, column));
      if (others) {
        return outer || !cells.isYear(row, label);
      }
    }
    return outerHead && cells.isYear(row, label);
  }

  /** Whether some numbers are years of the Buddhist era, one after another. */
  private boolean isOfBuddhistYears(int row, List<Integer> columns) {
    return columns.size() > 1
        && IntStream.range(0, columns.size())
            .map(i -> cells.buddhistYear(row, columns.get(i)) - i)
            .allMatch(first -> first > 0 && first == cells.buddhistYear(row, columns.get(0)));
  }

  /**
   * Whether a row next to the numbers of a table has nothing but such numbers as well, some of them
   * in another notation or with marks.
   */
  private boolean isLike(List<Integer> rows, int index, int first, int last) {
    int row = rows.get(index);
    List<Integer> filled = cells.columns(row, first, last);
    List<Integer> rest = filled.subList(1, filled.size());
    return rest.stream().anyMatch(column -> cells.isAlmostNumber(row, column))
        && rest.stream().allMatch(c -> cells.isAlmostNumber(row, c) || isNumber(row, c))
        && cells.text(row, filled.get(0)).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The first row of the table whose numbers begin at a row: below its head, if it has one. */
  private int start(List<Integer> rows, int numbers, int free, int first, int last) {
    int start = numbers;
    while (start > 1
        && rows.get(start - 2) >= free
        && rows.get(start - 1) == rows.get(start) - 1
        && isLike(rows, start - 1, first, last)
        && cells.columns(rows.get(start - 2), first, last).size() > 1) {
      start--;
    }
    return start;
  }

  private boolean isNumber(int row, int column) {
    Kind kind = cells.kind(row, column);
    return kind == Kind.NUMBER || kind == Kind.WORD;
  }

  /** The last row of the table that begins here; headings of sections are rows of it. */
  private int end(List<Integer> rows, int start, int numbers, int first, int last) {
    int end = numbers;
    for (int i = numbers + 1; i < rows.size(); i++) {
      boolean gap = rows.get(i) > rows.get(i - 1) + 1;
      if (isData(rows, i, first, last) || !gap && isLike(rows, i, first, last)) {
        // numbers further to the right, or fewer, belong to another table below
        if (gap && i > end + 1) {
          return end;
        }
        end = i;
      } else if (isWithoutNumbers(rows, i, start, end, first, last)) {
        end = i;
      } else if (!isSection(rows, i, first, last) || i > end + 1) {
        return end;
      }
    }
    return end;
  }

  /**
   * Whether a row has only a label, one like those of the rows above it, and stands in a table or
   * at its end rather than above other numbers.
   */
  private boolean isWithoutNumbers(
      List<Integer> rows, int index, int start, int end, int first, int last) {
    int row = rows.get(index);
    int label = cells.columns(rows.get(start), first, last).get(0);
    if (index != end + 1
        || row > rows.get(end) + 1
        || !isLabelOnly(row, label, last)
        || TotalRows.isCalledTotal(cells.text(rows.get(end), label))) {
      return false;
    }
    List<Integer> nearest = rows.subList(Math.max(start, end - MOST_COMPARED), end + 1);
    List<String> labels = nearest.stream().map(above -> cells.text(above, label)).toList();
    String text = cells.text(row, label);
    boolean periods = nearest.stream().allMatch(above -> cells.isYear(above, label));
    boolean alike =
        periods
            ? cells.isYear(row, label)
            : LABEL.matcher(text).matches()
                && !NOTES_HEADING.matcher(text).matches()
                && labels.stream().anyMatch(other -> words(other) >= words(text))
                && !labels.contains(text);
    boolean lastOne = index + 1 == rows.size() || rows.get(index + 1) > row + 1;
    return alike
        && (lastOne
            || !nextIsData(rows, index, first, last)
            || isSection(rows, index, first, last));
  }

  private static int words(String label) {
    return label.split(" ").length;
  }

  /** Whether a row has only a label and rows with numbers follow it at once. */
  private boolean isSection(List<Integer> rows, int index, int first, int last) {
    int row = rows.get(index);
    return cells.columns(row, first, last).size() == 1
        && cells.kind(row, cells.columns(row, first, last).get(0)) == Kind.TEXT
        && index + 1 < rows.size()
        && rows.get(index + 1) == row + 1
        && isData(rows, index + 1, first, last);
  }

  private void table(
      List<Integer> rows, int start, int end, int free, int first, int last, boolean splits) {
    List<Integer> body = rows.subList(start, end + 1);
    Set<Integer> used = new LinkedHashSet<>();
    body.forEach(row -> used.addAll(cells.columns(row, first, last)));
    int left = used.stream().min(Integer::compare).orElse(first);
    int right = used.stream().max(Integer::compare).orElse(left);
    Span head = head(rows, start, end, free, left, right);
    if (splits) {
      for (int column = left + 1; column < right; column++) {
        if (isGap(column, body, head) && isLabel(column + 1, body)) {
          int before = found.size();
          int bottom = body.get(body.size() - 1);
          boolean named =
              isWritten(free, head.first() - 1, left, column - 1)
                  && isWritten(free, head.first() - 1, column + 1, right);
          int top = named ? free : head.first();
          find(top, bottom, left, column - 1, true);
          find(top, bottom, column + 1, right, true);
          List<FoundTable> parts = found.subList(before, found.size());
          nameParts(parts, rows, start, free, first, last);
          belowParts(parts, rows, end, first, last);
          return;
        }
      }
    }
    Span span = new Span(body.get(0), body.get(body.size() - 1));
    FoundTable table = new FoundTable(cells.name(), head, span, new Span(left, right));
    describe(table, rows, start, end, free, first, last);
    if (hasLabelsTwice(table, rows) || isInIndentedParts(table, rows)) {
      byHeadings(table, rows, start, end, free, first, last);
    } else {
      found.add(table);
    }
  }

  /** Whether something stands in some cells. */
  private boolean isWritten(int firstRow, int lastRow, int first, int last) {
    return cells.rows().stream()
        .filter(row -> firstRow <= row && row <= lastRow)
        .anyMatch(row -> !cells.columns(row, first, last).isEmpty());
  }

  /** Whether only the headings among its rows tell some rows of a table from others. */
  private boolean hasLabelsTwice(FoundTable table, List<Integer> rows) {
    List<String> labels =
        rows.stream()
            .filter(row -> table.rows.first() <= row && row <= table.rows.last())
            .filter(row -> !table.headings.contains(row))
            .map(row -> cells.text(row, labels(table)))
            .toList();
    return !table.headings.isEmpty()
        && table.headings.size() <= MOST_PARTS
        && new TreeSet<>(labels).size() < labels.size();
  }

  /**
   * Whether all rows of a table are indented below headings, of which each has several: a row that
   * lost its heading could not say what it is part of.
   */
  private boolean isInIndentedParts(FoundTable table, List<Integer> rows) {
    int column = labels(table);
    List<Integer> body =
        rows.stream().filter(row -> table.head.last() < row && row <= table.rows.last()).toList();
    int most = table.headings.stream().mapToInt(row -> cells.indent(row, column)).max().orElse(0);
    int after = 0;
    for (int i = 0; i < body.size(); i++) {
      boolean heading = table.headings.contains(body.get(i));
      if (heading && i > 0 && after < 2
          || i == 0 && !heading
          || !heading && cells.indent(body.get(i), column) <= most) {
        return false;
      }
      after = heading ? 0 : after + 1;
    }
    return after > 1 && table.headings.size() > 1 && table.headings.size() <= MOST_PARTS;
  }

  /** The column by which rows are told apart. */
  private static int labels(FoundTable table) {
    return table.groupColumn == 0 && table.labelColumn > 0
        ? table.labelColumn
        : table.columnSpan.first();
  }

  /** A table for the rows below each heading, under the same head; none goes beyond its total. */
  private void byHeadings(
      FoundTable table, List<Integer> rows, int start, int end, int free, int first, int last) {
    int before = this.found.size();
    int from = start;
    String section = start == 0 ? "" : section(table, rows.get(start - 1));
    for (int i = start; i <= end; i++) {
      List<Integer> part = rows.subList(from, i + 1);
      boolean whole = i == end || table.headings.contains(rows.get(i + 1));
      if (table.headings.contains(rows.get(i))) {
        section = section(table, rows.get(i));
        from = i + 1;
      } else if (whole || part.size() > 2 && isSum(table, rows.get(i), part)) {
        Span span = new Span(rows.get(from), rows.get(i));
        FoundTable found = new FoundTable(cells.name(), table.head, span, table.columnSpan);
        found.wholeEnd = table.rows.last();
        found.section = section;
        describe(found, rows, from, i, free, first, last);
        found.heading = found.heading.isEmpty() ? table.title : found.heading;
        this.found.add(found);
        section = "";
        from = i + 1;
      }
    }
    List<FoundTable> parts = this.found.subList(before, this.found.size());
    String source = parts.stream().map(part -> part.source).reduce("", (a, b) -> a + b);
    if (parts.stream().filter(part -> !part.source.isEmpty()).count() == 1) {
      parts.forEach(part -> part.source = source);
    }
  }

  private String section(FoundTable table, int row) {
    return table.headings.contains(row) ? cells.text(row, table.columnSpan.first()) : "";
  }

  /** Gives tables that stand beside each other the title above them, and what their rows are. */
  private void nameParts(
      List<FoundTable> parts, List<Integer> rows, int start, int free, int first, int last) {
    for (FoundTable part : parts) {
      FoundTable whole = new FoundTable(cells.name(), part.head, part.rows, new Span(first, last));
      above(whole, rows, start, free, first, last);
      boolean ofPart = parts.stream().anyMatch(one -> one.title.equals(whole.title));
      part.heading = part.heading.isEmpty() && !ofPart ? whole.title : part.heading;
      if (part.title.isEmpty() && !whole.title.isEmpty()) {
        part.title = part.label.isEmpty() ? whole.title : whole.title + ": " + part.label;
      }
    }
  }

  /**
   * Gives the lines below tables that stand beside each other to the table above them; a source
   * stated once is that of all.
   */
  private void belowParts(
      List<FoundTable> parts, List<Integer> rows, int end, int first, int last) {
    FoundTable whole =
        new FoundTable(cells.name(), parts.get(0).head, parts.get(0).rows, new Span(first, last));
    below(whole, rows, end, first, last);
    if (parts.stream().allMatch(part -> part.notes.isEmpty() && part.source.isEmpty())) {
      parts.get(0).notes.addAll(whole.notes);
      parts.forEach(part -> part.source = whole.source);
    }
  }

  private boolean isGap(int column, List<Integer> body, Span head) {
    return body.stream().allMatch(row -> cells.kind(row, column) == Kind.NOTHING)
        && rowsOf(head).stream().allMatch(row -> cells.kind(row, column) == Kind.NOTHING);
  }

  private boolean isLabel(int column, List<Integer> body) {
    long texts = body.stream().filter(row -> cells.kind(row, column) == Kind.TEXT).count();
    return texts * 2 > body.size();
  }

  private static List<Integer> rowsOf(Span span) {
    List<Integer> rows = new ArrayList<>();
    for (int row = span.first(); row <= span.last(); row++) {
      rows.add(row);
    }
    return rows;
  }

  /** The rows above the first numbers that are headings. */
  private Span head(List<Integer> rows, int start, int end, int free, int left, int right) {
    int firstHead = 0;
    int lastHead = 0;
    for (int i = start - 1; i >= 0 && start - i <= MOST_HEAD_ROWS && rows.get(i) >= free; i--) {
      int row = rows.get(i);
      int gap = rows.get(i + 1) - row - 1;
      boolean section = lastHead == 0 && isLabelOnly(row, left, right);
      if (gap > (lastHead == 0 ? 1 : 0) || !section && !isHeading(row, left, right)) {
        break;
      }
      if (!section) {
        lastHead = lastHead == 0 ? row : lastHead;
        firstHead = row;
      }
    }
    while (lastHead > firstHead && countsColumns(lastHead, left, right)) {
      int counting = lastHead;
      lastHead =
          rows.stream().filter(row -> row < counting).max(Integer::compare).orElse(firstHead);
    }
    while (firstHead < lastHead && isOfPivot(firstHead, left, right)) {
      int pivot = firstHead;
      firstHead = rows.stream().filter(row -> row > pivot).min(Integer::compare).orElse(lastHead);
    }
    int none = rows.get(start);
    int above = start == 0 ? none : rows.get(start - 1);
    boolean headsLabels =
        firstHead > 0
            && lastHead == above - 1
            && (IntStream.rangeClosed(firstHead, lastHead)
                    .allMatch(row -> cells.kind(row, left) == Kind.NOTHING)
                || isMergedAcross(lastHead))
            && rows.subList(start, end + 1).stream()
                .noneMatch(row -> isLabelOnly(row, left, right));
    lastHead = headsLabels ? above : lastHead;
    return lastHead == 0 ? new Span(none, none) : new Span(firstHead, lastHead);
  }

  /** Whether a row has only what a pivot table says of itself. */
  private boolean isOfPivot(int row, int left, int right) {
    List<Integer> filled = cells.columns(row, left, right);
    return filled.stream().anyMatch(column -> PIVOT.matcher(cells.text(row, column)).matches())
        && filled.stream()
            .map(column -> cells.text(row, column))
            .allMatch(text -> PIVOT.matcher(text).matches() || PIVOTED.matcher(text).matches());
  }

  private boolean isMergedAcross(int row) {
    return cells.mergedIn(row, row).stream()
        .anyMatch(area -> area.lastColumn() > area.firstColumn() && area.lastRow() == row);
  }

  /** Whether a row of a head numbers the columns, as in [1] [2] [3]. */
  private boolean countsColumns(int row, int left, int right) {
    List<Integer> filled = cells.columns(row, left, right);
    int most = filled.size();
    return most > 2
        && IntStream.range(0, most)
            .mapToObj(i -> cells.text(row, filled.get(i)).replaceAll("[\\[\\]()]", ""))
            .map(text -> text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : -most)
            .reduce((one, next) -> next == one + 1 ? next : -most)
            .filter(last -> last >= most)
            .isPresent()
        && cells.text(row, filled.get(0)).matches("[\\[(].*");
  }

  private boolean isLabelOnly(int row, int left, int right) {
    List<Integer> filled = cells.columns(row, left, right);
    return filled.size() == 1 && filled.get(0) == left;
  }

  private boolean isHeading(int row, int left, int right) {
    List<Integer> filled = cells.columns(row, left, right);
    if (filled.size() > 1) {
      return true;
    }
    if (filled.isEmpty() || filled.get(0) == left) {
      return false;
    }
    String text = cells.text(row, filled.get(0));
    return UnitNote.of(text).isEmpty() && !OF_UNITS.matcher(text).matches();
  }

  private void describe(
      FoundTable table, List<Integer> rows, int start, int end, int free, int first, int last) {
    above(table, rows, start, free, first, last);
    int label = labelColumn(table);
    table.labelColumn = label;
    List<Integer> body =
        rows.subList(start, end + 1).stream().filter(row -> !cells.isHidden(row)).toList();
    table.hidden =
        rows.subList(start, end + 1).stream().anyMatch(cells::isHidden)
            || cells.hiddenColumns().stream()
                .anyMatch(c -> table.columnSpan.first() <= c && c <= table.columnSpan.last());
    columns(table, label, body);
    table.rowsInUnits = units(table, label, body) > 1;
    table.unit = table.stated;
    table.notInUnit = UnitScope.narrow(table);
    int from = table.isPart() ? table.rows.first() : table.head.last() + 1;
    rowsLeftOut(
        table,
        label,
        rows.stream().filter(row -> from <= row && row <= table.rows.last()).toList());
    if (!table.section.isEmpty()) {
      table.title = table.title.isEmpty() ? table.section : table.title + ": " + table.section;
    }
    below(table, rows, end, first, last);
    signs(table, body);
    totals(table, label, body);
    table.mayBeRounded = mayBeRounded(table, body);
    references(table);
  }

  /** Takes the notes on another sheet to which the head and the rows refer. */
  private void references(FoundTable table) {
    List<String> texts = new ArrayList<>();
    for (Span span : List.of(table.head, table.rows)) {
      for (int row : rowsOf(span)) {
        cells.columns(row, table.columnSpan.first(), table.columnSpan.last()).stream()
            .map(column -> cells.text(row, column))
            .forEach(texts::add);
      }
    }
    table.references.addAll(NoteSheet.references(texts));
  }

  /** Whether the numbers of a column have fractions or a scale, or all end in 0 or 5. */
  private boolean mayBeRounded(FoundTable table, List<Integer> body) {
    return !table.stated.scale().isEmpty()
        || table.columns.stream()
            .anyMatch(
                column -> {
                  List<BigDecimal> numbers =
                      body.stream()
                          .flatMap(row -> cells.number(row, column.number()).stream())
                          .toList();
                  return !column.unit().scale().isEmpty()
                      || numbers.stream()
                          .anyMatch(number -> number.stripTrailingZeros().scale() > 0)
                      || numbers.stream().allMatch(n -> n.remainder(FIVE).signum() == 0);
                });
  }

  /** The column of labels: the first of words; codes before it are left out. */
  private int labelColumn(FoundTable table) {
    List<Integer> body = rowsOf(table.rows);
    for (int column = table.columnSpan.first(); column <= table.columnSpan.last(); column++) {
      int at = column;
      List<String> texts =
          body.stream().map(row -> cells.text(row, at)).filter(text -> !text.isEmpty()).toList();
      boolean codes = !texts.isEmpty() && texts.stream().allMatch(t -> CODE.matcher(t).matches());
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
      if (nextIsLabel && isNumbering(texts)) {
        leaveOut(table, column, "which numbers the rows");
        continue;
      }
      if (groups && table.groupLabel.isEmpty() && !texts.isEmpty() && !isHidden(column)) {
        table.groupLabel = heading(table, column);
        table.groupColumn = column;
        continue;
      }
      if (!texts.isEmpty() && !(codes && !years && nextIsLabel) && !isHidden(column)) {
        return column;
      }
      if (!texts.isEmpty() && !isHidden(column)) {
        leaveOut(table, column, "which has codes");
      }
    }
    return table.columnSpan.first();
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

  private String unitOf(FoundTable table, int row) {
    return table.unitColumn == 0 ? "" : cells.text(row, table.unitColumn);
  }

  private boolean isHidden(int column) {
    return cells.hiddenColumns().contains(column);
  }

  private void columns(FoundTable table, int label, List<Integer> body) {
    boolean headless = table.head.first() == table.rows.first();
    table.label = heading(table, label);
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
      long numbers = body.stream().filter(row -> isNumber(row, at)).count() + almost;
      long texts = body.stream().filter(row -> cells.kind(row, at) == Kind.TEXT).count() - almost;
      String heading = headless ? "" : heading(table, column);
      if (texts > numbers && table.unitColumn == 0 && UNIT.matcher(heading).matches()) {
        table.unitColumn = column;
        table.unitLabel = heading;
      } else if (texts > numbers || NOTES_HEADING.matcher(heading).matches() && texts > 0) {
        leaveOut(table, column, "which has words" + quoted(heading));
      } else if (YEAR.matcher(heading).matches() && isYears(column, body)) {
        leaveOut(table, column, "which has years" + quoted(heading));
      } else if (isOfFormulas(at, body)) {
        String remedy = ": open and save the workbook in Excel or LibreOffice to have it";
        leaveOut(table, column, "whose formulas have no saved results" + quoted(heading) + remedy);
      } else if (numbers > 0 || !heading.isEmpty()) {
        long percent = body.stream().filter(row -> cells.isPercent(row, at)).count();
        UnitNote unit = unit(table, column, heading, body);
        table.columns.add(new Column(column, heading, unit, percent * 2 > numbers));
      }
    }
  }

  /**
   * Whether a column is under the same heading as the one on its left, in merged cells, and has
   * nothing or flags for the numbers there, which are left out.
   */
  private boolean isOfFlags(FoundTable table, int column, List<Integer> body) {
    List<String> texts =
        body.stream().map(row -> cells.text(row, column)).filter(text -> !text.isEmpty()).toList();
    boolean same =
        column > table.columnSpan.first() + 1
            && !heading(table, column).isEmpty()
            && heading(table, column).equals(heading(table, column - 1));
    if (!same || !texts.stream().allMatch(text -> text.matches("\\p{Ll}{1,3}"))) {
      return false;
    }
    table.skip.add(Cell.letters(column));
    if (!texts.isEmpty()) {
      String flags = String.join("', '", new TreeSet<>(texts));
      table.leftOut.add(
          "column "
              + Cell.letters(column)
              + ", which has flags of the numbers on its left ('"
              + flags
              + "'): write them as marks after them");
    }
    return true;
  }

  /** How many units the rows are in, going by a column of units and by the ends of their labels. */
  private long units(FoundTable table, int label, List<Integer> body) {
    return body.stream()
        .filter(row -> table.columns.stream().anyMatch(c -> isNumber(row, c.number())))
        .map(
            row ->
                table.unitColumn == 0
                    ? UnitNote.inHeading(cells.text(row, label)).map(UnitNote::words).orElse("")
                    : unitOf(table, row))
        .distinct()
        .count();
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
        : UnitNote.inHeading(heading).orElse(UnitNote.NONE.labelled(heading));
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

  /** Leaves out headings of sections, and rows of formulas whose results are not in the file. */
  private void rowsLeftOut(FoundTable table, int label, List<Integer> body) {
    Map<String, Integer> lastOf = new LinkedHashMap<>();
    body.forEach(row -> lastOf.put(cells.text(row, label), row));
    boolean first = true;
    int lastAgain = 0;
    for (int row : body) {
      if (row < table.rows.first()
          && countsColumns(row, table.columnSpan.first(), table.columnSpan.last())) {
        table.skip.add(String.valueOf(row));
        table.leftOut.add("row " + row + ", which numbers the columns");
        continue;
      }
      List<Integer> filled = cells.columns(row, table.columnSpan.first(), table.columnSpan.last());
      String name = cells.text(row, label);
      boolean noNumber =
          filled.stream().noneMatch(column -> column > label && isNumber(row, column));
      boolean noResult =
          table.columns.stream().anyMatch(column -> cells.isWithoutResult(row, column.number()));
      if (cells.isHidden(row)) {
        table.hiddenRows.add(row(row, label));
        continue;
      }
      if (noNumber
          && filled.size() == 1
          && !isHeadingAmong(table, row, filled.get(0), first, lastAgain > row)) {
        table.withoutNumbers.add(row(row, filled.get(0)));
      } else if (noNumber && filled.size() == 1) {
        table.skip.add(String.valueOf(row));
        table.headings.add(row);
        table.leftOut.add(
            "row " + row + ", a heading among the rows: '" + cells.text(row, filled.get(0)) + "'");
      } else if (noResult && (TotalRows.isCalledTotal(name) || isOfFormulas(table, row))) {
        table.totalLeftOut = true;
        table.skip.add(String.valueOf(row));
        table.leftOut.add(
            "row "
                + row
                + ", '"
                + cells.text(row, label)
                + "', whose formulas have no saved results");
      }
      first &= TotalRows.isCalledTotal(name) || table.headings.contains(row);
      lastAgain = Math.max(lastAgain, lastOf.get(name));
    }
  }

  /**
   * Whether no number of a row has a saved result: a total under another name, and nothing else.
   */
  private boolean isOfFormulas(FoundTable table, int row) {
    return table.columns.stream()
        .map(Column::number)
        .filter(column -> isNumber(row, column))
        .allMatch(column -> cells.isWithoutResult(row, column));
  }

  /** Whether a column has several formulas, no result of which is saved, and nothing else. */
  private boolean isOfFormulas(int column, List<Integer> body) {
    List<Integer> filled =
        body.stream().filter(row -> cells.kind(row, column) != Kind.NOTHING).toList();
    return filled.size() > 1 && filled.stream().allMatch(row -> cells.isWithoutResult(row, column));
  }

  private String row(int row, int label) {
    return "row " + row + ", '" + cells.text(row, label) + "'";
  }

  /**
   * Whether a row without numbers is a heading of the rows below it: it is merged over them, says
   * so, or divides a table that begins with such a heading or has the same labels twice.
   *
   * @param first whether only totals are above it
   * @param between whether a label above it is below it as well
   */
  private boolean isHeadingAmong(
      FoundTable table, int row, int label, boolean first, boolean between) {
    boolean merged =
        cells.mergedIn(row, row).stream().anyMatch(area -> area.lastColumn() > area.firstColumn());
    return row != table.rows.last()
        && (merged
            || first
            || between
            || !table.headings.isEmpty()
            || LEAD_OF_PARTS.matcher(cells.text(row, label)).matches());
  }

  /** The title, and what else is said above the head. */
  private void above(
      FoundTable table, List<Integer> rows, int start, int free, int first, int last) {
    List<String> lines = new ArrayList<>();
    List<Integer> rowsOfLines = new ArrayList<>();
    for (int i = start - 1; i >= 0 && rows.get(i) >= free && lines.size() < MOST_TITLE_ROWS; i--) {
      int row = rows.get(i);
      if (row < table.head.first()) {
        List<String> texts = linesOf(row, rows, start, first, last);
        lines.addAll(0, texts);
        texts.forEach(unused -> rowsOfLines.add(0, row));
      }
    }
    takeFilters(table, lines, rowsOfLines);
    while (lines.size() > 1 && OF_THE_SHEET.matcher(lines.get(0)).matches()) {
      lines.remove(0);
      rowsOfLines.remove(0);
    }
    while (lines.size() > 1 && isNote(lines.get(0))) {
      lines.remove(0); // of the table above
      rowsOfLines.remove(0);
    }
    table.references.addAll(NoteSheet.references(lines));
    int titleAt = titleBelow(lines, rowsOfLines);
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
      } else if (i == titleAt + 1 && isInOtherWords(lines.get(titleAt), line)) {
        table.leftOut.add("the title in another language: '" + line + "'");
      } else if (i > titleAt) {
        table.severalUnits = OF_UNITS.matcher(line).matches() ? line : table.severalUnits;
        table.subtitles.add(line);
        Optional<UnitNote> inPart =
            table.stated.equals(UnitNote.NONE) ? UnitNote.inParts(line) : Optional.empty();
        table.stated = inPart.orElse(table.stated);
        note(table, inPart.map(unit -> unit.without(line)).orElse(line));
      } else if (table.heading.isEmpty()) {
        table.heading = line;
      }
    }
  }

  /**
   * What a row above a table says: in each cell something of its own, or, as in a query of a
   * database, in the first what it is that the second says.
   */
  private List<String> linesOf(int row, List<Integer> rows, int start, int first, int last) {
    List<String> texts =
        cells.columns(row, first, last).stream().map(column -> cells.text(row, column)).toList();
    long pairs =
        rows.subList(Math.max(0, start - MOST_TITLE_ROWS - 2), start).stream()
            .filter(one -> cells.columns(one, first, last).size() == 2)
            .count();
    if (texts.size() != 2 || pairs < FEWEST_PAIRS) {
      return texts;
    }
    String key = texts.get(0).replaceFirst("\\s*[:：]$", "");
    return List.of(TITLE_KEY.matcher(key).matches() ? texts.get(1) : key + ": " + texts.get(1));
  }

  /** Leaves out what a pivot table says of itself above its head. */
  private static void takeFilters(FoundTable table, List<String> lines, List<Integer> rows) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (PIVOT.matcher(lines.get(i)).matches()) {
        lines.remove(i);
        rows.remove(i);
      } else if (i > 0
          && FILTER.matcher(lines.get(i)).matches()
          && rows.get(i).equals(rows.get(i - 1))) {
        table.leftOut.add(
            0, "the filter of a pivot table: '" + lines.get(i - 1) + " " + lines.get(i) + "'");
        lines.subList(i - 1, i + 1).clear();
        rows.subList(i - 1, i + 1).clear();
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
   * Where the title is: in the first line, unless that names no year and one further down does,
   * below an empty row. Then the first is the office or the publication.
   */
  private static int titleBelow(List<String> lines, List<Integer> rows) {
    int at = 0;
    for (int i = 1; i < lines.size() && at == 0; i++) {
      boolean apart = rows.get(i) > rows.get(i - 1) + 1;
      at = apart && isTitleOfYear(lines.get(i)) ? i : 0;
    }
    return lines.subList(0, at).stream().anyMatch(line -> YEAR_IN_TITLE.matcher(line).find())
        ? 0
        : at;
  }

  private static boolean isTitleOfYear(String line) {
    return YEAR_IN_TITLE.matcher(line).find()
        && FURTHER_WORDS.matcher(line).find()
        && !isNote(line)
        && !OF_THE_DATA.matcher(line).find()
        && UnitNote.inLine(line).isEmpty();
  }

  private static boolean isNote(String line) {
    return NOTE.matcher(line).lookingAt() || SOURCE.matcher(line).matches();
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
      table.notes.add(NOTE.matcher(line).replaceFirst(""));
    }
  }

  /** The lines below the table, up to the next one or to its title. */
  private void below(FoundTable table, List<Integer> rows, int end, int first, int last) {
    boolean begun = false;
    for (int i = end + 1; i < rows.size(); i++) {
      int row = rows.get(i);
      List<Integer> filled = cells.columns(row, first, last);
      String text = cells.text(row, filled.get(0));
      if (row <= table.wholeEnd
          || isData(rows, i, first, last)
          || NUMBERED.matcher(text).matches()) {
        return;
      }
      boolean headingOfNext =
          i == end + 1 && row == rows.get(end) + 1 && isSection(rows, i, first, last);
      boolean headOfNext =
          filled.size() > 1 && i + 1 < rows.size() && nextIsData(rows, i, first, last);
      boolean titleOfNext =
          begun && row > rows.get(i - 1) + 1 && nextIsData(rows, i + 1, first, last);
      if (headingOfNext || headOfNext || titleOfNext) {
        return;
      }
      if (!begun) {
        table.until = begin(table, text);
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

  private boolean nextIsData(List<Integer> rows, int index, int first, int last) {
    for (int i = index + 1; i < Math.min(rows.size(), index + 4); i++) {
      if (isData(rows, i, first, last)) {
        return true;
      }
    }
    return false;
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
        rowsOf(table.rows).stream()
            .flatMap(
                row ->
                    cells.columns(row, table.columnSpan.first(), table.columnSpan.last()).stream()
                        .limit(1)
                        .map(c -> cells.text(row, c)))
            .anyMatch(label -> label.startsWith(shorter));
    return clash ? "" : shorter;
  }

  private void signs(FoundTable table, List<Integer> body) {
    Map<String, Meaning> signs = new LinkedHashMap<>();
    for (int row : body) {
      for (Column column : table.columns) {
        String text = cells.text(row, column.number());
        boolean known = text.equals("?") || text.equalsIgnoreCase("n/a") || text.matches("\\[.*]");
        if (cells.kind(row, column.number()) == Kind.WORD && !known) {
          signs.put(text, SignLegend.meaning(text, table.notes));
        }
      }
    }
    table.signs.putAll(signs);
    // the page says in words what the sign means
    table.notes.removeIf(
        note -> MARK.matcher(note).matches() || SignLegend.isAll(signs.keySet(), note));
  }

  /** Rows that are called totals, and otherwise the last or the first if it is the sum. */
  private void totals(FoundTable table, int label, List<Integer> body) {
    List<Integer> counted =
        body.stream().filter(row -> !table.skip.contains(String.valueOf(row))).toList();
    List<String> names = names(table, label, counted);
    table.labelsOfRows.addAll(names);
    for (int i = 0; i < counted.size(); i++) {
      String own = cells.text(counted.get(i), label);
      if (TotalRows.isCalledTotal(own.isEmpty() ? names.get(i) : own)
          && !table.totals.contains(names.get(i))) {
        table.totals.add(names.get(i));
      }
    }
    for (int i = 2; i < counted.size(); i++) {
      if (NAMED_TOTAL.matcher(cells.text(counted.get(i), label)).matches()
          && !table.totals.contains(names.get(i))
          && isSumOfAbove(table, counted, names, i)) {
        table.totals.add(names.get(i));
      }
    }
    levels(table, label, counted, names);
    if (table.totals.isEmpty() && counted.size() > 2) {
      for (int i : List.of(counted.size() - 1, 0)) {
        boolean all = ALL.matcher(names.get(i)).matches();
        if (table.totals.isEmpty()
            && (isSum(table, counted.get(i), counted)
                || all && holdsOthers(table, counted.get(i), counted))) {
          table.totals.add(names.get(i));
        }
      }
    }
  }

  /**
   * Whether a row is the sum of the rows above it that are no totals, or of those since a total.
   */
  private boolean isSumOfAbove(
      FoundTable table, List<Integer> rows, List<String> names, int index) {
    List<Integer> all = new ArrayList<>();
    List<Integer> since = new ArrayList<>();
    for (int i = 0; i < index; i++) {
      boolean total = table.totals.contains(names.get(i));
      if (total || table.headings.contains(rows.get(i) - 1)) {
        since.clear();
      }
      if (!total) {
        all.add(rows.get(i));
        since.add(rows.get(i));
      }
    }
    all.add(rows.get(index));
    since.add(rows.get(index));
    return since.size() > 2 && isSum(table, rows.get(index), since)
        || all.size() > 2 && isSum(table, rows.get(index), all);
  }

  /** Takes the only row that all others are indented below for a total. */
  private void levels(FoundTable table, int label, List<Integer> rows, List<String> names) {
    List<Integer> indents = rows.stream().map(row -> cells.indent(row, label)).toList();
    List<Integer> others =
        IntStream.range(0, rows.size())
            .filter(i -> !table.totals.contains(names.get(i)))
            .mapToObj(indents::get)
            .toList();
    int first = indents.isEmpty() ? 0 : indents.get(0);
    boolean below = indents.stream().skip(1).allMatch(indent -> indent > first);
    if (table.totals.isEmpty() && rows.size() > 2 && below) {
      table.totals.add(names.get(0));
      table.onLevels = others.stream().skip(1).distinct().count() > 1;
    } else {
      table.onLevels = others.stream().distinct().count() > 1;
    }
  }

  /**
   * The labels of rows as the pack will read them: of two columns, the first holds until the next.
   */
  private List<String> names(FoundTable table, int label, List<Integer> rows) {
    List<String> names = new ArrayList<>();
    String group = "";
    for (int row : rows) {
      String own = table.groupColumn == 0 ? "" : cells.text(row, table.groupColumn);
      group = own.isEmpty() ? group : own;
      names.add(
          Stream.of(group, cells.text(row, label), unitOf(table, row))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(JOINT)));
    }
    return names;
  }

  /** Whether the number of a row is no less than those of all others together, in some column. */
  private boolean holdsOthers(FoundTable table, int row, List<Integer> body) {
    for (Column column : table.columns) {
      Optional<BigDecimal> own = cells.number(row, column.number());
      BigDecimal others =
          body.stream()
              .filter(one -> one != row)
              .flatMap(one -> cells.number(one, column.number()).stream())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (own.isPresent() && !UnitScope.isRate(column)) {
        return others.signum() > 0 && own.get().compareTo(others) >= 0;
      }
    }
    return false;
  }

  /**
   * Whether a row is the sum of the others in every column of counts in which all have a number,
   * but for rounding.
   */
  private boolean isSum(FoundTable table, int row, List<Integer> body) {
    boolean any = false;
    for (Column column : table.columns) {
      boolean complete =
          body.stream().allMatch(one -> cells.number(one, column.number()).isPresent());
      if (complete && !column.unit().unit().equals("%") && !UnitScope.isRate(column)) {
        BigDecimal own = cells.number(row, column.number()).orElseThrow();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal rounding = BigDecimal.ZERO;
        for (int one : body) {
          BigDecimal number = cells.number(one, column.number()).orElseThrow();
          sum = sum.add(one == row ? BigDecimal.ZERO : number);
          rounding = rounding.add(number.ulp().movePointLeft(1));
        }
        if (cells.isPercent(row, column.number())) {
          continue;
        }
        if (own.signum() == 0 || sum.subtract(own).abs().compareTo(rounding) > 0) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }
}
