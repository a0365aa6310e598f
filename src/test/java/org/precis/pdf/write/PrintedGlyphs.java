package org.precis.pdf.write;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.precis.pdf.laws.PathReader;

/** Where the letters of a finished PDF leave ink, by PDFBox and not by what the typesetter says. */
final class PrintedGlyphs extends PathReader {

  /** In points: what is smaller cannot be read anyway, or is the dot of an i. */
  private static final double LEAST = 1.7;

  /** The share of the smaller letter that may lie under another. */
  private static final double MOST_HIDDEN = 0.6;

  /** The height of accents, in em: they may lie over each other. */
  private static final double MARK = 0.35;

  /** The share of a letter's colour that has to be seen: fainter ones may lie over each other. */
  private static final double FAINT = 0.2;

  private record Letter(String text, Rectangle2D ink) {}

  private final List<Letter> letters = new ArrayList<>();

  private int clipRule = -1;

  /** How much is seen of the groups around. */
  private double seen = 1;

  private PrintedGlyphs(PDPage page) {
    super(page);
  }

  /** Pairs of letters that lie over each other. */
  static List<String> overlaps(byte[] pdf) {
    List<String> overlaps = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int number = 0;
      for (PDPage page : document.getPages()) {
        number++;
        PrintedGlyphs glyphs = new PrintedGlyphs(page);
        glyphs.processPage(page);
        overlaps(glyphs.letters, number, overlaps);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return overlaps;
  }

  private static void overlaps(List<Letter> letters, int page, List<String> overlaps) {
    letters.sort(Comparator.comparingDouble(letter -> letter.ink().getMinY()));
    for (int i = 0; i < letters.size(); i++) {
      Rectangle2D one = letters.get(i).ink();
      for (int j = i + 1; j < letters.size(); j++) {
        Rectangle2D other = letters.get(j).ink();
        if (other.getMinY() > one.getMaxY() || overlaps.size() > 3) {
          break;
        }
        Rectangle2D shared = one.createIntersection(other);
        double smaller = Math.min(area(one), area(other));
        if (shared.getWidth() > 0
            && shared.getHeight() > 0
            && area(shared) > MOST_HIDDEN * smaller) {
          overlaps.add(
              letters.get(i).text()
                  + " over "
                  + letters.get(j).text()
                  + " on page "
                  + page
                  + " at "
                  + one);
        }
      }
    }
  }

  private static double area(Rectangle2D box) {
    return box.getWidth() * box.getHeight();
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector moved) throws IOException {
    String text = font.toUnicode(code);
    double clear = seen * getGraphicsState().getNonStrokeAlphaConstant();
    if (font instanceof PDVectorFont vector && text != null && isLetter(text) && clear >= FAINT) {
      GeneralPath outline = vector.getNormalizedPath(code);
      AffineTransform onPage = place.createAffineTransform();
      onPage.concatenate(font.getFontMatrix().createAffineTransform());
      Rectangle2D ink = onPage.createTransformedShape(outline).getBounds2D();
      Area clip = getGraphicsState().getCurrentClippingPath();
      Rectangle2D seen = ink.createIntersection(clip.getBounds2D());
      double mark = MARK * Math.abs(place.getScalingFactorY());
      if (seen.getWidth() > LEAST && seen.getHeight() > Math.max(LEAST, mark)) {
        letters.add(new Letter(text, seen));
      }
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    double around = seen;
    seen *= getGraphicsState().getNonStrokeAlphaConstant();
    super.showTransparencyGroup(group);
    seen = around;
  }

  /** Whether these are letters of a script whose letters stand beside each other. */
  private static boolean isLetter(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                switch (UnicodeScript.of(c)) {
                  case LATIN, HAN, HEBREW -> true;
                  default -> Character.isDigit(c);
                });
  }

  // Paths matter only where they clip

  @Override
  public void clip(int rule) {
    clipRule = rule;
  }

  @Override
  public void endPath() {
    if (clipRule >= 0) {
      path.setWindingRule(clipRule);
      getGraphicsState().intersectClippingPath(new GeneralPath(path));
      clipRule = -1;
    }
    path.reset();
  }

  @Override
  public void strokePath() {
    endPath();
  }

  @Override
  public void fillPath(int rule) {
    endPath();
  }

  @Override
  public void fillAndStrokePath(int rule) {
    endPath();
  }

  @Override
  public void drawImage(PDImage image) {
    // No letters
  }

  @Override
  public void shadingFill(COSName shading) {
    // No letters
  }
}
