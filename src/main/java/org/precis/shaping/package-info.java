/**
 * How the characters of a font stand beside one another, for pages and for charts. Start at {@link
 * org.precis.shaping.Kerning}.
 */
package org.precis.shaping;
