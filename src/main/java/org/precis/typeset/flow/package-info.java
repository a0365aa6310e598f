/**
 * Lays boxes out on one endless page, the galley. Start at {@link org.precis.typeset.flow.Flow}.
 */
package org.precis.typeset.flow;
