package org.precis.typeset.value;

/** What is painted behind a box, over its colour (CSS Backgrounds 3, 2.3). */
public sealed interface BackgroundImage permits Gradient, BackgroundImage.Picture {

  /** An image of pixels, which stands in the sheet itself: {@code data:}. */
  record Picture(String address) implements BackgroundImage {}
}
