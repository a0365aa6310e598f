package org.precis.input.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Placed;
import org.precis.input.field.Reading;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.value.Literal;
import org.precis.input.value.ProvenOrder;
import org.precis.model.NotAdded;
import org.precis.model.Statistic;
import org.precis.quantity.Currencies;
import org.precis.quantity.Interval;
import org.precis.quantity.Value;

/** Checks parts against their whole: no cycles, one unit, and no part greater than the whole. */
final class PartCheck {

  private final Report report;
  private final Reading reading;
  private final Map<String, Placed<Statistic>> byId = new LinkedHashMap<>();

  private PartCheck(List<Placed<Statistic>> statistics, Reading reading) {
    this.report = reading.report();
    this.reading = reading;
    for (Placed<Statistic> placed : statistics) {
      byId.putIfAbsent(placed.value().id(), placed);
    }
    // an empty {@code part_of} does not refer to a statistic without an id
    byId.remove("");
  }

  static void run(List<Placed<Statistic>> statistics, List<NotAdded> notAdded, Reading reading) {
    PartCheck check = new PartCheck(statistics, reading);
    Set<String> circled = new LinkedHashSet<>();
    statistics.forEach(placed -> check.circle(placed, circled));
    for (Placed<Statistic> part : statistics) {
      Placed<Statistic> whole = check.byId.get(part.value().partOf());
      if (whole != null && !circled.contains(part.value().id())) {
        check.compare(part, whole.value());
      }
    }
    Map<String, List<Statistic>> parts = new LinkedHashMap<>();
    for (Placed<Statistic> part : statistics) {
      parts.computeIfAbsent(part.value().partOf(), of -> new ArrayList<>()).add(part.value());
    }
    for (Placed<Statistic> whole : check.byId.values()) {
      String id = whole.value().id();
      if (!circled.contains(id)) {
        check.together(whole, parts.getOrDefault(id, List.of()), notAdded);
      }
    }
  }

  /** Parts may overlap if the author says that they are not to be added. */
  private void together(Placed<Statistic> whole, List<Statistic> parts, List<NotAdded> notAdded) {
    Set<String> ids =
        parts.stream().map(Statistic::id).collect(Collectors.toCollection(TreeSet::new));
    boolean overlap =
        notAdded.stream().anyMatch(not -> not.of().stream().filter(ids::contains).count() > 1);
    if (parts.size() < 2 || overlap) {
      return;
    }
    PlacedValue.byKey(whole.value()).forEach((key, value) -> together(whole, parts, value, key));
  }

  private void together(
      Placed<Statistic> whole, List<Statistic> parts, Value wholeValue, String key) {
    Function<Statistic, Value> of =
        part -> PlacedValue.byKey(part).getOrDefault(key, Value.NOT_STATED);
    List<Statistic> stated = new ArrayList<>();
    Interval sum = null;
    BigDecimal rounding = BigDecimal.ZERO;
    for (Statistic part : parts) {
      Value value = of.apply(part);
      if (value.quantity() instanceof Interval inner && isSame(value.unit(), wholeValue.unit())) {
        sum = sum == null ? inner : sum.plus(inner);
        rounding = rounding.add(rounding(inner, value.unit()));
        stated.add(part);
      }
    }
    boolean one = stated.stream().anyMatch(part -> isAbove(of.apply(part), wholeValue));
    if (stated.size() < 2 || one || !(wholeValue.quantity() instanceof Interval outer)) {
      return;
    }
    String named = String.join("', '", stated.stream().map(Statistic::id).toList());
    Object[] things = {named, Literal.of(sum), whole.value().id(), Literal.of(outer)};
    if (sum.number().subtract(rounding).compareTo(outer.number()) <= 0 && rounding.signum() > 0) {
      return;
    }
    if (ProvenOrder.above(sum, outer)) {
      report.add(Fault.PARTS_ABOVE_WHOLE, whole.fields().placeOf(key), things);
    } else if (sum.number().compareTo(outer.number()) > 0) {
      report.add(Fault.PARTS_SEEM_ABOVE_WHOLE, whole.fields().placeOf(key), things);
    }
  }

