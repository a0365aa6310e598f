package org.precis.input.value;

import java.math.BigDecimal;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;

/** Parses the digits of a literal, and rejects ambiguous notation. */
final class NumberReader {

  private static final int MOST_DIGITS = 30;
  private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)");
  private static final Pattern SPACED = Pattern.compile("-?[1-9][0-9]{0,2}( [0-9]{3})+");
  private static final Pattern FRACTION = Pattern.compile("[0-9]+");

  /** By thousands, or above them by hundreds, as in India. */
  private static final Pattern COMMAS =
      Pattern.compile("-?(?:[1-9][0-9]{0,2}(,[0-9]{3})+|[1-9][0-9]?(,[0-9]{2})+,[0-9]{3})");

  private static final Pattern POINTS = Pattern.compile("-?[1-9][0-9]{0,2}(\\.[0-9]{3})+");
  private static final Pattern THREE = Pattern.compile("-?[1-9][0-9]{0,2}[,.][0-9]{3}");

  private final char decimal;
  private final char thousands;
  private final Pattern grouped;
  private final BooleanSupplier doubtful;

  /**
   * A reader for one notation.
   *
   * @param decimal the decimal mark, {@code .} or {@code ,}; the other one groups thousands
   * @param doubtful whether that mark before three digits may group thousands all the same
   */
  NumberReader(char decimal, BooleanSupplier doubtful) {
    this.doubtful = doubtful;
    this.decimal = decimal;
    this.thousands = decimal == '.' ? ',' : '.';
    this.grouped = decimal == '.' ? COMMAS : POINTS;
  }

  BigDecimal read(String digits) throws LiteralException {
    if (digits.length() > MOST_DIGITS) {
      throw LiteralException.hinted(Fault.QUANTITY, "use fewer digits", digits);
    }
    refuseAmbiguous(digits);
    int mark = digits.lastIndexOf(decimal);
    String whole = mark < 0 ? digits : digits.substring(0, mark);
    String fraction = mark < 0 ? "" : digits.substring(mark + 1);
    if (mark >= 0 && !FRACTION.matcher(fraction).matches()) {
      throw mistaken(digits);
    }
    String plain = plain(whole, digits);
    return new BigDecimal(mark < 0 ? plain : plain + "." + fraction);
  }

  /**
   * With a decimal comma, {@code 1,234} may still be thousands in English notation. With a point
   * that nobody asked for, {@code 1.234} may be thousands in many other languages.
   */
  private void refuseAmbiguous(String digits) throws LiteralException {
    if (digits.indexOf(decimal) < 0
        || !THREE.matcher(digits).matches()
        || !doubtful.getAsBoolean()) {
      return;
    }
    String hint =
        decimal == ','
            ? "write "
                + digits.replace(',', '.')
                + " for the whole number, or "
                + digits
                + "0 for the fraction"
            : "set numbers: {decimal: \",\"} in briefing.yaml for "
                + digits.replace(".", "")
                + ", or {decimal: \".\"} for the fraction";
    throw LiteralException.of(Fault.AMBIGUOUS_NUMBER, digits, hint);
  }

  private String plain(String whole, String digits) throws LiteralException {
    if (PLAIN.matcher(whole).matches()) {
      return whole;
    }
    if (SPACED.matcher(whole).matches()) {
      return whole.replace(" ", "");
    }
    if (grouped.matcher(whole).matches()) {
      return whole.replace(String.valueOf(thousands), "");
    }
    throw mistaken(digits);
  }

  private static final String UNIT =
      "if it is a unit, as £000 is, say so under 'unit' and 'scale'; if its row is part of the heading,"
          + " list all heading rows, as in 'head: 4-5'";

  private LiteralException mistaken(String digits) {
    if (digits.matches("000+")) {
      return LiteralException.hinted(Fault.QUANTITY, UNIT, digits);
    }
    if (digits.matches("-?0[0-9]+")) {
      return LiteralException.hinted(Fault.QUANTITY, "remove the zero before the number", digits);
    }
    if (digits.startsWith(".") || digits.endsWith(".") || digits.endsWith(",")) {
      return LiteralException.hinted(
          Fault.QUANTITY, "write digits on both sides of the decimal mark", digits);
    }
    boolean marked = digits.indexOf(',') >= 0 || digits.indexOf('.') >= 0;
    String hint =
        decimal == '.'
            ? "write thousands as 22,000 and decimals as 12.34, or set numbers: {decimal: \",\"}"
            : "write thousands as 22.000 and decimals as 12,34, as set by numbers: {decimal: \",\"}";
    return marked
        ? LiteralException.of(Fault.AMBIGUOUS_NUMBER, digits, hint)
        : LiteralException.hinted(Fault.QUANTITY, "group digits by three: 22 000", digits);
  }
}
