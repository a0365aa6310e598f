package org.precis.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.precis.model.Quote;
import org.precis.model.Reported;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;
import org.precis.quantity.Mark;
import org.precis.quantity.NumberType;
import org.precis.quantity.Quantity;
import org.precis.quantity.Unit;
import org.precis.quantity.Value;
import org.precis.text.JsonWriter;

/** Writes quantities with their bounds, units and marks. */
public final class ValueJson {

  private final JsonWriter out;

  public ValueJson(JsonWriter out) {
    this.out = out;
  }

  /**
   * A value as an object.
   *
   * @param unit the unit that stands around it; its own is written only where it is another
   */
  public void value(String name, Value value, Unit unit) {
    out.object(name, () -> content(value, unit));
  }

  /** The same without the name of its unit in other languages. */
  public void value(String name, Value value, String unit) {
    value(name, value.withUnit(value.unit()), Unit.of(unit));
  }

  /** Values by key, on one line. */
  void values(String name, Map<String, Value> values, Unit unit) {
    out.object(name, () -> values.forEach((key, value) -> value(key, value, unit)));
  }

  /** A value with its origin, flat: its keys, then source, quote and note. */
  void reported(String name, Reported reported, Unit unit) {
    out.object(
        name,
        () -> {
          content(reported.value(), unit);
          out.optional("source", reported.source());
          if (!reported.quotes().isEmpty()) {
            quotes(reported.quotes());
          }
          out.optional("says", reported.says());
          out.optional("note", reported.note());
        });
  }

  /** One quote as it is, several as an array; null where there is none. */
  void quotes(List<Quote> quotes) {
    if (quotes.isEmpty()) {
      out.nothing("quote");
    } else if (quotes.size() == 1) {
      out.name("quote");
      quote(quotes.get(0));
    } else {
      out.values("quote", quotes, this::quote);
    }
  }

  /** Words alone, or with the place that cannot be found again without the source. */
  private void quote(Quote quote) {
    if (!quote.placed()) {
      out.value(quote.words());
      return;
    }
    out.object(
        () -> {
          out.text("words", quote.words());
          place("page", quote.page());
          place("paragraph", quote.paragraph());
          place("line", quote.line());
          place("column", quote.column());
        });
  }

  private void place(String name, int number) {
    if (number > 0) {
      out.number(name, number);
    }
  }

  /** The unit of a thing, and how it is called in the first language of the pack. */
  static void unit(JsonWriter out, Unit unit) {
    out.text("unit", unit.text());
    unitName(out, unit);
  }

  /** What kind of number something is, where that is said. */
  static void type(JsonWriter out, NumberType type) {
    out.optional("type", type.isSaid() ? type.word() : "");
  }

  private static void unitName(JsonWriter out, Unit unit) {
    out.optional("unitName", unit.name().equals(unit.text()) ? "" : unit.name());
  }

  void content(Value value, Unit unit) {
    quantity(value.quantity());
    if (!value.counted().equals(unit)) {
      out.string("unit", value.unit());
      unitName(out, value.counted());
    }
    if (!value.marks().isEmpty()) {
      out.list("marks", value.marks().stream().map(Mark::letters).toList());
    }
  }

  private void quantity(Quantity quantity) {
    out.string("text", EnglishQuantity.of(quantity));
    Interval interval = quantity.interval().orElse(null);
    bound("lower", interval == null ? null : interval.lower());
    bound("upper", interval == null ? null : interval.upper());
    out.flag("lowerClosed", interval != null && interval.lowerClosed());
    out.flag("upperClosed", interval != null && interval.upperClosed());
    out.flag("estimate", interval != null && interval.estimate());
    out.flag("stated", interval != null);
    if (quantity == Absent.NOT_APPLICABLE) {
      out.flag("applicable", false);
    }
  }

  private void bound(String name, BigDecimal number) {
    if (number == null) {
      out.nothing(name);
    } else {
      out.number(name, number);
    }
  }
}
