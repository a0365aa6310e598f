package org.precis.typeset.value;

/** A part of what {@code content} generates (CSS Content 3). */
public sealed interface Content {

  /** Whether it depends on what the elements before it count. */
  default boolean isCounted() {
    return false;
  }

  /** Text as written. */
  record Literal(String text) implements Content {}

  /** The value of an attribute of the element. */
  record Attribute(String name) implements Content {}

  /**
   * The value of a counter: {@code page} or {@code pages}, known once pages are, {@code footnote},
   * or one of the document.
   */
  record Counter(String name, ListStyle style) implements Content {

    @Override
    public boolean isCounted() {
      return !name.equals("page") && !name.equals("pages") && !name.equals("footnote");
    }
  }

  /** The values of a counter and of those of the same name around it. */
  record Counters(String name, String separator, ListStyle style) implements Content {

    @Override
    public boolean isCounted() {
      return true;
    }
  }

  /**
   * A quotation mark of the element, by how many quotations are around.
   *
   * @param shown whether it is more than counted
   */
  record Quote(boolean opens, boolean shown) implements Content {

    @Override
    public boolean isCounted() {
      return true;
    }
  }

  /** The page of the element that an attribute links to. */
  record TargetPage(String attribute, ListStyle style) implements Content {}

  /** Dots to the end of the line. */
  record Leader(String pattern) implements Content {}

  /**
   * Which of several of one name a page shows; one of the pages before it if it has none (CSS GCPM
   * 3, 1.1.2).
   */
  enum Which {
    FIRST,
    LAST,
    /** The last of the pages before; nothing on pages that have one. */
    FIRST_EXCEPT
  }

  /** What a running element holds. */
  record Running(String name, Which which) implements Content {}

  /** A string that elements set. */
  record NamedText(String name, Which which) implements Content {}

  /** The text of the element, in a string that it sets. */
  record OwnText() implements Content {}
}
