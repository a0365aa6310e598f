package org.precis;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.precis.claim.Totals;
import org.precis.diagnostic.Diagnostic;
import org.precis.html.page.HtmlDocument;
import org.precis.model.Edition;
import org.precis.pdf.write.Pdf;

/**
 * A finished briefing: all its forms say the same.
 *
 * @param html empty if only JSON was asked for
 * @param pdf empty if it was not asked for
 * @param json the machine form, as it is embedded in the HTML and attached to the PDF
 * @param templateHash SHA-256 of the template's files
 * @param warnings about making it; those of the pack were given when it was read
 */
public record Publication(
    Edition edition,
    Totals totals,
    Optional<HtmlDocument> html,
    Optional<Pdf> pdf,
    String json,
    String templateHash,
    List<Diagnostic> warnings) {

  public Publication {
    warnings = List.copyOf(warnings);
  }

  /**
   * One of its forms, as it is published.
   *
   * @throws java.util.NoSuchElementException if that form was not asked for
   */
  public byte[] bytes(Format format) {
    return switch (format) {
      case HTML -> html.orElseThrow().bytes();
      case PDF -> pdf.orElseThrow().bytes();
      case JSON -> json.getBytes(StandardCharsets.UTF_8);
    };
  }

  /** Writes one of its forms, and leaves the stream open. */
  public void write(Format format, OutputStream out) throws IOException {
    out.write(bytes(format));
  }
}
