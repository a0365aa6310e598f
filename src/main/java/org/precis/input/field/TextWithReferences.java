package org.precis.input.field;

import org.precis.input.tree.Node;

/**
 * A text that may contain references.
 *
 * @param key its key without language tag
 */
public record TextWithReferences(String key, Node.Scalar text) {}
