package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.precis.typeset.css.Token;
import org.precis.typeset.css.Token.Kind;
import org.precis.typeset.value.GridAreas;
import org.precis.typeset.value.GridAreas.Area;
import org.precis.typeset.value.GridLine;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Track;

/** Reads the values of properties of grids. */
final class GridGrammar {

  /** The most columns or rows of a grid, and the highest number of a line. */
  private static final int MOST = 1000;

  static final Grammar TRACKS =
      Grammar.words("none", Tracks.NONE).or(new Grammar("<tracks>", GridGrammar::tracks));

  /** The same, or the rows of the grid around it. */
  static final Grammar ROWS =
      Grammar.words("none", Tracks.NONE, "subgrid", Tracks.SUBGRID)
          .or(new Grammar("<tracks>", GridGrammar::tracks));

  static final Grammar AUTO_TRACKS =
      new Grammar("<track sizes>", GridGrammar::track)
          .sequence()
          .<List<Track>>then(tracks -> tracks.size() > MOST ? null : tracks);

  static final Grammar LINE =
      Grammar.words("auto", GridLine.AUTO)
          .or(new Grammar("<integer> | <name> | span <integer> | span <name>", GridGrammar::line));

  static final Grammar AREAS =
      Grammar.words("none", GridAreas.NONE)
          .or(new Grammar("<string> for each row", GridGrammar::areas));

  static final Grammar FLOW =
      new Grammar("row | column | dense | row dense | column dense", GridGrammar::flow);

  /** The words that no line can have as its name. */
  private static final Set<String> NO_NAMES = Set.of("auto", "span", "inherit", "initial");

  private static final Grammar SIZE =
      Grammar.words(
              "auto",
              Length.AUTO,
              "min-content",
              Length.MIN_CONTENT,
              "max-content",
              Length.MAX_CONTENT)
          .or(Grammar.SIZE);

  private GridGrammar() {}

  // ------------------------------------------------------------------ tracks

  private static Object tracks(Values values) {
    Collected collected = new Collected();
    boolean fits = true;
    while (fits && !values.done() && !values.peek().is('/')) {
      fits = collected.next(values);
    }
    return fits ? collected.tracks() : null;
  }

  /** Tracks and the names of lines, as they are read. */
  private static final class Collected {
    private final List<Object> sizes = new ArrayList<>(4);
    private final List<List<String>> names = new ArrayList<>(List.of(new ArrayList<>()));
    private int at;
    private Collected automatic;
    private boolean fits;

    boolean next(Values values) {
      if (values.peek().is('[')) {
        return names(values, names.get(names.size() - 1));
      }
      if (values.takeFunction("repeat")) {
        return repeat(values);
      }
      Object track = track(values);
      if (track == null || sizes.size() >= MOST) {
        return false;
      }
      add(track);
      return true;
    }

    private void add(Object track) {
      sizes.add(track);
      names.add(new ArrayList<>());
    }

    private boolean repeat(Values values) {
      boolean fit = values.peek().is("auto-fit");
      boolean auto = values.take("auto-fit") || values.take("auto-fill");
      Object count = auto ? (Integer) 1 : Grammar.COUNT.read(values);
      if (count == null || !values.take(',') || auto && automatic != null) {
        return false;
      }
      Collected inner = new Collected();
      while (!values.take(')')) {
        if (values.done() || values.peek().isFunction("repeat") || !inner.next(values)) {
          return false;
        }
      }
      if (inner.sizes.isEmpty() || (long) inner.sizes.size() * (Integer) count > MOST) {
        return false;
      }
      if (auto) {
        automatic = inner;
        fits = fit;
        at = sizes.size();
        return inner.hasSizes();
      }
      for (int i = 0; i < (Integer) count; i++) {
        names.get(names.size() - 1).addAll(inner.names.get(0));
        for (int k = 0; k < inner.sizes.size(); k++) {
          add(inner.sizes.get(k));
          names.get(names.size() - 1).addAll(inner.names.get(k + 1));
        }
      }
      return sizes.size() <= MOST;
    }

    /** How often they fit must be known without the content (CSS Grid 2, 7.2.3.1). */
    private boolean hasSizes() {
      for (Object size : sizes) {
        if (size instanceof Track track
            && Track.isIntrinsic(track.min(), 0)
            && (track.fraction() > 0 || Track.isIntrinsic(track.max(), 0))) {
          return false;
        }
      }
      return true;
    }

    @SuppressWarnings("unchecked") // made of tracks
    Object tracks() {
      if (sizes.isEmpty() && automatic == null) {
        return null;
      }
      List<Object> repeated = automatic == null ? List.of() : automatic.sizes;
      return Specified.all(
          List.of(Specified.list(sizes), Specified.list(repeated)),
          both ->
              new Tracks(
                  (List<Track>) both.get(0),
                  List.copyOf(names),
                  at,
                  (List<Track>) both.get(1),
                  automatic == null ? List.of() : List.copyOf(automatic.names),
                  fits,
                  false));
    }
  }

