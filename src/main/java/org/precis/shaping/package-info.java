/**
 * How the characters of a font stand beside one another, and where a line of them may end, for
 * pages and for charts. Start at {@link org.precis.shaping.Kerning}.
 */
package org.precis.shaping;
