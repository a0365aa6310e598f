package org.precis.input;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.precis.model.Slice;

/**
 * Settings of a pack that the caller overrides; "" leaves one as the pack has it.
 *
 * @param language the one language to read, BCP 47
 * @param each the dimension to split the pack by, one edition for each of its values
 * @param slice the slug of the one value to read
 * @param template name of a template folder
 * @param parameters values of parameters, by id
 */
public record Choices(
    String language,
    String each,
    String slice,
    String template,
    SortedMap<String, String> parameters) {

  /** Overrides nothing. */
  public static final Choices NONE = new Choices("", "", "");

  public Choices {
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }

  /** For all values of the dimension, with the parameters of the pack. */
  public Choices(String language, String each, String template) {
    this(language, each, "", template);
  }

  /** With the parameters of the pack. */
  public Choices(String language, String each, String slice, String template) {
    this(language, each, slice, template, new TreeMap<>());
  }

  /** Whether a slice is to be read. */
  boolean takes(Optional<Slice> value) {
    return slice.isEmpty() || value.map(Slice::slug).equals(Optional.of(slice));
  }
}
