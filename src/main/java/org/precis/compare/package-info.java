/**
 * What changed between two editions. Start at {@link org.precis.compare.Comparison}, for readers,
 * or at {@link org.precis.compare.EditionDiff}, for reviewers.
 */
package org.precis.compare;
