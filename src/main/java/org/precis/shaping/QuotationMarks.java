package org.precis.shaping;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.List;

/** The quotation marks of languages, as CLDR has them. */
public final class QuotationMarks {

  private QuotationMarks() {}

  /**
   * The marks that open and close a quotation, then those of one in it.
   *
   * @param language as in HTML; null if it is not known
   */
  public static List<String> of(String language) {
    ULocale locale = language == null ? ULocale.ENGLISH : ULocale.forLanguageTag(language);
    LocaleData data = LocaleData.getInstance(locale);
    return List.of(
        data.getDelimiter(LocaleData.QUOTATION_START),
        data.getDelimiter(LocaleData.QUOTATION_END),
        data.getDelimiter(LocaleData.ALT_QUOTATION_START),
        data.getDelimiter(LocaleData.ALT_QUOTATION_END));
  }
}
