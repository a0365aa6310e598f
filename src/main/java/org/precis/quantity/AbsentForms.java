package org.precis.quantity;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;

/**
 * How authors say in any language that there is no number: as pages print it, and as offices do.
 */
public final class AbsentForms {

  private static final Map<String, Absent> FORMS = new LinkedHashMap<>();

  static {
    FORMS.put("", Absent.NOT_STATED);
    FORMS.put("?", Absent.NOT_STATED);
    put(Sense.CELL_NOT_STATED, Absent.NOT_STATED);
    put(Sense.CELL_NOT_APPLICABLE, Absent.NOT_APPLICABLE);
    put(Sense.CELL_CONFIDENTIAL, Absent.CONFIDENTIAL);
  }

  private AbsentForms() {}

  private static void put(Sense sense, Absent absent) {
    Vocabulary.ofAll().words(sense).keySet().forEach(form -> FORMS.put(form, absent));
  }

  /** What a text without spaces around it says in place of a number, in any case. */
  public static Optional<Absent> of(String text) {
    return Optional.ofNullable(FORMS.get(text.toLowerCase(Locale.ROOT)));
  }
}
