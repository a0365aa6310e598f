package org.precis.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One bundled face, read when it is first asked for. */
final class LazyFace {

  /** The same for all bundled faces. */
  static final int UNITS_PER_EM = 1000;

  private static final int MISSING = 0;

  private static final Set<String> ASKED = Set.of("cmap", "hhea", "hmtx");

  private final Face face;
  private volatile Read read;

  /** The font whole, from which subsets are made. */
  private TrueTypeFont font;

  /**
   * The two tables that are asked for a character at a time, which are a small part of the file.
   */
  private record Read(ByteBuffer characters, Measures measures) {}

  LazyFace(Face face) {
    this.face = face;
  }

  boolean covers(int codePoint) {
    return glyph(codePoint) != MISSING;
  }

  int advance(int codePoint) {
    return read().measures().advance(glyph(codePoint));
  }

  private int glyph(int codePoint) {
    return CharacterMap.glyph(read().characters(), codePoint);
  }

  byte[] file() {
    try (InputStream bytes = open()) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] subset(SortedSet<Integer> codePoints) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // The font reads its tables on demand, which is not safe for two threads at once.
    synchronized (this) {
      try {
        if (font == null) {
          font = new TTFParser().parse(new RandomAccessReadBuffer(file()));
        }
        TTFSubsetter subsetter = new TTFSubsetter(font);
        subsetter.add(' ');
        subsetter.addAll(codePoints);
        subsetter.writeToStream(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return bytes.toByteArray();
  }

  /** Several threads may each read them, which gives the same. */
  private Read read() {
    Read known = read;
    if (known == null) {
      known = parse();
      read = known;
    }
    return known;
  }

  private Read parse() {
    try (InputStream bytes = open()) {
      Map<String, ByteBuffer> tables = FontTables.read(bytes, ASKED);
      int wide = CharacterMap.u16(tables.get("hhea"), 34);
      return new Read(
          CharacterMap.table(tables.get("cmap"), 4), new Measures(tables.get("hmtx"), wide));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream open() {
    return LazyFace.class.getResourceAsStream("/org/precis/fonts/" + face.file());
  }
}