  private static boolean names(Values values, List<String> names) {
    values.next();
    while (!values.take(']')) {
      Token name = values.next();
      if (!name.is(Kind.IDENT)) {
        return false;
      }
      names.add(name.text());
    }
    return true;
  }

  /** The size of a row after the names of its areas; {@code auto} if there is none. */
  static Object trackAfterAreas(Values values) {
    boolean none = values.done() || values.peek().is('/') || values.peek().is(Kind.STRING);
    return none ? Track.AUTO : track(values);
  }

  /** Rows of these sizes. */
  static Object rows(List<Object> sizes) {
    Collected collected = new Collected();
    sizes.forEach(collected::add);
    return collected.tracks();
  }

  private static Object track(Values values) {
    if (values.takeFunction("minmax")) {
      Object min = SIZE.read(values);
      boolean both = values.take(',');
      double fraction = fraction(values);
      Object max = Double.isNaN(fraction) ? SIZE.read(values) : Length.AUTO;
      return both && values.take(')') ? track(min, max, fraction) : null;
    }
    double fraction = fraction(values);
    if (!Double.isNaN(fraction)) {
      return new Track(fraction > 0 ? Length.AUTO : Length.ZERO, Length.AUTO, fraction);
    }
    if (values.takeFunction("fit-content")) {
      Object most = Grammar.SIZE.read(values);
      return values.take(')') ? Specified.then(most, Track::fitting) : null;
    }
    Object size = SIZE.read(values);
    return track(size, size, 0);
  }

  private static double fraction(Values values) {
    Token token = values.peek();
    if (token.is(Kind.DIMENSION) && token.text().equals("fr") && token.number() >= 0) {
      values.next();
      return token.number();
    }
    return Double.NaN;
  }

  private static Object track(Object min, Object max, double fraction) {
    double share = Double.isNaN(fraction) ? 0 : fraction;
    return Lengths.pair(min, max, (least, most) -> new Track(least, most, share));
  }

  // ------------------------------------------------------------------- lines

  private static Object line(Values values) {
    boolean spans = false;
    int number = 0;
    String name = "";
    while (!values.done() && !values.peek().is('/')) {
      String word = values.word();
      Object read = word == null && number == 0 ? Grammar.INTEGER.read(values) : null;
      if (word != null && word.equals("span") && !spans) {
        values.next();
        spans = true;
      } else if (word != null && name.isEmpty() && !NO_NAMES.contains(word)) {
        name = values.next().text();
      } else if (read != null && (Integer) read != 0) {
        number = (Integer) read;
      } else {
        return null;
      }
    }
    if (number == 0 && name.isEmpty() || spans && number < 0) {
      return null;
    }
    int within = Math.max(-MOST, Math.min(MOST, number));
    return spans ? new GridLine(0, Math.max(1, within), name) : new GridLine(within, 0, name);
  }

  // ------------------------------------------------------------------- areas

  private static Object areas(Values values) {
    List<String[]> rows = new ArrayList<>();
    while (values.peek().is(Kind.STRING) && rows.size() < MOST) {
      rows.add(values.next().text().strip().split("\\s+"));
    }
    return areas(rows);
  }

  /** Null if rows are not of one length, or an area is not a rectangle. */
  private static GridAreas areas(List<String[]> rows) {
    Map<String, Area> areas = new LinkedHashMap<>();
    for (int r = 0; r < rows.size(); r++) {
      String[] row = rows.get(r);
      if (row.length != rows.get(0).length || row.length > MOST || row[0].isEmpty()) {
        return null;
      }
      for (int c = 0; c < row.length; c++) {
        int column = c;
        int line = r;
        if (!row[c].matches("\\.+")) {
          areas.merge(
              row[c],
              new Area(c, r, c + 1, r + 1),
              (old, one) ->
                  new Area(
                      Math.min(old.left(), column),
                      old.top(),
                      Math.max(old.right(), column + 1),
                      line + 1));
        }
      }
    }
    for (Map.Entry<String, Area> entry : areas.entrySet()) {
      Area area = entry.getValue();
      long cells = rows.stream().flatMap(Arrays::stream).filter(entry.getKey()::equals).count();
      if (cells < (long) (area.right() - area.left()) * (area.bottom() - area.top())) {
        return null;
      }
    }
    return rows.isEmpty() ? null : new GridAreas(areas, rows.get(0).length, rows.size());
  }

  /**
   * How items without a place are placed.
   *
   * @param byColumns whether they fill one column after the other
   * @param dense whether they fill holes left by those before
   */
  record AutoFlow(boolean byColumns, boolean dense) {}

  /** {@code auto-flow}, with or without {@code dense}; null if neither is next. */
  static AutoFlow autoFlow(Values values, boolean byColumns) {
    boolean dense = values.take("dense");
    if (!values.take("auto-flow")) {
      return null;
    }
    return new AutoFlow(byColumns, values.take("dense") || dense);
  }

  private static Object flow(Values values) {
    boolean dense = values.take("dense");
    boolean columns = values.peek().is("column");
    boolean axis = values.take("column") || values.take("row");
    dense |= axis && values.take("dense");
    return axis || dense ? new AutoFlow(columns, dense) : null;
  }
}
