/**
 * A number with all that is known of it: its bounds and the words that qualify it, its unit and its
 * marks; and the arithmetic of such numbers. Start at {@link org.precis.quantity.Quantity}; a cell
 * of a table is a {@link org.precis.quantity.Value}.
 */
package org.precis.quantity;
