package org.precis.input.value;

import java.math.BigDecimal;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;

/** Reads quantities of the machine form, which have bounds and flags in place of a literal. */
final class Bounds {

  private static final String NUMBER = "-?[0-9]{1,60}(\\.[0-9]{1,60})?([eE][+-]?[0-9]{1,2})?";
  private static final String NOT_STATED = "?";

  private final Fields fields;

  private Bounds(Fields fields) {
    this.fields = fields;
  }

  /** The quantity as an author would write it; "?" if it cannot be read, which is reported. */
  static String literal(Fields fields) {
    return new Bounds(fields).literal();
  }

  private String literal() {
    if (!flag("stated")) {
      return fields.has("applicable") && !flag("applicable") ? "n/a" : NOT_STATED;
    }
    BigDecimal lower = number("lower");
    BigDecimal upper = number("upper");
    String literal = lower == null && upper == null ? NOT_STATED : literal(lower, upper);
    if (literal.equals(NOT_STATED)) {
      String text = fields.word("text");
      fields.report().add(Fault.QUANTITY, fields.place(), text.isEmpty() ? "{ … }" : text);
    }
    return literal;
  }

  private String literal(BigDecimal lower, BigDecimal upper) {
    boolean lowerClosed = flag("lowerClosed");
    boolean upperClosed = flag("upperClosed");
    boolean point = lower != null && upper != null && lower.compareTo(upper) == 0;
    if (flag("estimate")) {
      boolean nearly = lower == null && !upperClosed;
      return point
          ? "~" + lower.toPlainString()
          : nearly ? "nearly " + upper.toPlainString() : NOT_STATED;
    }
    if (lower != null && upper != null) {
      String both = lower.toPlainString() + (point ? "" : ".." + upper.toPlainString());
      return lowerClosed && upperClosed ? both : NOT_STATED;
    }
    return lower != null
        ? (lowerClosed ? ">=" : ">") + lower.toPlainString()
        : (upperClosed ? "<=" : "<") + upper.toPlainString();
  }

  /** A bound; null if there is none. */
  private BigDecimal number(String key) {
    String text = fields.word(key);
    if (!text.isEmpty() && !text.matches(NUMBER)) {
      fields.report().add(Fault.QUANTITY, fields.placeOf(key), text);
    }
    return text.matches(NUMBER) ? new BigDecimal(text) : null;
  }

  private boolean flag(String key) {
    fields.requiredWord(key, "write true or false");
    return fields.flag(key);
  }
}
