/**
 * The style sheets of a document as the renderer takes them: their print part, the fonts they load,
 * and what of them the PDF would ignore. Start at {@link org.precis.pdf.css.PrintLint}.
 */
package org.precis.pdf.css;
