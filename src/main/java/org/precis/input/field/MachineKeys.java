package org.precis.input.field;

import java.util.List;

/**
 * The keys that only the machine form has, by the part that has them. All its other keys are those
 * of a pack.
 */
public final class MachineKeys {

  /** What wrote the file, and what is calculated from the rest of it. */
  public static final List<String> ABOUT = List.of("engine", "schema", "totals");

  /** The settings of an edition, and the edition that it is compared with. */
  public static final String HEAD = "briefing";

  public static final String PREVIOUS = "previous";

  /** The part of a burst that a briefing is. */
  public static final String SLICE = "slice";

  public static final List<String> OF_SLICE = List.of("dimension", "value", "slug");

  /** The hash of a source. */
  public static final String SHA256 = "sha256";

  /** The pictures of a section. */
  public static final String IMAGES = "images";

  /** A quote with its place in the source. */
  public static final List<String> OF_QUOTE =
      List.of("words", "paragraph", "page", "line", "column");

  /** A unit in the first language of the pack. */
  public static final String UNIT_NAME = "unitName";

  /** A quantity, which has bounds and flags in place of a literal. */
  public static final List<String> OF_VALUE =
      List.of(
          "text",
          "lower",
          "upper",
          "lowerClosed",
          "upperClosed",
          "estimate",
          "stated",
          "applicable");

  /** The values of a case or a statistic by dimension. */
  public static final String DIMENSIONS = "dimensions";

  /** The values of a case by measure. */
  public static final String MEASURES = "measures";

  /** How many of the stated totals of a table are averages. */
  public static final String AVERAGES = "averages";

  /** The values of a row of a table by column. */
  public static final String VALUES = "values";

  /** Keys of a pack that would lead out of the machine form, or to another briefing. */
  public static final List<String> NOT_OF_PACK =
      List.of(
          "languages",
          "compare-with",
          "previous-edition",
          "next-edition",
          "each",
          "numbers",
          "confidential");

  private MachineKeys() {}
}
