/**
 * What changed between two briefings. Start at {@link org.precis.compare.Comparison}, which their
 * readers are told, or at {@link org.precis.compare.EditionDiff}, for reviewers.
 */
package org.precis.compare;
