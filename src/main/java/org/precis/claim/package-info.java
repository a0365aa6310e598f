/**
 * Every number the briefing prints, computed once from the model. Start at {@link
 * org.precis.claim.Totals}.
 */
package org.precis.claim;
