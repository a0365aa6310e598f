package org.precis.input.field;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.input.tree.Node;
import org.precis.model.Slice;

/** An index of rows by slice, so that a slice need not scan all rows. It serves one language. */
public final class SliceRows {

  /** For a pack that is not split. */
  public static final SliceRows NONE = new SliceRows(new SliceDimension(""));

  private static final String NO_VALUE = "";

  private final SliceDimension dimension;
  private final Map<Node.Sequence, Map<String, List<Integer>>> byValue = new IdentityHashMap<>();

  public SliceRows(SliceDimension dimension) {
    this.dimension = dimension;
  }

  /** The rows of a slice and those of no slice, in their original order. */
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
