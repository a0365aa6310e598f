/**
 * Quantities, units and dates as authors write them. Start at {@link
 * org.precis.input.value.Values}.
 */
package org.precis.input.value;
