/**
 * Puts finished files in place: all of a briefing or none, each whole, with a manifest last. Knows
 * nothing of what is in them. Start at {@link org.precis.publish.Staging}.
 */
package org.precis.publish;
