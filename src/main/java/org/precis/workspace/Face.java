package org.precis.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The closed list of bundled font faces (SIL Open Font License 1.1), in the order in which they are
 * asked for what the face of a page lacks.
 */
public enum Face {
  SANS_REGULAR("Noto Sans", 400, "NotoSans-Regular.ttf"),
  SANS_SEMIBOLD("Noto Sans", 600, "NotoSans-SemiBold.ttf"),
  SC_REGULAR("Noto Sans SC", 400, "NotoSansSC-Regular.ttf"),
  SC_SEMIBOLD("Noto Sans SC", 600, "NotoSansSC-SemiBold.ttf"),
  TC_REGULAR("Noto Sans TC", 400, "NotoSansTC-Regular.ttf"),
  TC_SEMIBOLD("Noto Sans TC", 600, "NotoSansTC-SemiBold.ttf"),
  HEBREW_REGULAR("Noto Sans Hebrew", 400, "NotoSansHebrew-Regular.ttf"),
  HEBREW_SEMIBOLD("Noto Sans Hebrew", 600, "NotoSansHebrew-SemiBold.ttf"),
  ARABIC_REGULAR("Noto Sans Arabic", 400, "NotoSansArabic-Regular.ttf"),
  ARABIC_SEMIBOLD("Noto Sans Arabic", 600, "NotoSansArabic-SemiBold.ttf"),
  THAI_REGULAR("Noto Sans Thai", 400, "NotoSansThai-Regular.ttf"),
  THAI_SEMIBOLD("Noto Sans Thai", 600, "NotoSansThai-SemiBold.ttf"),
  DEVANAGARI_REGULAR("Noto Sans Devanagari", 400, "NotoSansDevanagari-Regular.ttf"),
  DEVANAGARI_SEMIBOLD("Noto Sans Devanagari", 600, "NotoSansDevanagari-SemiBold.ttf");

  private static final int MINUS = 0x2212;

  private static final Set<String> HYPHEN_FOR_MINUS =
      Set.of("Noto Sans Hebrew", "Noto Sans Arabic", "Noto Sans Thai");

  private final String family;
  private final int weight;
  private final String file;

  Face(String family, int weight, String file) {
    this.family = family;
    this.weight = weight;
    this.file = file;
  }

  /** The family as CSS names it. */
  public String family() {
    return family;
  }

  /** The weight as CSS numbers it (CSS Fonts 4, 2.2). */
  public int weight() {
    return weight;
  }

  /** All faces of a weight, in order. */
  public static List<Face> ofWeight(int weight) {
    return Arrays.stream(values()).filter(face -> face.weight == weight).toList();
  }

  /**
   * Whether its letters join, stack or carry marks, so that a glyph depends on its neighbours: such
   * a face is small, and is embedded whole with the tables that say so.
   */
  public boolean isShaped() {
    return compareTo(HEBREW_REGULAR) >= 0;
  }

  /**
   * Whether a character is taken from another face, although this one has a glyph: the minus of
   * some is drawn as a hyphen.
   */
  public boolean omits(int codePoint) {
    return codePoint == MINUS && HYPHEN_FOR_MINUS.contains(family);
  }

  /** The code points that it is used for, as CSS writes them (CSS Fonts 4, 4.5); "" for all. */
  public String range() {
    return HYPHEN_FOR_MINUS.contains(family) ? "U+0-2211,U+2213-10FFFF" : "";
  }

  /** Name of the file among the bundled fonts. */
  public String file() {
    return file;
  }
}
