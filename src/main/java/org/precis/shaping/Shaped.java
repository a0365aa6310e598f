package org.precis.shaping;

/**
 * A text as glyphs, from left to right as they are drawn, in units of the font.
 *
 * @param glyphs by their numbers in the file of the font
 * @param clusters the place in the text of the first character that each glyph belongs to; the same
 *     for all glyphs that stand for the same characters
 * @param advances how far each glyph moves the next
 * @param shiftsX how far to the right of its place each is drawn
 * @param shiftsY how far above the baseline each is drawn
 */
public record Shaped(int[] glyphs, int[] clusters, int[] advances, int[] shiftsX, int[] shiftsY) {}
