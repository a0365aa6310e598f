package org.precis.input.part;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;

/** Reads a key that has one of a few words. */
public final class Choice {

  private Choice() {}

  /**
   * The constant that a word names.
   *
   * @param what its name in messages
   * @param otherwise if there is no word, or one that is not known, which is reported
   */
  public static <E extends Enum<E>> E of(Fields fields, String key, String what, E otherwise) {
    return of(fields, key, what, otherwise, EnumSet.allOf(otherwise.getDeclaringClass()));
  }

  /** The same where only some constants may be named. */
  static <E extends Enum<E>> E of(
      Fields fields, String key, String what, E otherwise, Set<E> some) {
    String word = fields.word(key);
    List<String> known = new ArrayList<>();
    for (E constant : some) {
      String name = constant.name().toLowerCase(Locale.ROOT);
      if (name.equals(word)) {
        return constant;
      }
      known.add(name);
    }
    if (!word.isEmpty()) {
      fields
          .report()
          .add(Fault.UNKNOWN_WORD, fields.placeOf(key), word, what, NearestName.hint(word, known));
    }
    return otherwise;
  }
}
