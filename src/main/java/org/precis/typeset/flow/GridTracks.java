package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Track;

/** The sizes of the columns or the rows of a grid (CSS Grid 2, 12.3 to 12.7). */
final class GridTracks {

  private static final double ENDLESS = 1e12;

  /** How wide or high a grid is to be where that depends on its content. */
  enum Aim {
    LEAST,
    GREATEST,
    GIVEN
  }

  /**
   * What an item asks for, with its margins.
   *
   * @param at its first track
   * @param minimum what it cannot do without
   * @param least its smallest size without overflow
   * @param most its size if there is room enough
   */
  record Asking(int at, int span, double minimum, double least, double most) {}

  private final List<Track> tracks;
  private final boolean[] gone;
  private final double gap;
  private final double room;
  private final Aim aim;
  final double[] sizes;
  private final double[] limits;

  /**
   * Sizes tracks.
   *
   * @param gone which are left out, with their gaps
   * @param room the size of the content box; NaN if that depends on the content
   * @param stretches whether automatic tracks take the room that is left
   */
  GridTracks(
      List<Track> tracks,
      boolean[] gone,
      double gap,
      double room,
      Aim aim,
      boolean stretches,
      List<Asking> items) {
    this.tracks = tracks;
    this.gone = gone;
    this.gap = gap;
    this.room = room;
    this.aim = aim;
    sizes = new double[tracks.size()];
    limits = new double[tracks.size()];
    begin();
    content(items);
    for (int t = 0; t < sizes.length; t++) {
      limits[t] = Math.max(limits[t], sizes[t]);
    }
    maximize();
    fractions(items);
    if (stretches) {
      stretch();
    }
  }

  /** The sum of the sizes, with the gaps between them. */
  double sum() {
    return sum(0, sizes.length);
  }

  /** The size of tracks side by side, with the gaps between them. */
  double sum(int from, int count) {
    double sum = 0;
    int there = 0;
    for (int t = from; t < from + count; t++) {
      sum += sizes[t];
      there += gone[t] ? 0 : 1;
    }
    return sum + gap * Math.max(0, there - 1);
  }

  private boolean minIsIntrinsic(int t) {
    return Track.isIntrinsic(tracks.get(t).min(), room);
  }

  private boolean maxIsIntrinsic(int t) {
    return !isFlexible(t) && Track.isIntrinsic(tracks.get(t).max(), room);
  }

  /** What the greatest size of the content of a track counts as at most. */
  private double fit(int t) {
    Length fit = tracks.get(t).fit();
    return Track.isIntrinsic(fit, room) ? Double.POSITIVE_INFINITY : fit.of(room);
  }

  private boolean isFlexible(int t) {
    return tracks.get(t).fraction() > 0;
  }

  private boolean isGreatest(int t) {
    Track track = tracks.get(t);
    return !isFlexible(t) && track.max() != Track.MIN_CONTENT && maxIsIntrinsic(t);
  }

  private void begin() {
    for (int t = 0; t < sizes.length; t++) {
      Track track = tracks.get(t);
      if (gone[t]) {
        continue;
      }
      sizes[t] = minIsIntrinsic(t) ? 0 : track.min().of(room);
      limits[t] =
          isFlexible(t) || maxIsIntrinsic(t)
              ? Double.POSITIVE_INFINITY
              : Math.max(sizes[t], track.max().of(room));
    }
  }

  // ----------------------------------------------------------------- content

  private void content(List<Asking> items) {
    List<List<Asking>> bySpan = new ArrayList<>();
    List<Asking> flexible = new ArrayList<>();
    for (Asking item : items) {
      if (spansFlexible(item)) {
        flexible.add(item);
        continue;
      }
      while (bySpan.size() <= item.span()) {
        bySpan.add(new ArrayList<>(0));
      }
      bySpan.get(item.span()).add(item);
    }
    for (List<Asking> group : bySpan) {
      if (!group.isEmpty()) {
        fit(group, false);
      }
    }
    if (!flexible.isEmpty()) {
      fit(flexible, true);
    }
    for (int t = 0; t < sizes.length; t++) {
      limits[t] = Double.isInfinite(limits[t]) ? sizes[t] : limits[t];
    }
  }

  private boolean spansFlexible(Asking item) {
    for (int t = item.at(); t < item.at() + item.span(); t++) {
      if (isFlexible(t)) {
        return true;
      }
    }
    return false;
  }

  /** Which tracks of an item take part in a step. */
  private interface Taking {
    boolean takes(int track);
  }

  private void fit(List<Asking> items, boolean flexible) {
    Taking intrinsic = t -> minIsIntrinsic(t) && (!flexible || isFlexible(t));
    base(items, intrinsic, flexible, 0);
    Taking ofContent =
        t -> {
          boolean word =
              tracks.get(t).min() == Track.MIN_CONTENT || tracks.get(t).min() == Track.MAX_CONTENT;
          return word && intrinsic.takes(t);
        };
    base(items, ofContent, flexible, 1);
    base(
        items,
        t ->
            intrinsic.takes(t)
                && (tracks.get(t).min() == Track.MAX_CONTENT
                    || aim == Aim.GREATEST && tracks.get(t).min().isAuto()),
        flexible,
        2);
    if (flexible) {
      return;
    }
    for (int t = 0; t < sizes.length; t++) {
      limits[t] = Math.max(limits[t], sizes[t]);
    }
    boolean[] growable = new boolean[sizes.length];
    limit(items, this::maxIsIntrinsic, false, growable);
    limit(items, this::isGreatest, true, growable);
  }

