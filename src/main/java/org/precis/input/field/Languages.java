package org.precis.input.field;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;

/** BCP 47 language tags. */
public final class Languages {

  private Languages() {}

  public static boolean isTag(String tag) {
    try {
      String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
      return tag.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*") && !language.isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** Reports an invalid language tag. */
  public static void check(String tag, Place place, Reading reading) {
    if (!isTag(tag)) {
      reading.report().add(Fault.NOT_A_LANGUAGE, place, tag);
    }
  }
}
