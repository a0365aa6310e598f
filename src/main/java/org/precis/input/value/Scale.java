package org.precis.input.value;

import java.math.BigDecimal;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.quantity.Interval;
import org.precis.quantity.Magnitudes;
import org.precis.quantity.Value;

/**
 * By what the numbers of a table or of one of its columns are to be multiplied, such as those under
 * the heading <em>Loss (£m)</em>.
 *
 * @param zeros the power of ten
 */
public record Scale(int zeros) {

  public static final Scale ONE = new Scale(0);

  public static final String KEY = "scale";

  /** Zeros of the groups in which most languages, or those of East Asia, name large numbers. */
  private static final int THOUSAND = 3;

  private static final int MYRIAD = 4;

  /** The scale that an entry gives, or the usual one. */
  public static Scale of(Fields fields, Scale usual) {
    String word = fields.word(KEY);
    if (word.isEmpty()) {
      return usual;
    }
    String digits = word.replaceAll("[, ]", "");
    int zeros = digits.matches("10{1,15}") ? digits.length() - 1 : MagnitudeWords.zeros(word);
    if (zeros == 0 && !digits.equals("1")) {
      fields.report().add(Fault.SCALE, fields.placeOf(KEY), word);
    }
    return new Scale(zeros);
  }

  /** The value multiplied; a percentage, which no such heading means, is left as it is. */
  public Value of(Value value) {
    boolean percentage = value.unit().equals("%");
    return zeros > 0 && !percentage && value.quantity() instanceof Interval interval
        ? value.withQuantity(times(interval))
        : value;
  }

  /** As the key says it. */
  public String word() {
    boolean grouped = zeros > 0 && (zeros % THOUSAND == 0 || zeros % MYRIAD == 0);
    return grouped ? Magnitudes.word(zeros) : "1" + "0".repeat(zeros);
  }

  /** In a question or a message: <em>× 1 million</em>; "" if nothing is multiplied. */
  public String times() {
    String word = word();
    return zeros == 0 ? "" : word.startsWith("1") ? "× " + word : "× 1 " + word;
  }

  private Interval times(Interval one) {
    return new Interval(
        times(one.lower()),
        one.lowerClosed(),
        times(one.upper()),
        one.upperClosed(),
        one.estimate());
  }

  private BigDecimal times(BigDecimal number) {
    return number == null ? null : number.movePointRight(zeros);
  }
}
