package org.precis.workspace;

import static org.precis.workspace.CharacterMap.u16;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.precis.workspace.UnusableFontException.Reason;

/** The drawn glyphs of a font: its tables {@code loca} and {@code glyf}. */
final class Outlines {

  private static final int HEADER = 10;
  private static final int MOST_PARTS = 1000;
  private static final int WORDS = 0x0001;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int MATRIX = 0x0080;
  private static final int PROGRAM = 0x0100;

  private final ByteBuffer places;
  private final ByteBuffer glyphs;
  private final boolean wide;

  Outlines(ByteBuffer loca, ByteBuffer glyf, boolean wide, int count) throws UnusableFontException {
    this.places = loca;
    this.glyphs = glyf;
    this.wide = wide;
    for (int glyph = 0; glyph < count; glyph++) {
      if (place(glyph) > place(glyph + 1) || place(glyph + 1) > glyf.limit()) {
        throw new UnusableFontException(Reason.BROKEN, "glyph " + glyph + " is outside its table");
      }
      for (int part : positionsOfParts(glyph)) {
        if (u16(outline(glyph), part) >= count) {
          throw new UnusableFontException(
              Reason.BROKEN, "a component of glyph " + glyph + " is missing");
        }
      }
    }
  }

  private long place(int glyph) {
    return wide ? Integer.toUnsignedLong(places.getInt(4 * glyph)) : 2L * u16(places, 2 * glyph);
  }

  ByteBuffer outline(int glyph) {
    int start = (int) place(glyph);
    return glyphs.slice(start, (int) place(glyph + 1) - start);
  }

  /** Where a glyph begins on the left, as its head says. */
  short left(int glyph) {
    return outline(glyph).getShort(2);
  }

  /** Where in the outline of a glyph that is made of others these are named. */
  private List<Integer> positionsOfParts(int glyph) {
    ByteBuffer outline = outline(glyph);
    List<Integer> positions = new ArrayList<>();
    if (outline.limit() == 0 || outline.getShort(0) >= 0) {
      return positions;
    }
    int at = HEADER;
    int flags = MORE;
    while ((flags & MORE) != 0) {
      flags = u16(outline, at);
      positions.add(at + 2);
      if (positions.size() > MOST_PARTS) {
        throw new IndexOutOfBoundsException("a glyph of too many parts");
      }
      at = end(outline, at + 2);
    }
    return positions;
  }

  /** These glyphs, the one for what is missing, and all that they are made of. */
  SortedSet<Integer> closure(Iterable<Integer> wanted) {
    SortedSet<Integer> closure = new TreeSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(0);
    wanted.forEach(open::add);
    while (!open.isEmpty()) {
      int glyph = open.remove();
      if (closure.add(glyph)) {
        positionsOfParts(glyph).forEach(at -> open.add(u16(outline(glyph), at)));
      }
    }
    return closure;
  }

  /**
   * The tables {@code loca}, in its wide form, and {@code glyf} of some glyphs.
   *
   * @param order the glyphs in their new order
   * @param numbers the new number of each
   */
  SortedMap<String, byte[]> tables(List<Integer> order, Map<Integer, Integer> numbers) {
    ByteBuffer loca = ByteBuffer.allocate(4 * order.size() + 4);
    int size = order.stream().mapToInt(this::padded).sum();
    ByteBuffer glyf = ByteBuffer.allocate(size);
    for (int glyph : order) {
      int start = glyf.position();
      loca.putInt(start);
      glyf.put(plain(glyph));
      for (int part : positionsOfParts(glyph)) {
        int number = numbers.get(u16(glyf, start + part));
        glyf.putShort(start + part, (short) number);
      }
      glyf.position(start + padded(glyph));
    }
    loca.putInt(size);
    return new TreeMap<>(Map.of("loca", loca.array(), "glyf", glyf.array()));
  }

  /** The outline without its program, which could move any of its points. */
  private ByteBuffer plain(int glyph) {
    ByteBuffer outline = outline(glyph);
    if (outline.limit() == 0) {
      return outline;
    }
    int contours = outline.getShort(0);
    if (contours < 0) {
      return withoutProgramOfParts(glyph, outline);
    }
    if (contours == 0) {
      return outline.slice(0, HEADER);
    }
    int program = HEADER + 2 * contours;
    int points = program + 2 + u16(outline, program);
    ByteBuffer plain = ByteBuffer.allocate(outline.limit() - (points - program - 2));
    plain.put(outline.slice(0, program)).putShort((short) 0);
    plain.put(outline.slice(points, outline.limit() - points));
    return plain.flip();
  }

  private ByteBuffer withoutProgramOfParts(int glyph, ByteBuffer outline) {
    List<Integer> parts = positionsOfParts(glyph);
    int last = parts.get(parts.size() - 1);
    ByteBuffer plain = ByteBuffer.allocate(end(outline, last));
    plain.put(outline.slice(0, plain.limit()));
    for (int part : parts) {
      plain.putShort(part - 2, (short) (u16(plain, part - 2) & ~PROGRAM));
    }
    return plain.flip();
  }

  /** Where a part of a glyph ends that is named there. */
  private static int end(ByteBuffer outline, int part) {
    int flags = u16(outline, part - 2);
    int at = part + 2 + ((flags & WORDS) != 0 ? 4 : 2);
    at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : 0;
    return at + ((flags & MATRIX) != 0 ? 8 : 0);
  }

  private int padded(int glyph) {
    return (plain(glyph).limit() + 3) / 4 * 4;
  }
}
