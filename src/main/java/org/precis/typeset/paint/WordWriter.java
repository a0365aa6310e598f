package org.precis.typeset.paint;

import java.util.Arrays;
import org.precis.typeset.box.Glyphs;

/** Writes the glyphs of a word, of which several may stand for one character or one for several. */
final class WordWriter {

  /** How far, in points, a glyph may stand from its place before it is shifted. */
  private static final double TOLERANCE = 0.01;

  /**
   * How many characters a code may stand for: xpdf reads no more, and others give up a font where
   * one stands for more than 512 bytes (Adobe Technical Note 5411).
   */
  private static final int MOST_READ = 8;

  private final PdfBytes out;
  private final Font font;
  private final double size;

  /** Whether an array of strings is open. */
  private boolean open;

  private int rise;

  /** Whether a glyph may stand for a character that has another one in the face. */
  private boolean asked;

  private int[] glyphs;
  private double[] advances;

  /** Where the next glyph would stand, and where it should, both from the begin of the word. */
  private double pen;

  private double wanted;

  WordWriter(PdfBytes out, Font font, double size) {
    this.out = out;
    this.font = font;
    this.size = size;
  }

  /**
   * Writes a word in groups: a glyph that moves the next, and the marks over and under it. The text
   * of the whole group is read from that glyph; of the marks nothing is read.
   */
  void write(Glyphs word) {
    glyphs = word.glyphs();
    advances = word.advances(glyphs);
    asked = word.style != null && word.style.asksOfFonts();
    int[] clusters = word.shape.clusters();
    int[] starts = Arrays.stream(clusters).sorted().distinct().toArray();
    int count = clusters.length;
    int from = 0;
    while (from < count) {
      int end = end(word, from);
      int first = clusters[from];
      int last = first;
      for (int i = from; i < end; i++) {
        first = Math.min(first, clusters[i]);
        last = Math.max(last, clusters[i]);
      }
      int next = Arrays.binarySearch(starts, last) + 1;
      int until = next == starts.length ? word.text.length() : starts[next];
      group(word, from, end, word.text.substring(first, until).codePoints().toArray());
      from = end;
    }
    raise(0);
    close();
  }

  /** The place after the last glyph of the group that begins here. */
  private int end(Glyphs word, int from) {
    int[] clusters = word.shape.clusters();
    boolean leftwards = word.shape.rightToLeft();
    int end = from + 1;
    while (end < clusters.length) {
      // Marks come after their letter, or before it where they are read from right to left
      boolean joined = leftwards ? isMark(word, end - 1) : isMark(word, end);
      if (!joined && clusters[end] != clusters[end - 1]) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean isMark(Glyphs word, int i) {
    return word.face.advance(glyphs[i]) == 0;
  }

  private void group(Glyphs word, int from, int end, int[] text) {
    int letters = 0;
    for (int i = from; i < end; i++) {
      letters += isMark(word, i) ? 0 : 1;
    }
    boolean leftwards = word.shape.rightToLeft();
    int read = leftwards ? text.length : 0;
    if (leftwards) {
      for (; read > Math.max(1, letters); read--) {
        carrier(from, Character.toString(text[read - 1]));
      }
    }
    boolean together = letters > text.length;
    String whole = new String(text, 0, text.length);
    if (together) {
      begin(whole);
    }
    double origin = wanted;
    int met = 0;
    for (int i = from; i < end; i++) {
      if (!isMark(word, i)) {
        met++;
        String own;
        if (together) {
          own = Character.toString(text[Math.min(met, text.length) - 1]);
        } else if (leftwards) {
          own = Character.toString(text[--read]);
        } else {
          int to = met == letters ? text.length : read + 1;
          own = new String(text, read, to - read);
          read = to;
        }
        int done = head(own, 0);
        glyph(word, i, own.substring(0, done));
        wanted += advances[i];
        while (done < own.length()) {
          int next = head(own, done);
          carrier(i, own.substring(done, next));
          done = next;
        }
      } else {
        wanted += advances[i];
      }
    }
    if (together) {
      end();
    }
    double after = wanted;
    wanted = origin;
    marks(word, from, end, letters == 0 ? whole.substring(0, head(whole, 0)) : first(text));
    wanted = after;
  }

  private static String first(int[] text) {
    return Character.toString(text[0]);
  }

  /**
   * The marks of a group, which are not read.
   *
   * @param text what the font says that their glyphs stand for
   */
  private void marks(Glyphs word, int from, int end, String text) {
    for (int i = from; i < end; i++) {
      if (isMark(word, i)) {
        begin("");
        glyph(word, i, text);
        end();
      }
      wanted += advances[i];
    }
  }

  /** The end of the text from an offset on that one code stands for. */
  private static int head(String text, int from) {
    int end = Math.min(text.length(), from + MOST_READ);
    return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  /** What has no glyph stands on a blank that is not painted. */
  private void carrier(int at, String text) {
    raise(0);
    shift(0);
    strings();
    out.endString().raw("]").operator("TJ").integer(3).operator("Tr");
    out.raw("[").beginString();
    out.code(font.carrier(glyphs[at], text));
    out.endString().raw("]").operator("TJ").integer(0).operator("Tr");
    open = false;
  }

  /** What follows is read as this text (ISO 32000-1, 14.9.4). */
  private void begin(String text) {
    close();
    out.raw("/Span<</ActualText").text(text).raw(">>").operator("BDC");
  }

  private void end() {
    close();
    out.operator("EMC");
  }

  private void glyph(Glyphs word, int i, String text) {
    int glyph = glyphs[i];
    if (glyph != 0) {
      raise(PdfBytes.round(word.shape.shiftsY()[i]));
      shift(word.shape.shiftsX()[i]);
      strings();
      boolean other = asked && font.face().glyph(text.codePointAt(0)) != glyph;
      out.code(other ? font.substitute(glyph, text) : font.code(glyph, text));
      pen += Math.round(font.face().advance(glyph) * 1000) * size / 1000;
    }
  }

  private void shift(double shift) {
    double off = wanted + shift - pen;
    if (off > TOLERANCE || off < -TOLERANCE) {
      strings();
      int thousandths = (int) Math.round(off * 1000 / size);
      out.endString().integer(-thousandths).beginString();
      pen += thousandths * size / 1000;
    }
  }

  private void raise(int hundredths) {
    if (hundredths != rise) {
      close();
      out.hundredths(hundredths).operator("Ts");
      rise = hundredths;
    }
  }

  private void strings() {
    if (!open) {
      out.raw("[").beginString();
      open = true;
    }
  }

  private void close() {
    if (open) {
      out.endString().raw("]").operator("TJ");
      open = false;
    }
  }
}
