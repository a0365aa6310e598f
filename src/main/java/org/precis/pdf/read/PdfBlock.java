package org.precis.pdf.read;

/**
 * A block of a PDF's text as it is read aloud: a heading, a paragraph, an item of a list, a row of
 * a table with its cells, or what a drawing says of itself in square brackets.
 *
 * @param text on one line, white space as single spaces
 * @param page the page on which it begins, from 1; 0 where it is drawn on none
 */
public record PdfBlock(String text, int page) {}
