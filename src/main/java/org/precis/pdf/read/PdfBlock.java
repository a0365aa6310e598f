package org.precis.pdf.read;

/**
 * A block of a PDF's text as a screen reader says it: a heading, a paragraph, a list item, a table
 * row with its cells, or the alternative text of a drawing in square brackets.
 *
 * @param text on one line, white space as single spaces
 * @param page the page on which it begins, from 1; 0 if it is not painted
 */
public record PdfBlock(String text, int page) {}
