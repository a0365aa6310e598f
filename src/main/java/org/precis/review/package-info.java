/**
 * Answers a reviewer's questions about packs and finished briefings: what changed, and where a
 * number comes from. Start at {@link org.precis.review.BriefingFile}, which reads them all.
 */
package org.precis.review;
