package org.precis.input.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.precis.input.file.Place;
import org.precis.input.tree.Node;
import org.precis.input.tree.Notation;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;
import org.precis.quantity.Mark;

/**
 * What the texts among the numbers of a sheet are read as: signs in place of numbers and after
 * them, brackets, and decimal marks.
 */
public final class SignReading {

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(.*[0-9].*\\)[ %]*");
  private static final Pattern WITH_MARK = Pattern.compile(".*[0-9][.,٫٬][0-9].*");

  private final Notation notation;
  private final LiteralReader literals;
  private final Map<String, Found> found = new LinkedHashMap<>();

  /**
   * A sign.
   *
   * @param place of the first
   * @param key by which it is known again
   */
  private record Found(Place place, String shown, String readAs, String key) {}

  public SignReading(Notation notation) {
    this.notation = notation;
    this.literals = new LiteralReader(notation);
  }

  /** Takes the next cell of a column of numbers. */
  public void add(Node.Scalar cell) {
    String text = cell.text().strip();
    if (cell.number() || text.isEmpty()) {
      return;
    }
    try {
      Literal literal = literals.read(text);
      if (notation.zero().contains(text)) {
        put(cell, text, "zero");
      } else if (!literal.quantity().stated()) {
        put(cell, text, absent(literal));
      } else {
        afterNumber(cell, text, literal);
      }
    } catch (LiteralException notANumber) {
      return; // which is reported
    }
  }

  private static String absent(Literal literal) {
    boolean kept = literal.marks().contains(Mark.CONFIDENTIAL);
    boolean none = literal.quantity() == Absent.NOT_APPLICABLE;
    return kept ? "confidential" : none ? "not applicable" : "not stated";
  }

  private void afterNumber(Node.Scalar cell, String text, Literal literal) {
    EndSigns ends = EndSigns.of(text, notation.marks().keySet());
    for (String sign : ends.signs()) {
      String letters = notation.marks().get(sign);
      boolean note = letters.equals(Notation.NOTE);
      put(cell, "… " + sign, note ? "a reference to a note" : "the mark [" + letters + "]");
    }
    if (notation.brackets() && IN_BRACKETS.matcher(ends.rest()).matches()) {
      found.putIfAbsent("()", new Found(cell.place(), text, "a number below zero", "brackets"));
    }
    if (WITH_MARK.matcher(ends.rest()).matches()) {
      String mark = notation.decimal() == ',' ? "comma" : "point";
      String number = literal.quantity() instanceof Interval one ? Literal.of(one) + ", " : "";
      String read = number + "as its decimal mark is a " + mark;
      found.putIfAbsent(".", new Found(cell.place(), text, read, mark));
    }
  }

  private void put(Node.Scalar cell, String sign, String readAs) {
    found.putIfAbsent(sign, new Found(cell.place(), sign, readAs, sign + " " + readAs));
  }

  /** Asks about each. */
  public void ask(Asker asker) {
    found
        .values()
        .forEach(one -> asker.ask(one.place, "'" + one.shown + "'", one.readAs, "sign", one.key));
  }
}
