package org.precis.review;

/**
 * A block of a finished document that differs though its data are the same: due to the template or
 * the engine.
 *
 * @param old "" if it was added
 * @param current "" if it was removed
 */
public record LineChange(String old, String current) {}
