/**
 * What a page says, apart from how a document writes it: words, numbers, marks, references and the
 * blocks of a text. Start at {@link org.precis.html.content.Content}.
 */
package org.precis.html.content;
