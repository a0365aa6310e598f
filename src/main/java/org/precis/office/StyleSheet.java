package org.precis.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.precis.typeset.document.Element;

/** The named styles of a document, as they come up: named after what the page calls its parts. */
final class StyleSheet {

  private final Map<String, NamedStyle> styles = new LinkedHashMap<>();

  StyleSheet(ParagraphLook body) {
    styles.put(NamedStyle.NORMAL, new NamedStyle(NamedStyle.NORMAL, 0, body));
  }

  void add(NamedStyle style) {
    styles.putIfAbsent(style.name(), style);
  }

  /** All styles, each with the place and the lines that most of its paragraphs have. */
  List<NamedStyle> styles(List<Block> blocks) {
    Map<String, Map<ParagraphLook, Integer>> counts = new LinkedHashMap<>();
    blocks.forEach(block -> count(block, counts));
    List<NamedStyle> settled = new ArrayList<>();
    for (NamedStyle style : styles.values()) {
      ParagraphLook most = style.look();
      int best = 0;
      Map<ParagraphLook, Integer> looks = counts.getOrDefault(style.name(), Map.of());
      for (Map.Entry<ParagraphLook, Integer> look : looks.entrySet()) {
        if (look.getValue() > best && look.getKey().isLike(style.look())) {
          most = look.getKey();
          best = look.getValue();
        }
      }
      settled.add(new NamedStyle(style.name(), style.level(), most));
    }
    return settled;
  }

  private static void count(Block block, Map<String, Map<ParagraphLook, Integer>> counts) {
    if (block instanceof Block.Paragraph paragraph) {
      counts
          .computeIfAbsent(paragraph.style(), style -> new LinkedHashMap<>())
          .merge(paragraph.look(), 1, Integer::sum);
    }
    block.inner().forEach(inner -> count(inner, counts));
  }

  /**
   * The name of the style of an element: a known one with its look, a new one, or one that looks
   * otherwise if no name is free.
   */
  String name(Element element, int level, ParagraphLook look, boolean listed) {
    String name = name(element, listed);
    String farther = name + " " + words(around(element.parent()));
    for (String candidate : List.of(name, farther)) {
      NamedStyle known = styles.get(candidate);
      if (known == null) {
        styles.put(candidate, new NamedStyle(candidate, level, look));
        return candidate;
      }
      if (known.look().isLike(look)) {
        return candidate;
      }
    }
    return name;
  }

  private static String name(Element element, boolean listed) {
    return switch (element.name()) {
      case "h1" -> NamedStyle.TITLE;
      case "h2" -> element.classes().isEmpty() ? NamedStyle.HEADING + 1 : words(element);
      case "h3" -> element.classes().isEmpty() ? NamedStyle.HEADING + 2 : words(element);
      case "h4", "h5", "h6" -> NamedStyle.HEADING + 3;
      case "caption" -> NamedStyle.CAPTION;
      case "th", "td" ->
          "Table "
              + (element.closest("thead") != null
                  ? "Head"
                  : element.classes().isEmpty() ? "Text" : words(element));
      case "li" ->
          listed
              ? element.parent().name().equals("ol") ? "List Number" : "List Bullet"
              : words(around(element));
      default -> words(around(element));
    };
  }

  /** The nearest element with a class, itself included; the root if none has one. */
  private static Element around(Element element) {
    Element at = element;
    while (at != null && at.classes().isEmpty() && at.parent() != null) {
      at = at.parent();
    }
    return at;
  }

  /** The first class of an element, in words: {@code table-note} is "Table Note". */
  private static String words(Element element) {
    if (element == null || element.classes().isEmpty()) {
      return "Text";
    }
    StringBuilder words = new StringBuilder();
    for (String word : element.classes().get(0).split("[-_]+")) {
      if (!word.isEmpty()) {
        words.append(words.length() == 0 ? "" : " ");
        words.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return words.toString();
  }
}
