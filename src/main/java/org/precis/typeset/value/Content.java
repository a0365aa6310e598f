package org.precis.typeset.value;

/** A part of what {@code content} generates (CSS Content 3). */
public sealed interface Content {

  /** Text as written. */
  record Literal(String text) implements Content {}

  /** The value of an attribute of the element. */
  record Attribute(String name) implements Content {}

  /**
   * The value of the counter {@code page} or {@code pages}, known once pages are, or {@code
   * footnote}.
   */
  record Counter(String name, ListStyle style) implements Content {}

  /** The page of the element that an attribute links to. */
  record TargetPage(String attribute, ListStyle style) implements Content {}

  /** Dots to the end of the line. */
  record Leader(String pattern) implements Content {}

  /** What a running element holds. */
  record Running(String name) implements Content {}
}
