package org.precis.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The closed list of charts: how many columns of a table each draws, and which keys of a figure say
 * something of its marks.
 */
public enum ChartKind {
  BAR(Columns.ONE, Key.ORDER, Key.TOP, Key.OTHERS, Key.FOCUS, Key.ANNOTATIONS),
  DOTS(Columns.ONE),
  PARTS(Columns.ONE),
  TIMELINE(Columns.ONE),
  SERIES(Columns.ONE, Key.ANNOTATIONS),
  /**
   * Numbers of the previous edition and those of now, or of two columns of a table, as pairs of
   * dots.
   */
  CHANGE(Columns.TWO),
  /** Several series as small charts. */
  MULTIPLES(Columns.ONE),
  /** The totals of areas on a map of squares. */
  TILES(Columns.ONE),
  /** The columns of a table as bars in groups. */
  BARS(Columns.SEVERAL, Key.COLOURS),
  /** The parts of wholes one after another, in one bar for each whole. */
  STACKED(Columns.SEVERAL, Key.ORDER, Key.TOP, Key.COLOURS),
  /** Several numbers over time, as lines. */
  LINES(Columns.SEVERAL, Key.FOCUS, Key.ANNOTATIONS, Key.COLOURS),
  /** One number over time with the area under it, or the parts of a whole over one another. */
  AREAS(Columns.SEVERAL, Key.ANNOTATIONS, Key.COLOURS);

  /** What a figure can say of the marks of some charts. */
  public enum Key {
    ORDER,
    TOP,
    OTHERS,
    FOCUS,
    ANNOTATIONS,
    COLOURS;

    /** As it is written. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private enum Columns {
    ONE,
    TWO,
    SEVERAL
  }

  private final Columns columns;

  @SuppressWarnings("ImmutableEnumChecker") // never changed
  private final List<Key> keys;

  ChartKind(Columns columns, Key... keys) {
    this.columns = columns;
    this.keys = List.of(keys);
  }

  /** As it is written. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words of all kinds, in their order. */
  public static List<String> words() {
    return Stream.of(values()).map(ChartKind::word).toList();
  }

  public static Optional<ChartKind> of(String word) {
    return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** The kinds of which a key says something. */
  public static List<ChartKind> with(Key key) {
    return Stream.of(values()).filter(kind -> kind.keys.contains(key)).toList();
  }

  /** Whether it can draw any number of columns of a table. */
  public boolean drawsSeveral() {
    return columns == Columns.SEVERAL;
  }

  /** Whether it draws but one column of a table. */
  public boolean drawsOne() {
    return columns == Columns.ONE;
  }
}
