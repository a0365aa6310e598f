package org.precis.review;

/**
 * A block of a finished document that its data do not explain: the template or the engine did.
 *
 * @param old "" where it is new
 * @param current "" where it is gone
 */
public record LineChange(String old, String current) {}
