/**
 * Turns a pack into an {@code Edition}, or into every fault it has. Start at {@link
 * org.precis.input.EditionReader}.
 *
 * <p>Files become trees whose every piece knows its place ({@code YamlTree}, {@code CsvTable}),
 * trees become parts of an edition ({@code StatisticsReader}, {@code CasesReader} …), and the parts
 * are checked against one another ({@code Checks}).
 */
package org.precis.input;
