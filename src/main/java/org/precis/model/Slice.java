package org.precis.model;

/**
 * The one value that a burst briefing is about.
 *
 * @param dimension e.g. {@code region}
 * @param value e.g. {@code North}, as the author writes it
 * @param slug the value as a file name, unique in the burst
 */
public record Slice(String dimension, String value, String slug) {}
