package org.precis.html.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView.Ledger;
import org.precis.html.page.BriefingView.LedgerGroup;
import org.precis.html.page.BriefingView.LedgerRow;
import org.precis.html.page.BriefingView.Overview;
import org.precis.html.page.BriefingView.OverviewRow;
import org.precis.html.page.BriefingView.OverviewTotal;
import org.precis.html.page.BriefingView.TableCell;
import org.precis.html.page.BriefingView.TableHead;
import org.precis.html.page.BriefingView.TableRow;
import org.precis.html.page.BriefingView.TableView;
import org.precis.workspace.Face;
import org.precis.workspace.Fonts;

/**
 * Tables whose units digits stand below one another, and below the heads of their columns. In a
 * script read from left to right they do, as cells and heads end at one edge; from right to left
 * they begin at one, so what has a shorter qualifier or none needs room before it.
 */
final class UnitsDigits {

  /**
   * What stands between the end of a cell and the right of the units digit: the last number of a
   * range, and a sign if it is written on the left.
   */
  private static final Pattern LAST_NUMBER =
      Pattern.compile("(?:\u200e\\p{Sm}\\p{Z}*)?\\p{Nd}[^\\p{L}\\p{Z}\\p{Sm}]*$");

  private static final Pattern ONLY_DIGITS = Pattern.compile("\\p{Nd}[^\\p{L}\\p{Z}]*");

  private final Fonts fonts;
  private final Face face;
  private final Face regular;
  private final boolean needed;

  UnitsDigits(RenderContext context, Fonts fonts) {
    this.fonts = fonts;
    this.face = context.look.semibold();
    this.regular = context.look.regular();
    this.needed = context.words.isRightToLeft();
  }

  Ledger aligned(Ledger table) {
    if (!needed) {
      return table;
    }
    Column column = new Column();
    table.groups().forEach(group -> group.rows().forEach(row -> column.widen(row.number())));
    List<LedgerGroup> groups = new ArrayList<>();
    for (LedgerGroup group : table.groups()) {
      List<LedgerRow> rows =
          group.rows().stream().map(row -> row.withNumber(column.held(row.number()))).toList();
      groups.add(new LedgerGroup(group.title(), group.notes(), group.text(), rows));
    }
    return table.withGroups(groups, column.facts());
  }

  List<TableView> aligned(List<TableView> tables) {
    return tables.stream().map(this::aligned).toList();
  }

  TableView aligned(TableView table) {
    if (!needed) {
      return table;
    }
    List<Column> columns = columns(table.heads().size() - 1);
    table.rows().forEach(row -> widen(columns, row.cells()));
    table.foot().forEach(row -> widen(columns, row.cells()));
    List<TableHead> heads = new ArrayList<>(table.heads().subList(0, 1));
    heads.addAll(heads(columns, table.heads().subList(1, table.heads().size())));
    return table.withRows(
        heads,
        table.rows().stream().map(row -> held(columns, row)).toList(),
        table.foot().stream().map(row -> held(columns, row)).toList());
  }

  Overview aligned(Overview table) {
    if (!needed) {
      return table;
    }
    List<Column> columns = columns(table.measureHeads().size());
    table.rows().forEach(row -> widen(columns, row.measures()));
    for (int i = 0; i < table.totals().size(); i++) {
      columns.get(i).widen(table.totals().get(i).content());
    }
    List<OverviewRow> rows =
        table.rows().stream().map(row -> row.withMeasures(held(columns, row.measures()))).toList();
    List<OverviewTotal> totals = new ArrayList<>();
    for (int i = 0; i < table.totals().size(); i++) {
      OverviewTotal total = table.totals().get(i);
      totals.add(total.withContent(columns.get(i).held(total.content())));
    }
    return table.withRows(heads(columns, table.measureHeads()), rows, totals);
  }

