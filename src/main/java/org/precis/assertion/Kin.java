package org.precis.assertion;

import java.util.List;
import java.util.Optional;

/**
 * What a number may be compared with.
 *
 * @param siblings the others of its column, breakdown or group, in its unit
 * @param earlier the same of earlier periods and of the previous edition
 * @param revised what it was in the previous edition, where that is of the same period
 * @param whole what it is a part of
 * @param names what it is called: labels and units
 */
record Kin(
    List<Named> siblings,
    List<Named> earlier,
    Optional<Named> revised,
    Optional<Named> whole,
    List<String> names) {

  static final Kin NONE =
      new Kin(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());

  Kin {
    siblings = List.copyOf(siblings);
    earlier = List.copyOf(earlier);
    names = List.copyOf(names);
  }
}
