package org.precis.cli;

import org.precis.model.Edition;

/** Where a briefing's files lie, below the folder that is named after its pack. */
record OutputName(String stem) {

  /** The language stands in the name where it was asked for or where there are several. */
  static OutputName of(Edition edition, boolean withLanguage) {
    String id = edition.masthead().id();
    String folder =
        edition.slice().map(slice -> slice.dimension() + "/" + slice.slug() + "/").orElse("");
    return new OutputName(folder + id + (withLanguage ? "." + edition.masthead().language() : ""));
  }

  String as(Format format) {
    return stem + "." + format.ending();
  }
}
