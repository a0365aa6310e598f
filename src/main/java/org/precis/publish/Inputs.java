package org.precis.publish;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a set of files was made from, so far that the next build finds whether any of it has
 * changed.
 *
 * @param options asked for, by name
 * @param template the name of the template
 * @param files SHA-256 of each input by its path, relative to the pack
 * @param unrepeatable why equal inputs do not make the files up to date: what the pack does, in
 *     words; "" if they do. Then no digests are stated
 */
public record Inputs(
    SortedMap<String, String> options,
    String template,
    SortedMap<String, String> files,
    String unrepeatable) {

  public Inputs {
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    files =
        Collections.unmodifiableSortedMap(
            unrepeatable.isEmpty() ? new TreeMap<>(files) : new TreeMap<>());
  }
}
