package org.precis.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.typeset.value.ListStyle;

/**
 * A briefing for a word processor: what both file formats write.
 *
 * @param language its BCP 47 tag
 * @param date of publication (ISO 8601), or ""
 * @param numbers how the items of its lists are numbered
 * @param rasters for programs that know no vectors
 * @param styles in the order of their first use; the first is that of the body
 */
public record OfficeDocument(
    String language,
    boolean rightToLeft,
    String title,
    String author,
    String description,
    String date,
    PageLook page,
    List<NamedStyle> styles,
    List<Block> blocks,
    ListStyle numbers,
    Rasters rasters) {

  /**
   * The document of a finished page.
   *
   * @param name what the page is called in messages
   * @param html in XML syntax
   */
  public static OfficeDocument of(String name, String html) {
    return PageReader.read(name, html);
  }

  /** Those that it names, each once. */
  List<Family> families() {
    Map<String, Family> byName = new LinkedHashMap<>();
    for (NamedStyle style : styles) {
      Family family = style.look().text().family();
      byName.putIfAbsent(family.name(), family);
    }
    byName.remove("");
    return List.copyOf(byName.values());
  }

  NamedStyle style(String name) {
    return styles.stream().filter(style -> style.name().equals(name)).findFirst().orElseThrow();
  }
}
