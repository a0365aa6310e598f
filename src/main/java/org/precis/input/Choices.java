package org.precis.input;

import java.util.Optional;
import org.precis.model.Slice;

/**
 * Settings of a pack that the caller overrides; "" leaves one as the pack has it.
 *
 * @param language the one language to read, BCP 47
 * @param each the dimension to split the pack by, one edition for each of its values
 * @param slice the slug of the one value to read
 * @param template name of a template folder
 */
public record Choices(String language, String each, String slice, String template) {

  /** Overrides nothing. */
  public static final Choices NONE = new Choices("", "", "");

  /** For all values of the dimension. */
  public Choices(String language, String each, String template) {
    this(language, each, "", template);
  }

  /** Whether a slice is to be read. */
  boolean takes(Optional<Slice> value) {
    return slice.isEmpty() || value.map(Slice::slug).equals(Optional.of(slice));
  }
}
