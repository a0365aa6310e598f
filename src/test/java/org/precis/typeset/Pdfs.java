package org.precis.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.geometry.Legibility;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.file.PdfFile;
import org.precis.typeset.file.Preflight;
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
    Function<Element, Location> places = element -> Location.ofFile(name);
    PdfFile file =
        PdfFile.of(document.root(), layout.pages(), layout.fonts(), legibility::check, places);
    List<Diagnostic> faults = new ArrayList<>(Preflight.broken(document, file.tags(), places));
    faults.addAll(legibility.faults());
    if (!faults.isEmpty()) {
      throw new FaultyInputException(faults);
    }
    return file.bytes();
  }
}
