package org.precis.typeset.style;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.precis.typeset.css.Token;
import org.precis.typeset.css.Token.Kind;
import org.precis.typeset.value.Color;

/** Reads colours (CSS Color 4). */
final class Colors {

  /** The names of CSS Color 4, 6.1, each with its six digits. */
  private static final String NAMES =
      "aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff "
          + "beige f5f5dc bisque ffe4c4 black 000000 blanchedalmond ffebcd blue 0000ff "
          + "blueviolet 8a2be2 brown a52a2a burlywood deb887 cadetblue 5f9ea0 "
          + "chartreuse 7fff00 chocolate d2691e coral ff7f50 cornflowerblue 6495ed "
          + "cornsilk fff8dc crimson dc143c cyan 00ffff darkblue 00008b darkcyan 008b8b "
          + "darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9 "
          + "darkkhaki bdb76b darkmagenta 8b008b darkolivegreen 556b2f darkorange ff8c00 "
          + "darkorchid 9932cc darkred 8b0000 darksalmon e9967a darkseagreen 8fbc8f "
          + "darkslateblue 483d8b darkslategray 2f4f4f darkslategrey 2f4f4f "
          + "darkturquoise 00ced1 darkviolet 9400d3 deeppink ff1493 deepskyblue 00bfff "
          + "dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick b22222 "
          + "floralwhite fffaf0 forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc "
          + "ghostwhite f8f8ff gold ffd700 goldenrod daa520 gray 808080 green 008000 "
          + "greenyellow adff2f grey 808080 honeydew f0fff0 hotpink ff69b4 indianred cd5c5c "
          + "indigo 4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa lavenderblush fff0f5 "
          + "lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6 lightcoral f08080 "
          + "lightcyan e0ffff lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 "
          + "lightgrey d3d3d3 lightpink ffb6c1 lightsalmon ffa07a lightseagreen 20b2aa "
          + "lightskyblue 87cefa lightslategray 778899 lightslategrey 778899 "
          + "lightsteelblue b0c4de lightyellow ffffe0 lime 00ff00 limegreen 32cd32 "
          + "linen faf0e6 magenta ff00ff maroon 800000 mediumaquamarine 66cdaa "
          + "mediumblue 0000cd mediumorchid ba55d3 mediumpurple 9370db mediumseagreen 3cb371 "
          + "mediumslateblue 7b68ee mediumspringgreen 00fa9a mediumturquoise 48d1cc "
          + "mediumvioletred c71585 midnightblue 191970 mintcream f5fffa mistyrose ffe4e1 "
          + "moccasin ffe4b5 navajowhite ffdead navy 000080 oldlace fdf5e6 olive 808000 "
          + "olivedrab 6b8e23 orange ffa500 orangered ff4500 orchid da70d6 "
          + "palegoldenrod eee8aa palegreen 98fb98 paleturquoise afeeee palevioletred db7093 "
          + "papayawhip ffefd5 peachpuff ffdab9 peru cd853f pink ffc0cb plum dda0dd "
          + "powderblue b0e0e6 purple 800080 rebeccapurple 663399 red ff0000 rosybrown bc8f8f "
          + "royalblue 4169e1 saddlebrown 8b4513 salmon fa8072 sandybrown f4a460 "
          + "seagreen 2e8b57 seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb "
          + "slateblue 6a5acd slategray 708090 slategrey 708090 snow fffafa springgreen 00ff7f "
          + "steelblue 4682b4 tan d2b48c teal 008080 thistle d8bfd8 tomato ff6347 "
          + "turquoise 40e0d0 violet ee82ee wheat f5deb3 white ffffff whitesmoke f5f5f5 "
          + "yellow ffff00 yellowgreen 9acd32";

  /** Made when the first name is read: most sheets write digits. */
  private static final class Named {
    static final Map<String, Integer> COLORS = new LinkedHashMap<>();

    static {
      String[] parts = NAMES.split(" ");
      for (int i = 0; i < parts.length; i += 2) {
        COLORS.put(parts[i], 0xFF000000 | Integer.parseInt(parts[i + 1], 16));
      }
    }
  }

  /** Spaces that {@code color()} names; others have functions of their own. */
  private static final Set<ColorSpace> NAMED =
      EnumSet.of(ColorSpace.SRGB, ColorSpace.SRGB_LINEAR, ColorSpace.DISPLAY_P3);

  private Colors() {}

