package org.precis.typeset.value;

import java.util.List;

/**
 * The quotation marks of an element (CSS Content 3, 2.4).
 *
 * @param marks those that open and close a quotation, then those of one in it, and so on; null for
 *     those of its language
 */
public record Quotes(List<String> marks) {

  public static final Quotes AUTO = new Quotes(null);
}
