package org.precis.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A number is confidential where its mark says so, and its mark says so where it is. */
class ValueTest {

  @Test
  void absentNumberMarkedConfidentialIsConfidential() {
    Value value = new Value(Absent.NOT_STATED, "people", List.of(Mark.CONFIDENTIAL));
    assertEquals(Absent.CONFIDENTIAL, value.quantity());
  }

  @Test
  void absentNumberMarkedNotApplicableIsNotApplicableWithoutTheMark() {
    List<Mark> marks = List.of(Mark.NOT_APPLICABLE, Mark.REVISED);
    Value value = new Value(Absent.NOT_STATED, "people", marks);
    assertEquals(new Value(Absent.NOT_APPLICABLE, "people", List.of(Mark.REVISED)), value);
  }

  @Test
  void confidentialNumberIsMarked() {
    Value value = new Value(Absent.CONFIDENTIAL, "people", List.of(Mark.PROVISIONAL));
    assertEquals(List.of(Mark.PROVISIONAL, Mark.CONFIDENTIAL), value.marks());
  }

  @Test
  void statedNumberMarkedConfidentialIsStated() {
    Interval ten = new Interval(BigDecimal.TEN, true, BigDecimal.TEN, true, false);
    assertEquals(ten, new Value(ten, "people", List.of(Mark.CONFIDENTIAL)).quantity());
  }
}
