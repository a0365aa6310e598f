/**
 * Reading a finished PDF: its attachment and the text a screen reader would say. The file may be
 * hostile, so everything is bounded. Start at {@link org.precis.pdf.read.PdfFile}.
 */
package org.precis.pdf.read;
