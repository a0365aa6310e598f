package org.precis.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An opaque colour of the sRGB space.
 *
 * @param rgb eight bits each of red, green and blue
 */
public record Colour(int rgb) {

  public static final Colour WHITE = new Colour(0xFFFFFF);

  private static final Pattern HEX = Pattern.compile("#?([0-9A-Fa-f]{6})");

  /** In Oklab; two steps of 0.02 are just told apart, side by side. */
  public static final double APART = 0.05;

  private static final int RED = 16;
  private static final int GREEN = 8;
  private static final int BLUE = 0;

  /** The colour that six hexadecimal digits name, with or without {@code #} before them. */
  public static Optional<Colour> of(String written) {
    return Optional.of(HEX.matcher(written))
        .filter(Matcher::matches)
        .map(hex -> new Colour(Integer.parseInt(hex.group(1), 16)));
  }

  /** How far it stands out from another: from 1 to 21 (WCAG 2.2, contrast ratio). */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** Whether somebody may take it for another; the colours of one chart are further apart. */
  public boolean isLike(Colour other) {
    return Arrays.stream(Vision.values()).anyMatch(eyes -> eyes.distance(this, other) < APART);
  }

  /**
   * Both colours mixed.
   *
   * @param share of this one, from 0 to 1
   */
  public Colour mixed(double share, Colour other) {
    int mixed = 0;
    for (int shift : new int[] {RED, GREEN, BLUE}) {
      double part = share * part(shift) + (1 - share) * other.part(shift);
      mixed |= (int) Math.round(part) << shift;
    }
    return new Colour(mixed);
  }

  private int part(int shift) {
    return rgb >> shift & 0xFF;
  }

  /** Its linear parts of red, green and blue, from 0 to 1 (IEC 61966-2-1). */
  double[] light() {
    return new double[] {linear(RED), linear(GREEN), linear(BLUE)};
  }

  /** Relative luminance (WCAG 2.2). */
  private double luminance() {
    return 0.2126 * linear(RED) + 0.7152 * linear(GREEN) + 0.0722 * linear(BLUE);
  }

  private double linear(int shift) {
    double part = part(shift) / 255.0;
    return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
  }

  /** As CSS writes it. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%06X", rgb);
  }
}
