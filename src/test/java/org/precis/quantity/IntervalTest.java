package org.precis.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

  @ParameterizedTest
  @CsvSource({"955000, 954500, 955500", "12, 11.5, 12.5", "1.50, 1.495, 1.505"})
  void anEstimateReachesHalfAUnitOfItsLastPlace(
      BigDecimal number, BigDecimal least, BigDecimal most) {
    Interval about = Quantity.about(number);
    assertEquals(0, least.compareTo(about.least()));
    assertEquals(0, most.compareTo(about.most()));
  }
}
