package org.precis.typeset.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.precis.typeset.paint.Font;

/**
 * The part of a TrueType file that is embedded (ISO 32000-1, 9.9).
 *
 * @param bytes the file
 * @param glyphs the glyph in it for each code, from 0; null if they are the same
 */
record FontFile(byte[] bytes, int[] glyphs) {

  /** The tables that a viewer reads of an embedded font. */
  private static final List<String> TABLES =
      List.of("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep");

  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  /**
   * The part of a font that the document uses. Fonts that were cut to the characters of a document
   * before keep all their glyphs: to look for those not used would cost more than they take.
   */
  static FontFile of(Font font) {
    byte[] whole = font.face().file();
    try {
      int count = font.face().font().getNumberOfGlyphs();
      BitSet drawn = font.drawn();
      if (drawn.cardinality() * 2 < count) {
        return subset(font, drawn);
      }
      int[] glyphs = null;
      if (!font.further().isEmpty()) {
        glyphs = new int[count + font.further().size()];
        Arrays.setAll(glyphs, i -> i < count ? i : font.further().get(i - count).glyph());
      }
      return new FontFile(tables(whole), glyphs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FontFile subset(Font font, BitSet drawn) throws IOException {
    Set<Integer> used = new TreeSet<>();
    drawn.stream().forEach(used::add);
    TTFSubsetter subsetter = new TTFSubsetter(font.face().font(), TABLES);
    subsetter.addGlyphIds(used);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    subsetter.writeToStream(out);
    int count = font.face().glyphs();
    int further = font.further().size();
    int[] glyphs = new int[further == 0 ? drawn.length() : count + further];
    for (Map.Entry<Integer, Integer> glyph : subsetter.getGIDMap().entrySet()) {
      if (drawn.get(glyph.getValue())) {
        glyphs[glyph.getValue()] = glyph.getKey();
      }
    }
    for (int i = 0; i < further; i++) {
      glyphs[count + i] = glyphs[font.further().get(i).glyph()];
    }
    return new FontFile(out.toByteArray(), glyphs);
  }

  /** The file without the tables that nobody reads in a PDF (names, characters, layout). */
  private static byte[] tables(byte[] file) {
    int count = number(file, 4, 2);
    int kept = 0;
    int size = 0;
    for (int i = 0; i < count; i++) {
      int entry = DIRECTORY + ENTRY * i;
      if (isKept(file, entry)) {
        kept++;
        size += padded(number(file, entry + 12, 4));
      }
    }
    byte[] out = new byte[DIRECTORY + ENTRY * kept + size];
    System.arraycopy(file, 0, out, 0, 4);
    int power = Integer.highestOneBit(kept);
    put(out, 4, 2, kept);
    put(out, 6, 2, power * ENTRY);
    put(out, 8, 2, Integer.numberOfTrailingZeros(power));
    put(out, 10, 2, (kept - power) * ENTRY);
    int to = DIRECTORY;
    int at = DIRECTORY + ENTRY * kept;
    for (int i = 0; i < count; i++) {
      int entry = DIRECTORY + ENTRY * i;
      if (isKept(file, entry)) {
        int length = number(file, entry + 12, 4);
        System.arraycopy(file, entry, out, to, ENTRY);
        put(out, to + 8, 4, at);
        System.arraycopy(file, number(file, entry + 8, 4), out, at, length);
        to += ENTRY;
        at += padded(length);
      }
    }
    return out;
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  private static boolean isKept(byte[] file, int entry) {
    byte[] name = Arrays.copyOfRange(file, entry, entry + 4);
    return TABLES.contains(new String(name, java.nio.charset.StandardCharsets.ISO_8859_1));
  }

  private static int number(byte[] file, int at, int size) {
    int number = 0;
    for (int i = 0; i < size; i++) {
      number = number << 8 | file[at + i] & 0xFF;
    }
    return number;
  }

  private static void put(byte[] file, int at, int size, int number) {
    for (int i = 0; i < size; i++) {
      file[at + i] = (byte) (number >> 8 * (size - 1 - i));
    }
  }
}
