package org.precis.html.page;

/**
 * The canonical document: well-formed, self-contained HTML without scripts, shown by browsers and
 * input of the PDF.
 */
public record HtmlDocument(String markup) {}
