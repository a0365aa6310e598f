package org.precis.input.source;

import java.util.Locale;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.Utf8;

/** Reads the text of a source, by file extension. */
public final class SourceReader {

  private SourceReader() {}

  /** The text; empty if it cannot be read, which is reported. */
  public static Optional<SourceFile> read(String name, Place at, PackFiles files, Report report) {
    String file = files.nameOf(name);
    Optional<byte[]> bytes = files.bytes(name, at);
    Optional<SourceFile> read =
        bytes.flatMap(
            all ->
                switch (ending(name)) {
                  case "html", "htm", "xhtml" -> HtmlSource.read(name, file, all, at, report);
                  case "pdf" -> new PdfSource(name, at, report).read(file, all);
                  case "md", "markdown" ->
                      Utf8.decode(file, all, report)
                          .map(SourceText::withLineFeeds)
                          .map(MarkdownSource::of);
                  default ->
                      Utf8.decode(file, all, report)
                          .map(t -> SourceFile.plain(file, t.withLineFeeds().text()));
                });
    if (read.isPresent() && read.get().words().isEmpty()) {
      report.add(Fault.SOURCE_WITHOUT_WORDS, at, name);
    }
    return read.map(source -> source.from(bytes.get()));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
