package org.precis.typeset.cut;

import org.precis.typeset.value.PageBreak;

/**
 * A break that the sheet demands.
 *
 * @param side the side that the page after it is on: LEFT, RIGHT, or null for either
 * @param marginAbove how much white that page keeps at its top: margins, in points
 */
record ForcedBreak(PageBreak side, double marginAbove) {}
