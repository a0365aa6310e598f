/**
 * What an edition says: records that cannot be wrong. Start at {@link org.precis.model.Edition};
 * its numbers are in {@link org.precis.quantity}.
 */
package org.precis.model;
