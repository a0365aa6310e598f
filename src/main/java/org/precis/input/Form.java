package org.precis.input;

import java.util.List;
import java.util.Locale;

/** A form in which a pack may keep its statistics, cases and tables. */
public enum Form {
  CSV(".csv"),
  TSV(".tsv"),
  XLSX(".xlsx"),
  YAML(".yaml", ".yml"),
  JSON(".json"),
  /** One file for each case; statistics and tables have no such form. */
  MD(PackFiles.ALL_MARKDOWN);

  private final List<String> endings;

  Form(String... endings) {
    this.endings = List.of(endings);
  }

  /** The name of the form on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String ending() {
    return endings.get(0);
  }

  /** Whether a file of this name has the form. */
  boolean of(String name) {
    return endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
  }
}
