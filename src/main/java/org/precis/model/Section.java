package org.precis.model;

import java.util.Base64;
import java.util.List;

/**
 * A section of the author's own, between those that the briefing has by itself.
 *
 * @param text Markdown, with tables, footnotes and images
 * @param images the pictures that the text shows
 */
public record Section(String id, String title, Place place, String text, List<Image> images) {

  public Section {
    images = List.copyOf(images);
  }

  /** Which section follows; none after the last. Sections of one place keep their order. */
  public enum Place {
    STATISTICS,
    CHANGES,
    TABLES,
    CASES,
    SOURCES,
    END;

    /** The sections that a briefing has by itself, in the order that they have by themselves. */
    public static List<Place> sections() {
      return List.of(STATISTICS, CHANGES, TABLES, CASES, SOURCES);
    }
  }

  /**
   * A picture: PNG, JPEG, or SVG that consists of outlines in plain colours.
   *
   * @param file path inside the pack, by which the text names it
   * @param data the file, in Base64 (RFC 4648)
   */
  public record Image(String file, String data) {

    /** Whether it is SVG. */
    public boolean isDrawing() {
      return bytes()[0] == '<';
    }

    public byte[] bytes() {
      return Base64.getDecoder().decode(data);
    }
  }
}
