package org.precis.office;

import java.util.OptionalInt;
import java.util.Set;
import org.precis.office.ParagraphLook.Alignment;
import org.precis.typeset.document.Element;
import org.precis.typeset.style.Style;
import org.precis.typeset.style.Styles;
import org.precis.typeset.text.Face;
import org.precis.typeset.text.FontChain;
import org.precis.typeset.text.Fonts;
import org.precis.typeset.value.Border;
import org.precis.typeset.value.Color;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Side;

/** The looks that the elements of a page have on paper, in the terms of an office document. */
final class Looks {

  private static final Set<String> GENERIC = Set.of("serif", "sans-serif", "monospace");
  private static final int BOLD = 600;
  private static final int RGB = 0xFFFFFF;

  private final Styles styles;
  private final Fonts fonts;
  private final Side first;
  private final Side last;

  Looks(Styles styles, boolean rightToLeft) {
    this.styles = styles;
    this.fonts = new Fonts(styles.fontFaces());
    this.first = rightToLeft ? Side.RIGHT : Side.LEFT;
    this.last = rightToLeft ? Side.LEFT : Side.RIGHT;
  }

  TextLook text(Style style) {
    return new TextLook(
        family(style),
        style.fontSize(),
        style.fontWeight() >= BOLD,
        style.italic(),
        style.color() & RGB,
        OptionalInt.empty(),
        style.letterSpacing());
  }

  /** Faces of a house come under the name of those of the template, which they go before. */
  private Family family(Style style) {
    String family =
        style.fontFamilies().stream()
            .filter(name -> !GENERIC.contains(name))
            .findFirst()
            .orElse("");
    FontChain chain = fonts.of(style);
    Face face = chain.face(chain.faceOf('0'));
    return new Family(face.family().equals(family) ? face.ownFamily() : family, family);
  }

  /** The ground of the text in a line, such as that of a status. */
  OptionalInt behind(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      Style style = styles.of(at);
      boolean inLine = style.display() == Display.INLINE || style.display() == Display.INLINE_BLOCK;
      if (!inLine) {
        break;
      }
      if (ground(style).isPresent()) {
        return ground(style);
      }
    }
    return OptionalInt.empty();
  }

  ParagraphLook paragraph(Style style) {
    Alignment alignment =
        switch (style.textAlign()) {
          case END -> Alignment.END;
          case CENTER -> Alignment.CENTER;
          case JUSTIFY -> Alignment.JUSTIFY;
          case RIGHT -> first == Side.RIGHT ? Alignment.START : Alignment.END;
          case LEFT -> first == Side.RIGHT ? Alignment.END : Alignment.START;
          case START -> Alignment.START;
        };
    double line = style.lineHeight();
    return new ParagraphLook(
        text(style), alignment, Double.isNaN(line) ? 0 : line, 0, 0, 0, 0, 0, Frame.NONE, false);
  }

  /** Whether it has a line where its text begins, or a ground. */
  boolean isBoxed(Style style) {
    return style.border(first).width() > 0;
  }

  /**
   * The lines around a box and its ground.
   *
   * @param measure of which its padding may be a share
   */
  Frame frame(Style style, double measure) {
    return new Frame(
        rule(style.border(Side.TOP), points(style.padding(Side.TOP), measure)),
        rule(style.border(last), points(style.padding(last), measure)),
        rule(style.border(Side.BOTTOM), points(style.padding(Side.BOTTOM), measure)),
        rule(style.border(first), points(style.padding(first), measure)),
        ground(style));
  }

  private static OptionalInt ground(Style style) {
    return Color.isVisible(style.background())
        ? OptionalInt.of(style.background() & RGB)
        : OptionalInt.empty();
  }

  static Rule rule(Border border, double space) {
    return border.width() > 0 && Color.isVisible(border.color())
        ? new Rule(border.width(), border.line() == Border.Line.DOTTED, border.color() & RGB, space)
        : Rule.NONE;
  }

  /**
   * How far what is in a box stands from the edge of its margin, in points.
   *
   * @param measure of which its margin and padding may be a share
   */
  static double inset(Style style, Side side, double measure) {
    return points(style.margin(side), measure)
        + points(style.padding(side), measure)
        + style.border(side).width();
  }

  /** A length in points; 0 if it is automatic. */
  static double points(Length length, double measure) {
    return length.isAuto() ? 0 : length.of(measure);
  }
}
