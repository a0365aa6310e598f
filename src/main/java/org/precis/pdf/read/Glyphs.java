package org.precis.pdf.read;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The positions of the glyphs of each marked-content sequence on a page. */
public final class Glyphs extends PDFTextStripper {

  private static final int NONE = -1;

  private final Map<Integer, List<Glyph>> byMark = new LinkedHashMap<>();
  private final Deque<Integer> marks = new ArrayDeque<>();

  /**
   * A glyph with its box, in points from the top left corner of the page.
   *
   * @param text the characters it stands for
   */
  public record Glyph(String text, Rectangle2D box) {}

  private Glyphs() {
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  public static Map<Integer, List<Glyph>> of(PDPage page) throws IOException {
    Glyphs glyphs = new Glyphs();
    glyphs.processPage(page);
    return glyphs.byMark;
  }

  @Override
  protected void writePage() {
    // The positions are collected, not the text
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    int own = properties == null ? NONE : properties.getInt(COSName.MCID, NONE);
    int around = marks.isEmpty() ? NONE : marks.peek();
    marks.push(own < 0 ? around : own);
  }

  @Override
  public void endMarkedContentSequence() {
    marks.poll();
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    int mark = marks.isEmpty() ? NONE : marks.peek();
    if (mark >= 0) {
      double height = glyph.getFontSizeInPt();
      Rectangle2D box =
          new Rectangle2D.Double(
              glyph.getXDirAdj(),
              glyph.getYDirAdj() - 0.8 * height,
              glyph.getWidthDirAdj(),
              1.05 * height);
      byMark.computeIfAbsent(mark, id -> new ArrayList<>()).add(new Glyph(glyph.getUnicode(), box));
    }
  }
}
