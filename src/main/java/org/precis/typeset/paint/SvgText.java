package org.precis.typeset.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.precis.typeset.box.Glyphs;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.Node;
import org.precis.typeset.document.Text;
import org.precis.typeset.text.Face;
import org.precis.typeset.text.FontChain;
import org.precis.typeset.text.Fonts;
import org.precis.typeset.text.TextRuns;
import org.precis.typeset.value.Color;

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
  private String language = "";

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
    language = text.language();
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
          throw new IllegalArgumentException("unknown svg element '" + span.name() + "' in text");
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
    if (!chunk.isEmpty() && chunk.get(0).style().rightToLeft()) {
      x += anchor.equals("end") ? width : anchor.equals("middle") ? width / 2 : 0;
      for (Run run : chunk) {
        x -= run.shift() + run.width();
        draw(run, place);
      }
    } else {
      x -= anchor.equals("end") ? width : anchor.equals("middle") ? width / 2 : 0;
      for (Run run : chunk) {
        x += run.shift();
        draw(run, place);
        x += run.width();
      }
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
    double width = 0;
    for (Glyphs piece : glyphs(text, style, style.size)) {
      width += piece.width;
    }
    return width;
  }

  private List<Glyphs> glyphs(String text, SvgStyle style, double size) {
    return TextRuns.isComplex(text) ? words(text, style, size) : pieces(text, style, size);
  }

  /** The parts of a text that needs no shaping, each of one face. */
  private List<Glyphs> pieces(String text, SvgStyle style, double size) {
    FontChain chain = chain(style);
    List<Glyphs> pieces = new ArrayList<>(1);
    int start = 0;
    while (start < text.length()) {
      int face = chain.faceOf(text.codePointAt(start));
      int end = start;
      while (end < text.length() && chain.faceOf(text.codePointAt(end)) == face) {
        end += Character.charCount(text.codePointAt(end));
      }
      pieces.add(plain(text.substring(start, end), chain, face, size));
      start = end;
    }
    return pieces;
  }

  /** The parts of a text from left to right, if it is not one glyph after the other. */
  private List<Glyphs> words(String text, SvgStyle style, double size) {
    FontChain chain = chain(style);
    TextRuns runs = TextRuns.of(text, chain, language, style.rightToLeft());
    List<Glyphs> pieces = new ArrayList<>();
    for (TextRuns.Run run : runs.fromLeft()) {
      String part = text.substring(run.start(), run.end());
      if (run.word() != null) {
        pieces.add(Glyphs.of(null, null, run.word(), part, size, 0));
      } else {
        pieces.add(plain(part, chain, run.face(), size));
      }
    }
    return pieces;
  }

  private void draw(Run run, Placed place) {
    if (!Color.isVisible(run.style().fill)) {
      throw new IllegalArgumentException("svg text without a fill: " + run.text());
    }
    String text = run.text();
    double size = run.style().size * place.scale;
    double left = place.x(x);
    for (Glyphs piece : glyphs(text, run.style(), size)) {
      draw(piece, run, size, left, place);
      left += piece.width;
    }
  }

  /** The glyphs of a text of one face that needs no shaping. */
  private static Glyphs plain(String text, FontChain chain, int number, double size) {
    Face face = chain.face(number);
    int[] glyphs = face.glyphs(text, true);
    return new Glyphs(null, null, face, text, glyphs, face.advances(glyphs, size, 0, true, true));
  }

  private void draw(Glyphs piece, Run run, double size, double left, Placed place) {
    Font font = resources.font(piece.face);
    Canvas canvas = place.canvas();
    double baseline = place.y(run.y());
    int color = run.style().fill;
    if (piece.shape != null) {
      ink.word(piece, size, left, baseline);
      canvas.word(font, size, color, left, baseline, piece);
      return;
    }
    int[] glyphs = piece.glyphs();
    double[] advances = piece.advances(glyphs);
    ink.text(piece.face, size, left, baseline, piece.text, glyphs, advances);
    canvas.text(font, size, color, left, baseline, piece.text, glyphs, advances, 0);
  }
}
