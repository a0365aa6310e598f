package org.precis.typeset.paint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.precis.diagnostic.Location;
import org.precis.geometry.Box;
import org.precis.geometry.PrintedPage;
import org.precis.geometry.PrintedPicture;
import org.precis.geometry.PrintedText;
import org.precis.shaping.Ligatures;
import org.precis.typeset.box.Glyphs;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.Origins;
import org.precis.typeset.page.Page;
import org.precis.typeset.style.PageStyle;
import org.precis.typeset.text.Face;

/** Notes where text and pictures stand while a page is painted, and hands each page on. */
final class PrintedInk {

  /** What is seen by less is a watermark, which may lie over other text. */
  private static final double FAINT = 0.2;

  /** What is seen by less is not seen at all. */
  private static final double INVISIBLE = 0.05;

  private static final double FAR = 1e9;

  /** Nothing is in it. */
  private static final Box NOWHERE = new Box(FAR, FAR, -FAR, -FAR);

  private final Consumer<PrintedPage> pages;
  private final Origins origins;
  private final Deque<Box> clips = new ArrayDeque<>();
  private final Deque<Box> outerClips = new ArrayDeque<>();
  private final Deque<Matrix> turned = new ArrayDeque<>();
  private List<PrintedText> texts = new ArrayList<>();
  private List<PrintedPicture> pictures = new ArrayList<>();

  /** For each moved box around, the nearest that stands in the margin on purpose. */
  private final Deque<Box> moved = new ArrayDeque<>();

  /** The tables around that are wider than their room. */
  private final Deque<PrintedText.TooWide> tables = new ArrayDeque<>();

  private Box content;
  private Element element;
  private boolean inMargin;
  private PrintedText.Visibility visibility = PrintedText.Visibility.CLEAR;

  /**
   * Notes for one document.
   *
   * @param origins where elements were written, and which must be seen
   */
  PrintedInk(Consumer<PrintedPage> pages, Origins origins) {
    this.pages = pages;
    this.origins = origins;
  }

  void begin(Page page) {
    clips.clear();
    clips.push(new Box(0, 0, page.width(), page.height()));
    turned.clear();
    turned.push(Matrix.SAME);
    moved.clear();
    tables.clear();
    PageStyle style = page.style();
    content =
        new Box(
            style.left(),
            style.top(),
            style.width() - style.right(),
            style.height() - style.bottom());
    texts = new ArrayList<>();
    pictures = new ArrayList<>();
  }

  void end(Page page) {
    Box paper = new Box(0, 0, page.width(), page.height());
    pages.accept(new PrintedPage(page.number(), paper, content, texts, pictures));
  }

  /**
   * What the following text belongs to.
   *
   * @param margin whether it runs in the margin
   * @param seen how much is seen of it, from 0 to 1
   */
  void of(Element owner, boolean margin, double seen) {
    element = owner;
    inMargin = margin;
    if (seen >= FAINT) {
      visibility = PrintedText.Visibility.CLEAR;
    } else if (seen < INVISIBLE && origins.mustBeSeen(owner)) {
      visibility = PrintedText.Visibility.LOST;
    } else {
      visibility = PrintedText.Visibility.FAINT;
    }
  }

  /** The graphics state is saved. */
  void save() {
    outerClips.push(clips.peek());
    turned.push(turned.peek());
  }

  void restore() {
    clips.pop();
    clips.push(outerClips.pop());
    turned.pop();
  }

  /**
   * Maps what comes next.
   *
   * @return whether it may be on a page
   */
  boolean transform(Matrix matrix) {
    Matrix whole = turned.pop().times(matrix);
    turned.push(whole);
    return whole.isNear();
  }

  void clip(double left, double top, double right, double bottom) {
    Box around = clips.pop();
    clips.push(around.intersection(box(left, top, right, bottom)));
  }

