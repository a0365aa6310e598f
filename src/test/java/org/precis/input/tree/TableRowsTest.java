package org.precis.input.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;

/** A limit refuses what is above it, and nothing else. */
class TableRowsTest {

  private final TextSpan place = new TextSpan(new SourceText("t.csv", "a", false), 0, 1);
  private final Report report = new Report();
  private final TableRows rows = new TableRows("t.csv", report);

  @Test
  void aMillionValuesAreKept() {
    assertFalse(rows.isFull(1_000_000, place));
    assertEquals(0, report.diagnostics().size());
    assertTrue(rows.isFull(1, place));
    assertEquals(1, report.diagnostics().size());
  }

  @Test
  void aHundredThousandRowsAreKept() {
    rows.head(List.of(new Node.Scalar("id", place, false)));
    for (int row = 0; row < 100_000; row++) {
      assertFalse(rows.isFull(1, place));
      rows.row(List.of(new Node.Scalar("a", place, false)), place);
    }
    assertEquals(0, report.diagnostics().size());
    assertTrue(rows.isFull(1, place));
    assertEquals(1, report.diagnostics().size());
  }
}
