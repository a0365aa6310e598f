package org.precis.input.file;

import org.precis.diagnostic.Location;

/** Where a thing stands in a file of the pack. */
public sealed interface Place permits Span, CsvField, CellPlace, QueryCell {

  SourceText source();

  /** Offset of its first character. */
  int start();

  /** Offset after its last character. */
  int end();

  /** The part of it on its first line, as a diagnostic names it. */
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

  /** How another diagnostic refers to it. */
  default String named() {
    return source().file() + ", line " + line();
  }

  default int line() {
    return source().lineAt(start());
  }

  /**
   * Where the n-th occurrence (from 0) of these characters stands in it; all of it where nowhere.
   */
  default Place find(String characters, int n) {
    int at = start() - 1;
    for (int i = 0; i <= n; i++) {
      at = source().text().indexOf(characters, at + 1);
      if (at < 0 || at + characters.length() > end()) {
        return this;
      }
    }
    return new Span(source(), at, at + characters.length());
  }
}