  /** Widens the base sizes of tracks for items that need more (CSS Grid 2, 12.5.1). */
  private void base(List<Asking> items, Taking taking, boolean flexible, int step) {
    double[] planned = new double[sizes.length];
    for (Asking item : items) {
      double wanted = step == 0 ? item.minimum() : step == 1 ? item.least() : item.most();
      if (step == 0 && aim != Aim.GIVEN) {
        wanted = item.least();
      } else if (step == 2 && item.span() == 1) {
        wanted = Math.max(item.minimum(), Math.min(wanted, fit(item.at())));
      }
      double extra = wanted - sum(item.at(), item.span());
      if (extra > 0) {
        share(item, taking, flexible, extra, step, planned);
      }
    }
    for (int t = 0; t < sizes.length; t++) {
      sizes[t] += planned[t];
      limits[t] = Math.max(limits[t], sizes[t]);
    }
  }

  private void share(
      Asking item, Taking taking, boolean flexible, double extra, int step, double[] planned) {
    double[] own = new double[sizes.length];
    int end = item.at() + item.span();
    double left = extra;
    double weights = 0;
    int open = 0;
    for (int t = item.at(); t < end; t++) {
      if (taking.takes(t) && !gone[t]) {
        open++;
        weights += flexible ? tracks.get(t).fraction() : 0;
      }
    }
    if (open == 0) {
      return;
    }
    if (flexible && weights > 0) {
      for (int t = item.at(); t < end; t++) {
        if (taking.takes(t) && !gone[t]) {
          own[t] = extra * tracks.get(t).fraction() / weights;
        }
      }
    } else {
      left = upToLimits(item, taking, own, left);
      beyondLimits(item, taking, own, left, step);
    }
    for (int t = item.at(); t < end; t++) {
      planned[t] = Math.max(planned[t], own[t]);
    }
  }

  private double upToLimits(Asking item, Taking taking, double[] own, double extra) {
    double left = extra;
    for (int round = 0; round <= item.span() && left > 1e-9; round++) {
      int open = 0;
      for (int t = item.at(); t < item.at() + item.span(); t++) {
        open += takesMore(taking, own, t) ? 1 : 0;
      }
      if (open == 0) {
        return left;
      }
      double each = left / open;
      for (int t = item.at(); t < item.at() + item.span(); t++) {
        if (takesMore(taking, own, t)) {
          double more = Math.min(each, limits[t] - sizes[t] - own[t]);
          own[t] += more;
          left -= more;
        }
      }
    }
    return left;
  }

  private boolean takesMore(Taking taking, double[] own, int t) {
    return taking.takes(t) && !gone[t] && sizes[t] + own[t] < limits[t] - 1e-9;
  }

  private void beyondLimits(Asking item, Taking taking, double[] own, double extra, int step) {
    if (extra <= 1e-9) {
      return;
    }
    Taking preferred = step == 2 ? this::isGreatest : this::maxIsIntrinsic;
    int some = 0;
    int all = 0;
    for (int t = item.at(); t < item.at() + item.span(); t++) {
      if (taking.takes(t) && !gone[t]) {
        all++;
        some += preferred.takes(t) ? 1 : 0;
      }
    }
    for (int t = item.at(); t < item.at() + item.span(); t++) {
      if (taking.takes(t) && !gone[t] && (some == 0 || preferred.takes(t))) {
        own[t] += extra / (some == 0 ? all : some);
      }
    }
  }

  /**
   * Raises the limits of tracks for items that can use more.
   *
   * @param growable which had no limit before; they take all that such an item can use
   */
  private void limit(List<Asking> items, Taking taking, boolean most, boolean[] growable) {
    double[] planned = new double[sizes.length];
    boolean[] grows = new boolean[sizes.length];
    for (Asking item : items) {
      double has = gap * Math.max(0, there(item) - 1);
      int endless = 0;
      int open = 0;
      for (int t = item.at(); t < item.at() + item.span(); t++) {
        boolean infinite = Double.isInfinite(limits[t]);
        has += infinite ? sizes[t] : limits[t];
        if (taking.takes(t) && !gone[t]) {
          open++;
          endless += infinite || growable[t] ? 1 : 0;
        }
      }
      boolean[] takes = new boolean[sizes.length];
      double extra = Math.max(0, (most ? item.most() : item.least()) - has);
      for (int t = item.at(); t < item.at() + item.span() && open > 0; t++) {
        if (!taking.takes(t) || gone[t]) {
          continue;
        }
        boolean infinite = Double.isInfinite(limits[t]);
        grows[t] |= infinite;
        takes[t] = endless == 0 || infinite || growable[t];
      }
      spread(item, takes, extra, most, planned);
    }
    for (int t = 0; t < sizes.length; t++) {
      if (Double.isInfinite(limits[t])) {
        limits[t] = grows[t] ? sizes[t] + planned[t] : limits[t];
        growable[t] = grows[t];
      } else {
        limits[t] += planned[t];
      }
    }
  }

