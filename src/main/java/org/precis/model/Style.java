package org.precis.model;

import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * How a briefing looks where it differs from its template.
 *
 * @param accent the colour of rules, headings, large numbers and charts
 * @param page the name of a size of paper, as CSS knows it (CSS Paged Media 3, 7.1), or ""
 * @param margins those of the page as CSS writes them, or ""
 * @param face the fonts that texts are set in where these have the characters: regular, then
 *     semi-bold; none for those of the template
 * @param logo above the issuer
 */
public record Style(
    Optional<Colour> accent,
    String page,
    String margins,
    List<FontFile> face,
    Optional<Logo> logo) {

  /** The look of the template. */
  public static final Style NONE = new Style(Optional.empty(), "", "", List.of(), Optional.empty());

  public Style {
    face = List.copyOf(face);
  }

  public boolean isNone() {
    return equals(NONE);
  }

  /**
   * A picture, as PNG.
   *
   * @param file path inside the pack that it was read from
   * @param text what it shows, for those who do not see it
   * @param data the file, in Base64 (RFC 4648)
   */
  public record Logo(String file, String text, String data) {

    public byte[] bytes() {
      return Base64.getDecoder().decode(data);
    }
  }
}
