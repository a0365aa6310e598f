package org.precis.input.convert;

import java.util.Locale;
import org.precis.input.file.PackFiles;

/** A file format for the statistics, cases and tables of a pack. */
public enum PackFormat {
  CSV(".csv"),
  TSV(".tsv"),
  XLSX(".xlsx"),
  YAML(".yaml", ".yml"),
  JSON(".json"),
  /** One Markdown file for each case; statistics and tables have no such format. */
  MD(PackFiles.ALL_MARKDOWN);

  private final String ending;
  private final String otherEnding;

  PackFormat(String ending) {
    this(ending, ending);
  }

  PackFormat(String ending, String otherEnding) {
    this.ending = ending;
    this.otherEnding = otherEnding;
  }

  /** The name of the format on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String ending() {
    return ending;
  }

  /** Whether a file of this name is in the format. */
  boolean of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(ending) || lower.endsWith(otherEnding);
  }
}
