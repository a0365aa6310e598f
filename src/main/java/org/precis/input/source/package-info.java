/**
 * The text of a source document (PDF, HTML, Markdown or plain text), as a reader sees it. Start at
 * {@link org.precis.input.source.SourceReader}.
 */
package org.precis.input.source;
