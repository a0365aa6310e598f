package org.precis.review;

/**
 * A page of two documents that differs, with images in which the differences are boxed.
 *
 * @param title what became of the page
 * @param old its number in the earlier document; 0 where it is new
 * @param before PNG in Base64; "" where it is new
 * @param current its number in the later document; 0 where it is gone
 * @param after PNG in Base64; "" where it is gone
 */
public record PagePair(String title, int old, String before, int current, String after) {}
