package org.precis.input.part;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.precis.markdown.Piece;
import org.precis.markdown.SectionText;
import org.precis.model.Edition;
import org.precis.model.Section;
import org.precis.model.Table;

/** The tables, figures and sections of an edition that texts may refer to. */
final class Places {

  private Places() {}

  /** Their ids in references. */
  static Set<String> of(Edition edition) {
    Set<String> places = new LinkedHashSet<>();
    if (!edition.statistics().isEmpty()) {
      places.add("table.statistics");
    }
    if (!edition.cases().isEmpty()) {
      places.add("table.cases");
    }
    for (Table table : edition.tables()) {
      places.add("table." + table.id());
      if (edition.presentation().style().figures() && !table.chart().isEmpty()) {
        places.add("figure." + table.id());
      }
    }
    if (edition.presentation().style().figures()) {
      edition
          .presentation()
          .figures()
          .orElseGet(List::of)
          .forEach(one -> places.add("figure." + one.id()));
    }
    for (Section section : edition.texts().ownSections()) {
      places.add("section." + section.id());
      for (Piece piece : SectionText.of(section.text()).pieces()) {
        if (piece instanceof Piece.Grid grid && !grid.id().isEmpty()) {
          places.add("table." + grid.id());
        } else if (piece instanceof Piece.Picture picture && !picture.id().isEmpty()) {
          places.add("figure." + picture.id());
        }
      }
    }
    return places;
  }
}
