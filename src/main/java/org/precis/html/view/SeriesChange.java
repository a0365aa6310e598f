package org.precis.html.view;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.chart.QuantityText;
import org.precis.claim.Observation;
import org.precis.compare.ValueChange;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView.CardChange;
import org.precis.html.words.Decimals;
import org.precis.model.Comparability;
import org.precis.model.DateSpan;
import org.precis.model.Statistic;
import org.precis.quantity.Value;

/**
 * What the number on a card was in the last period before, where the edition itself states it: so
 * the front page says of a number without a previous edition, too, whether it went up or down.
 */
final class SeriesChange {

  private final RenderContext context;
  private final DifferenceCell difference;

  SeriesChange(RenderContext context) {
    this.context = context;
    this.difference = new DifferenceCell(context);
  }

  /** The lines below the number; none if the edition states no number for an earlier period. */
  Optional<CardChange> change(Statistic statistic) {
    DateSpan edition = context.edition.masthead().period();
    if (edition == null || !statistic.quantity().stated()) {
      return Optional.empty();
    }
    DateSpan now = statistic.periodIn(edition);
    return statistic.otherPeriods().entrySet().stream()
        .filter(other -> other.getValue().quantity().stated())
        .filter(other -> isBefore(DateSpan.of(other.getKey()), now))
        .max(Comparator.comparing(other -> DateSpan.of(other.getKey()).to().lastDay()))
        .map(before -> card(statistic, before));
  }

  private static boolean isBefore(DateSpan other, DateSpan now) {
    return other.lastsAsLongAs(now) && other.to().lastDay().isBefore(now.from().firstDay());
  }

  private CardChange card(Statistic statistic, Map.Entry<String, Value> before) {
    Value then = before.getValue();
    Value now = statistic.value();
    DateSpan edition = context.edition.masthead().period();
    ValueChange change =
        ValueChange.of(
            new Observation(
                statistic.ref(before.getKey()),
                then,
                statistic.type(),
                Optional.of(DateSpan.of(before.getKey()))),
            Observation.of(
                statistic.id(), now, statistic, Optional.of(statistic.periodIn(edition))),
            Comparability.ALIKE);
    Content number = context.unbroken(context.withUnit(then).of(statistic.ref(before.getKey())));
    String period = context.dates.shortSpan(DateSpan.of(before.getKey()), true);
    Decimals decimals = Decimals.of(Stream.of(then, now).map(Value::quantity));
    QuantityText said = difference.said(change, now, decimals);
    return new CardChange(
        context.content(
            "card.before", Phrase.of(period), context.withForecast(number, then.isForecast())),
        context.unbroken(said.of(statistic.id())),
        !said.number().isEmpty());
  }
}
