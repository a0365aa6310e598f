/**
 * Answers what a reviewer asks of finished briefings and of packs. Start at {@link
 * org.precis.review.BriefingFile}, the one door through which all of them are read.
 */
package org.precis.review;
