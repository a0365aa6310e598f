package org.precis.html.figure;

import java.util.List;
import org.precis.chart.ChartRow;
import org.precis.chart.QuantityText;
import org.precis.claim.Observation;
import org.precis.html.content.Phrase;
import org.precis.html.inline.RenderContext;
import org.precis.model.FigureSpec;
import org.precis.model.Group;
import org.precis.model.Statistic;
import org.precis.quantity.Value;

/** What figures say of the statistics of a group. */
record StatisticWords(RenderContext context) {

  Phrase title(FigureSpec spec) {
    return context
        .edition
        .group(spec.of())
        .map(Group::title)
        .map(context.prose::phrase)
        .orElse(context.phrase("statistics.table"));
  }

  String subtitle(List<Statistic> statistics) {
    boolean oneUnit = statistics.stream().map(s -> s.value().unit()).distinct().count() == 1;
    return oneUnit ? unit(statistics.get(0).value()) : context.words.get("figure.group-units");
  }

  String unit(Value value) {
    String unit = value.unit();
    return unit.isEmpty() ? "" : context.words.get("sentence", context.counted(unit, ""));
  }

  static Observation observation(Statistic statistic) {
    return new Observation(statistic.id(), statistic.value(), statistic.type());
  }

  static ChartRow row(Statistic statistic, String label, QuantityText words) {
    Observation number = observation(statistic);
    return new ChartRow("", label, number, words.of(statistic.id()));
  }
}
