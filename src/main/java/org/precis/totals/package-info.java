/**
 * Every number the briefing prints, computed once from the model. Start at {@link
 * org.precis.totals.Totals}.
 */
package org.precis.totals;
