package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A value whose computed value depends on the element (CSS Cascade 5, 4.4). */
interface Specified {

  /** Stands for the computed value null. */
  Specified NOTHING = computing -> null;

  Object compute(Computing computing);

  /** What a value is for an element. */
  static Object computed(Object value, Computing computing) {
    return value instanceof Specified specified ? specified.compute(computing) : value;
  }

  /** What is made of a value, at once or once the element is known; null of null. */
  @SuppressWarnings("unchecked") // by the grammar that reads the value
  static <T> Object then(Object value, Function<T, Object> make) {
    return value instanceof Specified specified
        ? (Specified) computing -> make.apply((T) specified.compute(computing))
        : value == null ? null : make.apply((T) value);
  }

  /** What is made of several values; null if one of them is. */
  static Object all(List<Object> values, Function<List<Object>, Object> make) {
    boolean known = true;
    for (Object value : values) {
      if (value == null) {
        return null;
      }
      known &= !(value instanceof Specified);
    }
    if (known) {
      return make.apply(values);
    }
    return (Specified)
        computing -> {
          List<Object> computed = new ArrayList<>(values.size());
          for (Object value : values) {
            computed.add(computed(value, computing));
          }
          return make.apply(computed);
        };
  }

  /** A list of values; null if one of them is. */
  static Object list(List<Object> values) {
    return all(values, List::copyOf);
  }
}
