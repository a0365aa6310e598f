package org.precis.input.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.input.part.Draft;
import org.precis.model.ChartKind;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.FigureSpec;
import org.precis.model.Table;

/** Figures that are asked for and have no number to draw, so that the page does not have them. */
public final class UndrawnFigures {

  private UndrawnFigures() {}

  /** Why each of them is not drawn, by the reference to it: {@code figure.by-month}. */
  public static Map<String, String> of(Draft draft, Edition edition) {
    Map<String, String> undrawn = new LinkedHashMap<>();
    ComparedStatistics compared = new ComparedStatistics(true, edition.previous());
    DateSpan period = edition.masthead().period();
    for (Table table : edition.tables()) {
      if (!table.chart().isEmpty()) {
        FigureSubject subject = FigureSubject.of(table.id(), draft, compared, period);
        ChartKind chart = table.chart().equals("bars") ? ChartKind.BARS : ChartKind.BAR;
        subject.lack(chart).ifPresent(why -> undrawn.put("figure." + table.id(), why));
      }
    }
    for (FigureSpec figure : edition.presentation().figures().orElseGet(List::of)) {
      FigureSubject subject = FigureSubject.of(figure.of(), draft, compared, period);
      String id = "figure." + figure.id();
      undrawn.remove(id);
      subject.lack(figure.chart()).ifPresent(why -> undrawn.put(id, why));
    }
    return undrawn;
  }
}