  /** Shares out what an item can use; what a track must not take goes to the others. */
  private void spread(Asking item, boolean[] takes, double extra, boolean most, double[] planned) {
    double[] own = new double[sizes.length];
    double left = extra;
    while (left > 1e-9) {
      int open = 0;
      for (int t = item.at(); t < item.at() + item.span(); t++) {
        open += takes[t] ? 1 : 0;
      }
      double each = left / open;
      for (int t = item.at(); t < item.at() + item.span() && open > 0; t++) {
        if (takes[t]) {
          double now = Double.isInfinite(limits[t]) ? sizes[t] : limits[t];
          double cap = most ? Math.max(0, fit(t) - now - own[t]) : Double.POSITIVE_INFINITY;
          takes[t] = cap > each;
          own[t] += Math.min(each, cap);
          left -= Math.min(each, cap);
        }
      }
      if (open == 0) {
        break;
      }
    }
    for (int t = item.at(); t < item.at() + item.span(); t++) {
      planned[t] = Math.max(planned[t], own[t]);
    }
  }

  private int there(Asking item) {
    int there = 0;
    for (int t = item.at(); t < item.at() + item.span(); t++) {
      there += gone[t] ? 0 : 1;
    }
    return there;
  }

  // -------------------------------------------------------------------- room

  private void maximize() {
    double free =
        aim == Aim.GREATEST
            ? ENDLESS
            : Double.isNaN(room) ? aim == Aim.LEAST ? 0 : ENDLESS : room - sum();
    boolean[] held = new boolean[sizes.length];
    for (int round = 0; round <= sizes.length && free > 1e-9; round++) {
      int open = 0;
      for (int t = 0; t < sizes.length; t++) {
        held[t] |= sizes[t] >= limits[t] - 1e-9;
        open += held[t] ? 0 : 1;
      }
      if (open == 0) {
        return;
      }
      double each = free / open;
      for (int t = 0; t < sizes.length; t++) {
        if (!held[t]) {
          double more = Math.min(each, limits[t] - sizes[t]);
          sizes[t] += more;
          free -= more;
        }
      }
    }
  }

  /** Gives flexible tracks their shares (CSS Grid 2, 12.7). */
  private void fractions(List<Asking> items) {
    if (aim == Aim.LEAST) {
      return;
    }
    double one;
    if (Double.isNaN(room)) {
      one = 0;
      for (int t = 0; t < sizes.length; t++) {
        if (isFlexible(t)) {
          one = Math.max(one, sizes[t] / Math.max(1, tracks.get(t).fraction()));
        }
      }
      for (Asking item : items) {
        if (spansFlexible(item)) {
          one = Math.max(one, fraction(item.at(), item.span(), item.most()));
        }
      }
    } else {
      one = fraction(0, sizes.length, room);
    }
    for (int t = 0; t < sizes.length; t++) {
      if (isFlexible(t) && !gone[t]) {
        sizes[t] = Math.max(sizes[t], one * tracks.get(t).fraction());
      }
    }
  }

  /** How large one {@code fr} is if tracks are to fill a room (CSS Grid 2, 12.7.1). */
  private double fraction(int from, int count, double fill) {
    boolean[] held = new boolean[sizes.length];
    while (true) {
      double left = fill;
      double weights = 0;
      int there = 0;
      for (int t = from; t < from + count; t++) {
        there += gone[t] ? 0 : 1;
        if (isFlexible(t) && !held[t] && !gone[t]) {
          weights += tracks.get(t).fraction();
        } else {
          left -= sizes[t];
        }
      }
      left -= gap * Math.max(0, there - 1);
      if (weights == 0) {
        return 0;
      }
      double one = Math.max(0, left) / Math.max(1, weights);
      boolean again = false;
      for (int t = from; t < from + count; t++) {
        boolean open = isFlexible(t) && !held[t] && !gone[t];
        if (open && one * tracks.get(t).fraction() < sizes[t] - 1e-9) {
          held[t] = true;
          again = true;
        }
      }
      if (!again) {
        return one;
      }
    }
  }

  private void stretch() {
    if (Double.isNaN(room)) {
      return;
    }
    double free = room - sum();
    boolean[] automatic = new boolean[sizes.length];
    int open = 0;
    for (int t = 0; t < sizes.length; t++) {
      automatic[t] = !isFlexible(t) && !gone[t] && tracks.get(t).max().isAuto();
      open += automatic[t] ? 1 : 0;
    }
    for (int t = 0; t < sizes.length && free > 0; t++) {
      sizes[t] += automatic[t] ? free / open : 0;
    }
  }
}
