package org.precis.input;

/**
 * A text that may hold references.
 *
 * @param key under which it is written, without a language
 */
record Written(String key, Node.Scalar text) {}
