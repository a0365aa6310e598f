package org.precis.typeset.box;

/**
 * A box that stands in a line like a letter: an inline block, or a drawing.
 *
 * @param box where its margin box stands in the line is settled by the layout
 */
public record Atom(Box box) implements Piece {}
