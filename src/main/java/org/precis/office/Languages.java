package org.precis.office;

import com.ibm.icu.util.ULocale;

/** Languages as word processors name them. */
final class Languages {

  private Languages() {}

  /** Word knows a script only by a country that writes it so: {@code zh-Hans} is {@code zh-CN}. */
  static String word(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    if (locale.getScript().isEmpty()) {
      return tag;
    }
    ULocale likely = ULocale.addLikelySubtags(locale);
    return likely.getLanguage() + "-" + likely.getCountry();
  }
}
