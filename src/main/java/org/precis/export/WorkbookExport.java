package org.precis.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.precis.html.data.DataCell;
import org.precis.html.data.DataColumn;
import org.precis.html.data.DataColumn.Kind;
import org.precis.html.data.DataFigure;
import org.precis.html.data.DataNumber;
import org.precis.html.data.DataRow;
import org.precis.html.data.DataTable;
import org.precis.html.data.PageData;
import org.precis.html.data.PageData.Named;
import org.precis.quantity.Qualifier;
import org.precis.sheet.NewWorkbook;
import org.precis.sheet.NewWorkbook.Amount;
import org.precis.sheet.NewWorkbook.Content;
import org.precis.sheet.NewWorkbook.Link;
import org.precis.sheet.NewWorkbook.Sheet;
import org.precis.sheet.NewWorkbook.Style;
import org.precis.sheet.NewWorkbook.Table;
import org.precis.sheet.NewWorkbook.Text;

/**
 * The tables of a briefing as a workbook: a cover, the contents, the notes, the sources, then a
 * sheet for each table and for the numbers of each figure, as the UK's guidance on accessible
 * spreadsheets has it (Analysis Function, Releasing statistics in spreadsheets): one table a sheet,
 * marked as one; no merged cells, no empty rows or columns; notes above the table.
 */
final class WorkbookExport {

  private static final Text EMPTY = new Text("", Style.CELL);

  private final PageData data;
  private final List<Sheet> sheets = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();

  private WorkbookExport(PageData data) {
    this.data = data;
  }

  static NewWorkbook of(PageData data) {
    return new WorkbookExport(data).workbook();
  }

  private NewWorkbook workbook() {
    String cover = sheetName(data.words().sheets().cover());
    String contents = sheetName(data.words().sheets().contents());
    Optional<String> notes = sheetName(data.words().sheets().notes(), data.notes());
    Optional<String> sources = sheetName(data.words().sheets().sources(), data.sources());
    List<Sheet> tables = new ArrayList<>();
    List<List<Content>> list = new ArrayList<>();
    list.add(heads(data.words().heads().worksheet(), data.words().heads().title()));
    notes.ifPresent(
        name -> list.add(List.of(new Link(name, name), cell(data.words().sheets().notes()))));
    sources.ifPresent(
        name -> list.add(List.of(new Link(name, name), cell(data.words().sheets().sources()))));
    for (DataTable table : data.tables()) {
      add(table, data.words().oneTable(), contents, tables, list);
    }
    for (DataFigure figure : data.figures()) {
      if (figure.numbers().hasNumbers()) {
        add(figure.numbers(), data.words().oneFigure(), contents, tables, list);
      }
    }
    sheets.add(cover(cover, contents));
    sheets.add(listed(contents, data.words().sheets().contents(), "contents", list));
    notes.ifPresent(name -> sheets.add(notes(name)));
    sources.ifPresent(name -> sheets.add(sources(name)));
    sheets.addAll(tables);
    PageData.Look look = data.look();
    return new NewWorkbook(
        data.title(),
        data.issuer(),
        data.language(),
        data.rightToLeft(),
        new NewWorkbook.Look(look.text(), look.heading(), look.rule(), look.ink(), look.link()),
        sheets);
  }

  private Sheet cover(String name, String contents) {
    List<List<Content>> rows = new ArrayList<>();
    rows.add(List.of(new Text(data.title(), Style.TITLE)));
    for (Named fact : data.facts()) {
      String named = fact.name().isEmpty() ? fact.text() : fact.name() + ": " + fact.text();
      rows.add(List.of(cell(named)));
    }
    rows.add(List.of(cell(data.words().bounds())));
    rows.add(List.of(new Link(contents, contents)));
    return new Sheet(name, rows, Optional.empty());
  }

  private Sheet notes(String name) {
    List<Content> heads = heads(data.words().heads().note(), data.words().heads().explanation());
    return listed(name, data.words().sheets().notes(), "notes", rows(heads, data.notes()));
  }

  private Sheet sources(String name) {
    List<Content> heads = heads(data.words().heads().source(), data.words().heads().details());
    return listed(name, data.words().sheets().sources(), "sources", rows(heads, data.sources()));
  }

  private static List<List<Content>> rows(List<Content> heads, List<Named> texts) {
    List<List<Content>> rows = new ArrayList<>();
    rows.add(heads);
    texts.forEach(one -> rows.add(List.of(cell(one.name()), cell(one.text()))));
    return rows;
  }

  /** A sheet of its own kind, with its heading above a table. */
  private Sheet listed(String name, String title, String table, List<List<Content>> list) {
    List<List<Content>> rows = new ArrayList<>();
    rows.add(List.of(new Text(title, Style.TITLE)));
    rows.add(List.of(line(data.words().oneTable())));
    rows.addAll(list);
    return new Sheet(name, rows, Optional.of(new Table(tableName(table), 3)));
  }

  private void add(
      DataTable table, String kind, String contents, List<Sheet> tables, List<List<Content>> list) {
    String name = sheetName(table.number().isEmpty() ? table.id() : table.number());
    list.add(List.of(new Link(name, name), cell(table.title())));
    List<List<Content>> rows = new ArrayList<>();
    String number = table.number().isEmpty() ? "" : table.number() + ". ";
    rows.add(List.of(new Text(number + table.title(), Style.TITLE)));
    rows.add(List.of(line(kind)));
    for (String text : List.of(table.headnote(), table.note())) {
      if (!text.isEmpty()) {
        rows.add(List.of(line(text.replace('\n', ' '))));
      }
    }
    rows.add(List.of(new Link(contents, contents)));
    List<Column> columns = columns(table);
    rows.add(heads(columns.stream().map(Column::head).toArray(String[]::new)));
    int head = rows.size();
    for (DataRow row : table.rows()) {
      rows.add(columns.stream().map(column -> column.content().apply(row)).toList());
    }
    tables.add(new Sheet(name, rows, Optional.of(new Table(tableName(table.id()), head))));
  }

