package org.precis;

import java.util.List;
import java.util.Optional;
import org.precis.diagnostic.Diagnostic;
import org.precis.html.page.HtmlDocument;
import org.precis.model.Edition;
import org.precis.pdf.write.Pdf;
import org.precis.totals.Totals;

/**
 * A finished briefing: all its forms say the same.
 *
 * @param pdf empty where none was asked for
 * @param json the machine form, as it is embedded in the HTML and attached to the PDF
 * @param templateHash SHA-256 of the template's files
 * @param warnings what the making itself found; those of the pack were given when it was read
 */
public record Publication(
    Edition edition,
    Totals totals,
    HtmlDocument html,
    Optional<Pdf> pdf,
    String json,
    String templateHash,
    List<Diagnostic> warnings) {}
