package org.precis.publish;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.precis.text.Sha256;

/**
 * What a set of files was made from, as the manifest states it.
 *
 * @param engine name and version of what made them
 * @param data SHA-256 of the data
 * @param template SHA-256 of the template
 * @param inputs what the data was read from; empty in the manifest of an earlier version
 * @param briefings that the files are forms of
 * @param warnings in the order found
 */
public record Origin(
    String engine,
    String data,
    String template,
    Optional<Inputs> inputs,
    List<PublishedBriefing> briefings,
    List<String> warnings) {

  public Origin {
    briefings = List.copyOf(briefings);
    warnings = List.copyOf(warnings);
  }

  /**
   * The digest of the data: for one briefing that of its machine form, for several that of the list
   * of these by name, as {@code sha256sum} prints it.
   *
   * @param digests by the path of the machine form
   */
  public static String data(SortedMap<String, String> digests) {
    return digests.size() == 1
        ? digests.get(digests.firstKey())
        : Sha256.hex(
            digests.entrySet().stream()
                .map(one -> one.getValue() + "  " + one.getKey() + "\n")
                .collect(Collectors.joining()));
  }

  Origin with(List<PublishedBriefing> others) {
    return new Origin(engine, data, template, inputs, others, warnings);
  }

  /** An origin whose inputs are not known. */
  public Origin(String engine, String data, String template, List<String> warnings) {
    this(engine, data, template, Optional.empty(), List.of(), warnings);
  }
}
