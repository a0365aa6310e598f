package org.precis.diagnostic;

/**
 * A place in a file that an author wrote.
 *
 * @param file path as the author would type it, with {@code /}
 * @param line from 1, or 0 where the whole file is meant
 * @param column from 1 in characters (code points) of the line, or 0 where the whole line is meant
 * @param length how many characters are meant; at least 1 where there is a column
 */
public record Location(String file, int line, int column, int length)
    implements Comparable<Location> {

  public static Location ofFile(String file) {
    return new Location(file, 0, 0, 0);
  }

  @Override
  public int compareTo(Location other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}
