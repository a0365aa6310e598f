package org.precis.input;

import java.util.Locale;
import java.util.Optional;

/** Reads the text of a source, by the ending of its file's name. */
final class SourceReader {

  private SourceReader() {}

  /** The text; empty where it cannot be read, which is then reported. */
  static Optional<SourceFile> read(String name, Place at, PackFiles files, Report report) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return files
        .read(name, at)
        .map(text -> SourceFile.plain(text.file(), SourceText.withLineFeeds(text.text())));
  }
}
