package org.precis.input;

/**
 * Settings of a pack that the caller overrides; "" leaves one as the pack has it.
 *
 * @param language the one language to read, BCP 47
 * @param each the dimension to split the pack by, one edition for each of its values
 * @param template name of a template folder
 */
public record Choices(String language, String each, String template) {

  /** Overrides nothing. */
  public static final Choices NONE = new Choices("", "", "");
}
