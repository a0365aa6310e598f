package org.precis.input.machine;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Report;
import org.precis.input.tree.Node;

/** Maps a quantity of the machine form, which has bounds, to a literal. */
final class MachineValue {

  private static final String[] BOUNDS = {
    "text", "lower", "upper", "lowerClosed", "upperClosed", "estimate", "stated", "applicable"
  };

  private final Report report;

  MachineValue(Report report) {
    this.report = report;
  }

  /** A value; anything but an object is left to the literal reader. */
  Node value(Node node) {
    return node instanceof Node.Mapping value ? longForm(value).done() : node;
  }

  /** A value with its source and quote. */
  Node reported(Node node) {
    return node instanceof Node.Mapping value
        ? longForm(value).same("source", "quote", "says", "note").done()
        : node;
  }

  private MachineFormMapper longForm(Node.Mapping value) {
    Node.Scalar literal = new Node.Scalar(literal(value), value.place(), false);
    return new MachineFormMapper(value, report)
        .without(BOUNDS)
        .same("unit", "marks")
        .as("unitName", "unit-name")
        .and("value", literal);
  }

  private String literal(Node.Mapping value) {
    if (!flag(value, "stated")) {
      return value.has("applicable") && !flag(value, "applicable") ? "n/a" : "?";
    }
    BigDecimal lower = number(value, "lower");
    BigDecimal upper = number(value, "upper");
    String literal = lower == null && upper == null ? null : literal(value, lower, upper);
    if (literal == null) {
      report.add(Fault.QUANTITY, value.place(), text(value));
      return "?";
    }
    return literal;
  }

  /** The literal, or null if no literal has these bounds. */
  private String literal(Node.Mapping value, BigDecimal lower, BigDecimal upper) {
    boolean lowerClosed = flag(value, "lowerClosed");
    boolean upperClosed = flag(value, "upperClosed");
    boolean point = lower != null && upper != null && lower.compareTo(upper) == 0;
    if (flag(value, "estimate")) {
      boolean nearly = lower == null && !upperClosed;
      return point ? "~" + plain(lower) : nearly ? "nearly " + plain(upper) : null;
    }
    if (lower != null && upper != null) {
      boolean closed = lowerClosed && upperClosed;
      return !closed ? null : point ? plain(lower) : plain(lower) + ".." + plain(upper);
    }
    return lower != null
        ? (lowerClosed ? ">=" : ">") + plain(lower)
        : (upperClosed ? "<=" : "<") + plain(upper);
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  private BigDecimal number(Node.Mapping value, String key) {
    String text = word(value, key);
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("-?[0-9]{1,60}(\\.[0-9]{1,60})?([eE][+-]?[0-9]{1,2})?")) {
      report.add(Fault.QUANTITY, value.placeOf(key), text);
      return null;
    }
    return new BigDecimal(text);
  }

  private boolean flag(Node.Mapping value, String key) {
    String word = word(value, key);
    if (!word.equals("true") && !word.equals("false")) {
      report.add(
          value.has(key) ? Fault.NOT_YES_NO : Fault.MISSING_KEY,
          value.placeOf(key),
          value.has(key) ? word : key,
          "write true or false");
    }
    return word.equals("true");
  }

  private static String word(Node.Mapping value, String key) {
    return value.get(key) instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  private static String text(Node.Mapping value) {
    String text = word(value, "text");
    return text.isEmpty() ? "{ … }" : text;
  }

  /** Values by key. */
  Node values(Node node) {
    if (!(node instanceof Node.Mapping values)) {
      return node;
    }
    Map<String, Node.Entry> written = new LinkedHashMap<>();
    values
        .entries()
        .forEach(
            (key, entry) -> written.put(key, new Node.Entry(entry.key(), value(entry.value()))));
    return new Node.Mapping(written, values.place(), false);
  }
}
