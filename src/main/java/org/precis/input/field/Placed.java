package org.precis.input.field;

/**
 * A part of the edition with the fields that it was read from, so that checks can name the place.
 */
public record Placed<T>(T value, Fields fields) {}
