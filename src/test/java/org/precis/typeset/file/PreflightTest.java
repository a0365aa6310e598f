package org.precis.typeset.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** No PDF is made that would break what it claims, and everything is said at once. */
class PreflightTest {

  private static final String DOT =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

  @Test
  void everythingThatIsMissingIsSaid() {
    String html =
        Documents.of(
                "",
                "<h1>One</h1><h3>Three</h3>"
                    + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">"
                    + "<rect width=\"9\" height=\"9\"/></svg>"
                    + "<p lang=\"zh_CN\">x <a href=\"#none\"> </a></p>"
                    + "<img src=\""
                    + DOT
                    + "\"/><img src=\""
                    + DOT
                    + "\" alt=\"\"/>"
                    + "<table><tr><td>1</td><td>2</td></tr></table>"
                    + "<table><tr><th rowspan=\"2\">1</th><td>2</td></tr><tr><td>3</td></tr>"
                    + "<tr data-place=\"a:b.html:7:3\"><td>4</td></tr></table>"
                    + "<h6 data-place=\"a:b.html:8:1\"><b>Six</b></h6>"
                    + "<ol><li data-tag=\"Note\" id=\"a\">a</li><li data-tag=\"Note\" id=\"a\">b"
                    + "</li></ol>")
            .replace("<title>A test</title>", "")
            .replace("lang=\"en\"", "lang=\"in English\"");
    FaultyInputException faulty =
        assertThrows(
            FaultyInputException.class,
            () -> PdfWriter.write(html, "page", Documents.LIMITS).bytes());
    assertEquals(
        List.of(
            "document has no title (PDF/UA-1, 7.1)",
            "'in English' is not a language tag (PDF/UA-1, 7.2)",
            "'zh_CN' is not a language tag (PDF/UA-1, 7.2)",
            "link has no text (PDF/UA-1, 7.18.5)",
            "heading 'Three' of level 3 follows one of level 1 (PDF/UA-1, 7.4.2)",
            "heading 'Six' of level 6 follows one of level 3 (PDF/UA-1, 7.4.2)",
            "figure has no text alternative (PDF/UA-1, 7.3)",
            "note has no id of its own (PDF/UA-1, 7.9)",
            "table has no header cells (PDF/UA-1, 7.5)",
            "rows of a table differ in the number of columns: 2 in the first, 1 in row 3 (PDF/UA-1, 7.5)"),
        faulty.diagnostics().stream().map(diagnostic -> diagnostic.message()).toList());
    assertEquals(
        List.of(new Location("a:b.html", 8, 1, 3)),
        faulty.diagnostics().stream().map(Diagnostic::location).filter(l -> l.line() > 0).toList());
  }
}