  private List<Column> columns(int count) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      columns.add(new Column());
    }
    return columns;
  }

  private static List<TableHead> heads(List<Column> columns, List<TableHead> heads) {
    List<TableHead> same = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      same.add(heads.get(i).withFacts(columns.get(i).facts()));
    }
    return same;
  }

  private static void widen(List<Column> columns, List<TableCell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (isNumber(cells.get(i))) {
        columns.get(i).widen(cells.get(i).content());
      }
    }
  }

  private static TableRow held(List<Column> columns, TableRow row) {
    return new TableRow(row.label(), row.kind(), held(columns, row.cells()));
  }

  private static List<TableCell> held(List<Column> columns, List<TableCell> cells) {
    List<TableCell> held = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      TableCell cell = cells.get(i);
      held.add(isNumber(cell) ? cell.withContent(columns.get(i).held(cell.content())) : cell);
    }
    return held;
  }

  private static boolean isNumber(TableCell cell) {
    return (cell.kind() + " ").startsWith("num ");
  }

  /**
   * How wide the last number of a text is, with its sign if that is on its left; 0 if it ends
   * otherwise.
   */
  double width(String text) {
    Matcher last = LAST_NUMBER.matcher(needed ? text : "");
    return last.find() ? fonts.width(face, last.group().replace("\u200e", "")) : 0;
  }

  /**
   * A column of numbers: first all its cells are measured, then each is given its room. What stands
   * below numbers, in smaller type, is a column of its own.
   */
  private final class Column {

    private final Widths numbers = new Widths();
    private final Widths below = new Widths();

    void widen(Content cell) {
      lines(cell, numbers::widened, below::widened);
    }

    Content held(Content cell) {
      return lines(cell, numbers::held, below::held);
    }

    /** What the style sheet has to know of the head. */
    String facts() {
      return numbers.widest == 0 ? "" : Content.Held.facts(numbers.widest);
    }
  }

  /** What stands before the numbers of a column. */
  private static final class Widths {

    private double widest;

    private Content widened(Content line, double before) {
      widest = Math.max(widest, before);
      return line;
    }

    private Content held(Content line, double before) {
      return before == widest ? line : new Content.Held(line, widest - before);
    }
  }

  /**
   * A cell with something else at the beginning of each line that has a number, of which is given
   * how wide what stands before it is.
   */
  private Content lines(
      Content cell,
      BiFunction<Content, Double, Content> change,
      BiFunction<Content, Double, Content> changeBelow) {
    List<Content> pieces = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int first = 0;
    double width = 0;
    double before = -1;
    for (Content part : cell instanceof Content.Sequence all ? all.parts() : List.of(cell)) {
      if (part instanceof Content.Below below) {
        Content content = lines(below.content(), changeBelow, changeBelow);
        pieces.add(new Content.Below(content, below.room()));
      } else if (part instanceof Content.Former former) {
        Content content = lines(former.content(), change, changeBelow);
        pieces.add(new Content.Former(content, former.room()));
      } else if (part instanceof Content.Sequence) {
        pieces.add(lines(part, change, changeBelow));
      } else {
        pieces.add(part);
        boolean number = isNumber(part);
        line.append(part.text());
        width += fonts.width(number ? face : regular, part.text());
        if (before < 0 && isApart(part, line)) {
          first = pieces.size();
          line.setLength(0);
          width = 0;
        } else if (number) {
          before = Math.max(0, width - width(line.toString())); // a sign of it is less bold
        }
      }
    }
    if (before >= 0) {
      pieces.set(first, change.apply(pieces.get(first), before));
    }
    return Content.of(pieces);
  }

  /** Whether a part is no beginning of the line with the number: above it, or blank. */
  private static boolean isApart(Content part, StringBuilder line) {
    return part instanceof Content.Beside beside && beside.ownLine() || line.toString().isBlank();
  }

  private static boolean isNumber(Content part) {
    return part instanceof Content.Digits
        || part instanceof Phrase && ONLY_DIGITS.matcher(part.text()).matches();
  }
}
