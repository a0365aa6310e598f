package org.precis.input;

import java.util.List;
import java.util.Optional;
import org.precis.input.field.Fields;
import org.precis.input.field.SliceDimension;
import org.precis.input.part.Draft;
import org.precis.input.table.TablesReader;
import org.precis.model.Case;
import org.precis.model.Edition;
import org.precis.model.Slice;
import org.precis.model.Statistic;

/**
 * What a compared edition has to compare with one of the briefings of a burst: what is about all in
 * one of them and about a part in the other is not the same.
 */
record ComparedSlice(String dimension, Draft draft, boolean ofAll) {

  static Edition of(Edition last, Optional<Slice> slice, Draft draft) {
    return slice
        .map(one -> new ComparedSlice(one.dimension(), draft, last.selection().slice().isEmpty()))
        .map(compared -> compared.in(last))
        .orElse(last);
  }

  private Edition in(Edition last) {
    List<Case> cases = Draft.values(draft.cases());
    boolean others = ofAll && cases.stream().anyMatch(one -> !one.dimension(dimension).isEmpty());
    return last.withNumbers(
        last.statistics().stream().filter(this::isCompared).toList(),
        others ? List.of() : last.cases(),
        last.tables().stream().filter(table -> !ofAll || !isOfPart(table.id())).toList());
  }

  private boolean isCompared(Statistic old) {
    return draft.statistic(old.id()).filter(own -> isOfPart(own) != isOfPart(old)).isEmpty();
  }

  private boolean isOfPart(Statistic one) {
    return one.dimensions().containsKey(dimension);
  }

  private boolean isOfPart(String table) {
    SliceDimension slice = new SliceDimension(dimension);
    return draft.tables().stream()
        .filter(one -> one.value().id().equals(table))
        .flatMap(one -> TablesReader.rows(one.fields(), one.fields().reading()).stream())
        .flatMap(List::stream)
        .anyMatch((Fields row) -> !slice.of(row).isEmpty());
  }
}
