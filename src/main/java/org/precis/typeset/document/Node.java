package org.precis.typeset.document;

/** A node of a document: an element or text. */
public sealed interface Node permits Element, Text {

  /** The element that contains it, or null for the root. */
  Element parent();
}
