/**
 * Asks a database one question: reads only, within a time and a size, and inside the pack where the
 * database reads files; knows nothing of briefings.
 */
package org.precis.query;
