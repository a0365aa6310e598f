package org.precis.typeset.file;

import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Compresses in the format of zlib (RFC 1950 and 1951), to the same bytes on every machine.
 *
 * <p>Java compresses with the zlib of its system, which need not be the original: Fedora's is
 * zlib-ng, and others use the processor's own instructions. What they write is as valid, but not
 * the same. So a probe finds out whether Java's is the original, and elsewhere JZlib, a port to
 * Java, writes what the original would, in twice its time.
 */
final class Deflate {

  /**
   * How hard it tries. Measured with a briefing of 12 pages: level 1 takes 2.7 ms for 115 kB, 2
   * takes 2.9 for 112, 4 takes 3.8 for 105, 6 takes 6.0 for 100, 9 takes 11.4 for 99.
   */
  private static final int LEVEL = 2;

  private static final int LARGEST_WINDOW = 15;
  private static final int USUAL_MEMORY = 8;

  private static final String PROBE_TEXT =
      "q 1 0 0 1 56.7 785.2 cm BT /F1 9 Tf 0 Tr [<0024>-12<0046>3<0052>]TJ 102.35 -13 Td ET Q\n"
          + "/P <</MCID 7>> BDC 0.25 w 17 400.8 m 478 400.8 l S EMC 0.9 0.93 0.95 rg 2 3 60 8 re f\n";

  /** What the original makes of the probe. */
  private static final int PROBE_SIZE = 26_981;

  private static final long PROBE_SUM = 0xf42c8ef0L;

  /** Whether Java's zlib is the original; asked once, when the first file is written. */
  private static final class OfJava {
    static final boolean IS_ORIGINAL = isOriginal(ofJava());
  }

  private final Deflater ofJava;
  private byte[] compressed = new byte[1 << 14];

  Deflate() {
    this(OfJava.IS_ORIGINAL);
  }

  /**
   * One or the other, which differ in time alone.
   *
   * @param ofJava whether to compress with Java's zlib, which has to be the original
   */
  Deflate(boolean ofJava) {
    this.ofJava = ofJava ? ofJava() : null;
  }

  private static Deflater ofJava() {
    return new Deflater(LEVEL);
  }

  /** Compresses the first bytes of some data; returns how many {@link #bytes} they become. */
  int compress(byte[] data, int length) {
    int most = length + length / 1000 + 64;
    if (compressed.length < most) {
      compressed = new byte[Math.max(most, 2 * compressed.length)];
    }
    return ofJava == null ? byPort(data, length) : compress(ofJava, data, length, compressed);
  }

  /** Begins with what was compressed last, until something else is. */
  byte[] bytes() {
    return compressed;
  }

  /** Lets go of memory that is not Java's. */
  void end() {
    if (ofJava != null) {
      ofJava.end();
    }
  }

  private static int compress(Deflater deflater, byte[] data, int length, byte[] into) {
    deflater.reset();
    deflater.setInput(data, 0, length);
    deflater.finish();
    return deflater.deflate(into);
  }

  /** Head and checksum are written here, as the port's head has another level. */
  private int byPort(byte[] data, int length) {
    com.jcraft.jzlib.Deflater port = port();
    port.setInput(data, 0, length, false);
    port.setOutput(compressed, 2, compressed.length - 2);
    port.deflate(JZlib.Z_FINISH);
    compressed[0] = 0x78;
    compressed[1] = 0x5E;
    int size = 2 + (int) port.getTotalOut();
    Adler32 sum = new Adler32();
    sum.update(data, 0, length);
    for (int shift = 24; shift >= 0; shift -= 8) {
      compressed[size++] = (byte) (sum.getValue() >>> shift);
    }
    return size;
  }

  private static com.jcraft.jzlib.Deflater port() {
    try {
      return new com.jcraft.jzlib.Deflater(LEVEL, LARGEST_WINDOW, USUAL_MEMORY, JZlib.W_NONE);
    } catch (GZIPException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a deflater writes what the original would. */
  static boolean isOriginal(Deflater deflater) {
    byte[] probe = probe();
    byte[] compressed = new byte[2 * probe.length];
    int size = compress(deflater, probe, probe.length, compressed);
    CRC32 sum = new CRC32();
    sum.update(compressed, 0, size);
    deflater.end();
    return size == PROBE_SIZE && sum.getValue() == PROBE_SUM;
  }

  /**
   * Parts of a text in no order, then noise: enough for matches of many lengths and distances, for
   * a window that moves on, and for several blocks.
   */
  static byte[] probe() {
    byte[] text = PROBE_TEXT.getBytes(StandardCharsets.US_ASCII);
    byte[] probe = new byte[1 << 16];
    int end = probe.length / 4 * 3;
    int number = 1;
    int at = 0;
    while (at < probe.length) {
      number = number * 1_103_515_245 + 12_345;
      if (at >= end) {
        probe[at++] = (byte) (number >>> 16);
      } else {
        int from = (number >>> 16) % text.length;
        int size = Math.min((number >>> 8) % 32, Math.min(text.length - from, end - at));
        System.arraycopy(text, from, probe, at, size);
        at += size;
      }
    }
    return probe;
  }
}
