package org.precis.input;

/**
 * What a reader of the pack asks for in place of what the pack says; "" leaves it to the pack.
 *
 * @param language the one language to read, BCP 47
 * @param each the dimension of which every value makes an edition
 * @param template name of a folder of templates
 */
public record Choices(String language, String each, String template) {

  /** All as the pack says. */
  public static final Choices NONE = new Choices("", "", "");
}
