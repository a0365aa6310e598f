/**
 * The Markdown of a section of the author's own: CommonMark with tables, footnotes, definition
 * lists and captions. Knows nothing about briefings.
 */
package org.precis.markdown;
