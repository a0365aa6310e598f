package org.precis.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.diagnostic.FaultyInput;

/** No PDF is made that would break what it claims, and everything is said at once. */
class PromisesTest {

  @Test
  void everythingThatIsMissingIsSaid() {
    String html =
        Documents.of(
                "",
                "<h1>One</h1><h3>Three</h3>"
                    + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">"
                    + "<rect width=\"9\" height=\"9\"/></svg>"
                    + "<ol><li data-tag=\"Note\" id=\"a\">a</li><li data-tag=\"Note\" id=\"a\">b"
                    + "</li></ol>")
            .replace("<title>A test</title>", "")
            .replace("lang=\"en\"", "lang=\"in English\"");
    FaultyInput faulty =
        assertThrows(FaultyInput.class, () -> PdfWriter.write(html, "page", Documents.LIMITS));
    assertEquals(
        List.of(
            "the document has no title (PDF/UA-1, 7.1)",
            "'in English' is no language tag (PDF/UA-1, 7.2)",
            "the heading 'Three' of level 3 follows one of level 1 (PDF/UA-1, 7.4.2)",
            "a figure has no text alternative (PDF/UA-1, 7.3)",
            "a note has no id of its own (PDF/UA-1, 7.9)"),
        faulty.diagnostics().stream().map(diagnostic -> diagnostic.message()).toList());
  }
}
