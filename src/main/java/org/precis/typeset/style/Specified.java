package org.precis.typeset.style;

/** A value whose computed value depends on the element (CSS Cascade 5, 4.4). */
abstract class Specified {

  /** Stands for the computed value null. */
  static final Object NOTHING = new Object();

  abstract Object compute(Computing computing);
}
