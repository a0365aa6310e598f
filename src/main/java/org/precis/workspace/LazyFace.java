package org.precis.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One bundled face, read when it is first asked for. */
final class LazyFace {

  /** The same for all bundled faces. */
  static final int UNITS_PER_EM = 1000;

  private static final int MISSING = 0;

  private final Face face;
  private volatile Read read;

  /** A face with the two tables that are asked for a character at a time. */
  private record Read(TrueTypeFont font, CmapLookup glyphs, HorizontalMetricsTable metrics) {}

  LazyFace(Face face) {
    this.face = face;
  }

  boolean covers(int codePoint) {
    return read().glyphs().getGlyphId(codePoint) != MISSING;
  }

  int advance(int codePoint) {
    return read().metrics().getAdvanceWidth(read().glyphs().getGlyphId(codePoint));
  }

  byte[] file() {
    try (InputStream bytes = open()) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] subset(SortedSet<Integer> codePoints) {
    TrueTypeFont font = read().font();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // The font reads its remaining tables on demand, which is not safe for two threads at once.
    synchronized (this) {
      try {
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

  private Read read() {
    if (read == null) {
      synchronized (this) {
        if (read == null) {
          read = parse();
        }
      }
    }
    return read;
  }

  private Read parse() {
    try (InputStream bytes = open()) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()));
      return new Read(font, font.getUnicodeCmapLookup(), font.getHorizontalMetrics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream open() {
    return LazyFace.class.getResourceAsStream("/org/precis/fonts/" + face.file());
  }
}
