package org.precis.typeset.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.Node;
import org.precis.typeset.document.Text;
import org.precis.typeset.style.Color;
import org.precis.typeset.text.FontChain;
import org.precis.typeset.text.Fonts;

/**
 * Paints {@code text} and {@code tspan}. A text chunk, the unit of anchoring, begins at every
 * absolute position (SVG 1.1, 10.5).
 */
final class SvgText {

  /** The attributes of its elements besides those of style. */
  static final Set<String> ATTRIBUTES = Set.of("x", "y", "dx", "dy");

  private final Resources resources;
  private final PrintedInk ink;
  private final Fonts fonts;
  private final List<Run> chunk = new ArrayList<>();
  private double x;
  private double y;
  private String anchor;
  private boolean endsInSpace;

  /**
   * Text of one style; {@code shift} is the step to the right before it, {@code y} its baseline.
   */
  private record Run(String text, SvgStyle style, double shift, double y, double width) {}

  SvgText(Resources resources, Fonts fonts, PrintedInk ink) {
    this.ink = ink;
    this.resources = resources;
    this.fonts = fonts;
  }

  void paint(Element text, SvgStyle style, Placed place) {
    x = 0;
    y = 0;
    anchor = style.anchor;
    endsInSpace = true;
    collect(text, style, place);
    flush(place);
  }

  private void collect(Element element, SvgStyle style, Placed place) {
    if (element.has("x") || element.has("y")) {
      flush(place);
      x = element.has("x") ? Drawings.number(element, "x") : x;
      y = element.has("y") ? Drawings.number(element, "y") : y;
      anchor = style.anchor;
    }
    double shift = Drawings.number(element, "dx");
    y += Drawings.number(element, "dy");
    for (Node node : element.children()) {
      if (node instanceof Text text) {
        shift = add(text.data(), style, shift);
      } else {
        Element span = (Element) node;
        if (!span.name().equals("tspan")) {
          throw new IllegalArgumentException(
              "svg element '" + span.name() + "' in text is not known");
        }
        collect(span, style.of(span, ATTRIBUTES), place);
      }
    }
  }

  /** Adds text; returns the step to the right that is left for the next. */
  private double add(String characters, SvgStyle style, double shift) {
    StringBuilder collapsed = new StringBuilder(characters.length());
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
      if (!blank || !endsInSpace) {
        collapsed.append(blank ? ' ' : c);
      }
      endsInSpace = blank;
    }
    if (collapsed.isEmpty()) {
      return shift;
    }
    String text = collapsed.toString();
    chunk.add(new Run(text, style, shift, y, width(text, style)));
    return 0;
  }

  private void flush(Placed place) {
    trimEnd();
    double width = 0;
    for (Run run : chunk) {
      width += run.shift() + run.width();
    }
    x -= anchor.equals("end") ? width : anchor.equals("middle") ? width / 2 : 0;
    for (Run run : chunk) {
      x += run.shift();
      draw(run, place);
      x += run.width();
    }
    chunk.clear();
    endsInSpace = true;
  }

  /** White space at the end of a line is not part of it. */
  private void trimEnd() {
    int last = chunk.size() - 1;
    if (last >= 0 && chunk.get(last).text().endsWith(" ")) {
      Run run = chunk.remove(last);
      String text = run.text().substring(0, run.text().length() - 1);
      if (!text.isEmpty()) {
        chunk.add(new Run(text, run.style(), run.shift(), run.y(), width(text, run.style())));
      }
    }
  }

  private FontChain chain(SvgStyle style) {
    return fonts.of(style.families, style.weight, false);
  }

  private double width(String text, SvgStyle style) {
    FontChain chain = chain(style);
    double width = 0;
    int lastFace = -1;
    int last = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int face = chain.faceOf(character);
      int glyph = chain.glyph(face, character);
      width += chain.advance(face, glyph, character);
      width += face == lastFace ? chain.kerning(face, last, glyph) : 0;
      lastFace = face;
      last = glyph;
      i += Character.charCount(character);
    }
    return width * style.size;
  }

  private void draw(Run run, Placed place) {
    if (!Color.isVisible(run.style().fill)) {
      throw new IllegalArgumentException("svg text without a fill: " + run.text());
    }
    FontChain chain = chain(run.style());
    String text = run.text();
    double size = run.style().size * place.scale;
    double left = place.x(x);
    int start = 0;
    while (start < text.length()) {
      int face = chain.faceOf(text.codePointAt(start));
      int end = start;
      while (end < text.length() && chain.faceOf(text.codePointAt(end)) == face) {
        end += Character.charCount(text.codePointAt(end));
      }
      left += draw(text.substring(start, end), chain, face, run, size, left, place);
      start = end;
    }
  }

  private double draw(
      String text, FontChain chain, int face, Run run, double size, double left, Placed place) {
    int[] characters = text.codePoints().toArray();
    int[] glyphs = new int[characters.length];
    double[] advances = new double[characters.length];
    double width = 0;
    for (int i = 0; i < glyphs.length; i++) {
      glyphs[i] = chain.glyph(face, characters[i]);
      advances[i] = chain.advance(face, glyphs[i], characters[i]) * size;
      if (i > 0) {
        double kern = chain.kerning(face, glyphs[i - 1], glyphs[i]) * size;
        advances[i - 1] += kern;
        width += kern;
      }
      width += advances[i];
    }
    Font font = resources.font(chain.face(face));
    Canvas canvas = place.canvas();
    double baseline = place.y(run.y());
    ink.text(chain.face(face), size, left, baseline, text, glyphs, advances);
    canvas.text(font, size, run.style().fill, left, baseline, text, glyphs, advances, 0);
    return width;
  }
}
