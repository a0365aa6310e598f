/**
 * Comparing two PDFs: their pages as a reader sees them, and their parts as a verifier does. Start
 * at {@link org.precis.pdf.diff.PagesDiff} and {@link org.precis.pdf.diff.PdfComparison}.
 */
package org.precis.pdf.diff;
