package org.precis.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.precis.workspace.UnusableFontException.Reason;

/** The tables of a TrueType file (OpenType 1.9, "The OpenType font file"). */
final class FontTables {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int HEADER = 12;
  private static final int RECORD = 16;
  private static final int MOST_TABLES = 100;
  private static final int WHOLE_CHECKSUM = 0xB1B0AFBA;

  private FontTables() {}

  /** The tables by their tags; each is a part of the file. */
  static Map<String, ByteBuffer> read(byte[] file) throws UnusableFontException {
    ByteBuffer in = ByteBuffer.wrap(file);
    if (file.length < HEADER) {
      throw new UnusableFontException(Reason.FORMAT, "not a font");
    }
    checkKind(in.getInt(0), tag(in, 0));
    int count = Short.toUnsignedInt(in.getShort(4));
    if (count > MOST_TABLES || HEADER + count * RECORD > file.length) {
      throw new UnusableFontException(Reason.BROKEN, "its table directory is truncated");
    }
    Map<String, ByteBuffer> tables = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      int record = HEADER + i * RECORD;
      long offset = Integer.toUnsignedLong(in.getInt(record + 8));
      long length = Integer.toUnsignedLong(in.getInt(record + 12));
      if (offset + length > file.length) {
        throw new UnusableFontException(Reason.BROKEN, "the file is truncated");
      }
      tables.put(tag(in, record), in.slice((int) offset, (int) length));
    }
    return tables;
  }

  /** Some tables of a file that is known to be whole, without reading what follows them. */
  static Map<String, ByteBuffer> read(InputStream file, Set<String> tags) throws IOException {
    byte[] header = file.readNBytes(HEADER);
    int count = ByteBuffer.wrap(header).getShort(4);
    ByteBuffer in = ByteBuffer.wrap(file.readNBytes(count * RECORD));
    int directory = HEADER + count * RECORD;
    int end = 0;
    for (int at = 0; at < in.limit(); at += RECORD) {
      end =
          tags.contains(tag(in, at)) ? Math.max(end, in.getInt(at + 8) + in.getInt(at + 12)) : end;
    }
    ByteBuffer body = ByteBuffer.wrap(file.readNBytes(end - directory));
    Map<String, ByteBuffer> tables = new TreeMap<>();
    for (int at = 0; at < in.limit(); at += RECORD) {
      if (tags.contains(tag(in, at))) {
        tables.put(tag(in, at), body.slice(in.getInt(at + 8) - directory, in.getInt(at + 12)));
      }
    }
    return tables;
  }

  private static void checkKind(int version, String tag) throws UnusableFontException {
    if (version == TRUE_TYPE || tag.equals("true")) {
      return;
    }
    String kind =
        switch (tag) {
          case "OTTO" -> "an OpenType font with PostScript outlines";
          case "ttcf" -> "a font collection";
          case "wOFF", "wOF2" -> "a compressed web font";
          default -> "not a font";
        };
    throw new UnusableFontException(Reason.FORMAT, kind);
  }

  private static String tag(ByteBuffer in, int at) {
    byte[] tag = new byte[4];
    in.get(at, tag);
    return new String(tag, StandardCharsets.ISO_8859_1);
  }

  /** The file that holds these tables; the same bytes for the same tables. */
  static byte[] write(SortedMap<String, byte[]> tables) {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    ByteBuffer head = ByteBuffer.allocate(HEADER + count * RECORD);
    head.putInt(TRUE_TYPE).putShort((short) count).putShort((short) (power * RECORD));
    head.putShort((short) Integer.numberOfTrailingZeros(power));
    head.putShort((short) ((count - power) * RECORD));
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int headAt = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] padded = padded(table.getValue());
      int offset = head.capacity() + body.size();
      headAt = table.getKey().equals("head") ? offset : headAt;
      head.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
      head.putInt(checksum(padded)).putInt(offset).putInt(table.getValue().length);
      body.writeBytes(padded);
    }
    ByteBuffer file = ByteBuffer.allocate(head.capacity() + body.size());
    file.put(head.array()).put(body.toByteArray());
    file.putInt(headAt + 8, WHOLE_CHECKSUM - checksum(file.array()));
    return file.array();
  }

  private static byte[] padded(byte[] table) {
    return Arrays.copyOf(table, (table.length + 3) / 4 * 4);
  }

  private static int checksum(byte[] padded) {
    ByteBuffer in = ByteBuffer.wrap(padded);
    int sum = 0;
    while (in.hasRemaining()) {
      sum += in.getInt();
    }
    return sum;
  }
}
