package org.precis.pdf.paint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The ink boxes of the glyphs of one font, as fractions of the font size. */
final class GlyphInk {

  /** A typical box, for a glyph whose outline cannot be read. */
  private static final Shape USUAL = new Shape(0, 0, 0.5, 0.7, 0.5);

  private static final int NEAR = 0x250;

  private final PDFont font;

  /** Most characters are below this. */
  private final Shape[] near = new Shape[NEAR];

  /** Looked up, never iterated. */
  private final Map<Integer, Shape> others = new LinkedHashMap<>();

  GlyphInk(PDFont font) {
    this.font = font;
  }

  /**
   * A glyph's ink box, from its origin on the baseline, upwards and to the right.
   *
   * @param advance distance to the next glyph
   */
  record Shape(double left, double bottom, double right, double top, double advance) {

    boolean isBlank() {
      return right <= left || top <= bottom;
    }
  }

  Shape of(int character) {
    if (character >= NEAR) {
      return others.computeIfAbsent(character, this::read);
    }
    if (near[character] == null) {
      near[character] = read(character);
    }
    return near[character];
  }

  private Shape read(int character) {
    try {
      return font instanceof PDType0Font composite
              && composite.getDescendantFont() instanceof PDCIDFontType2 outlines
          ? read(outlines.getTrueTypeFont(), composite.getCmapLookup().getGlyphId(character))
          : USUAL;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Shape read(TrueTypeFont outlines, int glyph) throws IOException {
    double em = outlines.getUnitsPerEm();
    double advance = outlines.getAdvanceWidth(glyph) / em;
    GlyphData ink = outlines.getGlyph().getGlyph(glyph);
    return ink == null
        ? new Shape(0, 0, 0, 0, advance)
        : new Shape(
            ink.getXMinimum() / em,
            ink.getYMinimum() / em,
            ink.getXMaximum() / em,
            ink.getYMaximum() / em,
            advance);
  }
}
