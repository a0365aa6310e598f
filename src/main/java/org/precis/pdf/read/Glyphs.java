package org.precis.pdf.read;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The positions of the glyphs of each marked-content sequence on a page. */
public final class Glyphs extends PDFTextStripper {

  private static final int NONE = -1;

  private final Map<Integer, List<Glyph>> byMark = new LinkedHashMap<>();
  private final ReadingOrder<Marked> order =
      new ReadingOrder<>(marked -> marked.glyph().text(), this::read);
  private final Deque<Integer> marks = new ArrayDeque<>();

  /** What the content of each sequence that is open is read as; empty if as itself. */
  private final Deque<Optional<String>> replacements = new ArrayDeque<>();

  /** Whether the text position was moved since the last glyph. */
  private boolean begins;

  /** Whether a glyph has shown the replacement already. */
  private boolean replaced;

  /**
   * A glyph with its box, in points from the top left corner of the page.
   *
   * @param text the characters it stands for
   */
  public record Glyph(String text, Rectangle2D box) {}

  private record Marked(int mark, Glyph glyph) {}

  private Glyphs() {
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  public static Map<Integer, List<Glyph>> of(PDPage page) throws IOException {
    Glyphs glyphs = new Glyphs();
    glyphs.processPage(page);
    glyphs.order.end();
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
    Optional<String> outer = replacements.isEmpty() ? Optional.empty() : replacements.peek();
    String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    replacements.push(outer.isPresent() ? outer : Optional.ofNullable(text));
    replaced = outer.isPresent() && replaced;
  }

  @Override
  public void endMarkedContentSequence() {
    marks.poll();
    replacements.poll();
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    int mark = marks.isEmpty() ? NONE : marks.peek();
    Optional<String> replacement = replacements.isEmpty() ? Optional.empty() : replacements.peek();
    String text = replacement.orElse(glyph.getUnicode());
    boolean silent = replacement.isPresent() && (replaced || text.isEmpty());
    replaced |= replacement.isPresent();
    if (mark >= 0 && !silent) {
      double height = glyph.getFontSizeInPt();
      Rectangle2D box =
          new Rectangle2D.Double(
              glyph.getXDirAdj(),
              glyph.getYDirAdj() - 0.8 * height,
              glyph.getWidthDirAdj(),
              1.05 * height);
      if (begins) {
        order.begin(box.getX(), box.getY());
        begins = false;
      }
      order.add(new Marked(mark, new Glyph(text, box)));
    }
  }

  private void read(Marked marked) {
    byMark.computeIfAbsent(marked.mark(), id -> new ArrayList<>()).add(marked.glyph());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    begins |= operator.getName().equals(OperatorName.MOVE_TEXT);
    super.processOperator(operator, operands);
  }
}
