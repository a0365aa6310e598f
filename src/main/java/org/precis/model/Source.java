package org.precis.model;

/**
 * A document that numbers come from. Absent texts are "".
 *
 * @param published the date of the source, or null
 * @param file path inside the pack of the source's text, or ""
 * @param text the words of that file, or "" where there is none
 * @param address where the public finds it; printed, never fetched
 */
public record Source(
    String id,
    String title,
    String publisher,
    PartialDate published,
    String file,
    String text,
    String address,
    String note) {}
