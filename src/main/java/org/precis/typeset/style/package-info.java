/**
 * Computes the style of every element from rules that are compiled once. {@link
 * org.precis.typeset.style.Property} lists what is accepted, {@link org.precis.typeset.style.Style}
 * what layout may ask, and {@link org.precis.typeset.style.Styles} is where to begin.
 */
package org.precis.typeset.style;
