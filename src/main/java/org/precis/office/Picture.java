package org.precis.office;

/**
 * A picture.
 *
 * @param bytes a file of this type
 * @param type {@code svg}, {@code png} or {@code jpeg}
 * @param width in points
 * @param height in points
 * @param text what it shows, for those who do not see it; "" if it only decorates
 */
record Picture(byte[] bytes, String type, double width, double height, String text) {}
