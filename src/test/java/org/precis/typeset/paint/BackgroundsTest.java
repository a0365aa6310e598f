package org.precis.typeset.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.diagnostic.FaultyInputException;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** Pictures behind boxes that cannot be painted are told, not left out. */
class BackgroundsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          url("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==") 0 0 / 1pt 1pt | a background repeats more than 20000 times
          url(data:image/png;base64,AAAA)  | unknown image format
          url("data:image/png;base64,*")   | unknown image format
          url(data:image/jpeg;charset=x,a) | an image needs a data: address in base 64
          """)
  void whatCannotBePaintedIsAFault(String background, String message) {
    String html =
        Documents.of("p { background: " + background + "; height: 100pt }", "<p>text</p>");
    FaultyInputException faulty =
        assertThrows(
            FaultyInputException.class, () -> PdfWriter.write(html, "page", Documents.LIMITS));
    assertEquals(message, faulty.diagnostics().get(0).message());
  }
}
