package org.precis.input.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.file.Place;
import org.precis.input.tree.Node;
import org.precis.model.Reference;
import org.precis.model.Section;
import org.precis.model.Style;

/** Reads how a style arranges the sections that a briefing has by itself. */
final class SectionOrder {

  private static final String KEY = "sections";
  private static final String ORDER = "order";
  private static final String TITLES = "titles";

  private static final List<String> NAMES =
      Section.Place.sections().stream()
          .map(place -> place.name().toLowerCase(Locale.ROOT))
          .toList();

  /** What has a title, in the usual order: the main points and the quotes have fixed places. */
  private static final List<String> TITLED =
      List.of("summary", "statistics", "changes", "tables", "cases", "sources", "quotes");

  private SectionOrder() {}

  static Style.Sections read(Fields style) {
    Optional<Fields> sections =
        style.thing(KEY, "write 'sections: {order: [cases, statistics, …], titles: {…}}'");
    sections.ifPresent(written -> written.only(List.of(ORDER, TITLES), List.of()));
    return sections
        .map(written -> new Style.Sections(order(written), titles(written)))
        .orElse(Style.Sections.AS_USUAL);
  }

  /** Each section once, or none if there is a fault. */
  private static List<Section.Place> order(Fields sections) {
    if (!sections.filled(ORDER)) {
      return List.of();
    }
    Map<String, Place> named = new LinkedHashMap<>();
    boolean known = true;
    for (Node.Scalar written : sections.scalars(ORDER)) {
      String name = written.text().strip();
      Place place = written.place();
      if (!NAMES.contains(name)) {
        String hint = NearestName.hint(name, NAMES, "write each of " + String.join(", ", NAMES));
        sections.report().add(Fault.UNKNOWN_WORD, place, name, "section", hint);
        known = false;
      } else if (named.putIfAbsent(name, place) != null) {
        sections.report().add(Fault.SECTION_TWICE, place, name);
      }
    }
    List<String> missing = new ArrayList<>(NAMES);
    missing.removeAll(named.keySet());
    if (known && !missing.isEmpty()) {
      String all = String.join(", ", missing);
      sections.report().add(Fault.SECTION_MISSING, sections.placeOfKey(ORDER), all);
    }
    return missing.isEmpty()
        ? named.keySet().stream().map(NAMES::indexOf).map(Section.Place.sections()::get).toList()
        : List.of();
  }

  private static Map<String, String> titles(Fields sections) {
    Map<String, String> titles = new LinkedHashMap<>();
    sections.thing(TITLES, "write 'titles: {cases: …}'").ifPresent(said -> titles(said, titles));
    return titles;
  }

  private static void titles(Fields said, Map<String, String> titles) {
    said.only(List.of(), TITLED);
    for (String name : TITLED) {
      String title = said.text(name).strip();
      Matcher reference = Reference.PATTERN.matcher(title);
      if (reference.find()) {
        said.report().add(Fault.TITLE_WITH_NUMBER, said.placeOf(name), reference.group());
      } else if (!title.isEmpty()) {
        titles.put(name, title);
      }
    }
  }
}
