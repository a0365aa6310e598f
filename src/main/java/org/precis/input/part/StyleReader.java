package org.precis.input.part;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Place;
import org.precis.input.picture.Drawing;
import org.precis.input.tree.HouseFace;
import org.precis.input.tree.Node;
import org.precis.model.Colour;
import org.precis.model.FontFile;
import org.precis.model.Style;
import org.precis.model.Style.Logo;

/** Reads how a briefing looks where it differs from its template. */
public final class StyleReader {

  public static final String KEY = "style";

  private static final List<String> KEYS =
      List.of("accent", "palette", "page", "margins", "face", "logo", "sections", "figures");
  private static final String WITHOUT_STYLE = "write its keys on their own, as in 'accent: 7A1F4B'";
  private static final List<String> SWITCH = List.of("on", "off");
  private static final List<String> PAGES = List.of("A4", "A5", "B5", "letter", "legal");

  /** Of text on paper (WCAG 2.2, success criterion 1.4.3). */
  private static final double LEAST_CONTRAST = 4.5;

  private static final Pattern MARGIN = Pattern.compile("([0-9]{1,2}(?:\\.[0-9]{1,3})?)(mm|cm|in)");
  private static final Map<String, Double> MILLIMETRES = Map.of("mm", 1.0, "cm", 10.0, "in", 25.4);
  private static final double LEAST_MARGIN = 10;
  private static final double MOST_MARGIN = 60;
  private static final int SIDES = 4;

  private static final int MOST_LOGO_BYTES = 1 << 20;

  private final Optional<Fields> own;
  private final Optional<Fields> house;
  private final String issuer;

  /**
   * A reader of the key {@code style}.
   *
   * @param house the style of all packs in the folder; each key that the pack has is the pack's
   * @param issuer what a logo says that has no text of its own
   */
  public StyleReader(Fields briefing, Optional<Fields> house, String issuer) {
    this.own = briefing.thing(KEY, "write 'style: {page: letter}'");
    this.house = house;
    this.issuer = issuer;
  }

  public Style read() {
    own.ifPresent(style -> style.only(KEYS, List.of()));
    house.ifPresent(StyleReader::checkKeys);
    if (own.isEmpty() && house.isEmpty()) {
      return Style.NONE;
    }
    return new Style(
        of("accent").flatMap(StyleReader::accent),
        of("palette").map(PaletteReader::read).orElse(List.of()),
        of("page").map(StyleReader::page).orElse(""),
        of("margins").map(StyleReader::margins).orElse(""),
        of("face").map(this::face).orElse(List.of()),
        of("logo").flatMap(this::logo),
        sections(),
        of("figures").map(StyleReader::figures).orElse(true));
  }

  /** The order and the titles of the sections, which is all that other parts of a pack rest on. */
  public Style.Sections sections() {
    return of("sections").map(SectionOrder::read).orElse(Style.Sections.AS_USUAL);
  }

  private static boolean figures(Fields style) {
    Node node = style.get("figures");
    if (node != null && !(node instanceof Node.Scalar)) {
      String hint = "write on or off: it leaves out all charts or none";
      style.report().addHinted(Fault.EXPECTED_TEXT, node.place(), hint, "figures", node.kind());
      return true;
    }
    String written = style.word("figures");
    if (!written.isEmpty() && !SWITCH.contains(written)) {
      String hint = NearestName.hint(written, SWITCH, "write on or off");
      style.report().add(Fault.UNKNOWN_WORD, style.placeOf("figures"), written, "setting", hint);
    }
    return !written.equals("off");
  }

  private static void checkKeys(Fields house) {
    if (house.has(KEY)) {
      house.report().add(Fault.UNKNOWN_KEY, house.placeOfKey(KEY), KEY, WITHOUT_STYLE);
    } else {
      house.only(KEYS, List.of());
    }
  }

  /** Where the style has each of its keys. */
  public SortedMap<String, Place> places() {
    SortedMap<String, Place> places = new TreeMap<>();
    KEYS.forEach(key -> of(key).ifPresent(style -> places.put(key, style.placeOfKey(key))));
    return places;
  }

  /** What has a key: the pack or the house. */
  private Optional<Fields> of(String key) {
    return own.filter(style -> style.has(key)).or(() -> house.filter(style -> style.has(key)));
  }

  private static Optional<Colour> accent(Fields style) {
    String written = style.word("accent");
    if (written.isEmpty()) {
      if (style.has("accent")) {
        style.report().add(Fault.COLOUR_IS_COMMENT, style.placeOfKey("accent"), "accent");
      }
      return Optional.empty();
    }
    Optional<Colour> colour = Colour.of(written);
    if (colour.isEmpty()) {
      style.report().add(Fault.COLOUR, style.placeOf("accent"), written);
      return Optional.empty();
    }
    double contrast = colour.get().contrast(Colour.WHITE);
    if (contrast < LEAST_CONTRAST) {
      String ratio = String.format(Locale.ROOT, "%.1f", Math.floor(10 * contrast) / 10);
      style.report().add(Fault.COLOUR_CONTRAST, style.placeOf("accent"), written, ratio);
    }
    return colour;
  }

  private static String page(Fields style) {
    String written = style.word("page");
    if (!written.isEmpty() && !PAGES.contains(written)) {
      String hint = NearestName.hint(written, PAGES);
      style.report().add(Fault.UNKNOWN_WORD, style.placeOf("page"), written, "page size", hint);
      return "";
    }
    return written;
  }

