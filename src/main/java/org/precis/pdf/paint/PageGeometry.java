package org.precis.pdf.paint;

import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Location;
import org.precis.geometry.Box;
import org.precis.geometry.Legibility;
import org.precis.geometry.PrintedPage;
import org.precis.geometry.PrintedPicture;
import org.precis.geometry.PrintedText;

/**
 * Records the positions of text and pictures while a page is painted, and checks the legibility of
 * each finished page.
 */
public final class PageGeometry {

  private final double dotsPerPoint;
  private final Legibility legibility = new Legibility();

  /** Looked up, never iterated. */
  private final Map<PDFont, GlyphInk> inks = new IdentityHashMap<>();

  /** Elements painted at their intended place. */
  private final Set<Object> shown = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Deque<AffineTransform> turned = new ArrayDeque<>();
  private final Deque<Box> clips = new ArrayDeque<>();
  private final List<PrintedText> texts = new ArrayList<>();
  private final List<PrintedPicture> pictures = new ArrayList<>();
  private final List<Box> glyphs = new ArrayList<>();

  /** The area of the glyphs so far, or null. */
  private Box ink;

  private int number;
  private Box paper;
  private Box content;
  private boolean inMargin;
  private double right;
  private double down;
  private double size;

  public PageGeometry(double dotsPerPoint) {
    this.dotsPerPoint = dotsPerPoint;
  }

  /** A page begins; lengths in points. */
  public void begin(Box whole, Box withoutMargins) {
    number++;
    paper = whole;
    content = withoutMargins;
    inMargin = false;
    right = 0;
    down = 0;
    turned.clear();
    clips.clear();
    clips.push(paper);
    texts.clear();
    pictures.clear();
  }

  /** The page is finished. */
  public void end() {
    legibility.check(new PrintedPage(number, paper, content, texts, pictures));
  }

  /** Whether the following content is in page-margin boxes. */
  public void margins(boolean now) {
    inMargin = now;
  }

  void moved(double x, double y) {
    right += x;
    down += y;
  }

  void turned(AffineTransform transform) {
    AffineTransform all =
        new AffineTransform(turned.isEmpty() ? new AffineTransform() : turned.peek());
    all.concatenate(
        new AffineTransform(
            transform.getScaleX(),
            transform.getShearY(),
            transform.getShearX(),
            transform.getScaleY(),
            transform.getTranslateX() / dotsPerPoint,
            transform.getTranslateY() / dotsPerPoint));
    turned.push(all);
  }

  void turnedBack() {
    turned.pop();
  }

  void clipped(Shape shape) {
    Box around = clips.peek();
    if (shape == null) {
      clips.push(around);
      return;
    }
    Rectangle2D box = shape.getBounds2D();
    clips.push(
        around.intersection(box(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY())));
  }

  void unclipped() {
    clips.pop();
  }

  /** The box in points on the page of one in dots. */
  private Box box(double x1, double y1, double x2, double y2) {
    Box box =
        new Box(
            (x1 + right) / dotsPerPoint,
            (y1 + down) / dotsPerPoint,
            (x2 + right) / dotsPerPoint,
            (y2 + down) / dotsPerPoint);
    return turned.isEmpty() ? box : turned(box);
  }

  /** The y axis of PDF points upwards. */
  private Box turned(Box box) {
    double height = paper.bottom();
    Rectangle2D was =
        new Rectangle2D.Double(
            box.left(), height - box.bottom(), box.right() - box.left(), box.bottom() - box.top());
    Rectangle2D is = turned.peek().createTransformedShape(was).getBounds2D();
    return new Box(is.getMinX(), height - is.getMaxY(), is.getMaxX(), height - is.getMinY());
  }

  /** Records glyphs of one font, painted from this point of the baseline, in dots. */
  void glyphs(
      String characters, double x, double y, double size, PDFont font, JustificationInfo spaces) {
    GlyphInk inks = this.inks.computeIfAbsent(font, GlyphInk::new);
    double at = x;
    for (int i = 0; i < characters.length(); ) {
      int character = characters.codePointAt(i);
      i += Character.charCount(character);
      GlyphInk.Shape shape = inks.of(character);
      if (!shape.isBlank() && !isMark(character)) {
        Box glyph =
            box(
                at + shape.left() * size,
                y - shape.top() * size,
                at + shape.right() * size,
                y - shape.bottom() * size);
        glyphs.add(glyph);
        ink = ink == null ? glyph : ink.union(glyph);
      }
      at += shape.advance() * size;
      if (spaces != null) {
        at +=
            InlineText.isJustifySpaceCodePoint(character)
                ? spaces.getSpaceAdjust()
                : spaces.getNonSpaceAdjust();
      }
    }
    this.size = size / dotsPerPoint;
  }

  /** A combining accent, possibly of another font, lies over its letter. */
  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /**
   * Ends a run of text: the glyphs since the last end.
   *
   * @param source the element recorded as shown, or null
   */
  void text(String text, Object source, Location place) {
    if (ink == null) {
      shown.add(source);
    } else if (isOfThisPage(ink)) {
      shown.add(source);
      texts.add(new PrintedText(text, size, ink, glyphs, clips.peek(), inMargin, place));
    }
    glyphs.clear();
    ink = null;
  }

  /** Content across a page break is painted on both pages, and clipped on each. */
  private boolean isOfThisPage(Box box) {
    return inMargin || box.bottom() > content.top() && box.top() < content.bottom();
  }

  /** A picture begins in this box, in dots; everything painted until it ends belongs to it. */
  void pictureBegins(String description, Rectangle2D box, Object source, Location place) {
    Box on = box(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    if (isOfThisPage(on)) {
      pictures.add(new PrintedPicture(description, on, clips.peek(), inMargin, place));
      shown.add(source);
    }
    clips.push(clips.peek().intersection(on));
  }

  void pictureEnds() {
    clips.pop();
  }

  boolean isShown(Object source) {
    return shown.contains(source);
  }

  void missing(String text, Location place) {
    legibility.missing(text, place);
  }

  public List<Diagnostic> faults() {
    return legibility.faults();
  }
}
