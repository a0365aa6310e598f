package org.precis.pdf.read;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.junit.jupiter.api.Test;
import org.precis.pdf.read.ReadingBudget.ExceededException;

/** How much of a document that nobody vouches for is read. */
class ReadingBudgetTest {

  private static final Operator DRAW = Operator.getOperator(OperatorName.DRAW_OBJECT);
  private static final Operator SHOW = Operator.getOperator(OperatorName.SHOW_TEXT);

  @Test
  void allOfItMayBeTakenAndNoMore() throws ExceededException {
    ReadingBudget budget = new ReadingBudget(5);
    budget.take(4);
    budget.take(SHOW);
    assertThrows(ExceededException.class, () -> budget.take(1));
  }

  @Test
  void aFormCostsAsMuchAsAThousandOperators() throws ExceededException {
    ReadingBudget budget = new ReadingBudget(1001);
    budget.take(DRAW);
    budget.take(SHOW);
    assertThrows(ExceededException.class, () -> budget.take(SHOW));
    assertThrows(ExceededException.class, () -> new ReadingBudget(999).take(DRAW));
  }

  @Test
  void anInterruptedThreadReadsNoFurther() {
    Thread.currentThread().interrupt();
    assertThrows(ExceededException.class, () -> new ReadingBudget(5).take(1));
    assertTrue(Thread.interrupted());
  }
}
