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
   * @throws ExceededException if nothing is left
   */
  public void take(long part) throws ExceededException {
    left -= part;
    if (left < 0 || Thread.currentThread().isInterrupted()) {
      throw new ExceededException();
    }
  }

  /**
   * Takes the cost of an operator.
   *
   * @throws ExceededException if nothing is left
   */
  public void take(Operator operator) throws ExceededException {
    take(operator.getName().equals(OperatorName.DRAW_OBJECT) ? OF_A_FORM : 1);
  }

  /** A document has more content than is read of one. */
  public static final class ExceededException extends IOException {

    private static final long serialVersionUID = 1L;

    ExceededException() {
      super("it contains more than a briefing does");
    }
  }
}
