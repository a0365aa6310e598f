package org.precis.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Dimension;
import org.precis.input.field.Fields;
import org.precis.input.file.Place;
import org.precis.input.part.DraftReader;
import org.precis.input.part.TablesReader;
import org.precis.input.tree.Node;
import org.precis.model.Slice;
import org.precis.totals.Slugs;

/** Finds the slices of a pack: the values of its dimension, in order of appearance. */
final class Slices {

  private Slices() {}

  /**
   * The slices, with values in the current language. A pack that is not split has a single empty
   * one. If nothing has the dimension there are none, which is reported; reading on would report
   * the wrong rows.
   *
   * @param at where the pack names the dimension
   */
  static List<Optional<Slice>> of(Fields briefing, Dimension dimension, Place at) {
    if (dimension.name().isEmpty()) {
      return List.of(Optional.empty());
    }
    List<Optional<Slice>> slices = found(briefing, dimension);
    if (slices.isEmpty()) {
      String add = "add a column '" + dimension.name() + "', or give the cases a place that has it";
      String hint = NearestName.hint(dimension.name(), known(rows(briefing)), add);
      briefing.reading().report().add(Fault.UNKNOWN_DIMENSION, at, dimension.name(), hint);
    }
    return slices;
  }

  /**
   * The slices of a compared edition, which may lack the dimension or some of its values. Rows
   * without a value are also returned as a slice of their own, to compare with those.
   */
  static List<Optional<Slice>> ofCompared(Fields briefing, Dimension dimension) {
    if (dimension.name().isEmpty()) {
      return List.of(Optional.empty());
    }
    List<Optional<Slice>> slices = new ArrayList<>(found(briefing, dimension));
    slices.add(Optional.of(new Slice(dimension.name(), "", "")));
    return slices;
  }

  private static List<Optional<Slice>> found(Fields briefing, Dimension dimension) {
    String language = briefing.reading().language();
    Map<String, String> shown = new LinkedHashMap<>();
    for (Fields row : rows(briefing)) {
      String value = dimension.of(row);
      if (!value.isEmpty()) {
        String own = dimension.of(row, language);
        shown.putIfAbsent(value, own.isEmpty() ? value : own);
      }
    }
    Slugs slugs = new Slugs();
    List<Optional<Slice>> slices = new ArrayList<>();
    shown.forEach(
        (value, own) ->
            slices.add(Optional.of(new Slice(dimension.name(), own, slugs.next(value)))));
    return slices;
  }

  /** The dimensions that the rows have. */
  private static Set<String> known(List<Fields> rows) {
    Set<String> known = new LinkedHashSet<>();
    for (Fields row : rows) {
      if (row.get("place") instanceof Node.Mapping place) {
        known.addAll(place.entries().keySet());
      }
      for (String key : row.keys()) {
        if (key.startsWith("place.")) {
          known.add(key.substring("place.".length()));
        } else if (key.equals("province")) {
          known.add(key);
        }
      }
    }
    return known;
  }

  /** A row with the total of all values belongs to none of them. */
  private static void addUnlessTotal(List<Fields> rows, Fields row, Fields table) {
    if (!TablesReader.isTotal(row, table)) {
      rows.add(row);
    }
  }

  private static List<Fields> rows(Fields briefing) {
    List<Fields> rows = new ArrayList<>();
    DraftReader.statisticRows(briefing).ifPresent(rows::addAll);
    DraftReader.caseRows(briefing).ifPresent(rows::addAll);
    for (Fields table : briefing.list("tables", "")) {
      TablesReader.rows(table, briefing.reading())
          .ifPresent(all -> all.forEach(row -> addUnlessTotal(rows, row, table)));
    }
    return rows;
  }
}
