/**
 * The values of CSS properties, as computed: what a {@link org.precis.typeset.style.Style} answers
 * with.
 */
package org.precis.typeset.value;
