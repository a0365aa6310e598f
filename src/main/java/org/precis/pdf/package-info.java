/** Turns one HTML document into one tagged, archival PDF. Start at {@link org.precis.pdf.PdfWriter}. */
package org.precis.pdf;
