package org.precis.input.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Several columns of labels read as one, such as a year and a quarter. A label that is given once
 * for several rows holds until the next.
 */
final class JoinedLabels {

  /** The indexes of the columns; empty if none are joined. */
  private final List<Integer> columns;

  private final List<String> last = new ArrayList<>();

  private JoinedLabels(List<Integer> columns) {
    this.columns = columns;
    columns.forEach(unused -> last.add(""));
  }

  /** The columns of these names; nothing is joined if there is only one, or if one is missing. */
  static JoinedLabels of(List<String> names, List<Node.Scalar> headings) {
    List<String> known = headings.stream().map(Node.Scalar::text).map(PlainLabel::of).toList();
    List<String> asked = names.stream().map(PlainLabel::of).toList();
    return asked.size() > 1 && known.containsAll(asked)
        ? new JoinedLabels(asked.stream().map(known::indexOf).toList())
        : new JoinedLabels(List.of());
  }

  List<Node.Scalar> head(List<Node.Scalar> cells) {
    return joined(cells, columns.stream().map(cells::get).map(Node.Scalar::text).toList());
  }

  List<Node.Scalar> row(List<Node.Scalar> cells) {
    for (int i = 0; i < columns.size(); i++) {
      Node.Scalar own = cells.get(columns.get(i));
      boolean lowest = i == columns.size() - 1;
      if (lowest || !own.isBlank()) {
        last.set(i, own.text());
      }
    }
    return joined(cells, last);
  }

  /** The numbers of the columns that are left; of those that are joined, the last. */
  List<Integer> columns(List<Integer> numbers) {
    if (columns.isEmpty()) {
      return numbers;
    }
    List<Integer> left = new ArrayList<>();
    left.add(numbers.get(columns.get(columns.size() - 1)));
    for (int i = 0; i < numbers.size(); i++) {
      if (!columns.contains(i)) {
        left.add(numbers.get(i));
      }
    }
    return left;
  }

  private List<Node.Scalar> joined(List<Node.Scalar> cells, List<String> parts) {
    if (columns.isEmpty()) {
      return cells;
    }
    Node.Scalar lowest = cells.get(columns.get(columns.size() - 1));
    String text =
        String.join(Extent.JOINT, parts.stream().filter(part -> !part.isBlank()).toList());
    List<Node.Scalar> joined = new ArrayList<>();
    joined.add(new Node.Scalar(text, lowest.place(), false));
    for (int i = 0; i < cells.size(); i++) {
      if (!columns.contains(i)) {
        joined.add(cells.get(i));
      }
    }
    return joined;
  }
}
