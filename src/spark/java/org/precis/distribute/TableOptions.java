package org.precis.distribute;

import java.util.List;
import java.util.Map;

/**
 * Which table is split, and how.
 *
 * @param pack the path of the pack that its rows belong to
 * @param format the name of a data source of Spark
 * @param path of the table; "" for a source without paths
 * @param source options of the data source
 * @param file the name that the rows have as a file of the pack
 * @param column with the values of the dimension in the first language; "" for the usual one
 * @param order the columns that the rows are ordered by, before all others
 */
record TableOptions(
    String pack,
    String format,
    String path,
    Map<String, String> source,
    String file,
    String column,
    List<String> order) {}
