/**
 * Makes pages of a galley: {@code Strips} says where it may be cut, {@code Breaks} chooses where it
 * is. Start at {@link org.precis.typeset.page.Paginator}.
 */
package org.precis.typeset.page;
