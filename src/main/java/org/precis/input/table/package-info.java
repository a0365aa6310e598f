/**
 * The tables of an edition: which rows and columns of a file they have, and how these are grouped
 * and added up. Start at {@link org.precis.input.table.TablesReader}.
 */
package org.precis.input.table;
