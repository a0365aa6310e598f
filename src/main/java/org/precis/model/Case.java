package org.precis.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/**
 * One case with a stable id. Absent texts are "".
 *
 * @param shortTitle title for tables and charts; equal to {@code title} where none is given
 * @param dimensions what it is classed by: values by {@link Dimension#id}, none of them ""
 * @param opened when it began or came to notice, or null where not stated
 * @param closed when it ended or was acted on, or null where not stated
 * @param measures what the case states, by {@link Measure#id}, in the order of the measures; a
 *     measure that the author does not write at all is not in the map
 * @param text Markdown
 */
public record Case(
    String id,
    String title,
    String shortTitle,
    Map<String, String> dimensions,
    DateSpan opened,
    DateSpan closed,
    Map<String, Reported> measures,
    String text,
    String source,
    List<Quote> quotes,
    String note) {

  public Case {
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    quotes = List.copyOf(quotes);
  }

  /** The same with other measures. */
  public Case withMeasures(Map<String, Reported> others) {
    return new Case(
        id, title, shortTitle, dimensions, opened, closed, others, text, source, quotes, note);
  }

  /** Its value of a dimension; "" where it has none. */
  public String dimension(String id) {
    return dimensions.getOrDefault(id, "");
  }

  /** The id of what it states of a measure, {@code case.4.frozen}; "" where it states nothing. */
  public String ref(String measure) {
    return measures.containsKey(measure) ? "case." + id + "." + measure : "";
  }

  /** The quantity of a measure; not stated where the case does not carry it. */
  public Quantity quantity(String measure) {
    return value(measure).quantity();
  }

  /** The same with its unit and marks. */
  public Value value(String measure) {
    Reported reported = measures.get(measure);
    return reported == null ? Value.NOT_STATED : reported.value();
  }
}
