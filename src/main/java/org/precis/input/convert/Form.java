package org.precis.input.convert;

import java.util.Locale;
import org.precis.input.file.PackFiles;

/** A form in which a pack may keep its statistics, cases and tables. */
public enum Form {
  CSV(".csv"),
  TSV(".tsv"),
  XLSX(".xlsx"),
  YAML(".yaml", ".yml"),
  JSON(".json"),
  /** One file for each case; statistics and tables have no such form. */
  MD(PackFiles.ALL_MARKDOWN);

  private final String ending;
  private final String otherEnding;

  Form(String ending) {
    this(ending, ending);
  }

  Form(String ending, String otherEnding) {
    this.ending = ending;
    this.otherEnding = otherEnding;
  }

  /** The name of the form on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String ending() {
    return ending;
  }

  /** Whether a file of this name has the form. */
  boolean of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(ending) || lower.endsWith(otherEnding);
  }
}
