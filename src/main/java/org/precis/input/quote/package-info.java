/**
 * Quoted words: whether they are in their source, and whether they state the number that they are
 * quoted for. Start at {@link org.precis.input.quote.Quotes}.
 */
package org.precis.input.quote;
