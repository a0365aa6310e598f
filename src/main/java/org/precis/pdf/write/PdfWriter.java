package org.precis.pdf.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.geometry.Legibility;
import org.precis.typeset.Typesetter;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.file.PdfFile;
import org.precis.typeset.style.RulesCache;
import org.precis.typeset.style.Styles;

/**
 * Turns one HTML document into one tagged, archival PDF (PDF/A-3a, PDF/UA-1). The document is read
 * once for all that is asked of its pages.
 */
public final class PdfWriter {

  private final LimitWatchdog guard;
  private final HtmlDocument document;
  private final Styles styles;
  private final Consumer<String> step;

  /** Null until all of it is laid out. */
  private Typesetter.Layout layout;

  private PdfWriter(
      LimitWatchdog guard, HtmlDocument document, RulesCache looks, Consumer<String> step) {
    this.guard = guard;
    this.document = document;
    this.styles = looks.styles(document);
    this.step = step;
  }

  /**
   * The PDF of a self-contained HTML document in XML syntax. The same HTML gives the same bytes.
   *
   * @param name what the author calls the document, for the location of a fault
   * @throws FaultyInputException if it is not well-formed, exceeds a limit, violates PDF/UA-1, or
   *     has illegible text or pictures on its pages
   */
  public static Pdf write(String html, String name, PdfLimits limits) {
    return of(html.toCharArray(), name, limits, new RulesCache(1), unheard -> {}).write();
  }

  /**
   * Reads a document.
   *
   * @param name what the author calls it, for the location of a fault
   * @param looks keeps what was read of style sheets, for documents with the same
   * @param step hears that the pages are laid out, and which is painted, as it begins
   * @throws FaultyInputException if it is not well-formed or too long
   */
  public static PdfWriter of(
      char[] html, String name, PdfLimits limits, RulesCache looks, Consumer<String> step) {
    LimitWatchdog guard = new LimitWatchdog(name, limits, step);
    return new PdfWriter(guard, HtmlReader.read(name, guard.html(html)), looks, step);
  }

  /** Lays all of it out, for its PDF; {@link #hasRoomFor} then need not do so for its beginning. */
  public void layOut() {
    if (layout == null) {
      step.accept("laying out the pages");
      layout = Typesetter.layOut(document, styles, guard::tick);
    }
  }

  /** Its PDF. Throws as {@link #write(String, String, PdfLimits)} does. */
  public Pdf write() {
    layOut();
    Typesetter.Layout layout = this.layout;
    this.layout = null; // Painting lets go of what it has done
    guard.pages(layout.pages().size());
    Places places = new Places(document.name());
    Legibility legibility = new Legibility(guard::tick);
    PdfFile file =
        PdfFile.of(
            document.root(),
            layout.pages(),
            layout.fonts(),
            page -> {
              guard.painting(page.number(), layout.pages().size());
              legibility.check(page);
            },
            places);
    List<Diagnostic> faults = new ArrayList<>(file.violations(document, places));
    faults.addAll(legibility.faults());
    for (List<String> families : layout.fonts().missing()) {
      Location place = Location.ofFile(document.name());
      faults.add(Fault.NO_SUCH_FONT.at(place, "", String.join(", ", families)));
    }
    if (!faults.isEmpty()) {
      throw new FaultyInputException(faults);
    }
    byte[] bytes = file.bytes();
    guard.bytes(bytes.length);
    List<String> warnings = new ArrayList<>();
    for (String address : file.missingImages()) {
      warnings.add("image '" + address + "' is not in the document");
    }
    return new Pdf(bytes, layout.pages().size(), warnings);
  }

  /** How many pages it has, which need not be painted to know. */
  public int pages() {
    layOut();
    return layout.pages().size();
  }

  /**
   * Whether the element with an id ends on the page on which what is before it ends; also if none
   * has that id.
   */
  public boolean hasRoomFor(String id) {
    return document.elements().stream()
        .filter(element -> id.equals(element.attribute("id")))
        .findFirst()
        .map(
            element ->
                layout != null && layout.endsOnFirstPage(element)
                    || Typesetter.hasRoom(element, document, styles, guard::tick))
        .orElse(true);
  }
}
