package org.precis.workspace;

import static org.precis.workspace.CharacterMap.u16;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.precis.workspace.UnusableFontException.Reason;

/**
 * Where the glyphs of a font draw, found from the points of their outlines: what their heads say of
 * it ("glyf", OpenType 1.9) is for its maker to say.
 */
final class GlyphBoxes {

  private static final int HEADER = 10;
  private static final int DEEPEST = 10;

  private static final int REPEAT = 0x08;
  private static final int X_SHORT = 0x02;
  private static final int Y_SHORT = 0x04;
  private static final int X_SAME = 0x10;
  private static final int Y_SAME = 0x20;

  private static final int WORDS = 0x0001;
  private static final int OFFSETS = 0x0002;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int MATRIX = 0x0080;
  private static final int SCALED_OFFSETS = 0x0800;

  /** The unit of a factor of 2.14 bits. */
  private static final double ONE = 1 << 14;

  /** What surrounds some points, in units of the font; empty where left is beyond right. */
  record Box(double left, double bottom, double right, double top) {

    static final Box EMPTY =
        new Box(
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY);

    boolean isEmpty() {
      return left > right;
    }

    Box with(double x, double y) {
      return new Box(Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y));
    }

    Box with(Box other) {
      return other.isEmpty() ? this : with(other.left, other.bottom).with(other.right, other.top);
    }

    Box movedBy(double x) {
      return new Box(left + x, bottom, right + x, top);
    }
  }

  private final Outlines outlines;
  private final Map<Integer, Box> known = new LinkedHashMap<>();

  GlyphBoxes(Outlines outlines) {
    this.outlines = outlines;
  }

  /** What surrounds all points of a glyph, wherever its outline comes from. */
  Box of(int glyph) throws UnusableFontException {
    return of(glyph, 0);
  }

  private Box of(int glyph, int depth) throws UnusableFontException {
    Box box = known.get(glyph);
    if (box == null) {
      if (depth > DEEPEST) {
        throw new UnusableFontException(Reason.BROKEN, "glyph " + glyph + " contains itself");
      }
      ByteBuffer outline = outlines.outline(glyph);
      boolean parts = outline.limit() > 0 && outline.getShort(0) < 0;
      box = parts ? composite(outline, depth) : simple(outline);
      known.put(glyph, box);
    }
    return box;
  }

  private static Box simple(ByteBuffer outline) {
    int contours = outline.limit() == 0 ? 0 : outline.getShort(0);
    if (contours == 0) {
      return Box.EMPTY;
    }
    int points = 1 + u16(outline, HEADER + 2 * (contours - 1));
    int at = HEADER + 2 * contours;
    at += 2 + u16(outline, at);
    int[] flags = new int[points];
    for (int point = 0; point < points; ) {
      int flag = outline.get(at++);
      int times = (flag & REPEAT) == 0 ? 1 : 1 + Byte.toUnsignedInt(outline.get(at++));
      for (int i = 0; i < times && point < points; i++) {
        flags[point++] = flag;
      }
    }
    double[] xs = new double[points];
    at = coordinates(outline, at, flags, X_SHORT, X_SAME, xs);
    double[] ys = new double[points];
    coordinates(outline, at, flags, Y_SHORT, Y_SAME, ys);
    Box box = Box.EMPTY;
    for (int point = 0; point < points; point++) {
      box = box.with(xs[point], ys[point]);
    }
    return box;
  }

  /** Reads one coordinate of every point; gives the place after them. */
  private static int coordinates(
      ByteBuffer outline, int from, int[] flags, int isShort, int isSame, double[] read) {
    int at = from;
    double value = 0;
    for (int point = 0; point < flags.length; point++) {
      boolean same = (flags[point] & isSame) != 0;
      if ((flags[point] & isShort) != 0) {
        int step = Byte.toUnsignedInt(outline.get(at++));
        value += same ? step : -step;
      } else if (!same) {
        value += outline.getShort(at);
        at += 2;
      }
      read[point] = value;
    }
    return at;
  }

  private Box composite(ByteBuffer outline, int depth) throws UnusableFontException {
    Box box = Box.EMPTY;
    int at = HEADER;
    int flags = MORE;
    while ((flags & MORE) != 0) {
      flags = u16(outline, at);
      Box part = of(u16(outline, at + 2), depth + 1);
      if ((flags & OFFSETS) == 0) {
        throw new UnusableFontException(Reason.BROKEN, "a composite glyph is aligned by points");
      }
      boolean words = (flags & WORDS) != 0;
      double x = words ? outline.getShort(at + 4) : outline.get(at + 4);
      double y = words ? outline.getShort(at + 6) : outline.get(at + 5);
      at += words ? 8 : 6;
      double[] matrix = {1, 0, 0, 1};
      if ((flags & SCALE) != 0) {
        matrix[0] = factor(outline, at);
        matrix[3] = matrix[0];
        at += 2;
      } else if ((flags & TWO_SCALES) != 0) {
        matrix[0] = factor(outline, at);
        matrix[3] = factor(outline, at + 2);
        at += 4;
      } else if ((flags & MATRIX) != 0) {
        for (int i = 0; i < 4; i++) {
          matrix[i] = factor(outline, at + 2 * i);
        }
        at += 8;
      }
      Box placed = placed(part, matrix, x, y);
      box = box.with(placed);
      if ((flags & SCALED_OFFSETS) != 0) {
        double wide = StrictMath.hypot(matrix[0], matrix[1]);
        double high = StrictMath.hypot(matrix[2], matrix[3]);
        // some programs scale the offsets and some do not
        box = box.with(placed(part, matrix, x * wide, y * high));
      }
    }
    return box;
  }

  private static double factor(ByteBuffer outline, int at) {
    return outline.getShort(at) / ONE;
  }

  /** What surrounds the corners of a box, which is no less than what surrounds its points. */
  private static Box placed(Box part, double[] matrix, double x, double y) {
    if (part.isEmpty()) {
      return part;
    }
    Box box = Box.EMPTY;
    for (double px : new double[] {part.left, part.right}) {
      for (double py : new double[] {part.bottom, part.top}) {
        box = box.with(x + matrix[0] * px + matrix[2] * py, y + matrix[1] * px + matrix[3] * py);
      }
    }
    return box;
  }
}
