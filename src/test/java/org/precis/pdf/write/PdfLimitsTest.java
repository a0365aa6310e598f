package org.precis.pdf.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.precis.diagnostic.FaultyInputException;

/** A document that goes beyond a limit ends with a diagnostic and does not run away. */
class PdfLimitsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void aDocumentOfTooManyPagesIsRefused() {
    assertEquals("pages", fault(Documents.sample(400), 5, 100_000_000, 60_000));
  }

  @Test
  void aBoxOfEndlessHeightIsRefused() {
    String html = Documents.of("div { height: 90000000px; }", "<div>high</div>");
    assertEquals("pages", fault(html, 2_000, 100_000_000, 60_000));
  }

  @Test
  void htmlThatIsTooLargeIsRefused() {
    assertEquals("size", fault(Documents.sample(1), 2_000, 1_000, 60_000));
  }

  @Test
  void elementsThatAreNestedTooDeepAreRefused() {
    String html = Documents.of("", "<div>".repeat(20_000) + "deep" + "</div>".repeat(20_000));
    assertEquals("nesting", fault(html, 2_000, 100_000_000, 60_000));
  }

  @Test
  void aLongDocumentEndsWithTheDeadline() {
    assertEquals("deadline", fault(Documents.sample(20_000), 2_000, 100_000_000, 50));
  }

  private static String fault(String html, int pages, long bytes, long milliseconds) {
    PdfLimits limits = new PdfLimits(pages, bytes, Duration.ofMillis(milliseconds));
    FaultyInputException faulty =
        assertTimeoutPreemptively(
            PATIENCE,
            () ->
                assertThrows(
                    FaultyInputException.class, () -> PdfWriter.write(html, "long", limits)));
    return faulty.diagnostics().get(0).fault().code();
  }
}
