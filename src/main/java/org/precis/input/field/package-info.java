/**
 * Trees as fields with known keys and texts in several languages, read from the pack's files or
 * from a database. Start at {@link org.precis.input.field.Fields} and {@link
 * org.precis.input.field.Reading}.
 */
package org.precis.input.field;
