/**
 * Reads a finished HTML page again: the data inside it and its text as printed. The page may be
 * hostile, so everything is bounded. Start at {@link org.precis.html.read.HtmlFile}.
 */
package org.precis.html.read;
