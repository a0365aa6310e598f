package org.precis.input.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.model.Colour;

/**
 * How the shapes of a drawing are painted (SVG 1.1, 11): colours as they are written out, {@code
 * none} for none.
 */
final class Paint {

  /** What text has: that of the page, which a dark screen has lighter. */
  private static final String INK = "var(--ink)";

  private static final String NONE = "none";

  /** The names of colours that CSS began with (CSS Color 4, 6.1). */
  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("black", 0x000000),
          Map.entry("silver", 0xC0C0C0),
          Map.entry("gray", 0x808080),
          Map.entry("grey", 0x808080),
          Map.entry("white", 0xFFFFFF),
          Map.entry("maroon", 0x800000),
          Map.entry("red", 0xFF0000),
          Map.entry("purple", 0x800080),
          Map.entry("fuchsia", 0xFF00FF),
          Map.entry("green", 0x008000),
          Map.entry("lime", 0x00FF00),
          Map.entry("olive", 0x808000),
          Map.entry("yellow", 0xFFFF00),
          Map.entry("navy", 0x000080),
          Map.entry("blue", 0x0000FF),
          Map.entry("teal", 0x008080),
          Map.entry("aqua", 0x00FFFF),
          Map.entry("orange", 0xFFA500));

  private static final Pattern SHORT = Pattern.compile("#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])");
  private static final Pattern LONG = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern OF_PARTS =
      Pattern.compile("rgb\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*\\)");
  private static final Map<String, Double> PIXELS =
      Map.of(
          "",
          1.0,
          "px",
          1.0,
          "pt",
          96 / 72.0,
          "pc",
          16.0,
          "mm",
          96 / 25.4,
          "cm",
          960 / 25.4,
          "in",
          96.0);

  private static final Pattern ABSOLUTE =
      Pattern.compile("([0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)(|px|pt|pc|mm|cm|in)");

  private static final Pattern LENGTH =
      Pattern.compile("([0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)(?:px)?");

  /** Properties that would change what is drawn, but for these values. */
  private static final Map<String, Set<String>> HARMLESS =
      Map.ofEntries(
          Map.entry("opacity", Set.of("1", "1.0", "100%")),
          Map.entry("fill-opacity", Set.of("1", "1.0", "100%")),
          Map.entry("stroke-opacity", Set.of("1", "1.0", "100%")),
          Map.entry("filter", Set.of(NONE)),
          Map.entry("mask", Set.of(NONE)),
          Map.entry("clip-path", Set.of(NONE)),
          Map.entry("marker", Set.of(NONE)),
          Map.entry("marker-start", Set.of(NONE)),
          Map.entry("marker-mid", Set.of(NONE)),
          Map.entry("marker-end", Set.of(NONE)),
          Map.entry("mix-blend-mode", Set.of("normal")),
          Map.entry("isolation", Set.of("auto")),
          Map.entry("vector-effect", Set.of(NONE)),
          Map.entry("paint-order", Set.of("normal", "fill", "markers fill stroke")),
          Map.entry("stroke-dashoffset", Set.of("0")),
          Map.entry("stroke-miterlimit", Set.of()));

  /** Properties of texts, gradients and editors, which shapes do not heed. */
  private static final Pattern UNHEEDED =
      Pattern.compile(
          "(font|text|letter|word|line|writing|white|stop|flood|lighting|color|solid|image|shape"
              + "|clip-rule|dominant|baseline|alignment|glyph|kerning|unicode|direction|overflow"
              + "|cursor|pointer|enable|-).*");

  final String fill;
  final String stroke;
  final double width;
  final String dash;
  final String cap;
  final String join;
  final boolean evenOdd;
  final boolean hidden;

  /** The initial values. */
  static final Paint INITIAL = new Paint(Map.of());

  private final Map<String, String> own;

  private Paint(Map<String, String> own) {
    this.own = own;
    fill = colour(own.getOrDefault("fill", "black"));
    stroke = colour(own.getOrDefault("stroke", NONE));
    width = length(own.getOrDefault("stroke-width", "1"));
    dash = own.getOrDefault("stroke-dasharray", NONE);
    cap = own.getOrDefault("stroke-linecap", "butt");
    join = own.getOrDefault("stroke-linejoin", "miter");
    evenOdd = own.getOrDefault("fill-rule", "nonzero").equals("evenodd");
    hidden =
        own.getOrDefault("visibility", "visible").equals("hidden")
            || own.getOrDefault("display", "inline").equals(NONE);
  }

  /**
   * This paint with the properties of an element.
   *
   * @throws IllegalArgumentException if one is not drawn, with its name and value
   */
  Paint with(Map<String, String> properties) {
    Map<String, String> all = new LinkedHashMap<>(own);
    properties.forEach(
        (name, value) -> {
          if (isHeeded(name, value)) {
            all.put(name, value);
          }
        });
    return new Paint(all);
  }

  private static boolean isHeeded(String name, String value) {
    return switch (name) {
      case "fill", "stroke", "stroke-width", "visibility", "display", "fill-rule" ->
          !value.equals("inherit");
      case "stroke-dasharray" -> {
        lengths(value);
        yield true;
      }
      case "stroke-linecap" -> one(name, value, List.of("butt", "round", "square"));
      case "stroke-linejoin" -> one(name, value, List.of("miter", "round", "bevel"));
      default -> {
        Set<String> harmless = HARMLESS.get(name);
        boolean known = harmless == null ? UNHEEDED.matcher(name).matches() : harmless.isEmpty();
        if (!known && (harmless == null || !harmless.contains(value))) {
          throw new IllegalArgumentException(name + ": " + value);
        }
        yield false;
      }
    };
  }

  private static boolean one(String name, String value, List<String> known) {
    if (!known.contains(value)) {
      throw new IllegalArgumentException(name + ": " + value);
    }
    return true;
  }

  private static String colour(String written) {
    String value = written.strip();
    String lower = value.toLowerCase(Locale.ROOT);
    Matcher few = SHORT.matcher(value);
    Matcher parts = OF_PARTS.matcher(lower);
    if (lower.equals(NONE) || lower.equals("transparent")) {
      return NONE;
    }
    if (lower.equals("currentcolor") || value.equals(INK)) {
      return INK;
    }
    if (few.matches()) {
      value = few.replaceAll("#$1$1$2$2$3$3");
    } else if (parts.matches()) {
      value =
          String.format(
              Locale.ROOT, "#%02X%02X%02X", part(parts, 1), part(parts, 2), part(parts, 3));
    } else if (NAMES.containsKey(lower)) {
      return new Colour(NAMES.get(lower)).toString();
    }
    return Optional.of(value)
        .filter(six -> LONG.matcher(six).matches())
        .flatMap(Colour::of)
        .map(Colour::toString)
        .orElseThrow(() -> new IllegalArgumentException(written));
  }

  private static int part(Matcher parts, int group) {
    return Math.min(255, Integer.parseInt(parts.group(group)));
  }

  /** A length in user units. */
  static double length(String value) {
    Matcher length = LENGTH.matcher(value.strip());
    if (!length.matches()) {
      throw new IllegalArgumentException(value);
    }
    return Double.parseDouble(length.group(1));
  }

  /** A length in pixels of CSS; 0 for one that is none or depends on what is around. */
  static double pixels(String value) {
    Matcher length = ABSOLUTE.matcher(value.strip());
    return length.matches() ? Double.parseDouble(length.group(1)) * PIXELS.get(length.group(2)) : 0;
  }

  /** The lengths of dashes; none for a solid line. */
  static double[] lengths(String value) {
    if (value.equals(NONE)) {
      return new double[0];
    }
    String[] parts = value.strip().split("[\\s,]+");
    double[] lengths = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      lengths[i] = length(parts[i]);
    }
    return lengths;
  }
}
