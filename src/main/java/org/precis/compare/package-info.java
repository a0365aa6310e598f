/** What changed between two briefings. Start at {@link org.precis.compare.Comparison}. */
package org.precis.compare;