  /**
   * The colour that is next, {@link Specified#NOTHING} for {@code currentColor}, another {@link
   * Specified} for what that is mixed into, or null.
   */
  static Object read(Values values) {
    Token token = values.peek();
    Object color = null;
    int mark = values.mark();
    values.next();
    if (token.is(Kind.HASH)) {
      color = digits(token.text());
    } else if (token.is("transparent")) {
      color = Color.TRANSPARENT;
    } else if (token.is("currentcolor")) {
      color = Specified.NOTHING;
    } else if (token.is(Kind.IDENT)) {
      color = Named.COLORS.get(token.word());
    } else if (token.is(Kind.FUNCTION)) {
      color =
          switch (token.word()) {
            case "rgb", "rgba" -> function(values, false);
            case "hsl", "hsla" -> function(values, true);
            case "hwb" -> inSpace(values, ColorSpace.HWB, 1, 1, 1);
            case "lab" -> inSpace(values, ColorSpace.LAB, 100, 125, 125);
            case "lch" -> inSpace(values, ColorSpace.LCH, 100, 150, 1);
            case "oklab" -> inSpace(values, ColorSpace.OKLAB, 1, 0.4, 0.4);
            case "oklch" -> inSpace(values, ColorSpace.OKLCH, 1, 0.4, 1);
            case "color" -> {
              ColorSpace space = space(values);
              yield NAMED.contains(space) ? inSpace(values, space, 1, 1, 1) : null;
            }
            case "color-mix" -> mix(values);
            case "light-dark" -> light(values);
            default -> null;
          };
    }
    if (color == null) {
      values.reset(mark);
    }
    return color;
  }

