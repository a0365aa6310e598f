package org.precis.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a part, cut off where they are more than a workbook's would be. */
final class Unpacked extends FilterInputStream {

  /** What a part may take in any case, and how many times more than packed beyond that. */
  private static final long FREE = 10L << 20;

  private static final long RATIO = 100;

  static final int MOST_MEGABYTES = 100;

  private final long most;
  private long count;

  Unpacked(InputStream in, long packed) {
    super(in);
    this.most = Math.min((long) MOST_MEGABYTES << 20, Math.max(FREE, packed * RATIO));
  }

  boolean isTooLarge() {
    return count > most;
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
