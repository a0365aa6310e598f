package org.precis.html.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.precis.html.inline.RenderContext;
import org.precis.model.Case;
import org.precis.model.Dimension;
import org.precis.model.Dimension.Level;

/** What the dimensions of a case say of it, on one line. */
final class CaseClasses {

  private final RenderContext context;
  private final List<Dimension> sites;
  private final List<Dimension> places;
  private final List<Dimension> others;

  CaseClasses(RenderContext context) {
    List<Dimension> all = context.edition.classes().dimensions();
    this.context = context;
    this.sites = all.stream().filter(one -> one.level() == Level.SITE).toList();
    this.places =
        all.stream()
            .filter(one -> one.level().isPlace())
            .sorted(Comparator.comparing(Dimension::level))
            .toList();
    this.others = all.stream().filter(one -> one.level() == Level.NONE).toList();
  }

  /**
   * All of them: where it was, then what kind it is. A place that the name of a site says already
   * is not said again.
   */
  String line(Case caseItem) {
    List<String> where = values(caseItem, sites);
    for (String place : values(caseItem, places)) {
      if (!mentions(String.join(" ", where), place)) {
        where.add(place);
      }
    }
    List<String> parts = new ArrayList<>();
    if (!where.isEmpty()) {
      parts.add(place(where));
    }
    parts.addAll(values(caseItem, others));
    return String.join(" · ", parts);
  }

  /** Where it was, from near to far; one place that has the name of another stands alone. */
  String place(Case caseItem) {
    return place(values(caseItem, places).stream().distinct().toList());
  }

  private List<String> values(Case caseItem, List<Dimension> dimensions) {
    List<String> values = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      String value = caseItem.dimension(dimension.id());
      if (!value.isEmpty()) {
        values.add(context.prose.plain(value));
      }
    }
    return values;
  }

  private String place(List<String> names) {
    return names.stream().reduce((near, far) -> context.words.get("place", near, far)).orElse("");
  }

  private static boolean mentions(String text, String name) {
    return text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }
}
