/**
 * Reads style sheets: tokens, rules, declarations and selectors, each with its place. It knows no
 * property. {@link org.precis.typeset.css.Sheet} is where to begin.
 */
package org.precis.typeset.css;
