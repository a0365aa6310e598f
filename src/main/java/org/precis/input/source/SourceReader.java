package org.precis.input.source;

import java.util.Locale;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.Utf8;

/** Reads the text of a source, by the ending of its file's name. */
public final class SourceReader {

  private static final int MOST_TAGS = 200_000;

  private SourceReader() {}

  /** The text; empty where it cannot be read, which is then reported. */
  public static Optional<SourceFile> read(String name, Place at, PackFiles files, Report report) {
    String file = files.nameOf(name);
    Optional<byte[]> bytes = files.bytes(name, at);
    Optional<SourceFile> read =
        bytes.flatMap(
            all ->
                switch (ending(name)) {
                  case "html", "htm", "xhtml" -> html(name, file, all, at, report);
                  case "pdf" -> new PdfSource(name, at, report).read(file, all);
                  case "md", "markdown" ->
                      Utf8.decode(file, all, report)
                          .map(SourceReader::inLines)
                          .map(MarkdownSource::of);
                  default ->
                      Utf8.decode(file, all, report)
                          .map(t -> SourceFile.plain(file, SourceText.withLineFeeds(t.text())));
                });
    if (read.isPresent() && read.get().words().isEmpty()) {
      report.add(Fault.SOURCE_WITHOUT_WORDS, at, name);
    }
    return read.map(source -> source.from(bytes.get()));
  }

  /** Whether the page is read in a few seconds, whatever its tags are; reported where it is not. */
  private static boolean hasFewTags(SourceText page, String name, Place at, Report report) {
    boolean few = page.text().chars().filter(c -> c == '<').count() <= MOST_TAGS;
    if (!few) {
      String why = "it has more than " + MOST_TAGS + " tags";
      report.add(
          Fault.SOURCE_UNREADABLE, at, name, "web page", why, "give its text as a .txt file");
    }
    return few;
  }

  /** The same with the line ends of any system as line feeds. */
  private static SourceText inLines(SourceText file) {
    String text = SourceText.withLineFeeds(file.text());
    return new SourceText(file.file(), text, file.damaged());
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static Optional<SourceFile> html(
      String name, String file, byte[] bytes, Place at, Report report) {
    return HtmlCharset.decode(name, file, bytes, at, report)
        .map(SourceReader::inLines)
        .filter(text -> hasFewTags(text, name, at, report))
        .map(HtmlSource::of);
  }
}
