package org.precis.cli.batch;

/** An option of {@code precis build} that is given or not. */
public enum BuildFlag {
  STRICT("--strict", "Treat warnings as errors."),
  KEEP_GOING("--keep-going", "Build the other packs when one has errors or is missing."),
  FORCE("--force", "Build every briefing, even those that are up to date."),
  DRY_RUN("--dry-run", "List the packs that would be built, and why; build and write nothing."),
  QUIET("--quiet", "Print only errors and warnings; a JSON log stays complete.");

  private final String option;
  private final String description;

  BuildFlag(String option, String description) {
    this.option = option;
    this.description = description;
  }

  /** As it is typed. */
  public String option() {
    return option;
  }

  /** For the help. */
  public String description() {
    return description;
  }
}
