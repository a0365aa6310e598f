package org.precis.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.precis.compare.Kind;

/** Changes of one number of the machine form. */
final class Values {

  /** Takes a change of a value and its kind. */
  interface Taker {
    void take(String name, Kind kind, Consumer<ObjectNode> change);
  }

  private Values() {}

  static void of(JsonNode value, Taker taker) {
    boolean withheld =
        !value.path("stated").asBoolean() && value.path("marks").toString().contains("\"c\"");
    if (!withheld) { // without its mark it is another value: not stated
      taker.take("marked", Kind.MARKED, own -> own.putArray("marks").add(other(value)));
    }
    boolean exact =
        value.path("stated").asBoolean()
            && !value.path("estimate").asBoolean()
            && value.path("lower").isNumber()
            && value.path("lower").equals(value.path("upper"));
    if (!value.path("stated").asBoolean()) {
      taker.take("stated", Kind.CHANGED, own -> exact(own, BigDecimal.ONE));
    } else if (exact) {
      BigDecimal number = value.get("lower").decimalValue();
      taker.take("more than", Kind.REQUALIFIED, own -> moreThan(own, number));
      taker.take("another", Kind.CHANGED, own -> exact(own, number.add(BigDecimal.ONE)));
    } else if (value.path("lower").isNumber() && value.path("upper").isNull()) {
      BigDecimal number = value.get("lower").decimalValue();
      taker.take("exact", Kind.REQUALIFIED, own -> exact(own, number));
      taker.take("another", Kind.CHANGED, own -> moreThan(own, number.add(BigDecimal.TEN)));
    }
  }

  private static String other(JsonNode value) {
    return value.path("marks").toString().equals("[\"f\"]") ? "e" : "f";
  }

  private static void exact(ObjectNode value, BigDecimal number) {
    value.put("lower", number).put("upper", number);
    value.put("lowerClosed", true).put("upperClosed", true);
    value.put("estimate", false).put("stated", true).put("text", "");
    value.remove("applicable");
  }

  private static void moreThan(ObjectNode value, BigDecimal number) {
    value.put("lower", number).putNull("upper");
    value.put("lowerClosed", false).put("upperClosed", false).put("text", "");
  }
}
