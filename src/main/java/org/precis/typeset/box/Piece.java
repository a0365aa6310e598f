package org.precis.typeset.box;

/** What stands in a line. */
public sealed interface Piece permits Glyphs, InlineBox, Atom {}
