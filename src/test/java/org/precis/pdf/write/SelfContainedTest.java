package org.precis.pdf.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.diagnostic.FaultyInputException;

/** Making a PDF opens no file and no connection, whatever the document asks for. */
class SelfContainedTest {

  @TempDir Path folder;

  @Test
  void nothingIsFetchedOverTheNetwork() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/";
      Pdf pdf = PdfWriter.write(asking(url), "asking", Documents.LIMITS);
      assertTrue(pdf.warnings().stream().anyMatch(warning -> warning.contains(url)));
      server.setSoTimeout(1);
      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  @Test
  void noFileIsRead() throws Exception {
    Path style = Files.writeString(folder.resolve("a.css"), "body:before { content: 'stolen' }");
    Pdf pdf = PdfWriter.write(asking(style.toUri().toString()), "asking", Documents.LIMITS);
    assertFalse(Documents.text(pdf.bytes()).contains("stolen"));
  }

  private static String asking(String url) {
    String style =
        "@import url('URL1'); @font-face { font-family: X; src: url('URL2'); }"
            + "p { background: url('URL3'); font-family: X, 'Noto Sans'; }";
    return Documents.of(
            style.replace("URL", url), "<p>text <img src=\"" + url + "4\" alt=\"picture\"/></p>")
        .replace("</head>", "<link rel=\"stylesheet\" href=\"" + url + "\"/></head>");
  }

  @Test
  void entitiesAndExternalDtdsAreRefused() {
    for (String doctype :
        new String[] {
          "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
          "<!DOCTYPE html [<!ENTITY a \"aaaa\">]>",
          "<!DOCTYPE html PUBLIC \"x\" \"http://127.0.0.1/x.dtd\">"
        }) {
      String html = Documents.of("", "<p>text</p>").replace("<!DOCTYPE html>", doctype);
      FaultyInputException faulty =
          assertThrows(
              FaultyInputException.class, () -> PdfWriter.write(html, "entity", Documents.LIMITS));
      assertEquals("malformed-html", faulty.diagnostics().get(0).fault().code());
    }
  }

  @Test
  void whatIsNotWellFormedIsSaidWithItsPlace() {
    String html =
        "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>\n<p>a</body></html>";
    FaultyInputException faulty =
        assertThrows(
            FaultyInputException.class, () -> PdfWriter.write(html, "page.html", Documents.LIMITS));
    assertEquals("page.html", faulty.diagnostics().get(0).location().file());
    assertEquals(3, faulty.diagnostics().get(0).location().line());
  }
}
