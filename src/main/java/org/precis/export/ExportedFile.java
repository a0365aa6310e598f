package org.precis.export;

/**
 * A file of an export.
 *
 * @param ending of its name, after the name of the briefing: {@code .xlsx}, {@code
 *     .table-by-state.csv}
 */
public record ExportedFile(String ending, byte[] bytes) {}
