package org.precis.html.read;

/**
 * A block of a page's text: a heading, a paragraph, an item of a list, a row of a table with its
 * cells, or what a drawing says of itself in square brackets.
 *
 * @param text on one line, white space as single spaces
 * @param section the nearest heading above it, or ""
 * @param label what the table or figure around it is called, as in "Table 1", or ""
 * @param drawn the words and numbers in a drawing, or ""
 */
public record HtmlBlock(String text, String section, String label, String drawn) {}
