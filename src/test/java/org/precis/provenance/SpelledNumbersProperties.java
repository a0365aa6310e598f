package org.precis.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import org.precis.quantity.Interval;

/** Every number from 0 to 10^12, written in each way, is read back; ICU writes the words. */
@Tag("slow")
class SpelledNumbersProperties {

  private static final long MOST = 1_000_000_000_000L;

  private final RuleBasedNumberFormat english =
      new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
  private final RuleBasedNumberFormat chinese =
      new RuleBasedNumberFormat(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT);
  private final RuleBasedNumberFormat traditional =
      new RuleBasedNumberFormat(ULocale.TRADITIONAL_CHINESE, RuleBasedNumberFormat.SPELLOUT);

  /** Numbers of every length, round ones among them, as these have forms of their own. */
  @Provide
  Arbitrary<Long> numbers() {
    Arbitrary<Long> any = Arbitraries.longs().between(0, MOST);
    Arbitrary<Long> small = Arbitraries.longs().between(0, 100_000);
    Arbitrary<Long> round =
        Arbitraries.longs()
            .between(1, 999)
            .flatMap(
                digits ->
                    Arbitraries.integers()
                        .between(0, 9)
                        .map(zeros -> digits * BigDecimal.TEN.pow(zeros).longValue()));
    return Arbitraries.oneOf(any, small, round);
  }

  @Property(tries = 20000)
  void inEnglishWords(@ForAll("numbers") long number) {
    readBack(number, english.format(number, "%spellout-numbering"));
    readBack(number, english.format(number, "%spellout-numbering-verbose"));
    readBack(number, english.format(number, "%spellout-cardinal-verbose").replace(",", ""));
  }

  @Property(tries = 20000)
  void inChineseCharacters(@ForAll("numbers") long number) {
    for (String rules : List.of("%spellout-numbering", "%spellout-cardinal-financial")) {
      readBack(number, chinese.format(number, rules) + "人");
      readBack(number, traditional.format(number, rules) + "人");
    }
    readBack(number, chinese.format(number, "%spellout-cardinal-alternate2") + "人");
  }

  @Property(tries = 5000)
  void inDigits(@ForAll("numbers") long number) {
    for (String separator : List.of("", ",", ".", " ", "’", "'")) {
      String grouped = Long.toString(number).replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", separator);
      readBack(number, "the " + grouped + " people");
    }
  }

  @Property(tries = 5000)
  void inDigitsWithAMagnitude(@ForAll @LongRange(min = 1, max = 99_999) long digits) {
    for (int scale = 0; scale <= 3; scale++) {
      String decimal = BigDecimal.valueOf(digits, scale).toPlainString();
      magnitude(decimal, " thousand", 3);
      magnitude(decimal, " million", 6);
      magnitude(decimal, "bn", 9);
      magnitude(decimal, "万", 4);
      magnitude(decimal, "亿", 8);
      magnitude(decimal.replace('.', ','), " Mio.", 6);
      magnitude(decimal.replace('.', ','), " млрд", 9);
    }
  }

  private static void magnitude(String decimal, String word, int zeros) {
    BigDecimal number = new BigDecimal(decimal.replace(',', '.')).scaleByPowerOfTen(zeros);
    List<QuotedNumber> read = QuotedNumbers.in("of " + decimal + word, new Wording('.', List.of()));
    // a mark with three digits after it can be read in two ways
    boolean there = read.stream().anyMatch(one -> one.quantity().equals(exactly(number)));
    if (!decimal.matches("[0-9]{1,3},[0-9]{3}")) {
      assertEquals(true, there, decimal + word + " is read as " + read);
    }
  }

  private static void readBack(long number, String words) {
    List<QuotedNumber> read = QuotedNumbers.in(words, new Wording('.', List.of()));
    boolean there =
        read.stream().anyMatch(one -> one.quantity().equals(exactly(BigDecimal.valueOf(number))));
    assertEquals(
        true, there && read.size() <= 2, number + " as '" + words + "' is read as " + read);
  }

  private static Interval exactly(BigDecimal number) {
    return new Interval(number, true, number, true, false);
  }
}
