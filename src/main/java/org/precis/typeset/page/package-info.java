/**
 * Makes pages of a galley: {@link org.precis.typeset.cut.Strips} says where it may be cut, {@code
 * Breaks} chooses where it is. Start at {@link org.precis.typeset.page.Paginator}.
 */
package org.precis.typeset.page;
