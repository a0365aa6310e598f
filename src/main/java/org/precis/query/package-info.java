/**
 * Runs one read-only query of a pack in a database, within limits of time and size, and inside the
 * pack if the database reads files; knows nothing of briefings. Start at {@link
 * org.precis.query.QueryRunner}.
 */
package org.precis.query;
