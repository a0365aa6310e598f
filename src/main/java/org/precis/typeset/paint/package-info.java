/**
 * Paints pages as content streams and makes the structure tree of the document meanwhile. Start at
 * {@link org.precis.typeset.paint.Painter}.
 */
package org.precis.typeset.paint;
