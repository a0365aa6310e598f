package org.precis.model;

/**
 * A document that numbers come from. Its text stays in the pack: of a source only the quoted words
 * are published. Absent texts are "".
 *
 * @param published the date of the source, or null
 * @param file path inside the pack of the source's text, or ""
 * @param sha256 of the bytes of that file, in hexadecimal; "" where there is none
 * @param address where the public finds it; printed, never fetched
 */
public record Source(
    String id,
    String title,
    String publisher,
    PartialDate published,
    String file,
    String sha256,
    String address,
    String note) {}
