package org.precis.input.field;

/**
 * A part of the edition and what the author wrote of it, so that later checks can name the place.
 */
public record Placed<T>(T value, Fields fields) {}