  /** A column of a sheet and what it has in a row. */
  private record Column(String head, Function<DataRow, Content> content) {}

  private static List<Column> columns(DataTable table) {
    List<Column> columns = new ArrayList<>();
    boolean marks = table.columns().stream().anyMatch(column -> column.kind() == Kind.MARKS);
    for (int i = 0; i < table.columns().size(); i++) {
      DataColumn column = table.columns().get(i);
      int at = i;
      if (column.kind() == Kind.NUMBERS) {
        addNumbers(columns, column, table, at, !marks);
      } else {
        boolean label = column.kind() == Kind.LABEL;
        columns.add(
            new Column(
                column.head(),
                row -> new Text(row.cells().get(at).text(), Style.CELL, label ? row.level() : 0)));
      }
    }
    return columns;
  }

  private static void addNumbers(
      List<Column> columns, DataColumn column, DataTable table, int at, boolean marks) {
    List<DataCell> cells = table.rows().stream().map(row -> row.cells().get(at)).toList();
    List<DataNumber> numbers = cells.stream().flatMap(cell -> cell.number().stream()).toList();
    int decimals =
        numbers.stream()
            .flatMap(number -> number.lower().or(number::upper).stream())
            .mapToInt(number -> Math.max(0, number.scale()))
            .max()
            .orElse(0);
    columns.add(new Column(column.head(), row -> number(row.cells().get(at), decimals)));
    boolean bounded =
        numbers.stream().anyMatch(one -> isStated(one) && one.qualifier() != Qualifier.EXACT);
    if (bounded) {
      add(columns, column.more().lower(), at, one -> bound(one.lower(), decimals));
      add(columns, column.more().upper(), at, one -> bound(one.upper(), decimals));
      add(columns, column.more().qualifier(), at, one -> cell(one.said()));
    }
    if (marks && numbers.stream().anyMatch(one -> !one.marks().isEmpty())) {
      add(columns, column.more().marks(), at, one -> cell(marks(one)));
    }
    if (cells.stream().map(WorkbookExport::remark).anyMatch(Predicate.not(String::isEmpty))) {
      columns.add(new Column(column.more().remark(), row -> cell(remark(row.cells().get(at)))));
    }
  }

  private static void add(
      List<Column> columns, String head, int at, Function<DataNumber, Content> content) {
    columns.add(new Column(head, row -> row.cells().get(at).number().map(content).orElse(EMPTY)));
  }

  private static boolean isStated(DataNumber number) {
    return number.lower().isPresent() || number.upper().isPresent();
  }

  /** The number that is said; in words what is not one number. */
  private static Content number(DataCell cell, int decimals) {
    return cell.number()
        .flatMap(DataNumber::number)
        .<Content>map(number -> new Amount(number, decimals))
        .orElseGet(() -> cell(cell.text().split("\n", 2)[0]));
  }

  private static Content bound(Optional<BigDecimal> bound, int decimals) {
    return bound.<Content>map(number -> new Amount(number, decimals)).orElse(EMPTY);
  }

  private static String marks(DataNumber number) {
    return number.marks().isEmpty() ? "" : "[" + String.join("] [", number.marks()) + "]";
  }

  /** What the page says below a number, other than its marks. */
  private static String remark(DataCell cell) {
    String marks = cell.number().map(WorkbookExport::marks).orElse("");
    return cell.text()
        .lines()
        .skip(1)
        .filter(line -> !line.equals(marks))
        .reduce("", (one, next) -> one.isEmpty() ? next : one + "; " + next);
  }

  /** Heads of columns, which differ from one another. */
  private static List<Content> heads(String... heads) {
    Set<String> taken = new LinkedHashSet<>();
    List<Content> cells = new ArrayList<>();
    for (String head : heads) {
      String plain = head.replace('\n', ' ').strip();
      String different = plain.isEmpty() ? "1" : plain;
      for (int n = 2; !taken.add(different.toLowerCase(Locale.ROOT)); n++) {
        different = plain + " " + n;
      }
      cells.add(new Text(different, Style.HEAD));
    }
    return cells;
  }

  private static Text line(String text) {
    return new Text(text, Style.LINE);
  }

  private static Text cell(String text) {
    return new Text(text, Style.CELL);
  }

  /** A name for the sheet of these texts, if there are any. */
  private Optional<String> sheetName(String text, List<Named> texts) {
    return texts.isEmpty() ? Optional.empty() : Optional.of(sheetName(text));
  }

  /** A name for a sheet that no other has, without the characters that none may have. */
  private String sheetName(String text) {
    String plain =
        text.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("^'|'$", "").strip();
    return unique(plain.isEmpty() ? "1" : plain, NewWorkbook.LONGEST_NAME, " ");
  }

  /** A name for a table that no other has. */
  private String tableName(String text) {
    return unique("t_" + text.replaceAll("[^\\p{L}\\p{Nd}]", "_"), 200, "_");
  }

  private String unique(String text, int longest, String between) {
    String name = cut(text, longest);
    for (int n = 2; !names.add(name.toLowerCase(Locale.ROOT)); n++) {
      String number = between + n;
      name = cut(text, longest - number.length()) + number;
    }
    return name;
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end).strip();
  }
}
