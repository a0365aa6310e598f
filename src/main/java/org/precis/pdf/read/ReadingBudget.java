package org.precis.pdf.read;

import java.io.IOException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;

/**
 * How much of an untrusted document may still be read: it bounds a page that draws itself
 * recursively, and ends reading when the thread is interrupted.
 */
public final class ReadingBudget {

  /** Decompressing a form costs as much as this many operators. */
  private static final long OF_A_FORM = 1_000;

  private long left;

  public ReadingBudget(long left) {
    this.left = left;
  }

  /**
   * Takes a part of it.
   *
   * @throws Spent if nothing is left
   */
  public void take(long part) throws Spent {
    left -= part;
    if (left < 0 || Thread.currentThread().isInterrupted()) {
      throw new Spent();
    }
  }

  /**
   * Takes the cost of an operator.
   *
   * @throws Spent if nothing is left
   */
  public void take(Operator operator) throws Spent {
    take(operator.getName().equals(OperatorName.DRAW_OBJECT) ? OF_A_FORM : 1);
  }

  /** A document has more content than is read of one. */
  public static final class Spent extends IOException {

    private static final long serialVersionUID = 1L;

    Spent() {
      super("it contains more than a briefing does");
    }
  }
}
