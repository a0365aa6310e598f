/**
 * A language's words and forms: plurals, numbers, dates and decimals, from the template's {@code
 * words_<language>.properties}. Start at {@link org.precis.html.words.Words}.
 */
package org.precis.html.words;
