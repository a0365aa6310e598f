package org.precis.model;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param sections their order and titles
 * @param figures whether there are any
 */
public record Style(
    Optional<Colour> accent,
    List<Colour> palette,
    String page,
    String margins,
    List<FontFile> face,
    Optional<Logo> logo,
    Sections sections,
    boolean figures) {

  /** The look of the template. */
  public static final Style NONE =
      new Style(
          Optional.empty(),
          List.of(),
          "",
          "",
          List.of(),
          Optional.empty(),
          Sections.AS_USUAL,
          true);

  public Style {
    palette = List.copyOf(palette);
    face = List.copyOf(face);
  }

  /** The same in another face. */
  public Style withFace(List<FontFile> other) {
    return new Style(accent, palette, page, margins, other, logo, sections, figures);
  }

  public boolean isNone() {
    return Objects.equals(this, NONE);
  }

  /**
   * How the sections that a briefing has by itself are arranged.
   *
   * @param order all of them; none for the usual order
   * @param titles by the names that they have in packs, where these are not as usual
   */
  public record Sections(List<Section.Place> order, Map<String, String> titles) {

    public static final Sections AS_USUAL = new Sections(List.of(), Map.of());

    public Sections {
      order = List.copyOf(order);
      titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    }

    /** The sections in the order of the page. */
    public List<Section.Place> inOrder() {
      return order.isEmpty() ? Section.Place.sections() : order;
    }

    /** The places where the author's sections may be, in the order of the page. */
    public List<Section.Place> places() {
      List<Section.Place> places = new ArrayList<>(inOrder());
      places.add(Section.Place.END);
      return places;
    }
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
