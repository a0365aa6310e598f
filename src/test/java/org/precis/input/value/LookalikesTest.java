package org.precis.input.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;

/** What is said of a number, a qualifier or a date that is written in another way. */
class LookalikesTest {

  private static String hint(LiteralException refused) {
    Report report = new Report();
    refused.report(report, TextSpan.firstLine(new SourceText("a.csv", "", false)));
    return report.diagnostics().sorted().get(0).hint();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "this is a date: | 2018-06;2018-06-14;01/02/2026;1/2/26;2026/02/01;1.2.2026",
        "a letter stands in place of a digit: write 1 800 | 1 8OO;1 80o",
        "a letter stands in place of a digit: write 111 | 1l1;1I1",
        "write 77 alone, and explain what follows | 77* (p);77 (1)*;77*,†",
        "write a range with two dots | 100-150;100 - 150;100–150;100—150 people;-5-7;100...150",
        "write a range with two dots | 100....150 cases;100 to 150;from 100 to 150;12 or 13;1 and"
            + " 2",
        "write 'more than' | more then 5",
        "write 'fewer than' | fewer then 5;less then 5",
        "write 'up to' | maximum 5;max 5;max. 5",
        "write 'at least' | minimum 5;min 5;min. 5",
        "leave it empty | -;–;—;--;...;…;***;x;na;none;null;nil;unknown;tbd;tbc;not known;NaN",
        "leave it empty | not available;Unknown",
        "write a number | yes;no;true;false",
        "widen the column | #;#####",
        "write the number itself | =A1;=SUM(A1:A3)",
        "write all digits | 1.5E+06;1e6;2E-3",
        "write -500 | (500)",
        "write -1,200 | (1,200)",
        "write 22.6 [p] | 22.6p;22.6 p",
        "write >5 [p] | >5p",
        "write ~ before it | 5 (est.);5 (est);5 (estimate);5 (estimated)",
        "write a decimal | 1/2;1 / 2;½;5¼;¾;2 ⅓;⅔",
        "write million or billion in full | 5 bn;5mn;5 mio;5 mrd people;5 tn",
        "write digits, followed by | two hundred;tens of thousands;a million;billions;a trillion",
        "write digits, followed by | 3 dozen;2 lakh;5 crores",
        "write digits followed by 万 | 3十;3百人;3千;3兆",
        "write digits | one;two;three cases;four;five;six;seven;eight;nine;ten;eleven;twelve",
        "write digits | twenty;fifty people"
      })
  void aCommonMistakeIsKnown(String start, String texts) {
    for (String text : texts.split(";")) {
      String hint = hint(Lookalikes.notAQuantity(text));
      assertEquals(start, hint.substring(0, Math.min(start.length(), hint.length())), text);
    }
  }

  @ParameterizedTest
  @CsvSource({"$, USD 3", "¥, CNY 3 or JPY 3", "￥, CNY 3 or JPY 3", "₩, KRW 3"})
  void theSignOfMoneyIsWrittenAsItsCode(String sign, String code) {
    assertTrue(hint(refused(sign + "3")).endsWith("as in " + code), sign);
  }

  @Test
  void ofTwoSignsOfMoneyOneIsNamed() {
    assertTrue(hint(refused("₹3 ₽")).endsWith("as in INR 3"));
    assertTrue(hint(refused("฿3 $")).endsWith("as in USD 3"));
  }

  /** Of several countries, or of two at once. */
  @ParameterizedTest
  @ValueSource(strings = {"3₩", "3 $", "£3€"})
  void aSignOfMoneyThatIsNotCertainIsRefused(String amount) {
    assertEquals(Fault.CURRENCY_SYMBOL, refused(amount).fault());
  }

  private static LiteralException refused(String text) {
    return assertThrows(LiteralException.class, () -> new LiteralReader('.').read(text));
  }

  @Test
  void aLiteralHas200CharactersAtMost() throws LiteralException {
    String unit = "x".repeat(198);
    assertEquals(unit, new LiteralReader('.').read("5 " + unit).unit());
    assertEquals(Fault.QUANTITY, refused("5 x" + unit).fault());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3万5000萬",
        "3亿5000",
        "1999万2000万",
        "3万 2018年",
        "5万 2019人",
        "13億8000萬 2019",
        "20億3000萬至30億",
        "20億至30億",
        "3 多功能设备",
        "5多边形",
        "10以上20以下",
        "10左右以上",
        "5 approx. or more",
        "5x7 or more"
      })
  void aTextWithMoreThanOneNumberIsNone(String text) {
    LiteralException refused = refused(text);
    assertTrue(refused.fault() == Fault.QUANTITY || refused.fault() == Fault.TWO_QUALIFIERS);
  }

  @Test
  void aNumberHasThirtyDigitsAtMost() throws LiteralException {
    new LiteralReader('.').read("1".repeat(30));
    assertEquals("use fewer digits", hint(refused("1".repeat(31))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AT_LEAST | at least;at_least;At-Least;>=;≥",
        "UP_TO | up to;up_to;<=;≤",
        "MORE_THAN | more than;over;MORE_THAN;>",
        "FEWER_THAN | fewer than;less than;<",
        "ABOUT | about;around;~;≈;约",
        "NEARLY | nearly;近",
        "EXACT | exact;exactly; Exact"
      })
  void aQualifierHasSeveralNames(Qualification qualification, String names) {
    for (String name : names.split(";")) {
      assertEquals(Optional.of(qualification), Qualification.named(name), name);
    }
    assertEquals(Optional.empty(), Qualification.named("exactly so"));
  }

  @Test
  void nothingButAPositiveNumberBoundsFromAbove() throws LiteralException {
    for (String form : new String[] {"<", "<=", "nearly "}) {
      assertEquals(Fault.NOT_BELOW, refused(form + "0").fault());
      new LiteralReader('.').read(form + "0.1");
    }
    new LiteralReader('.').read(">0");
    assertEquals(Fault.RANGE_ORDER, refused("5..5").fault());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018/6/4 | 2018-06-04",
        "2018.06 | 2018-06",
        "2018-6 | 2018-06",
        "7.9.2018 | 2018-09-07",
        "7 September 2018 | 2018-09-07",
        "1st Sep. 2018 | 2018-09-01",
        "2nd Oct, 2018 | 2018-10-02",
        "3rd NOV 2018 | 2018-11-03",
        "4th dec 2018 | 2018-12-04",
        "January 2018 | 2018-01",
        "Feb 2018 | 2018-02",
        "March 2018 | 2018-03",
        "Apr. 2018 | 2018-04",
        "May 2018 | 2018-05",
        "June 2018 | 2018-06",
        "July 2018 | 2018-07",
        "August 2018 | 2018-08",
        "2018年 | 2018",
        "2018年5月 | 2018-05",
        "2018年5月3日 | 2018-05-03",
        "06/14/2018 | 2018-06-14",
        "14/06/2018 | 2018-06-14",
        "05/05/2018 | 2018-05-05",
        "05/06/2018 | ?", // in May or in June
        "13/13/2018 | ?",
        "0/5/2018 | ?",
        "2018-00 | ?",
        "2018-05-0 | ?",
        "31.2.2018 | ?",
        "Septembre 2018 | 2018-09",
        "Mayor 2018 | 2018-05",
        "Xyz 2018 | ?",
        "18-06-14 | ?"
      })
  void aDateIsReadWhereItCanMeanButOne(String written, String iso) {
    String read = DateLookalikes.read(written).map(Object::toString).orElse("?");
    assertEquals(iso, read);
  }
}
