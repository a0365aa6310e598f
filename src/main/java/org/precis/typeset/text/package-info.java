/**
 * Fonts and characters: glyphs, their widths, and where lines may end. Start at {@link
 * org.precis.typeset.text.Fonts}.
 */
package org.precis.typeset.text;
