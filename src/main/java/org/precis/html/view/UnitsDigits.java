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
import org.precis.html.page.BriefingView.TableRow;
import org.precis.html.page.BriefingView.TableView;
import org.precis.workspace.Face;
import org.precis.workspace.Fonts;

/**
 * Tables whose units digits stand below one another. In a script read from left to right they do,
 * as cells end with them; from right to left a cell ends with the first digit of its number, so a
 * shorter number needs room after it.
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
  private final boolean needed;

  UnitsDigits(RenderContext context, Fonts fonts) {
    this.fonts = fonts;
    this.face = context.look.semibold();
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
    return table.withGroups(groups);
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
    return table.withRows(
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
    return table.withRows(rows, totals);
  }

  private List<Column> columns(int count) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      columns.add(new Column());
    }
    return columns;
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
      numbers(cell, numbers::widened, below::widened);
    }

    Content held(Content cell) {
      return numbers(cell, numbers::held, below::held);
    }
  }

  private static final class Widths {

    private double widest;

    private Content widened(Content number, double width) {
      widest = Math.max(widest, width);
      return number;
    }

    private Content held(Content number, double width) {
      return width == 0 || width == widest ? number : new Content.Held(number, widest - width);
    }
  }

  /** A cell with something else for each number in it, of which the {@link #width} is given. */
  private Content numbers(
      Content cell,
      BiFunction<Content, Double, Content> change,
      BiFunction<Content, Double, Content> changeBelow) {
    List<Content> pieces = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (Content part : cell instanceof Content.Sequence all ? all.parts() : List.of(cell)) {
      line.append(part.text());
      if (part instanceof Content.Below below) {
        pieces.add(new Content.Below(numbers(below.content(), changeBelow, changeBelow)));
      } else if (part instanceof Content.Former former) {
        Content content = numbers(former.content(), change, changeBelow);
        pieces.add(new Content.Former(content, former.room()));
      } else if (part instanceof Content.Sequence) {
        pieces.add(numbers(part, change, changeBelow));
      } else {
        pieces.add(isNumber(part) ? change.apply(part, width(line.toString())) : part);
      }
    }
    return Content.of(pieces);
  }

  private static boolean isNumber(Content part) {
    return part instanceof Content.Digits
        || part instanceof Phrase && ONLY_DIGITS.matcher(part.text()).matches();
  }
}
