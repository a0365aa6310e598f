package org.precis.input;

/**
 * A part of the edition and what the author wrote of it, so that later checks can name the place.
 */
record Placed<T>(T value, Fields fields) {}
