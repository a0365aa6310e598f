package org.precis.input.field;

import org.precis.input.tree.Node;

/**
 * A text that may hold references.
 *
 * @param key under which it is written, without a language
 */
public record Written(String key, Node.Scalar text) {}
