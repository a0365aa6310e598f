package org.precis.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.precis.chart.ChartSpec.Colours;

/**
 * Quantities in one unit as bars in groups, each from the same zero on the same scale. Groups and
 * their bars keep the order given.
 *
 * @param names what the bars of every group are called, before each of them
 * @param colours by which these are told apart
 */
public record GroupedBars(List<String> names, List<Group> groups, Colours colours)
    implements ChartSpec {

  public GroupedBars(List<String> names, List<Group> groups) {
    this(names, groups, Colours.USUAL);
  }

  public GroupedBars {
    names = List.copyOf(names);
    groups = List.copyOf(groups);
    if (groups.isEmpty()) {
      throw new IllegalArgumentException("a chart has a row");
    }
    for (Group group : groups) {
      if (group.bars().size() != names.size()) {
        throw new IllegalArgumentException("each bar has a name");
      }
    }
  }

  @Override
  public String draw(Canvas canvas) {
    return new GroupedDrawing(this, canvas).draw();
  }

  @Override
  public List<ChartRow> rows() {
    return groups.stream().flatMap(group -> group.bars().stream()).toList();
  }

  @Override
  public Map<String, List<ChartRow>> labelled() {
    return ChartRow.labelled(names, groups.stream().map(Group::bars).toList());
  }

  /** Which bar of each group is in full colour: the last that most groups report. */
  public int focus() {
    return focus(groups.stream().map(Group::bars).toList());
  }

  /** Which bar of each group that would be; if there is none, the last that is reported most. */
  public static int focus(List<List<ChartRow>> groups) {
    Comparator<Integer> byGroups =
        Comparator.comparing(at -> Math.min(reporting(groups, at), groups.size() / 2 + 1));
    return IntStream.range(0, groups.get(0).size())
        .boxed()
        .max(byGroups.thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** How many groups have a number for a bar that is no forecast. */
  private static int reporting(List<List<ChartRow>> groups, int at) {
    return (int)
        groups.stream()
            .map(bars -> bars.get(at))
            .filter(bar -> bar.stated() && !bar.forecast())
            .count();
  }

  /**
   * Bars under one name.
   *
   * @param bars their labels name the group too: {@code Hacking, 2024}
   */
  public record Group(String label, List<ChartRow> bars) {

    public Group {
      bars = List.copyOf(bars);
    }
  }
}
