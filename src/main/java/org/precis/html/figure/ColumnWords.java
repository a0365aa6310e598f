package org.precis.html.figure;

import java.util.Optional;
import org.precis.claim.Ranking;
import org.precis.claim.Total;
import org.precis.html.content.Phrase;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.model.FigureSpec;
import org.precis.model.PeriodName;
import org.precis.model.Table;

/** What figures say of the columns of a table. */
final class ColumnWords {

  private final RenderContext context;
  private final Findings findings;

  ColumnWords(FigureFrame frame) {
    this.context = frame.context;
    this.findings = frame.findings;
  }

  /** What a column counts: its name, with the title of its table where that does not say it. */
  Phrase subject(Table table, Table.Column column) {
    Phrase label = context.label(column.label());
    Phrase subject =
        isTitled(table, column)
            ? context.prose.phrase(table.title())
            : isPeriod(column) ? dated(table, column) : label;
    return subject.map(TextForms::capital);
  }

  /** The title of a table with the period of a column, and no other. */
  private Phrase dated(Table table, Table.Column column) {
    Phrase title = context.prose.phrase(table.title());
    Phrase label = context.label(column.label());
    return PeriodName.beforePeriod(title.text()).contains(label.text())
        ? title
        : context.phrase("comma", title.map(PeriodName::beforePeriod), label.map(findings::within));
  }

  /**
   * What is drawn, with its unit: what the message does not say, or all of it if its author wrote
   * that.
   */
  Phrase said(FigureSpec spec, Table table, Table.Column column) {
    Phrase title = context.prose.phrase(table.title());
    Phrase label = context.label(column.label());
    if (isTitled(table, column)) {
      return context.withUnit(label, column.unit()).map(TextForms::capital);
    }
    if (!isPeriod(column)) {
      Phrase both =
          startsWith(title.text(), label.text())
              ? context.withUnit(title, column.unit())
              : context.phrase(
                  "figure.table-column",
                  title.map(text -> withoutRepeated(text, label.text())),
                  context.withUnit(label, column.unit()).map(TextForms::capital));
      return both.map(TextForms::capital);
    }
    boolean alone = spec.message().isEmpty() && !column.unit().isEmpty();
    return alone
        ? Phrase.of(context.counted(column.unit(), ""))
        : context.withUnit(dated(table, column), column.unit()).map(TextForms::capital);
  }

  /** A title without its end, if a column begins with that: <i>…, year ending March 2026</i>. */
  private static String withoutRepeated(String title, String label) {
    int comma = Math.max(title.lastIndexOf(", "), title.lastIndexOf('，'));
    return comma > 0 && startsWith(label, title.substring(comma + 1).strip())
        ? title.substring(0, comma)
        : title;
  }

  /** Whether a title names a column first: cases in <i>Cases by region</i>. */
  private static boolean startsWith(String title, String label) {
    return title.regionMatches(true, 0, label, 0, label.length())
        && (title.length() == label.length() || !Character.isLetter(title.charAt(label.length())));
  }

  boolean isPeriod(Table.Column column) {
    return context.periods.is(column.label());
  }

  private static boolean isTitled(Table table, Table.Column column) {
    return table.columns().size() == 1 || column.label().isEmpty();
  }

  /** The total of the column, unless it leaves out rows that state no number. */
  Optional<Total> whole(Table table, Table.Column column) {
    return context
        .totals
        .column(table.id(), column.id())
        .filter(total -> total.whole() && total.quantity().stated())
        .filter(total -> !total.isPartial());
  }

  /** How many of the largest rows a table shows; 0 if it shows all. */
  static int top(Table table) {
    return Ranking.isCut(table) ? table.top() : 0;
  }
}
