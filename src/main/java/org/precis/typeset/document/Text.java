package org.precis.typeset.document;

/**
 * The text between two tags, as written.
 *
 * @param parent the element that contains it
 */
public record Text(Element parent, String data) implements Node {}
