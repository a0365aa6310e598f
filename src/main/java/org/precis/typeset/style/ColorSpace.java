package org.precis.typeset.style;

import java.util.function.UnaryOperator;

/** A way to say colours in three numbers, and how these are those of sRGB (CSS Color 4). */
enum ColorSpace {
  SRGB(double[]::clone, double[]::clone),
  SRGB_LINEAR(ColorSpace::encoded, ColorSpace::linear),
  DISPLAY_P3(ColorSpace::ofDisplayP3, ColorSpace::displayP3),
  OKLAB(ColorSpace::ofOklab, ColorSpace::oklab),
  OKLCH(c -> ofOklab(straight(c)), rgb -> polar(oklab(rgb), 1e-4)),
  LAB(ColorSpace::ofLab, ColorSpace::lab),
  LCH(c -> ofLab(straight(c)), rgb -> polar(lab(rgb), 0.01)),
  HSL(ColorSpace::ofHsl, ColorSpace::hsl),
  HWB(ColorSpace::ofHwb, ColorSpace::hwb);

  private static final double KAPPA = 24389.0 / 27;

  /** D50. */
  private static final double[] WHITE = {0.3457 / 0.3585, 1, (1 - 0.3457 - 0.3585) / 0.3585};

  private static final double[][] SRGB_TO_D50 = {
    {0.436065742824811, 0.3851514688337912, 0.14307845442264197},
    {0.22249319175623702, 0.7168870538238823, 0.06061979053616537},
    {0.013923904500943465, 0.09708128566574634, 0.7140993584005155}
  };

  private static final double[][] D50_TO_SRGB = {
    {3.1341358529001178, -1.6173863321612538, -0.4906619460083532},
    {-0.978795502912089, 1.916254567259524, 0.03344273116131949},
    {0.07195537988411677, -0.2289768264158322, 1.405386058324125}
  };

  private static final double[][] SRGB_TO_CONES = {
    {0.4122214708, 0.5363325363, 0.0514459929},
    {0.2119034982, 0.6806995451, 0.1073969566},
    {0.0883024619, 0.2817188376, 0.6299787005}
  };

  private static final double[][] CONES_TO_SRGB = {
    {4.0767416621, -3.3077115913, 0.2309699292},
    {-1.2684380046, 2.6097574011, -0.3413193965},
    {-0.0041960863, -0.7034186147, 1.7076147010}
  };

  private static final double[][] CONES_TO_OKLAB = {
    {0.2104542553, 0.7936177850, -0.0040720468},
    {1.9779984951, -2.4285922050, 0.4505937099},
    {0.0259040371, 0.7827717662, -0.8086757660}
  };

  private static final double[][] OKLAB_TO_CONES = {
    {1, 0.3963377774, 0.2158037573},
    {1, -0.1055613458, -0.0638541728},
    {1, -0.0894841775, -1.2914855480}
  };

  private static final double[][] P3_TO_SRGB = {
    {1.2249401762806, -0.2249401762806, 0},
    {-0.0420569547097, 1.0420569547097, 0},
    {-0.0196375545903, -0.0786360455506, 1.0982736001410}
  };

  private static final double[][] SRGB_TO_P3 = {
    {0.8224619687143623, 0.17753803128563775, 0},
    {0.0331941988510, 0.9668058011490, 0},
    {0.017082631297, 0.072397440714, 0.910519927989}
  };

  @SuppressWarnings("ImmutableEnumChecker") // has no state
  private final UnaryOperator<double[]> toRgb;

  @SuppressWarnings("ImmutableEnumChecker") // nor has this
  private final UnaryOperator<double[]> ofRgb;

  ColorSpace(UnaryOperator<double[]> toRgb, UnaryOperator<double[]> ofRgb) {
    this.toRgb = toRgb;
    this.ofRgb = ofRgb;
  }

  /** These numbers as red, green and blue, each from 0 to 1 as far as sRGB has the colour. */
  double[] toRgb(double[] c) {
    return toRgb.apply(c);
  }

  /** The numbers of a colour; NaN for a hue that it does not have. */
  double[] ofRgb(double[] rgb) {
    return ofRgb.apply(rgb);
  }

  /** The place of the hue among the numbers; -1 if there is none. */
  int hue() {
    return switch (this) {
      case HSL, HWB -> 0;
      case OKLCH, LCH -> 2;
      default -> -1;
    };
  }

  private static double[] times(double[][] matrix, double[] c) {
    double[] product = new double[3];
    for (int i = 0; i < 3; i++) {
      product[i] = matrix[i][0] * c[0] + matrix[i][1] * c[1] + matrix[i][2] * c[2];
    }
    return product;
  }

