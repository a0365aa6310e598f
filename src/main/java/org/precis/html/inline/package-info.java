/**
 * An edition's quantities, texts and references as content in the language of the page. Start at
 * {@link org.precis.html.inline.RenderContext}.
 */
package org.precis.html.inline;
