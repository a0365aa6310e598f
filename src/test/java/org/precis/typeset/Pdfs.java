package org.precis.typeset;

import java.util.ArrayList;
import java.util.List;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.geometry.Legibility;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.file.PdfFile;
import org.precis.typeset.style.Styles;

/** Whole documents, from HTML to the file. */
public final class Pdfs {

  private Pdfs() {}

  /**
   * The PDF of a document.
   *
   * @throws FaultyInputException if it violates PDF/UA-1 or cannot be read
   */
  public static byte[] write(String html, String name) {
    HtmlDocument document = HtmlReader.read(name, html);
    Typesetter.Layout layout = Typesetter.layOut(document, Styles.of(document), () -> {});
    Legibility legibility = new Legibility();
    PdfFile file =
        PdfFile.of(document.root(), layout.pages(), layout.fonts(), legibility::check, Pdfs::place);
    List<Diagnostic> faults = new ArrayList<>(file.violations(document, Pdfs::place));
    faults.addAll(legibility.faults());
    if (!faults.isEmpty()) {
      throw new FaultyInputException(faults);
    }
    return file.bytes();
  }

  /** By {@code data-place} of the element or the nearest around it, FILE:LINE:COLUMN. */
  private static Location place(Element element) {
    Element at = element;
    while (at != null && !at.has("data-place")) {
      at = at.parent();
    }
    if (at == null) {
      return Location.ofFile("document");
    }
    String[] parts = at.attribute("data-place").split(":(?=[0-9]+(:[0-9]+)?$)");
    return new Location(
        parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), at.name().length() + 1);
  }
}
