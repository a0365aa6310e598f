/**
 * Proposes packs. For a workbook of an office, which parts of its sheets are tables, and what their
 * headings, notes and signs mean: start at {@link org.precis.input.proposal.WorkbookProposal}. For
 * the next edition of a pack: start at {@link org.precis.input.proposal.NextEdition}. Everything
 * that is taken for something is said, and is a key of the pack that its author may change.
 */
package org.precis.input.proposal;
