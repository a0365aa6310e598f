/**
 * Comparing two PDFs: their pages as a reader sees them, and their parts as a verifier does. Start
 * at {@link org.precis.pdf.diff.PagesDiff} and {@link org.precis.pdf.diff.PdfComparison}. Pages are
 * drawn here too: {@link org.precis.pdf.diff.PagePictures}.
 */
package org.precis.pdf.diff;
