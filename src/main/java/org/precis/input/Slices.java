package org.precis.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.precis.claim.Slugs;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.field.SliceDimension;
import org.precis.input.file.Place;
import org.precis.input.part.DraftReader;
import org.precis.input.table.TablesReader;
import org.precis.model.Slice;

/** Finds the slices of a pack: the values of its dimension, in order of appearance. */
final class Slices {

  private Slices() {}

  /**
   * The slices, with values in the current language. A pack that is not split has a single empty
   * one. If nothing has the dimension there are none, which is reported; reading on would report
   * the wrong rows.
   *
   * @param at where the pack names the dimension; empty if the caller does
   */
  static List<Optional<Slice>> of(Fields briefing, SliceDimension dimension, Optional<Place> at) {
    if (dimension.name().isEmpty()) {
      return List.of(Optional.empty());
    }
    List<Optional<Slice>> slices = found(briefing, dimension);
    if (slices.isEmpty()) {
      String hint = NearestName.hint(dimension.name(), DraftReader.dimensions(briefing));
      String name = dimension.name();
      at.ifPresentOrElse(
          place -> briefing.report().add(Fault.UNKNOWN_DIMENSION, place, name, hint),
          () ->
              briefing
                  .report()
                  .addFile(
                      Fault.UNKNOWN_DIMENSION,
                      briefing.file(),
                      name,
                      "--each asks for it; " + hint));
    }
    return slices;
  }

  /**
   * The slices of a compared edition, which may lack the dimension or some of its values. Rows
   * without a value are also returned as a slice of their own, to compare with those.
   */
  static List<Optional<Slice>> ofCompared(Fields briefing, SliceDimension dimension) {
    if (dimension.name().isEmpty()) {
      return List.of(Optional.empty());
    }
    List<Optional<Slice>> slices = new ArrayList<>(found(briefing, dimension));
    slices.add(Optional.of(new Slice(dimension.name(), "", "")));
    return slices;
  }

  private static List<Optional<Slice>> found(Fields briefing, SliceDimension dimension) {
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

  /** A row with the total of all values belongs to none of them. */
  private static void addUnlessTotal(List<Fields> rows, Fields row, Fields table) {
    if (!TablesReader.isBelow(row, table)) {
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
