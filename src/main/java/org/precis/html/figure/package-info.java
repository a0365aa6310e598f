/**
 * Which figures a briefing has, and what each shows: chart, caption and alternative text. Start at
 * {@link org.precis.html.figure.FigurePlan}.
 */
package org.precis.html.figure;
