/**
 * The HTML document as a tree: parsed, queried for its metadata, tables and source places. Start at
 * {@link org.precis.pdf.document.Xhtml}.
 */
package org.precis.pdf.document;
