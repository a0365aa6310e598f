package org.precis.input.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.precis.diagnostic.Fault;

/** Decodes UTF-8 strictly, and reports invalid bytes. */
public final class Utf8 {

  /**
   * Replaces rejected characters so that the rest can still be checked. It is a noncharacter
   * (Unicode 23.7), which no accepted text contains.
   */
  public static final char LOST = '\uFDD0';

  /** With more such lines a file is in another encoding, and nothing in it is certain. */
  private static final int MOST_LINES = 5;

  /** Enough to tell a picture or a database from a text. */
  private static final int FIRST_BYTES = 4096;

  private record Lost(int offset, int atByte, String bytes) {}

  private Utf8() {}

  /** The text of the file without its byte order mark; empty if it is not UTF-8 at all. */
  public static Optional<SourceText> decode(String file, byte[] bytes, Report report) {
    if (isUtf16(bytes)) {
      report.addFile(Fault.NOT_UTF_8, file, 1, "the file is UTF-16");
      return Optional.empty();
    }
    Optional<String> kind = kindOfNoText(bytes);
    if (kind.isPresent()) {
      report.addFile(Fault.NOT_TEXT, file, kind.get());
      return Optional.empty();
    }
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    ByteBuffer in = ByteBuffer.wrap(bytes, marked ? 3 : 0, bytes.length - (marked ? 3 : 0));
    CharBuffer out = CharBuffer.allocate(in.remaining());
    List<Lost> lost = decode(in, out);
    SourceText source = new SourceText(file, out.flip().toString(), !lost.isEmpty());
    List<Lost> first = firstOfLines(source, lost);
    if (first.size() > MOST_LINES) {
      String said = first.get(0).bytes + "; also on " + (first.size() - 1) + " further lines";
      report(source, new Lost(first.get(0).offset, first.get(0).atByte, said), report);
      return Optional.empty();
    }
    first.forEach(one -> report(source, one, report));
    return Optional.of(source);
  }

  /** What a file is by its first bytes that office programs write, whatever it is called. */
  private static Optional<String> kindOfNoText(byte[] bytes) {
    int first = bytes.length < 4 ? 0 : ByteBuffer.wrap(bytes).getInt();
    return switch (first) {
      case 0x504B0304 -> Optional.of("a workbook or another ZIP archive");
      case 0xD0CF11E0 -> Optional.of("a document of an old office program");
      default -> isBinary(bytes) ? Optional.of("a binary file") : Optional.empty();
    };
  }

  /** Whether several of the first bytes are zero: in a text one at most is, by mistake. */
  private static boolean isBinary(byte[] bytes) {
    int zeros = 0;
    for (int i = 0; i < Math.min(bytes.length, FIRST_BYTES); i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros > 1;
  }

  private static boolean isUtf16(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return first == 0xFFFE || first == 0xFEFF;
  }

  private static List<Lost> decode(ByteBuffer in, CharBuffer out) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    List<Lost> lost = new ArrayList<>();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      int length = result.length();
      byte[] malformed = new byte[length];
      in.get(in.position(), malformed);
      String hex = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(malformed);
      lost.add(new Lost(out.position(), in.position(), hex));
      out.put(LOST);
      in.position(in.position() + length);
      result = decoder.decode(in, out, true);
    }
    return lost;
  }

  private static List<Lost> firstOfLines(SourceText source, List<Lost> lost) {
    Set<Integer> lines = new TreeSet<>();
    return lost.stream().filter(one -> lines.add(source.lineAt(one.offset))).toList();
  }

  private static void report(SourceText source, Lost one, Report report) {
    TextSpan place = new TextSpan(source, one.offset, one.offset + 1);
    report.add(Fault.NOT_UTF_8, place, one.atByte + 1, one.bytes);
  }
}
