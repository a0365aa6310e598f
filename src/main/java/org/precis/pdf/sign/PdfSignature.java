package org.precis.pdf.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first signature of a PDF (ISO 32000-1, 12.8): the claimed signer, whether it is valid, and
 * what follows it. Whether to trust the certificate is not checked.
 */
public final class PdfSignature {

  private static final Pattern RANGE =
      Pattern.compile("/ByteRange\\s*\\[\\s*0\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*\\]");

  private static final String END = "%%EOF";

  private final byte[] file;

  /**
   * The offsets of the opening bracket of {@code Contents} and of the byte after its closing one.
   */
  private final int from;

  private final int to;
  private final int end;
  private final byte[] contents;

  private PdfSignature(byte[] file, int from, int to, int end) {
    this.file = file;
    this.from = from;
    this.to = to;
    this.end = end;
    this.contents = contents();
  }

  /** The signature; empty if there is none. */
  public static Optional<PdfSignature> find(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    if (!text.contains("/ByteRange")) {
      return Optional.empty();
    }
    Matcher range = RANGE.matcher(text);
    if (!range.find()) {
      return Optional.of(new PdfSignature(file, 0, 0, file.length));
    }
    int from = Integer.parseInt(range.group(1));
    int to = Integer.parseInt(range.group(2));
    int end = to + Integer.parseInt(range.group(3));
    boolean covers = from > 0 && from < to && end <= file.length;
    return Optional.of(
        covers ? new PdfSignature(file, from, to, end) : new PdfSignature(file, 0, 0, file.length));
  }

  /** Empty if the range leaves out anything but one hexadecimal string. */
  private byte[] contents() {
    if (to == 0 || file[from] != '<' || file[to - 1] != '>') {
      return new byte[0];
    }
    try {
      String digits = new String(file, from + 1, to - from - 2, StandardCharsets.ISO_8859_1);
      return HexFormat.of().parseHex(digits);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  /** Whether it is a signature of the bytes that it covers, by the key of its certificate. */
  public boolean holds() {
    return contents.length > 0 && Cms.holds(contents, covered());
  }

  private byte[] covered() {
    ByteArrayOutputStream covered = new ByteArrayOutputStream();
    covered.write(file, 0, from);
    covered.write(file, to, end - to);
    return covered.toByteArray();
  }

  /** How many bytes follow those it covers. */
  public int after() {
    return file.length - end;
  }

  /** The file as it was before it was signed. */
  public byte[] before() {
    if (from == 0) {
      return file.clone();
    }
    String text = new String(file, 0, from, StandardCharsets.ISO_8859_1);
    int last = text.lastIndexOf(END) + END.length();
    last += text.startsWith("\r\n", last) ? 2 : 1;
    return Arrays.copyOf(file, last);
  }

  /**
   * Whether the file up to the end of the signature is this one, signed, and holds nothing else.
   */
  public boolean isAllAddedTo(byte[] unsigned) throws IOException {
    byte[] again = SignatureUpdate.write(unsigned, contents.length, content -> contents);
    return Arrays.equals(again, Arrays.copyOf(file, end));
  }

  /** Why a valid signature proves nothing, in words; empty if its key and digest are strong. */
  public Optional<String> weakness() {
    try {
      return Cms.weakness(contents);
    } catch (IOException e) {
      return Optional.of("it cannot be read");
    }
  }

  /** What its reserved space holds besides it, in words; empty if nothing. */
  public Optional<String> stowaway() {
    try {
      return Cms.stowaway(contents);
    } catch (IOException e) {
      return Optional.of("it cannot be read");
    }
  }

  /** The signer; empty if it cannot be read. */
  public Optional<Signer> signer() {
    if (contents.length == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(Cms.signer(contents));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
