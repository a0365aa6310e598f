/**
 * Painting of laid-out boxes: each piece of content is tagged, and its position recorded so that
 * the page can be checked for legibility. Start at {@link org.precis.pdf.paint.TaggedPages}.
 */
package org.precis.pdf.paint;
