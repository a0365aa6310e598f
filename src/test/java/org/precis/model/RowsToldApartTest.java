package org.precis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What tells rows of the same label apart. */
class RowsToldApartTest {

  @Test
  void rowsOfTheSameLabelAreToldApartByWhatTheyArePartOf() {
    List<String> labels = List.of("North", "Billing", "By post", "South", "Billing", "Delay");
    assertEquals(
        List.of(
            List.of("North"),
            List.of("North", "Billing"),
            List.of("By post"),
            List.of("South"),
            List.of("South", "Billing"),
            List.of("Delay")),
        Table.toldApart(labels, List.of(0, 1, 2, 0, 1, 1)));
  }

  @Test
  void aPartOfThatNameIsToldFromAWhole() {
    assertEquals(
        List.of(List.of("Theft"), List.of("Fraud"), List.of("Fraud", "Theft")),
        Table.toldApart(List.of("Theft", "Fraud", "Theft"), List.of(0, 0, 1)));
  }
}
