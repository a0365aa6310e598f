/**
 * The parts of an edition (statistics, cases, tables, figures and notes), each read from its
 * fields. Start at {@link org.precis.input.part.DraftReader}.
 */
package org.precis.input.part;
