package org.precis.model;

/**
 * A number that cases carry.
 *
 * @param unit what is counted, or an ISO 4217 currency, or ""
 * @param note what must be known of it, Markdown, or ""
 * @param adding whether it is added up over the cases
 * @param because why numbers that are not usually added are, Markdown, or ""
 */
public record Measure(
    String id,
    String label,
    String shortLabel,
    String unit,
    String note,
    Adding adding,
    String because) {}
