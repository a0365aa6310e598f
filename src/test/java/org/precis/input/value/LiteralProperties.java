package org.precis.input.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;

/** Laws of the literal grammar that hold for every number and every text. */
class LiteralProperties {

  private static final String[] SEPARATORS = {"", ",", " ", "\u00a0", "\u202f"};
  private static final String[] COMMA_SEPARATORS = {"", ".", " ", "\u00a0", "\u202f"};

  @Property
  void aNumberIsReadBackHoweverItIsGrouped(
      @ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long number,
      @ForAll @IntRange(max = 4) int separator,
      @ForAll boolean negative)
      throws LiteralException {
    String sign = negative && number != 0 ? "-" : "";
    String written = sign + grouped(number, SEPARATORS[separator]);
    BigDecimal expected = new BigDecimal(sign + number);
    assertEquals(Quantity.exactly(expected), new LiteralReader('.').read(written).quantity());
    String comma = sign + grouped(number, COMMA_SEPARATORS[separator]);
    assertEquals(Quantity.exactly(expected), new LiteralReader(',').read(comma).quantity());
  }

  private static String grouped(long number, String separator) {
    return Long.toString(number).replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", separator);
  }

  @Property
  void whatIsReadIsWrittenAndReadBackTheSame(
      @ForAll @LongRange(min = 1, max = 1_000_000_000L) long lower,
      @ForAll @LongRange(min = 1, max = 1_000_000L) long more)
      throws LiteralException {
    for (String form : new String[] {"%d", ">%d", ">=%d", "<%d", "<=%d", "~%d", "nearly %d"}) {
      roundTrip(form.replace("%d", Long.toString(lower)));
    }
    roundTrip(lower + ".." + (lower + more));
  }

  private static void roundTrip(String written) throws LiteralException {
    Interval interval = (Interval) new LiteralReader('.').read(written).quantity();
    assertEquals(written, Literal.of(interval));
  }

  @Property(tries = 5000)
  void noTextFailsOtherwiseThanAsABadLiteral(@ForAll @StringLength(max = 40) String text) {
    readAny(text);
  }

  @Property(tries = 5000)
  void noMixtureOfItsOwnSignsFailsOtherwise(
      @ForAll
          @net.jqwik.api.constraints.Chars({
            '0', '1', '9', '.', ',', ' ', '-', '+', '>', '<', '=', '~', '?', '[', ']', 'p', '%',
            '万', '亿', '余', '约', '近', 'G', 'B', 'P', 'm'
          })
          @StringLength(max = 14)
          String text) {
    readAny(text);
  }

  private static void readAny(String text) {
    for (char decimal : new char[] {'.', ','}) {
      try {
        new LiteralReader(decimal).read(text);
      } catch (LiteralException expected) {
        assertEquals(false, expected.fault().code().isEmpty());
      }
    }
  }
}
