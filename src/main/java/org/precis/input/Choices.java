package org.precis.input;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Settings of a pack that the caller overrides; "" leaves one as the pack has it.
 *
 * @param language the one language to read, BCP 47
 * @param each the dimension to split the pack by, one edition for each of its values
 * @param template name of a template folder
 * @param parameters values of parameters, by id
 */
public record Choices(
    String language, String each, String template, SortedMap<String, String> parameters) {

  /** Overrides nothing. */
  public static final Choices NONE = new Choices("", "", "");

  public Choices {
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }

  /** Sets no parameters. */
  public Choices(String language, String each, String template) {
    this(language, each, template, new TreeMap<>());
  }
}
