/**
 * Checks of a whole edition that no part can make alone. Start at {@link
 * org.precis.input.check.Checks}.
 */
package org.precis.input.check;
