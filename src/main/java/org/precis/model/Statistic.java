package org.precis.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.quantity.NumberType;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/**
 * A number that the edition reports. Absent texts are "".
 *
 * @param group id of its {@link Group}, or "" where the pack has no groups
 * @param type what kind of number it is
 * @param shortLabel label for charts and cards; equal to {@code label} where none is given
 * @param partOf id of the whole that contains it, or ""
 * @param dimensions what it is classed by: values by {@link Dimension#id}, none of them ""
 * @param otherPeriods the same statistic for other periods ({@code value@2017}), in the order
 *     written
 */
public record Statistic(
    String id,
    String group,
    String label,
    String shortLabel,
    NumberType type,
    Reported reported,
    String partOf,
    Map<String, String> dimensions,
    Map<String, Value> otherPeriods) {

  public Statistic {
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    otherPeriods = Collections.unmodifiableMap(new LinkedHashMap<>(otherPeriods));
  }

  /** The same as part of nothing. */
  public Statistic withoutWhole() {
    return new Statistic(
        id, group, label, shortLabel, type, reported, "", dimensions, otherPeriods);
  }

  /**
   * What its own value is about: the period of the edition; where that is a row of such periods as
   * the other values are of (2018 to 2024 beside {@code value@2018}), the last of them.
   *
   * @param edition period of the edition
   */
  public DateSpan periodIn(DateSpan edition) {
    List<DateSpan> inside =
        otherPeriods.keySet().stream().map(DateSpan::of).filter(edition::contains).toList();
    if (!edition.isInterval() || inside.isEmpty()) {
      return edition;
    }
    if (isRowOfQuarters(edition, inside)) {
      return edition.endingQuarter();
    }
    PartialDate last = edition.to().asPreciseAs(inside.get(0).from());
    boolean row =
        inside.stream()
            .allMatch(
                one ->
                    !one.isInterval()
                        && one.from().hasMonth() == last.hasMonth()
                        && one.from().hasDay() == last.hasDay());
    return row && !inside.contains(DateSpan.on(last)) ? DateSpan.on(last) : edition;
  }

  /**
   * Whether all quarters of an edition but the last have values: of two, the first may be beside
   * that of the half-year.
   */
  private static boolean isRowOfQuarters(DateSpan edition, List<DateSpan> inside) {
    return edition.isOfQuarters()
        && inside.size() > 1
        && inside.size() == edition.quarters() - 1
        && inside.stream().allMatch(DateSpan::isQuarter)
        && !inside.contains(edition.endingQuarter());
  }

  /**
   * What all its values are about.
   *
   * @param edition period of the edition, or null
   */
  public List<DateSpan> periods(DateSpan edition) {
    return Stream.concat(
            otherPeriods.keySet().stream().map(DateSpan::of),
            Stream.ofNullable(edition).map(this::periodIn))
        .toList();
  }

  /** The same with another value. */
  public Statistic withValue(Value value) {
    return with(
        new Reported(
            value, reported.source(), reported.quotes(), reported.says(), reported.note()));
  }

  /** The same with another value and origin. */
  public Statistic with(Reported other) {
    return new Statistic(
        id, group, label, shortLabel, type, other, partOf, dimensions, otherPeriods);
  }

  /** The same with other values for other periods. */
  public Statistic withOtherPeriods(Map<String, Value> others) {
    return new Statistic(id, group, label, shortLabel, type, reported, partOf, dimensions, others);
  }

  /**
   * Its value for a period, if it has one.
   *
   * @param edition period of the edition, or null
   */
  public Optional<Value> valueFor(DateSpan period, DateSpan edition) {
    return edition != null && periodIn(edition).isSameAs(period)
        ? Optional.of(value())
        : otherPeriod(period).map(otherPeriods::get);
  }

  /** The key of its value for a period, however it is written: 2024, or 2024-01/2024-12. */
  public Optional<String> otherPeriod(DateSpan period) {
    return otherPeriods.keySet().stream()
        .filter(key -> DateSpan.of(key).isSameAs(period))
        .findFirst();
  }

  /** The id of its value for another period, {@code visits@2017}; "" where it states none. */
  public String ref(String period) {
    return otherPeriods.containsKey(period) ? id + "@" + period : "";
  }

  public Value value() {
    return reported.value();
  }

  public Quantity quantity() {
    return reported.value().quantity();
  }
}
