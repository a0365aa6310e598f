package org.precis.cli.batch;

import org.precis.cli.command.Format;
import org.precis.model.Edition;

/** Where a briefing's files lie, below the folder that is named after its pack. */
record OutputName(String stem) {

  /**
   * The value of a burst stands in the name too, so that a file is known when it is sent around;
   * the language where it was asked for or where there are several.
   */
  static OutputName of(Edition edition, boolean withLanguage) {
    String folder =
        edition.slice().map(slice -> slice.dimension() + "/" + slice.slug() + "/").orElse("");
    String value = edition.slice().map(slice -> "." + slice.slug()).orElse("");
    String language = withLanguage ? "." + edition.masthead().language() : "";
    return new OutputName(folder + edition.masthead().id() + value + language);
  }

  String as(Format format) {
    return stem + "." + format.ending();
  }
}
