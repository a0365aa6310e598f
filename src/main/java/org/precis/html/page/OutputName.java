package org.precis.html.page;

import org.precis.model.Edition;

/** The path of a briefing's files below the folder of its pack, without extension. */
public record OutputName(String stem) {

  /** With the language of the edition, if it was asked for or there are several. */
  public static OutputName of(Edition edition, boolean withLanguage) {
    return of(edition, withLanguage ? edition.masthead().language() : "");
  }

  /**
   * The file name includes the value of a burst, so that a copied file can be identified.
   *
   * @param language "" if the file name has none
   */
  public static OutputName of(Edition edition, String language) {
    String folder =
        edition
            .selection()
            .slice()
            .map(slice -> slice.dimension() + "/" + slice.slug() + "/")
            .orElse("");
    String value = edition.selection().slice().map(slice -> "." + slice.slug()).orElse("");
    return of(folder + edition.masthead().id() + value, language);
  }

  /**
   * The briefing of another pack, which is for no value of a burst.
   *
   * @param language "" if the file name has none
   */
  public static OutputName of(String id, String language) {
    return new OutputName(language.isEmpty() ? id : id + "." + language);
  }

  /** The same without its folder. */
  public String file() {
    return stem.substring(stem.lastIndexOf('/') + 1);
  }

  /** The name of a file. */
  public String file(String ending) {
    return file() + "." + ending;
  }

  /** Its path. */
  public String as(String ending) {
    return stem + "." + ending;
  }
}