  /**
   * Percentages and numbers with decimals are taken as rounded, by half a unit in the last place.
   */
  private static BigDecimal rounding(Interval part, String unit) {
    boolean rounded = unit.startsWith("%") || part.number().scale() > 0;
    return rounded ? part.number().ulp().divide(BigDecimal.valueOf(2)) : BigDecimal.ZERO;
  }

  /** Whether a single part exceeds the whole, or seems to; that is reported for the part itself. */
  private static boolean isAbove(Value part, Value whole) {
    return part.quantity() instanceof Interval inner
        && whole.quantity() instanceof Interval outer
        && (ProvenOrder.above(inner, outer) || inner.number().compareTo(outer.number()) > 0);
  }

  /** Reports every cycle once, at the first of its statistics. */
  private void circle(Placed<Statistic> start, Set<String> circled) {
    Set<String> path = new LinkedHashSet<>();
    Placed<Statistic> at = start;
    while (at != null && path.add(at.value().id())) {
      at = byId.get(at.value().partOf());
    }
    boolean closes = at != null && at.value().id().equals(start.value().id());
    if (closes && !circled.contains(start.value().id())) {
      circled.addAll(path);
      String round = String.join(" < ", path) + " < " + start.value().id();
      report.add(Fault.PART_CYCLE, start.fields().placeOf("part_of"), start.value().id(), round);
    }
  }

  private void compare(Placed<Statistic> placed, Statistic whole) {
    Statistic part = placed.value();
    String unit = part.value().unit();
    String wholeUnit = whole.value().unit();
    if (!isSame(unit, wholeUnit)) {
      if (UnitFormsCheck.areAlike(part.value().counted(), whole.value().counted(), reading)) {
        String what = "'" + whole.id() + "', of which it is a part,";
        Place place = placed.fields().placeOf("part_of");
        report.add(Fault.UNIT_TWO_FORMS, place, part.id(), unit, what, wholeUnit);
        return;
      }
      boolean measured = isMeasured(unit) || isMeasured(wholeUnit);
      Fault fault = measured ? Fault.PART_UNIT : Fault.PART_SEEMS_OF_ANOTHER_UNIT;
      Place place = placed.fields().placeOf("part_of");
      report.add(fault, place, part.id(), unit, whole.id(), wholeUnit);
      return;
    }
    Map<String, Value> wholeValues = PlacedValue.byKey(whole);
    PlacedValue.byKey(part)
        .forEach(
            (key, value) ->
                compare(
                    placed, value, whole, wholeValues.getOrDefault(key, Value.NOT_STATED), key));
  }

  /** Whether two units may be the same: "1 case" and "12 cases" are. */
  private static boolean isSame(String unit, String other) {
    return unit.isBlank() || other.isBlank() || singular(unit).equals(singular(other));
  }

  private static String singular(String unit) {
    String word = unit.strip().toLowerCase(Locale.ROOT);
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** Money and percentages cannot be parts of counts. */
  private static boolean isMeasured(String unit) {
    return Currencies.isCode(unit) || unit.startsWith("%");
  }

  private void compare(
      Placed<Statistic> placed, Value part, Statistic whole, Value wholeValue, String key) {
    if (!(part.quantity() instanceof Interval inner)
        || !(wholeValue.quantity() instanceof Interval outer)) {
      return;
    }
    Object[] things = {placed.value().id(), Literal.of(inner), whole.id(), Literal.of(outer)};
    if (ProvenOrder.above(inner, outer)) {
      report.add(Fault.PART_ABOVE_WHOLE, placed.fields().placeOf(key), things);
    } else if (inner.number().compareTo(outer.number()) > 0) {
      report.add(Fault.PART_SEEMS_ABOVE_WHOLE, placed.fields().placeOf(key), things);
    }
  }
}