  /**
   * A box begins that its style may have moved. If all of it is in the margin, and would not be
   * there without that, it is meant to stand there; if it crosses the edge, it has no room.
   *
   * @param before where it would be if it were not turned
   */
  void movedBegins(Box here, Box before, Shift shift) {
    boolean meant =
        here.isBeside(content)
            && (here.right() > content.left() || before.right() + shift.left() > content.left())
            && (here.left() < content.right() || before.left() - shift.right() < content.right())
            && (here.bottom() > content.top() || before.bottom() + shift.top() > content.top())
            && (here.top() < content.bottom() || before.top() - shift.bottom() < content.bottom());
    moved.push(meant ? here : moved.isEmpty() ? NOWHERE : moved.peek());
  }

  void movedEnds() {
    moved.pop();
  }

  /** A table begins that is wider than its room. */
  void tooWideBegins(Element table, double by) {
    tables.push(new PrintedText.TooWide(origins.of(table), by));
  }

  void tooWideEnds() {
    tables.pop();
  }

  private boolean isMeant(Box ink) {
    Box around = moved.peek();
    return inMargin || around != null && ink.isNearlyIn(around);
  }

  /** Where something is on the page. */
  Box box(double left, double top, double right, double bottom) {
    return turned.peek().bounds(left, top, right, bottom);
  }

  void text(
      Face face,
      double size,
      double x,
      double baseline,
      String text,
      int[] glyphs,
      double[] advances) {
    List<Box> inks = new ArrayList<>(glyphs.length);
    double at = x;
    int character = 0;
    for (int i = 0; i < glyphs.length; i++) {
      int c = text.codePointAt(character);
      character += Character.charCount(c);
      Face.Ink ink = glyphs[i] == Ligatures.PART ? null : face.ink(glyphs[i]);
      if (ink != null && !ink.isBlank() && !isMark(c)) {
        Box glyph =
            box(
                at + ink.left() * size,
                baseline - ink.top() * size,
                at + ink.right() * size,
                baseline - ink.bottom() * size);
        inks.add(glyph);
      }
      at += advances[i];
    }
    if (!inks.isEmpty()) {
      Location place = origins.of(element);
      Box all = Box.around(inks);
      texts.add(
          new PrintedText(
              text, size, all, inks, clips.peek(), isMeant(all), visibility, place, tables.peek()));
    }
  }

  /** As {@link #text}, of a word whose marks, which have no width, may lie over its letters. */
  void word(Glyphs word, double size, double x, double baseline) {
    int[] glyphs = word.glyphs();
    double[] advances = word.advances(glyphs);
    List<Box> inks = new ArrayList<>(glyphs.length);
    double at = x;
    for (int i = 0; i < glyphs.length; i++) {
      Face.Ink ink = word.face.ink(glyphs[i]);
      if (!ink.isBlank() && word.face.advance(glyphs[i]) > 0) {
        double left = at + word.shape.shiftsX()[i];
        double foot = baseline - word.shape.shiftsY()[i];
        Box glyph =
            box(
                left + ink.left() * size,
                foot - ink.top() * size,
                left + ink.right() * size,
                foot - ink.bottom() * size);
        inks.add(glyph);
      }
      at += advances[i];
    }
    if (!inks.isEmpty()) {
      Location place = origins.of(element);
      Box all = Box.around(inks);
      texts.add(
          new PrintedText(
              word.text,
              size,
              all,
              inks,
              clips.peek(),
              isMeant(all),
              visibility,
              place,
              tables.peek()));
    }
  }

  /** A combining accent, possibly of another face, lies over its letter. */
  private static boolean isMark(int character) {
    if (character < 0x300) {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /** A picture begins; all text until it ends is in it. */
  void pictureBegins(String description, double left, double top, double right, double bottom) {
    Box area = box(left, top, right, bottom);
    pictures.add(
        new PrintedPicture(description, area, clips.peek(), isMeant(area), origins.of(element)));
    clips.push(clips.peek().intersection(area));
  }

  void pictureEnds() {
    clips.pop();
  }
}
