package org.precis.cli.batch;

import org.precis.Format;
import org.precis.model.Edition;

/** The path of a briefing's files below the folder of its pack, without extension. */
public record OutputName(String stem) {

  /**
   * The file name includes the value of a burst, so that a copied file can be identified, and the
   * language if it was asked for or there are several.
   */
  public static OutputName of(Edition edition, boolean withLanguage) {
    String folder =
        edition.slice().map(slice -> slice.dimension() + "/" + slice.slug() + "/").orElse("");
    String value = edition.slice().map(slice -> "." + slice.slug()).orElse("");
    String language = withLanguage ? "." + edition.masthead().language() : "";
    return new OutputName(folder + edition.masthead().id() + value + language);
  }

  /**
   * The briefing of another pack, which is for no value of a burst.
   *
   * @param language "" if the file name has none
   */
  static OutputName of(String id, String language) {
    return new OutputName(language.isEmpty() ? id : id + "." + language);
  }

  /** The same without its folder. */
  public String file() {
    return stem.substring(stem.lastIndexOf('/') + 1);
  }

  String file(Format format) {
    return file() + "." + format.ending();
  }

  String as(Format format) {
    return stem + "." + format.ending();
  }
}
