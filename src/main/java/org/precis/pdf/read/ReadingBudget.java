package org.precis.pdf.read;

import java.io.IOException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;

/**
 * How much of a document that someone hands over may still be read: a page that draws itself again
 * and again ends, and so does one whose reader was told to stop.
 */
public final class ReadingBudget {

  /** Unpacking what is drawn takes as long as so many lines. */
  private static final long OF_A_FORM = 1_000;

  private long left;

  public ReadingBudget(long left) {
    this.left = left;
  }

  /**
   * Takes a part of it.
   *
   * @throws Spent where there is no more
   */
  public void take(long part) throws Spent {
    left -= part;
    if (left < 0 || Thread.currentThread().isInterrupted()) {
      throw new Spent();
    }
  }

  /**
   * Takes what an operator of a page costs.
   *
   * @throws Spent where there is no more
   */
  public void take(Operator operator) throws Spent {
    take(operator.getName().equals(OperatorName.DRAW_OBJECT) ? OF_A_FORM : 1);
  }

  /** That more is in a document than is read of one. */
  public static final class Spent extends IOException {

    private static final long serialVersionUID = 1L;

    Spent() {
      super("it contains more than a briefing does");
    }
  }
}
