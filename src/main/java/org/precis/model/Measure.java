package org.precis.model;

/**
 * A number that cases carry.
 *
 * @param unit what is counted, or an ISO 4217 currency, or ""
 * @param note what must be known of it, Markdown, or ""
 */
public record Measure(String id, String label, String shortLabel, String unit, String note) {}