  private static String margins(Fields style) {
    String written = style.word("margins").strip();
    if (written.isEmpty()) {
      return "";
    }
    List<String> margins = List.of(written.split(" +"));
    if (margins.size() > SIDES || !margins.stream().allMatch(StyleReader::isMargin)) {
      style.report().add(Fault.MARGINS, style.placeOf("margins"), written);
      return "";
    }
    return String.join(" ", margins);
  }

  private static boolean isMargin(String written) {
    return Optional.of(MARGIN.matcher(written))
        .filter(Matcher::matches)
        .map(margin -> Double.parseDouble(margin.group(1)) * MILLIMETRES.get(margin.group(2)))
        .filter(length -> length >= LEAST_MARGIN && length <= MOST_MARGIN)
        .isPresent();
  }

  private static final String FONT_FILE =
      "name a file, such as Inter-Regular.ttf: the fonts of a machine are not used";

  /** The fonts that texts are set in: a regular and a semi-bold one. */
  private List<FontFile> face(Fields style) {
    boolean machine = style.reading().machine();
    List<FontFile> files = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    List<Fields> embedded =
        machine ? style.list("face", "write {\"file\": …, \"data\": …}") : List.of();
    for (Fields font : embedded) {
      font.only(List.of("file", "data"), List.of());
      decoded(font)
          .ifPresent(
              bytes -> {
                files.add(FontFile.of(font.word("file"), bytes));
                places.add(font.place());
              });
    }
    List<Node.Scalar> named = machine ? List.of() : style.scalars("face");
    for (Node.Scalar name : named) {
      String path = name.text().strip();
      if (!path.contains(".")) {
        style.report().add(Fault.UNKNOWN_WORD, name.place(), path, "font file", FONT_FILE);
        continue;
      }
      PackFiles pack = style.reading().files().files();
      pack.bytes(path, name.place())
          .ifPresent(
              bytes -> {
                files.add(FontFile.of(path, bytes));
                places.add(name.place());
              });
    }
    int all = embedded.size() + named.size();
    return all > 0
            && HouseFace.areUsable(
                files, places, style.placeOf("face"), all, !machine, style.report())
        ? files
        : List.of();
  }

  /** {@code logo: logo.png}, or with a text of its own. */
  private Optional<Logo> logo(Fields style) {
    if (!style.filled("logo")) {
      return Optional.empty();
    }
    if (style.get("logo") instanceof Node.Scalar name) {
      String file = name.text().strip();
      checkText(issuer, file, name.place(), style);
      return logo(style, file, name.place(), issuer);
    }
    Optional<Fields> written = style.thing("logo", "write 'logo: {file: logo.png, text: …}'");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Fields logo = written.get();
    boolean machine = style.reading().machine();
    logo.only(machine ? List.of("file", "data") : List.of("file"), List.of("text"));
    String file = logo.requiredWord("file", "write 'file: logo.png'");
    String text = logo.text("text").isEmpty() ? issuer : logo.text("text");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    checkText(text, file, logo.place(), logo);
    return machine
        ? decoded(logo).flatMap(bytes -> embedded(logo, file, text, bytes))
        : logo(logo, file, logo.placeOf("file"), text);
  }

  private static void checkText(String text, String file, Place place, Fields fields) {
    if (text.isBlank()) {
      fields.report().add(Fault.LOGO_TEXT, place, file, file);
    }
  }

  private static Optional<Logo> logo(Fields fields, String file, Place place, String text) {
    PackFiles files = fields.reading().files().files();
    return files
        .bytes(file, place)
        .flatMap(
            bytes ->
                PictureFile.isDrawing(file, bytes)
                    ? Drawing.in(files, file, place, false, fields.report())
                        .map(drawing -> new Logo(file, text, encoded(drawing)))
                    : picture(fields, file, place, text, bytes));
  }

  /** A drawing of a machine form has been written anew before. */
  private static Optional<Logo> embedded(Fields logo, String file, String text, byte[] bytes) {
    Place place = logo.placeOf("data");
    if (bytes.length == 0 || bytes[0] != '<') {
      return picture(logo, file, place, text, bytes);
    }
    if (!Drawing.isWritten(bytes, file, false)) {
      logo.report().add(Fault.LOGO_FORMAT, place, file);
      return Optional.empty();
    }
    return Optional.of(new Logo(file, text, encoded(bytes)));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static Optional<Logo> picture(
      Fields fields, String file, Place place, String text, byte[] bytes) {
    if (bytes.length > MOST_LOGO_BYTES) {
      fields.report().add(Fault.LOGO_SIZE, place, file);
      return Optional.empty();
    }
    Optional<PictureFile> picture = PictureFile.of(bytes).filter(PictureFile::png);
    if (picture.filter(one -> !one.isBounded()).isPresent()) {
      fields.report().add(Fault.LOGO_SIZE, place, file);
      return Optional.empty();
    }
    if (picture.filter(PictureFile::isWhole).isEmpty()) {
      fields.report().add(Fault.LOGO_FORMAT, place, file);
      return Optional.empty();
    }
    return Optional.of(new Logo(file, text, encoded(bytes)));
  }

  static Optional<byte[]> decoded(Fields embedded) {
    String data = embedded.requiredWord("data", "write \"data\": \"…\"");
    try {
      return data.isEmpty() ? Optional.empty() : Optional.of(Base64.getDecoder().decode(data));
    } catch (IllegalArgumentException e) {
      embedded.report().add(Fault.STYLE_DATA, embedded.placeOf("data"), embedded.word("file"));
      return Optional.empty();
    }
  }
}
