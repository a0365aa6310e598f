package org.precis.html.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.html.words.DateWords;
import org.precis.html.words.Numbers;
import org.precis.html.words.Words;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/** How each language writes quantities and dates; no-break spaces are shown as {@code _}. */
class LanguageFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | more_than_22,000 | 1.56_million | about_CNY_1_million | 91.5% | 1,234,567
          zh | 2.2万余          | 156万        | 约100万元           | 91.5% | 1_234_567
          zh-Hant | 2.2萬餘     | 156萬        | 約100萬元人民幣     | 91.5% | 1,234,567
          de | mehr_als_22.000  | 1,56_Millionen | rund_1_Million_CNY | 91,5_% | 1.234.567
          es | más_de_22.000    | 1,56_millones  | alrededor_de_1_millón_de_CNY  | 91,5_% | 1.234.567
          fr | plus_de_22_000   | 1,56_million   | environ_1_million_de_CNY | 91,5_% | 1_234_567
          ru | более_22_000     | 1,56_млн       | около_1_млн_CNY    | 91,5_% | 1_234_567
          he | למעלה_מ-22,000   | 1.56_מיליון    | כ-1_מיליון_CNY     | 91.5% | 1,234,567
          ar | أكثر_من_٢٢٬٠٠٠   | ١٫٥٦_مليون     | نحو_١_مليون_CNY    | ٩١٫٥٪ | ١٬٢٣٤٬٥٦٧
          th | มากกว่า_22,000    | 1.56_ล้าน       | ประมาณ_1_ล้าน_CNY  | ร้อยละ_91.5 | 1,234,567
          hi | 22,000_से_अधिक   | 15.6_लाख       | लगभग_CNY_10_लाख   | 91.5% | 12,34,567
          el | πάνω_από_22.000  | 1,56_εκατομμύρια | περίπου_1_εκατομμύριο_CNY | 91,5% | 1.234.567
          """)
  void quantities(
      String language, String more, String compact, String money, String percent, String full)
      throws IOException {
    Words words = words(language);
    Numbers numbers = new Numbers(words);
    QuantityWords quantities = new QuantityWords(words, numbers);
    assertEquals(more, shown(said(quantities, Quantity.moreThan(number("22000")), "")));
    assertEquals(compact, shown(numbers.compact(number("1560000"))));
    assertEquals(money, shown(said(quantities, Quantity.about(number("1000000")), "CNY")));
    assertEquals(percent, shown(said(quantities, Quantity.exactly(number("91.5")), "%")));
    assertEquals(full, shown(numbers.digits(number("1234567"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 7 September 2018 | September 2018 | February to August 2018 | 3 to 9 February 2025
          zh | 2018年9月7日 | 2018年9月 | 2018年2月至8月 | 2025年2月3日至9日
          zh-Hant | 2018年9月7日 | 2018年9月 | 2018年2月至8月 | 2025年2月3日至9日
          de | 7._September 2018 | September 2018 | Februar bis August 2018 | 3. bis 9._Februar 2025
          es | 7_de_septiembre de 2018 | septiembre de 2018 | febrero a agosto de 2018 | del 3 al 9_de_febrero de 2025
          fr | 7_septembre 2018 | septembre 2018 | février_– août 2018 | 3–9_février 2025
          ru | 7_сентября 2018_г. | сентябрь 2018_г. | февраль_– август 2018_г. | 3–9_февраля 2025_г.
          he | 7_בספטמבר 2018 | ספטמבר 2018 | פברואר עד אוגוסט 2018 | 3 עד 9_בפברואר 2025
          ar | ٧_سبتمبر ٢٠١٨ | سبتمبر ٢٠١٨ | فبراير إلى أغسطس ٢٠١٨ | ٣ إلى ٩_فبراير ٢٠٢٥
          th | 7_กันยายน 2561 | กันยายน 2561 | กุมภาพันธ์ ถึง สิงหาคม 2561 | 3 ถึง 9_กุมภาพันธ์ 2568
          hi | 7_सितंबर 2018 | सितंबर 2018 | फ़रवरी से अगस्त 2018 | 3 से 9_फ़रवरी 2025
          el | 7_Σεπτεμβρίου 2018 | Σεπτέμβριος 2018 | Φεβρουάριος_– Αύγουστος 2018 | 3–9_Φεβρουαρίου 2025
          """)
  void dates(String language, String day, String month, String months, String days)
      throws IOException {
    DateWords dates = new DateWords(words(language));
    assertEquals(day, shown(dates.date(new PartialDate(2018, 9, 7))));
    assertEquals(month, shown(dates.date(new PartialDate(2018, 9, 0))));
    assertEquals(months, shown(dates.span(span(2018, 2, 0, 8, 0))));
    assertEquals(days, shown(dates.span(span(2025, 2, 3, 2, 9))));
  }

  /** The Thai state counts years from the Buddha's death: 543 more than the Common Era. */
  @ParameterizedTest
  @CsvSource({"th, พ.ศ._2561", "ar, ٢٠١٨", "he, 2018"})
  void years(String language, String expected) throws IOException {
    DateWords dates = new DateWords(words(language));
    assertEquals(expected, shown(dates.date(new PartialDate(2018, 0, 0))));
  }

  @ParameterizedTest
  @CsvSource({
    "0, حالة",
    "1, حالة",
    "2, حالتان",
    "3, حالات",
    "10, حالات",
    "11, حالة",
    "99, حالة",
    "100, حالة",
    "103, حالات"
  })
  void arabicHasSixForms(long count, String expected) throws IOException {
    assertEquals(expected, words("ar").plural("cases.unit", count));
  }

  /** A year alone is no part that a month could leave out. */
  @ParameterizedTest
  @CsvSource({"en, 2018 to June 2018", "zh, 2018年至2018年6月"})
  void fromAYearToAMonth(String language, String expected) throws IOException {
    DateWords dates = new DateWords(words(language));
    assertEquals(expected, shown(dates.span(span(2018, 0, 0, 6, 0))));
  }

  /** 余 follows a number that ends in a zero, and no percent sign. */
  @ParameterizedTest
  @CsvSource({"250, '', 250余", "43, '', 超过43", "90, %, 超过90%", "10400, CNY, 1.04万余元"})
  void moreThanInChinese(String number, String unit, String expected) throws IOException {
    Words words = words("zh");
    QuantityWords quantities = new QuantityWords(words, new Numbers(words));
    assertEquals(expected, said(quantities, Quantity.moreThan(number(number)), unit));
  }

  private static String said(QuantityWords quantities, Quantity quantity, String unit) {
    // a page keeps the words of a quantity together
    return quantities.inProse(new Value(quantity, unit, List.of())).text().replace(' ', '\u00A0');
  }

  private static DateSpan span(int year, int month, int day, int lastMonth, int lastDay) {
    return new DateSpan(
        new PartialDate(year, month, day), new PartialDate(year, lastMonth, lastDay));
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }

  private static String shown(String text) {
    return text.replaceAll("[\u00A0\u202F]", "_");
  }

  private static Words words(String language) throws IOException {
    Path file = Path.of("templates/standard/words_" + language + ".properties");
    return Words.parse(language, file.getFileName().toString(), Files.readString(file));
  }

  /** Hebrew joins it to a word, and puts a hyphen before digits and foreign letters. */
  @Test
  void andIsJoinedToAWordOfTheLanguage() {
    assertEquals("and-word", TextForms.and("חודשים"));
    assertEquals("and", TextForms.and("2024"));
    assertEquals("and", TextForms.and("kWh"));
    assertEquals("and", TextForms.and(""));
  }
}
