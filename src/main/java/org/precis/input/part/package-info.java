/**
 * The parts of an edition (masthead, sources, statistics, cases, notes, sections and style), each
 * read from its fields. Start at {@link org.precis.input.part.DraftReader}.
 */
package org.precis.input.part;
