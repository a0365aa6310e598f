package org.precis.assertion;

/**
 * A reference to a number in a text.
 *
 * @param at its offset
 * @param reference what stands between its braces
 */
public record Mention(int at, String reference) {}
