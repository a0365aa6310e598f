package org.precis.distribute;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Location;

/**
 * The rows of one value as a file of the pack, in CSV (RFC 4180). What is wrong with it is told of
 * the file that all rows of the table would make, with the line that a row has there.
 */
final class ValueFile {

  private static final Pattern QUOTED = Pattern.compile("(?s)\\s.*|.*\\s|.*[\",;\\t\\r\\n].*");
  private static final Pattern BREAK = Pattern.compile("\r\n|\n|\r");

  private final String name;
  private final StringBuilder text = new StringBuilder();
  private final NavigableMap<Integer, Integer> lines = new TreeMap<>();
  private int lineHere = 1;

  /**
   * A file with these rows below its header.
   *
   * @param name its path, as messages have it
   */
  ValueFile(String name, List<String> columns, Collection<TableRow> rows) {
    this.name = name;
    add(1, columns);
    for (TableRow row : rows) {
      add((int) Math.min(Integer.MAX_VALUE, row.number() + 2), row.cells());
    }
  }

  private void add(int line, List<String> cells) {
    lines.put(lineHere, line);
    String record = cells.stream().map(ValueFile::quoted).collect(Collectors.joining(","));
    text.append(record).append("\r\n");
    lineHere += (int) BREAK.matcher(record).results().count() + 1;
  }

  private static String quoted(String cell) {
    return QUOTED.matcher(cell).matches() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  String text() {
    return text.toString();
  }

  /** The same diagnostic, with the lines of the whole table where it has those of this file. */
  Diagnostic inTable(Diagnostic here) {
    Location place = here.location();
    boolean own = place.file().equals(name) && place.line() > 0;
    Location there =
        own
            ? new Location(
                name, inTable(place.line()), place.column(), place.length(), place.cell())
            : place;
    Matcher others = Pattern.compile("(?<=" + Pattern.quote(name) + ", line )\\d+").matcher(here.hint());
    return here.at(there, here.sourceLine()).withHint(others.replaceAll(this::inTable));
  }

  private String inTable(MatchResult line) {
    return String.valueOf(inTable(Integer.parseInt(line.group())));
  }

  private int inTable(int line) {
    Map.Entry<Integer, Integer> row = lines.floorEntry(line);
    return row.getValue() + line - row.getKey();
  }
}
