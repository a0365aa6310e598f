package org.precis.model;

/**
 * The exact words of a source.
 *
 * @param words as the source has them
 * @param paragraph where they stand in the source's text, counted from 1 over its blocks between
 *     blank lines; 0 where the pack does not hold the text or the words are not in it
 */
public record Quote(String words, int paragraph) {}
