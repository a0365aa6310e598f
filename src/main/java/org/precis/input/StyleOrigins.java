package org.precis.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.precis.input.file.Place;

/** Whence a briefing has its style: from its pack, or from that of all packs in the folder. */
public record StyleOrigins(SortedMap<String, Place> places) {

  static final StyleOrigins NONE = new StyleOrigins(new TreeMap<>());

  public StyleOrigins {
    places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
  }

  /** The keys by file, as in "accent and logo from data/house.yaml"; "" if there are none. */
  public String inWords() {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    places.forEach(
        (key, place) ->
            keys.computeIfAbsent(place.source().file(), file -> new ArrayList<>()).add(key));
    List<String> words = new ArrayList<>();
    keys.forEach((file, all) -> words.add(listed(all) + " from " + file));
    return String.join("; ", words);
  }

  private static String listed(List<String> keys) {
    int last = keys.size() - 1;
    return last == 0
        ? keys.get(0)
        : String.join(", ", keys.subList(0, last)) + " and " + keys.get(last);
  }
}
