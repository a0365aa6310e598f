package org.precis.pdf.laws;

import java.io.IOException;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The facet of the fonts: each that a page uses, whether embedded and whether a subset. */
public final class PdfFonts {

  private PdfFonts() {}

  public static String of(byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      TreeSet<String> fonts = new TreeSet<>();
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          fonts.add(describe(page.getResources().getFont(name)));
        }
      }
      return String.join("", fonts);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String describe(PDFont font) {
    boolean subset = font.getName().matches("[A-Z]{6}\\+.*");
    String name = subset ? font.getName().substring(7) : font.getName();
    return name
        + " "
        + font.getSubType()
        + (font.isEmbedded() ? " embedded" : " NOT EMBEDDED")
        + (subset ? " subset" : " WHOLE")
        + "\n";
  }
}
