package org.precis.office;

/**
 * What letters look like.
 *
 * @param family the face that is preferred
 * @param size in points
 * @param color eight bits each of red, green and blue
 * @param spacing between letters, in points
 */
record TextLook(
    String family, double size, boolean bold, boolean italic, int color, double spacing) {}
