package org.precis.model;

import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * How a briefing looks where it differs from its template.
 *
 * @param accent the colour of rules, headings, large numbers and charts
 * @param palette the colours by which charts tell columns apart; none for shades of the accent
 * @param page the name of a size of paper, as CSS knows it (CSS Paged Media 3, 7.1), or ""
 * @param margins those of the page as CSS writes them, or ""
 * @param face the fonts that texts are set in where these have the characters: regular, then
 *     semi-bold; none for those of the template
 * @param logo above the issuer
 */
public record Style(
    Optional<Colour> accent,
    List<Colour> palette,
    String page,
    String margins,
    List<FontFile> face,
    Optional<Logo> logo) {

  /** The look of the template. */
  public static final Style NONE =
      new Style(Optional.empty(), List.of(), "", "", List.of(), Optional.empty());

  public Style {
    palette = List.copyOf(palette);
    face = List.copyOf(face);
  }

  /** The same in another face. */
  public Style withFace(List<FontFile> other) {
    return new Style(accent, palette, page, margins, other, logo);
  }

  public boolean isNone() {
    return equals(NONE);
  }

  /**
   * A picture: PNG, or SVG that consists of outlines in plain colours.
   *
   * @param file path inside the pack that it was read from
   * @param text what it shows, for those who do not see it
   * @param data the file, in Base64 (RFC 4648)
   */
  public record Logo(String file, String text, String data) {

    /** Whether it is SVG. */
    public boolean isDrawing() {
      return bytes()[0] == '<';
    }

    public byte[] bytes() {
      return Base64.getDecoder().decode(data);
    }
  }
}
