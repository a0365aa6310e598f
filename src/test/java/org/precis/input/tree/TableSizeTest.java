package org.precis.input.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;

/** A limit refuses what is above it, and nothing else. */
class TableSizeTest {

  private final TextSpan place = new TextSpan(new SourceText("t.csv", "a", false), 0, 1);
  private final Report report = new Report();
  private final TableSize size = new TableSize("t.csv", report);

  @Test
  void aMillionValuesAreKept() {
    assertFalse(size.isFull(0, 1_000_000, place));
    assertEquals(0, report.diagnostics().size());
    assertTrue(size.isFull(1, 1, place));
    assertEquals(1, report.diagnostics().size());
  }

  @Test
  void aHundredThousandRowsAreKept() {
    for (int row = 0; row < 100_000; row++) {
      assertFalse(size.isFull(row, 1, place));
    }
    assertEquals(0, report.diagnostics().size());
    assertTrue(size.isFull(100_000, 1, place));
    assertEquals(1, report.diagnostics().size());
  }
}
