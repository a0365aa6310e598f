package org.precis.input.source;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Finds PDF streams that decompress to far more than a page can hold. */
final class DecompressionBomb {

  private static final long MOST = 64L << 20;
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
  private static final int CHUNK = 1 << 16;
  private static final int HEAD = 400;

  private DecompressionBomb() {}

  /** Whether a stream of the file, other than an image, decompresses to more than 64 megabytes. */
  static boolean isBomb(byte[] pdf) {
    byte[] room = new byte[CHUNK];
    for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
      if (!isPicture(pdf, at) && unpacked(pdf, afterLineEnd(pdf, at), room) > MOST) {
        return true;
      }
    }
    return false;
  }

  /** Offset after the next stream keyword; -1 after the last. */
  private static int next(byte[] pdf, int from) {
    for (int i = from; i + STREAM.length < pdf.length; i++) {
      boolean here = pdf[i] == STREAM[0] && (i == 0 || pdf[i - 1] != 'd');
      for (int j = 1; here && j < STREAM.length; j++) {
        here = pdf[i + j] == STREAM[j];
      }
      if (here) {
        return i + STREAM.length;
      }
    }
    return -1;
  }

  private static int afterLineEnd(byte[] pdf, int at) {
    int start = at;
    while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
      start++;
    }
    return start;
  }

  /** Images are large, and are not decompressed to extract text. */
  private static boolean isPicture(byte[] pdf, int at) {
    int from = Math.max(0, at - HEAD);
    String head = new String(pdf, from, at - from, StandardCharsets.ISO_8859_1);
    return head.substring(Math.max(0, head.lastIndexOf(" obj"))).contains("/Image");
  }

  private static long unpacked(byte[] pdf, int start, byte[] room) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(pdf, start, pdf.length - start);
      int more = inflater.inflate(room);
      while (more > 0 && inflater.getBytesWritten() <= MOST) {
        more = inflater.inflate(room);
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException e) {
      // another compression method, or none
      return 0;
    } finally {
      inflater.end();
    }
  }
}
