/** Inline SVG, drawn as vectors. Start at {@link org.precis.pdf.svg.SvgDrawer}. */
package org.precis.pdf.svg;
