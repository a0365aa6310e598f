/**
 * Cuts what is laid out: {@link org.precis.typeset.cut.Strips} says where pages and columns may
 * break, {@link org.precis.typeset.cut.ColumnFill} fills columns, {@link
 * org.precis.typeset.cut.Parts} divides boxes between them.
 */
package org.precis.typeset.cut;
