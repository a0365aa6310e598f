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

  /** A text in another encoding has at most one character of UTF-8 by chance for so many lost. */
  private static final int MOST_BY_CHANCE = 4;

  /** With more such lines nothing in a file is certain. */
  private static final int MOST_LINES = 5;

  private static final int FIRST_BEYOND_ASCII = 0x80;

  /** Enough to tell a picture or a database from a text. */
  private static final int FIRST_BYTES = 4096;

  private record Lost(int offset, int atByte, String bytes) {}

  private Utf8() {}

  /**
   * The text of the file without its byte order mark; empty if it cannot be told. What is in
   * another encoding that can be told is read in this, so that the rest can be checked.
   */
  public static Optional<SourceText> decode(String file, byte[] bytes, Report report) {
    Optional<OtherEncoding> utf16 = OtherEncoding.utf16(bytes);
    if (utf16.isPresent()) {
      return Optional.of(reported(utf16.get(), file, bytes, report));
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
    String text = out.flip().toString();
    SourceText source = new SourceText(file, text, !lost.isEmpty());
    long kept = text.chars().filter(c -> c >= FIRST_BEYOND_ASCII && c != LOST).count();
    if (kept * MOST_BY_CHANCE < lost.size()) {
      Optional<OtherEncoding> other = OtherEncoding.ofBytes(bytes);
      if (other.isEmpty()) {
        report.add(Fault.ANOTHER_ENCODING, place(source, lost.get(0)), "another encoding");
      }
      return other.map(one -> reported(one, file, bytes, report));
    }
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

  private static SourceText reported(
      OtherEncoding other, String file, byte[] bytes, Report report) {
    SourceText source = new SourceText(file, other.decode(bytes), false);
    int at = (int) source.text().chars().takeWhile(c -> c < FIRST_BEYOND_ASCII).count();
    int first = at < source.text().length() ? at : 0;
    report.add(Fault.ANOTHER_ENCODING, new TextSpan(source, first, first + 1), other.name());
    return source;
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

  private static TextSpan place(SourceText source, Lost one) {
    return new TextSpan(source, one.offset, one.offset + 1);
  }

  private static void report(SourceText source, Lost one, Report report) {
    report.add(Fault.NOT_UTF_8, place(source, one), one.atByte + 1, one.bytes);
  }
}
