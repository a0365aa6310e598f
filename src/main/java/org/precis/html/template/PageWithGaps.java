package org.precis.html.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.precis.html.page.HtmlDocument;
import org.precis.html.page.NoRoom;
import org.precis.text.Utf8;

/**
 * A page that lacks a few texts, which may be others each time; all else is shared by the documents
 * that it becomes.
 *
 * @param parts those between the gaps, one more than gaps, each in parts of its own
 * @param gaps what stood in them
 */
record PageWithGaps(List<List<Utf8>> parts, List<String> gaps) {

  PageWithGaps {
    parts = List.copyOf(parts);
    gaps = List.copyOf(gaps);
  }

  /**
   * A page with a gap at the first of each of these.
   *
   * @param all what stands in gaps, some of which the page may not have
   */
  static PageWithGaps of(String page, List<String> all) {
    Map<Integer, String> places = new TreeMap<>();
    all.stream()
        .filter(gap -> page.contains(gap))
        .forEach(gap -> places.put(page.indexOf(gap), gap));
    List<List<Utf8>> parts = new ArrayList<>();
    int done = 0;
    for (Map.Entry<Integer, String> place : places.entrySet()) {
      parts.add(Utf8.parts(page, done, place.getKey()));
      done = place.getKey() + place.getValue().length();
    }
    parts.add(Utf8.parts(page, done, page.length()));
    return new PageWithGaps(parts, List.copyOf(places.values()));
  }

  boolean has(String gap) {
    return gaps.contains(gap);
  }

  /**
   * With a text in each gap.
   *
   * @param lead the anchor of the figure that its front page ends with, or ""
   * @param noRoom the figures that it was made without room for
   */
  HtmlDocument filled(Map<String, String> texts, String lead, NoRoom noRoom) {
    List<Utf8> all = new ArrayList<>();
    for (int i = 0; i < gaps.size(); i++) {
      all.addAll(parts.get(i));
      all.add(Utf8.of(texts.get(gaps.get(i))));
    }
    all.addAll(parts.get(gaps.size()));
    return new HtmlDocument(all, lead, noRoom);
  }
}
