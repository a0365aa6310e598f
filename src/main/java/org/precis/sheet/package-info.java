/**
 * Reads and writes the cells of spreadsheets (Office Open XML, {@code .xlsx}, and OpenDocument,
 * {@code .ods}); knows nothing of briefings. Start at {@link org.precis.sheet.Workbook}.
 *
 * <p>A reader of our own on the ZIP and XML readers of Java, because fastexcel-reader (0.20.2)
 * neither shows merged cells nor keeps what type a formula's result has, and allocates what a
 * cell's address asks for.
 */
package org.precis.sheet;
