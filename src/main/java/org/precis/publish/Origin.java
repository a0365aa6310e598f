package org.precis.publish;

import java.util.List;

/**
 * What a set of files was made from, as the manifest states it.
 *
 * @param engine name and version of what made them
 * @param data SHA-256 of the data
 * @param template SHA-256 of the template
 * @param warnings in the order found
 */
public record Origin(String engine, String data, String template, List<String> warnings) {

  public Origin {
    warnings = List.copyOf(warnings);
  }
}
