/**
 * What an edition says: records that cannot be wrong, and the arithmetic of qualified numbers.
 * Start at {@link org.precis.model.Edition} and {@link org.precis.model.Quantity}.
 */
package org.precis.model;
