/**
 * Inline content: an edition's quantities, texts and references as markup in the language of the
 * page. Start at {@link org.precis.html.inline.RenderContext}.
 */
package org.precis.html.inline;
