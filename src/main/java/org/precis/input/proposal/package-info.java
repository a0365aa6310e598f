/**
 * Looks at a workbook of an office and proposes a pack that reads it: which parts of its sheets are
 * tables, and what their headings, notes and signs mean. Everything it takes for something is said,
 * and is a key of the pack that its author may change. Start at {@link
 * org.precis.input.proposal.WorkbookProposal}.
 */
package org.precis.input.proposal;
