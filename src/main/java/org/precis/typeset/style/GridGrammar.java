package org.precis.typeset.style;

import java.util.ArrayList;
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

  static final Grammar TRACKS = new TrackList();

  /** The same, or the rows of the grid around it. */
  static final Grammar ROWS =
      new Grammar() {
        @Override
        Object read(Values values) {
          return values.take("subgrid") ? Tracks.SUBGRID : TRACKS.read(values);
        }
      };

  static final Grammar AUTO_TRACKS = new AutoTracks();
  static final Grammar LINE = new Line();
  static final Grammar AREAS = new Areas();
  static final Grammar FLOW = new Flow();

  /** The most columns or rows of a grid, and the highest number of a line. */
  private static final int MOST = 1000;

  private GridGrammar() {}

  // ------------------------------------------------------------------ tracks

  private static final class TrackList extends Grammar {
    @Override
    Object read(Values values) {
      if (values.take("none")) {
        return Tracks.NONE;
      }
      Collected collected = new Collected();
      while (!values.done() && !values.peek().is('/')) {
        if (!collected.next(values)) {
          return null;
        }
      }
      return collected.tracks();
    }
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
      Object count = auto ? Integer.valueOf(1) : Grammar.COUNT.read(values);
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

    Object tracks() {
      if (sizes.isEmpty() && automatic == null) {
        return null;
      }
      Object all = Grammar.list(sizes);
      Object repeated = automatic == null ? List.of() : Grammar.list(automatic.sizes);
      if (all instanceof Specified || repeated instanceof Specified) {
        return new Specified() {
          @Override
          Object compute(Computing computing) {
            return tracks(computed(all, computing), computed(repeated, computing));
          }
        };
      }
      return tracks(all, repeated);
    }

    private static Object computed(Object list, Computing computing) {
      return list instanceof Specified specified ? specified.compute(computing) : list;
    }

    @SuppressWarnings("unchecked") // made of tracks above
    private Tracks tracks(Object all, Object repeated) {
      return new Tracks(
          (List<Track>) all,
          List.copyOf(names),
          at,
          (List<Track>) repeated,
          automatic == null ? List.of() : List.copyOf(automatic.names),
          fits,
          false);
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

  private static final class AutoTracks extends Grammar {
    @Override
    Object read(Values values) {
      List<Object> tracks = new ArrayList<>(1);
      while (!values.done() && !values.peek().is('/')) {
        Object track = track(values);
        if (track == null || tracks.size() >= MOST) {
          return null;
        }
        tracks.add(track);
      }
      return tracks.isEmpty() ? null : list(tracks);
    }
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
      Object min = size(values);
      if (min == null || !values.take(',')) {
        return null;
      }
      double fraction = fraction(values);
      Object max = Double.isNaN(fraction) ? size(values) : Length.AUTO;
      if (max == null || !values.take(')')) {
        return null;
      }
      return track(min, max, Double.isNaN(fraction) ? 0 : fraction);
    }
    double fraction = fraction(values);
    if (!Double.isNaN(fraction)) {
      return new Track(fraction > 0 ? Length.AUTO : Length.ZERO, Length.AUTO, fraction);
    }
    if (values.takeFunction("fit-content")) {
      Object most = Lengths.read(values, true, false);
      return most == null || !values.take(')') ? null : fitting(most);
    }
    Object size = size(values);
    return size == null ? null : track(size, size, 0);
  }

  private static double fraction(Values values) {
    Token token = values.peek();
    if (token.is(Kind.DIMENSION) && token.text().equals("fr") && token.number() >= 0) {
      values.next();
      return token.number();
    }
    return Double.NaN;
  }

  private static Object size(Values values) {
    if (values.take("auto")) {
      return Length.AUTO;
    }
    if (values.take("min-content")) {
      return Track.MIN_CONTENT;
    }
    return values.take("max-content") ? Track.MAX_CONTENT : Lengths.read(values, true, false);
  }

  private static Object track(Object min, Object max, double fraction) {
    if (!(min instanceof SpecifiedLength) && !(max instanceof SpecifiedLength)) {
      return new Track((Length) min, (Length) max, fraction);
    }
    return new Specified() {
      @Override
      Object compute(Computing computing) {
        return new Track(computed(min, computing), computed(max, computing), fraction);
      }
    };
  }

  private static Object fitting(Object most) {
    if (most instanceof Length length) {
      return Track.fitting(length);
    }
    return new Specified() {
      @Override
      Object compute(Computing computing) {
        return Track.fitting(computed(most, computing));
      }
    };
  }

  private static Length computed(Object size, Computing computing) {
    return size instanceof SpecifiedLength length ? length.compute(computing) : (Length) size;
  }

  // ------------------------------------------------------------------- lines

  private static final class Line extends Grammar {

    private static final Set<String> NO_NAMES = Set.of("auto", "span", "inherit", "initial");

    @Override
    Object read(Values values) {
      if (values.take("auto")) {
        return GridLine.AUTO;
      }
      boolean spans = false;
      int number = 0;
      String name = "";
      boolean any = false;
      while (!values.done() && !values.peek().is('/')) {
        String word = values.word();
        if (word == null) {
          Object read = INTEGER.read(values);
          if (read == null || number != 0 || (Integer) read == 0) {
            return null;
          }
          number = (Integer) read;
        } else if (word.equals("span") && !spans) {
          values.next();
          spans = true;
          continue;
        } else if (name.isEmpty() && !NO_NAMES.contains(word)) {
          name = values.next().text();
        } else {
          return null;
        }
        any = true;
      }
      if (!any || spans && number < 0) {
        return null;
      }
      int within = Math.max(-MOST, Math.min(MOST, number));
      return spans ? new GridLine(0, Math.max(1, within), name) : new GridLine(within, 0, name);
    }
  }

  // ------------------------------------------------------------------- areas

  private static final class Areas extends Grammar {
    @Override
    Object read(Values values) {
      if (values.take("none")) {
        return GridAreas.NONE;
      }
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
        for (int r = area.top(); r < area.bottom(); r++) {
          for (int c = area.left(); c < area.right(); c++) {
            if (!rows.get(r)[c].equals(entry.getKey())) {
              return null;
            }
          }
        }
      }
      return rows.isEmpty() ? null : new GridAreas(areas, rows.get(0).length, rows.size());
    }
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

  private static final class Flow extends Grammar {
    @Override
    Object read(Values values) {
      boolean dense = values.take("dense");
      boolean columns = values.peek().is("column");
      boolean axis = values.take("column") || values.take("row");
      dense |= axis && values.take("dense");
      return axis || dense ? new AutoFlow(columns, dense) : null;
    }
  }
}
