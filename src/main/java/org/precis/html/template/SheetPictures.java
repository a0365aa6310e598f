package org.precis.html.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.diagnostic.NearestName;
import org.precis.text.JpegSegment;

/**
 * The pictures of backgrounds that a style sheet names by their files in the template, as {@code
 * background-image: url(paper.png)} does. Pages have them in the sheet itself.
 */
final class SheetPictures {

  /** A comment, or a declaration that may say what a background is. */
  private static final Pattern DECLARATION =
      Pattern.compile(
          "/\\*.*?\\*/|(?<![\\w-])(?:background|background-image|--[\\w-]+)\\s*:"
              + "((?:\"[^\"]*\"|'[^']*'|url\\([^)]*\\)|[^;{}\"'])*+)",
          Pattern.DOTALL);

  /** An address without a scheme. */
  private static final Pattern FILE =
      Pattern.compile("url\\(\\s*(\"[^\":]+\"|'[^':]+'|[^\"':)\\s]+)\\s*\\)");

  /** What files of each type begin with. */
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

  private static final int FIRST_CHUNK = 8;

  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  private static final String NONE = "none";

  /**
   * An address in a sheet.
   *
   * @param file the name of a file
   * @param start where the address begins in the sheet
   * @param end where it ends
   */
  private record Address(String file, int start, int end) {}

  private final String sheet;
  private final List<Address> addresses = new ArrayList<>();

  SheetPictures(String sheet) {
    this.sheet = sheet;
    Matcher declaration = DECLARATION.matcher(sheet);
    Matcher file = FILE.matcher(sheet);
    while (declaration.find()) {
      if (declaration.group(1) != null) {
        file.region(declaration.start(1), declaration.end(1));
        while (file.find()) {
          String name = file.group(1).replaceAll("^[\"']|[\"']$", "");
          addresses.add(new Address(name, file.start(), file.end()));
        }
      }
    }
  }

  /** The files that the sheet names. */
  Set<String> files() {
    return addresses.stream().map(Address::file).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The sheet with {@code none} in place of pictures, so that all else keeps its place. */
  String without() {
    return with(address -> NONE + " ".repeat(address.end - address.start - NONE.length()));
  }

  /**
   * The sheet with the pictures in it.
   *
   * @param path of the sheet, as its author knows it
   * @param files those of the template
   * @throws FaultyInputException if the template has no such file, or it is no PNG or JPEG, or
   *     damaged
   */
  String embedded(String path, Map<String, byte[]> files) {
    List<Diagnostic> faults = new ArrayList<>();
    for (Address address : addresses) {
      if (!files.containsKey(address.file)) {
        Diagnostic missing = at(Fault.TEMPLATE_FILE, path, address, address.file);
        faults.add(
            NearestName.to(address.file, files.keySet())
                .map(near -> missing.withHint(NearestName.question(near)))
                .orElseGet(() -> missing.withHint("add it to the template")));
      } else if (type(files.get(address.file)).isEmpty()) {
        faults.add(
            at(Fault.TEMPLATE, path, address, "'" + address.file + "' is no PNG or JPEG file")
                .withHint("save the picture as PNG or JPEG"));
      } else if (!isWhole(files.get(address.file))) {
        faults.add(
            at(Fault.TEMPLATE, path, address, "'" + address.file + "' is a damaged picture")
                .withHint("save the picture anew"));
      }
    }
    if (!faults.isEmpty()) {
      throw new FaultyInputException(faults);
    }
    return with(
        address ->
            "url(\"data:"
                + type(files.get(address.file))
                + ";base64,"
                + Base64.getEncoder().encodeToString(files.get(address.file))
                + "\")");
  }

  private Diagnostic at(Fault fault, String path, Address address, String what) {
    Location place = Location.of(path, sheet, address.start, address.end - address.start);
    return fault.at(place, Location.lineOf(sheet, address.start), what);
  }

  /** The media type of a picture; empty if it has none that pages can show. */
  private static String type(byte[] picture) {
    return begins(picture, PNG) ? "image/png" : begins(picture, JPEG) ? "image/jpeg" : "";
  }

  /** Whether all of a picture can be drawn; the JDK's reader draws what is left of some. */
  private static boolean isWhole(byte[] picture) {
    try {
      boolean ends = begins(picture, PNG) ? endsAsPng(picture) : endsAsJpeg(picture);
      return ends && ImageIO.read(new ByteArrayInputStream(picture)) != null;
    } catch (IOException | RuntimeException damaged) {
      // it fails in many ways on damaged files
      return false;
    }
  }

  /** Whether a PNG file has all its chunks, with their check sums (PNG 3, 5.3). */
  private static boolean endsAsPng(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    String type = "";
    int at = FIRST_CHUNK;
    while (!type.equals("IEND")) {
      int data = at + 2 * Integer.BYTES;
      int end = data + in.getInt(at);
      type = new String(file, at + Integer.BYTES, Integer.BYTES, StandardCharsets.US_ASCII);
      CRC32 sum = new CRC32();
      sum.update(file, at + Integer.BYTES, end - at - Integer.BYTES);
      if (end < data || (int) sum.getValue() != in.getInt(end)) {
        return false;
      }
      at = end + Integer.BYTES;
    }
    return true;
  }

  private static boolean endsAsJpeg(byte[] file) {
    int at = file.length - 2;
    while (at > 0 && !JpegSegment.isMarker(file, at, JpegSegment.END)) {
      at--;
    }
    return at > 0;
  }

  private static boolean begins(byte[] picture, byte[] signature) {
    int length = Math.min(picture.length, signature.length);
    return Arrays.equals(picture, 0, length, signature, 0, signature.length);
  }

  private String with(Function<Address, String> picture) {
    if (addresses.isEmpty()) {
      return sheet;
    }
    StringBuilder all = new StringBuilder();
    int from = 0;
    for (Address address : addresses) {
      all.append(sheet, from, address.start).append(picture.apply(address));
      from = address.end;
    }
    return all.append(sheet, from, sheet.length()).toString();
  }
}