  private static Integer digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return null;
      }
    }
    long digits = text.isEmpty() || text.length() > 8 ? 0 : Long.parseLong(text, 16);
    return switch (text.length()) {
      case 3, 4 -> {
        long wide = 0;
        for (int i = 0; i < text.length(); i++) {
          wide = wide << 8 | Character.digit(text.charAt(i), 16) * 17L;
        }
        yield text.length() == 3 ? opaque((int) wide) : opacityFirst((int) wide);
      }
      case 6 -> opaque((int) digits);
      case 8 -> opacityFirst((int) digits);
      default -> null;
    };
  }

  private static int opaque(int rgb) {
    return 0xFF000000 | rgb;
  }

  private static int opacityFirst(int rgba) {
    return rgba >>> 8 | rgba << 24;
  }

  private static Integer function(Values values, boolean hsl) {
    double[] parts = new double[4];
    parts[3] = 1;
    int count = 0;
    while (count < 4) {
      Token token = values.next();
      double share = token.is(Kind.PERCENTAGE) ? token.number() / 100 : Double.NaN;
      boolean plain = token.is(Kind.NUMBER);
      if (token.is("none")) {
        parts[count] = 0;
      } else if (hsl && count == 0) {
        parts[0] = angle(token);
      } else if (count == 3 || hsl) {
        parts[count] = plain ? token.number() / (count == 3 ? 1 : 100) : share;
      } else {
        parts[count] = plain ? token.number() / 255 : share;
      }
      if (Double.isNaN(parts[count])) {
        return null;
      }
      count++;
      if (values.take(')')) {
        break;
      }
      if (count == 4) {
        return null;
      }
      if (!values.take(',') && count == 3) {
        values.take('/');
      }
    }
    if (count < 3) {
      return null;
    }
    double[] own = {parts[0], limited(parts[1]), limited(parts[2])};
    return color(hsl ? ColorSpace.HSL.toRgb(own) : parts, parts[3]);
  }

  /**
   * The colour of three numbers and an opacity after a slash.
   *
   * @param whole what 100 % is of each number
   */
  private static Integer inSpace(Values values, ColorSpace space, double... whole) {
    double[] parts = new double[4];
    parts[3] = 1;
    for (int i = 0; i < parts.length; i++) {
      if (i == 3 && (values.peek().is(')') || !values.take('/'))) {
        break;
      }
      Token token = values.next();
      double unit = i == 3 ? 1 : whole[i];
      boolean plain = token.is(Kind.NUMBER);
      double part =
          token.is("none")
              ? 0
              : token.is(Kind.PERCENTAGE)
                  ? token.number() / 100 * unit
                  : plain ? token.number() / (space == ColorSpace.HWB && i < 3 ? 100 : 1) : NONE;
      parts[i] = i == space.hue() && !token.is("none") ? angle(token) : part;
      if (Double.isNaN(parts[i])) {
        return null;
      }
    }
    if (space.hue() == 2) {
      parts[1] = Math.max(0, parts[1]);
    }
    // Only what has a lightness is measured otherwise than in parts of 1
    if (whole[1] != 1) {
      parts[0] = Math.max(0, Math.min(whole[0], parts[0]));
    }
    return values.take(')') ? (Integer) color(space.toRgb(parts), parts[3]) : null;
  }

  private static final double NONE = Double.NaN;

  private static int color(double[] rgb, double opacity) {
    return channel(opacity) << 24 | channel(rgb[0]) << 16 | channel(rgb[1]) << 8 | channel(rgb[2]);
  }

  private static ColorSpace space(Values values) {
    String name = values.word();
    values.next();
    for (ColorSpace space : ColorSpace.values()) {
      if (Grammar.word(space).equals(name)) {
        return space;
      }
    }
    return null;
  }

  /** The first of two colours, which is for light paper. */
  private static Object light(Values values) {
    Object light = values.enter() ? read(values) : null;
    Object dark = light != null && values.take(',') ? read(values) : null;
    values.leave();
    return dark != null && values.take(')') ? light : null;
  }

  /** Two colours, mixed in a space (CSS Color 5, 3). */
  private static Object mix(Values values) {
    Object mixed = values.enter() ? mixed(values) : null;
    values.leave();
    return mixed;
  }

  private static Object mixed(Values values) {
    ColorSpace space = ColorSpace.OKLAB;
    String hue = "shorter";
    if (values.take("in")) {
      space = space(values);
      if (space == null) {
        return null;
      }
      if (values.peek().is(Kind.IDENT)) {
        hue = values.next().word();
        if (!List.of("shorter", "longer", "increasing", "decreasing").contains(hue)
            || !values.take("hue")) {
          return null;
        }
      }
      if (!values.take(',')) {
        return null;
      }
    }
    double[] shares = {NONE, NONE};
    Object[] colors = new Object[2];
    for (int i = 0; i < 2; i++) {
      shares[i] = share(values);
      colors[i] = read(values);
      shares[i] = Double.isNaN(shares[i]) ? share(values) : shares[i];
      if (colors[i] == null || !values.take(i == 0 ? ',' : ')')) {
        return null;
      }
    }
    double first =
        !Double.isNaN(shares[0]) ? shares[0] : Double.isNaN(shares[1]) ? 0.5 : 1 - shares[1];
    double second = Double.isNaN(shares[1]) ? 1 - first : shares[1];
    if (!(first + second > 0) || Math.min(first, second) < 0 || Math.max(first, second) > 1) {
      return null;
    }
    Mix mix = new Mix(space, hue, first / (first + second), Math.min(1, first + second));
    return Specified.all(
        List.of(absolute(colors[0]), absolute(colors[1])),
        both -> mix.of((Integer) both.get(0), (Integer) both.get(1)));
  }

  /** A colour as {@link #read} gives it, where {@code currentColor} is that of the text. */
  static Object absolute(Object color) {
    return color == Specified.NOTHING ? (Specified) Computing::color : color;
  }

  private static double share(Values values) {
    return values.peek().is(Kind.PERCENTAGE) ? values.next().number() / 100 : NONE;
  }

  /**
   * How two colours are mixed.
   *
   * @param share of the first
   * @param opacity what the opacity of the mixture is multiplied by
   */
  private record Mix(ColorSpace space, String hue, double share, double opacity) {

    int of(int first, int second) {
      double a = (first >>> 24) / 255.0;
      double b = (second >>> 24) / 255.0;
      double whole = a * share + b * (1 - share);
      if (whole == 0) {
        return Color.TRANSPARENT;
      }
      double[] one = numbers(first);
      double[] other = numbers(second);
      double[] mixed = new double[3];
      for (int i = 0; i < 3; i++) {
        mixed[i] =
            i == space.hue()
                ? hue(
                    Double.isNaN(one[i]) || a == 0 ? other[i] : one[i],
                    Double.isNaN(other[i]) || b == 0 ? one[i] : other[i])
                : (one[i] * a * share + other[i] * b * (1 - share)) / whole;
      }
      return color(space.toRgb(mixed), whole * opacity);
    }

    private double[] numbers(int color) {
      double[] rgb = {color >> 16 & 0xFF, color >> 8 & 0xFF, color & 0xFF};
      for (int i = 0; i < 3; i++) {
        rgb[i] /= 255;
      }
      return space.ofRgb(rgb);
    }

    private double hue(double from, double to) {
      double turn = to - from;
      switch (hue) {
        case "longer" -> turn += turn > 0 && turn < 180 ? -360 : turn > -180 && turn <= 0 ? 360 : 0;
        case "increasing" -> turn += turn < 0 ? 360 : 0;
        case "decreasing" -> turn -= turn > 0 ? 360 : 0;
        default -> turn += turn > 180 ? -360 : turn < -180 ? 360 : 0;
      }
      return from + turn * (1 - share);
    }
  }

  /** In degrees. */
  static double angle(Token token) {
    if (token.is(Kind.NUMBER)) {
      return token.number();
    }
    if (!token.is(Kind.DIMENSION)) {
      return Double.NaN;
    }
    return switch (token.text()) {
      case "deg" -> token.number();
      case "grad" -> token.number() * 0.9;
      case "rad" -> Math.toDegrees(token.number());
      case "turn" -> token.number() * 360;
      default -> Double.NaN;
    };
  }

  private static double limited(double share) {
    return Math.max(0, Math.min(1, share));
  }

  private static int channel(double share) {
    return (int) Math.round(limited(share) * 255);
  }
}
