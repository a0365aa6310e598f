package org.precis.typeset.document;

import org.precis.diagnostic.Location;

/** What whoever had a document made knows of its elements. */
@FunctionalInterface
public interface Origins {

  /** Where an element was written. */
  Location of(Element element);

  /** Whether it is a fault that nothing is seen of the text of an element. */
  default boolean mustBeSeen(Element element) {
    return false;
  }
}
