package org.precis.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.precis.input.Pack;

/**
 * What makes the files of one folder: a pack, or the machine forms of briefings of one id, which
 * together are what a pack of several languages or slices is.
 *
 * @param name as typed
 * @param missing why there is none
 */
record PackSet(String name, List<Pack> packs, Optional<Exception> missing) {

  static PackSet of(List<Pack> packs) {
    String names = packs.stream().map(Pack::name).collect(Collectors.joining(" "));
    return new PackSet(names, List.copyOf(packs), Optional.empty());
  }

  static PackSet missing(String name, Exception why) {
    return new PackSet(name, List.of(), Optional.of(why));
  }

  /** Whether the name of a machine form ends with its language, as {@code build} names it. */
  boolean isNamedAfter(String language) {
    return packs.stream()
        .anyMatch(pack -> pack.path().toString().endsWith("." + language + ".json"));
  }
}
