package org.precis.distribute;

import java.io.Serializable;
import java.util.List;

/**
 * A row of the table that is split, as the row of a file.
 *
 * @param number its place in the order of all rows
 * @param slug the file name of its value; "" if it has none and belongs to every briefing
 * @param value of the dimension, in the first language
 * @param cells in the order of the columns
 */
record TableRow(long number, String slug, String value, List<String> cells)
    implements Serializable {}
