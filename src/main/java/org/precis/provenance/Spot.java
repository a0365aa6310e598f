package org.precis.provenance;

/**
 * A place in the text of a source.
 *
 * @param offset in the text, from 0
 * @param line from 1
 * @param column from 1, in characters (code points)
 * @param paragraph from 1, counted over the blocks between blank lines
 * @param page from 1, where form feeds end the pages of the text; 0 where it has none
 */
public record Spot(int offset, int line, int column, int paragraph, int page) {}
