package org.precis.compare;

import java.util.List;

/** The blocks of a Markdown text: its paragraphs and the items of its lists. */
public final class Blocks {

  private Blocks() {}

  /** The blocks, stripped. */
  public static List<String> of(String text) {
    return List.of(text.strip().split("\\n\\s*\\n\\s*|\\n(?=\\s*(?:[-*+]|\\d+[.)])\\s)", -1))
        .stream()
        .map(String::strip)
        .toList();
  }

  /** Whether both have the same blocks in another order. */
  static boolean reordered(FieldValue old, FieldValue current) {
    if (old instanceof FieldValue.Words then && current instanceof FieldValue.Words now) {
      List<String> one = of(then.text());
      List<String> other = of(now.text());
      return !one.equals(other) && one.stream().sorted().toList().equals(sorted(other));
    }
    return false;
  }

  private static List<String> sorted(List<String> blocks) {
    return blocks.stream().sorted().toList();
  }
}
