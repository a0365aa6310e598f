/**
 * Signatures of PDFs (PAdES B-B, ETSI EN 319 142-1), made and checked. Start at {@link
 * org.precis.pdf.sign.SigningKey} and {@link org.precis.pdf.sign.PdfSignature}.
 */
package org.precis.pdf.sign;
