package org.precis.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a part, cut off where they are more than a workbook's would be. */
final class Unpacked extends FilterInputStream {

  /** What a part may take in any case, and how many times more than packed beyond that. */
  private static final long FREE = 10L << 20;

  private static final long RATIO = 100;

  private static final long MOST = 100L << 20;

  private final long most;
  private long count;

  Unpacked(InputStream in, long packed) {
    super(in);
    this.most = Math.min(MOST, Math.max(FREE, packed * RATIO));
  }

  boolean isTooLarge() {
    return count > most;
  }

  /** What it may take, in words. */
  String most() {
    return (most >> 20) + " MB";
  }

  @Override
  public int read() throws IOException {
    int octet = super.read();
    count(octet < 0 ? 0 : 1);
    return octet;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int more) throws IOException {
    count += more;
    if (isTooLarge()) {
      throw new IOException("the part is too large");
    }
  }
}
