package org.precis.typeset.value;

/** Colours as {@code 0xAARRGGBB}, opacity first; 0 is transparent. */
public final class Color {

  public static final int TRANSPARENT = 0;
  public static final int BLACK = 0xFF000000;

  private Color() {}

  public static boolean isVisible(int color) {
    return color >>> 24 != 0;
  }
}
