package org.precis.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the cases and statistics of a pack are classed by, such as a product or a region: the cases
 * are broken down by it, and a burst has a briefing for each of its values.
 *
 * @param label its name in the edition's language; "" where the template has a word for it
 * @param tiles where its values lie on a map
 * @param others those of its values that hold what no other does, such as <i>Not known</i>
 */
public record Dimension(
    String id, String label, Level level, Optional<Tiles> tiles, List<String> others) {

  public Dimension {
    others = List.copyOf(others);
  }

  /** One without a map, each of whose values stands for itself. */
  public Dimension(String id, String label, Level level) {
    this(id, label, level, Optional.empty(), List.of());
  }

  /** Whether a value holds what no other does. */
  public boolean isOther(String value) {
    return others.contains(value);
  }

  /** The one that every pack has: when a case was opened. */
  public static final String MONTH = "month";

  /** Where a dimension stands between the case itself and the widest area that it lies in. */
  public enum Level {
    /** It is no place: it says what kind of case it is. */
    NONE,
    /** Who or what is at the place, such as an office: named before it, and no part of it. */
    SITE,
    NEAR,
    MIDDLE,
    FAR;

    /** Whether it is one of the parts of a place. */
    public boolean isPlace() {
      return compareTo(NEAR) >= 0;
    }
  }

  /**
   * A map on which each value is one square.
   *
   * @param rows from north to south, each with codes from west to east; a dot where nothing lies
   * @param names the values of the dimension, by code
   * @param codes what stands in the squares, by code, where that is not the code itself
   */
  public record Tiles(List<String> rows, Map<String, String> names, Map<String, String> codes) {

    public static final String EMPTY = ".";

    public static final int MOST_COLUMNS = 11;

    public static final int MOST_ROWS = 14;

    /** As many characters have room in a square. */
    public static final int LONGEST = 3;

    public Tiles {
      rows = List.copyOf(rows);
      names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
      codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }

    /** The codes of a row, and dots. */
    public static List<String> cells(String row) {
      return row.isBlank() ? List.of() : List.of(row.strip().split(" +"));
    }

    /** What stands in the square of a code. */
    public String code(String code) {
      return codes.getOrDefault(code, code);
    }
  }
}
