package org.precis.input.field;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.input.tree.Node;
import org.precis.model.Slice;

/**
 * The rows of each list by their value of a dimension, so that thousands of slices need not read
 * all rows each. It serves one language.
 */
public final class RowIndex {

  /** Of a pack that is not burst. */
  public static final RowIndex NONE = new RowIndex(new SliceDimension(""));

  private static final String NO_VALUE = "";

  private final SliceDimension dimension;
  private final Map<Node.Sequence, Map<String, List<Integer>>> byValue = new IdentityHashMap<>();

  public RowIndex(SliceDimension dimension) {
    this.dimension = dimension;
  }

  /** The rows with the value of the slice and those with none, in the order written. */
  List<Node> of(Node.Sequence rows, Slice slice, Reading reading) {
    Map<String, List<Integer>> values = byValue.computeIfAbsent(rows, all -> index(all, reading));
    List<Integer> shown = new ArrayList<>(values.getOrDefault(NO_VALUE, List.of()));
    if (!slice.value().equals(NO_VALUE)) {
      shown.addAll(values.getOrDefault(slice.value(), List.of()));
      shown.sort(null);
    }
    return shown.stream().map(rows.items()::get).toList();
  }

  private Map<String, List<Integer>> index(Node.Sequence rows, Reading reading) {
    Map<String, List<Integer>> values = new LinkedHashMap<>();
    for (int i = 0; i < rows.items().size(); i++) {
      String value =
          rows.items().get(i) instanceof Node.Mapping row
              ? dimension.of(new Fields(row, reading), reading.language())
              : NO_VALUE;
      values.computeIfAbsent(value, unused -> new ArrayList<>()).add(i);
    }
    return values;
  }
}
