package org.precis.input.file;

import org.precis.diagnostic.Location;

/** A location in a file of the pack. */
public sealed interface Place permits TextSpan, CsvField, CellPlace, QueryCell {

  SourceText source();

  /** Start offset. */
  int start();

  /** End offset, exclusive. */
  int end();

  /** The location of its first line, for diagnostics. */
  default Location location() {
    SourceText source = source();
    int line = source.lineAt(start());
    int lineStart = source.startOf(line);
    int lineEnd = Math.max(source.endOf(line), start());
    int column = source.text().codePointCount(lineStart, start()) + 1;
    int length = source.text().codePointCount(start(), Math.max(start(), Math.min(end(), lineEnd)));
    return new Location(source.file(), line, column, Math.max(1, length));
  }

  default String sourceLine() {
    return source().line(source().lineAt(start()));
  }

  /** Its name in the text of another diagnostic. */
  default String named() {
    return source().file() + ", line " + line();
  }

  default int line() {
    return source().lineAt(start());
  }

  /**
   * The place of the n-th occurrence (from 0) of these characters within this one; this place if
   * there is none.
   */
  default Place find(String characters, int n) {
    int at = start() - 1;
    for (int i = 0; i <= n; i++) {
      at = source().text().indexOf(characters, at + 1);
      if (at < 0 || at + characters.length() > end()) {
        return this;
      }
    }
    return new TextSpan(source(), at, at + characters.length());
  }
}