  private static double[] linear(double[] rgb) {
    double[] linear = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = Math.abs(rgb[i]);
      double own = c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
      linear[i] = Math.copySign(own, rgb[i]);
    }
    return linear;
  }

  private static double[] encoded(double[] linear) {
    double[] rgb = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = Math.abs(linear[i]);
      double own = c <= 0.0031308 ? c * 12.92 : 1.055 * StrictMath.pow(c, 1 / 2.4) - 0.055;
      rgb[i] = Math.copySign(own, linear[i]);
    }
    return rgb;
  }

  private static double[] straight(double[] lch) {
    double hue = Double.isNaN(lch[2]) ? 0 : Math.toRadians(lch[2]);
    return new double[] {lch[0], lch[1] * StrictMath.cos(hue), lch[1] * StrictMath.sin(hue)};
  }

  private static double[] polar(double[] lab, double grey) {
    double chroma = StrictMath.hypot(lab[1], lab[2]);
    double hue = Math.toDegrees(StrictMath.atan2(lab[2], lab[1]));
    return new double[] {lab[0], chroma, chroma < grey ? Double.NaN : (hue + 360) % 360};
  }

  private static double[] ofDisplayP3(double[] c) {
    return encoded(times(P3_TO_SRGB, linear(c)));
  }

  private static double[] displayP3(double[] rgb) {
    return encoded(times(SRGB_TO_P3, linear(rgb)));
  }

  private static double[] ofOklab(double[] c) {
    double[] cones = times(OKLAB_TO_CONES, c);
    for (int i = 0; i < 3; i++) {
      cones[i] = cones[i] * cones[i] * cones[i];
    }
    return encoded(times(CONES_TO_SRGB, cones));
  }

  private static double[] oklab(double[] rgb) {
    double[] cones = times(SRGB_TO_CONES, linear(rgb));
    for (int i = 0; i < 3; i++) {
      cones[i] = StrictMath.cbrt(cones[i]);
    }
    return times(CONES_TO_OKLAB, cones);
  }

  private static double[] ofLab(double[] c) {
    double y = (c[0] + 16) / 116;
    double[] xyz = {cube(c[1] / 500 + y), cube(y), cube(y - c[2] / 200)};
    for (int i = 0; i < 3; i++) {
      xyz[i] *= WHITE[i];
    }
    return encoded(times(D50_TO_SRGB, xyz));
  }

  private static double cube(double f) {
    return f > 6.0 / 29 ? f * f * f : (116 * f - 16) / KAPPA;
  }

  private static double[] lab(double[] rgb) {
    double[] f = times(SRGB_TO_D50, linear(rgb));
    for (int i = 0; i < 3; i++) {
      double share = f[i] / WHITE[i];
      f[i] = share > 216.0 / 24389 ? StrictMath.cbrt(share) : (KAPPA * share + 16) / 116;
    }
    return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
  }

  private static double[] ofHsl(double[] c) {
    double hue = Double.isNaN(c[0]) ? 0 : (c[0] % 360 + 360) % 360;
    double[] rgb = new double[3];
    for (int i = 0; i < 3; i++) {
      double k = ((i == 0 ? 0 : i == 1 ? 8 : 4) + hue / 30) % 12;
      double a = c[1] * Math.min(c[2], 1 - c[2]);
      rgb[i] = c[2] - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    }
    return rgb;
  }

  private static double[] hsl(double[] rgb) {
    double most = most(rgb);
    double light = (most + least(rgb)) / 2;
    double range = most - least(rgb);
    if (range < 1e-5) {
      return new double[] {Double.NaN, 0, light};
    }
    double saturation = (most - light) / Math.min(light, 1 - light);
    double hue =
        most == rgb[0]
            ? (rgb[1] - rgb[2]) / range + 6
            : most == rgb[1] ? (rgb[2] - rgb[0]) / range + 2 : (rgb[0] - rgb[1]) / range + 4;
    return new double[] {hue * 60 % 360, saturation, light};
  }

  private static double[] ofHwb(double[] c) {
    double sum = Math.max(1, c[1] + c[2]);
    double white = c[1] / sum;
    double black = c[2] / sum;
    double[] rgb = ofHsl(new double[] {c[0], 1, 0.5});
    for (int i = 0; i < 3; i++) {
      rgb[i] = rgb[i] * (1 - white - black) + white;
    }
    return rgb;
  }

  private static double[] hwb(double[] rgb) {
    return new double[] {hsl(rgb)[0], least(rgb), 1 - most(rgb)};
  }

  private static double most(double[] rgb) {
    return Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
  }

  private static double least(double[] rgb) {
    return Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
  }
}
