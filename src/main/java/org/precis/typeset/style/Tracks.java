package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.value.Track;

/**
 * The columns or the rows that a grid names (CSS Grid 2, 7.2), after {@code repeat()} with a count.
 *
 * @param sizes those that are given, without those of {@code auto-fill} or {@code auto-fit}
 * @param names the names of the line before each track, and after the last; without the automatic
 *     ones
 * @param at before which track the automatic ones stand
 * @param repeated the tracks that are repeated as often as there is room; empty if none are
 * @param repeatedNames the names of the lines before, between and after them
 * @param fits whether those without an item are left out ({@code auto-fit})
 * @param subgrid whether they are those of the grid around it, of which this one is an item
 */
public record Tracks(
    List<Track> sizes,
    List<List<String>> names,
    int at,
    List<Track> repeated,
    List<List<String>> repeatedNames,
    boolean fits,
    boolean subgrid) {

  public static final Tracks NONE = empty(false);

  /** The tracks of the grid around it. */
  public static final Tracks SUBGRID = empty(true);

  /** Of the greatest grid. */
  private static final int MOST = 1000;

  private static Tracks empty(boolean subgrid) {
    return new Tracks(List.of(), List.of(List.of()), 0, List.of(), List.of(), false, subgrid);
  }

  /** How many times the automatic tracks stand in a room of this size; NaN if it is not known. */
  public int repetitions(double room, double gap) {
    if (repeated.isEmpty()) {
      return 0;
    }
    if (Double.isNaN(room)) {
      return 1;
    }
    double fixed = 0;
    for (Track track : sizes) {
      fixed += definite(track, room) + gap;
    }
    double each = 0;
    for (Track track : repeated) {
      each += Math.max(0.75, definite(track, room)) + gap;
    }
    int most = Math.max(1, (MOST - sizes.size()) / repeated.size());
    return Math.max(1, Math.min(most, (int) Math.floor((room + gap - fixed + 0.001) / each)));
  }

  private static double definite(Track track, double room) {
    boolean ends = track.fraction() == 0 && !Track.isIntrinsic(track.max(), room);
    double least = Track.isIntrinsic(track.min(), room) ? 0 : track.min().of(room);
    return ends ? Math.max(least, track.max().of(room)) : least;
  }

  /** All tracks, with the automatic ones so many times. */
  public List<Track> sizes(int repetitions) {
    if (repetitions == 0) {
      return sizes;
    }
    List<Track> all = new ArrayList<>(sizes.subList(0, at));
    for (int i = 0; i < repetitions; i++) {
      all.addAll(repeated);
    }
    all.addAll(sizes.subList(at, sizes.size()));
    return all;
  }

  /** The names of all lines, with the automatic tracks so many times. */
  public List<List<String>> names(int repetitions) {
    if (repetitions == 0) {
      return names;
    }
    List<List<String>> all = new ArrayList<>(names.subList(0, at));
    List<String> before = new ArrayList<>(names.get(at));
    for (int i = 0; i < repetitions; i++) {
      before.addAll(repeatedNames.get(0));
      all.add(before);
      all.addAll(repeatedNames.subList(1, repeated.size()));
      before = new ArrayList<>(repeatedNames.get(repeated.size()));
    }
    all.add(before);
    all.addAll(names.subList(at + 1, names.size()));
    return all;
  }
}
