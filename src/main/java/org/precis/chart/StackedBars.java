package org.precis.chart;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.precis.chart.ChartSpec.Colours;

/**
 * The parts of wholes one after another, in one bar from zero for each whole, on one scale. No part
 * is below zero, and each states a number that leaves nothing open: where one part ends, the next
 * begins.
 *
 * @param parts what the parts of every whole are called
 */
public record StackedBars(List<String> parts, List<Stack> stacks, Colours colours)
    implements ChartSpec {

  public StackedBars {
    parts = List.copyOf(parts);
    stacks = List.copyOf(stacks);
    if (stacks.isEmpty()) {
      throw new IllegalArgumentException("a chart has a row");
    }
    for (Stack stack : stacks) {
      if (stack.parts().size() != parts.size()) {
        throw new IllegalArgumentException("each part has a name");
      }
    }
  }

  @Override
  public String draw(Canvas canvas) {
    return new StackedDrawing(this, canvas).draw();
  }

  @Override
  public boolean isOverTime() {
    return stacks.size() > 1;
  }

  /** The numbers of parts stand where they have room. */
  @Override
  public List<ChartRow> printed() {
    return wholes();
  }

  @Override
  public List<ChartRow> compared() {
    return stacks.size() > 1 ? wholes() : stacks.get(0).parts();
  }

  @Override
  public boolean dashesForecasts() {
    return true;
  }

  /** Of each bar its parts, then the whole. */
  @Override
  public List<ChartRow> rows() {
    return stacks.stream()
        .flatMap(stack -> Stream.concat(stack.parts().stream(), Stream.of(stack.whole())))
        .toList();
  }

  @Override
  public Map<String, List<ChartRow>> labelled() {
    return ChartRow.labelled(wholes());
  }

  /** The wholes. */
  public List<ChartRow> wholes() {
    return stacks.stream().map(Stack::whole).toList();
  }

  /**
   * One bar.
   *
   * @param parts their labels name the bar too: {@code 2024, Hacking}
   * @param whole what its parts come to, as it is printed after the bar
   */
  public record Stack(List<ChartRow> parts, ChartRow whole) {

    public Stack {
      parts = List.copyOf(parts);
    }
  }
}
