package org.precis.pdf.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

/** Turns one HTML document into one tagged, archival PDF (PDF/A-3a, PDF/UA-1). */
public final class PdfWriter {

  private PdfWriter() {}

  /**
   * The PDF of a self-contained HTML document in XML syntax. The same HTML gives the same bytes.
   *
   * @param name what the author calls the document, for the location of a fault
   * @throws FaultyInputException if it is not well-formed, exceeds a limit, violates PDF/UA-1, or
   *     has illegible text or pictures on its pages
   */
  public static Pdf write(String html, String name, PdfLimits limits) {
    return write(() -> html, name, limits, new RulesCache(1), unheard -> {});
  }

  /**
   * The same.
   *
   * @param html is asked once: a long document need not be kept while its pages are made
   * @param looks keeps what was read of style sheets, for documents with the same
   * @param step hears that the pages are laid out, and which is painted, as it begins
   */
  public static Pdf write(
      Supplier<String> html,
      String name,
      PdfLimits limits,
      RulesCache looks,
      Consumer<String> step) {
    LimitWatchdog guard = new LimitWatchdog(name, limits, step);
    HtmlDocument document = HtmlReader.read(name, guard.html(html.get()));
    step.accept("laying out the pages");
    Typesetter.Layout layout = layout(document, looks, guard);
    guard.pages(layout.pages().size());
    Places places = new Places(name);
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
            places::of);
    List<Diagnostic> faults = new ArrayList<>(file.violations(document, places::of));
    faults.addAll(legibility.faults());
    for (List<String> families : layout.fonts().missing()) {
      faults.add(Fault.NO_SUCH_FONT.at(Location.ofFile(name), "", String.join(", ", families)));
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

  /** How many pages the same PDF has, which need not be painted to know. */
  public static int pages(String html, String name, PdfLimits limits, RulesCache looks) {
    LimitWatchdog guard = new LimitWatchdog(name, limits, unheard -> {});
    HtmlDocument document = HtmlReader.read(name, guard.html(html));
    return layout(document, looks, guard).pages().size();
  }

  /** How many pages there are to the end of the element with an id. */
  public static int pagesTo(
      String id, String html, String name, PdfLimits limits, RulesCache looks) {
    LimitWatchdog guard = new LimitWatchdog(name, limits, unheard -> {});
    HtmlDocument document = HtmlReader.read(name, guard.html(html)).upTo(id);
    return layout(document, looks, guard).pages().size();
  }

  private static Typesetter.Layout layout(
      HtmlDocument document, RulesCache looks, LimitWatchdog guard) {
    return Typesetter.layOut(document, looks.styles(document), guard::tick);
  }
}
