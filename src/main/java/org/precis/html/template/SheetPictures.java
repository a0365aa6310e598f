package org.precis.html.template;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.diagnostic.NearestName;
import org.precis.text.PictureBytes;

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
      } else if (!PictureBytes.isWhole(files.get(address.file))) {
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
    return PictureBytes.isPng(picture)
        ? "image/png"
        : PictureBytes.isJpeg(picture) ? "image/jpeg" : "";
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
