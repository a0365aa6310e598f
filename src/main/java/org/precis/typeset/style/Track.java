package org.precis.typeset.style;

/**
 * The size of a column or row of a grid (CSS Grid 2, 7.2).
 *
 * @param min the least size; auto for that of its content; null for {@code max-content}
 * @param max the greatest size; auto for that of its content
 * @param fraction the share of the free space ({@code fr}) in place of a greatest size; 0 if none
 */
public record Track(Length min, Length max, double fraction) {}
