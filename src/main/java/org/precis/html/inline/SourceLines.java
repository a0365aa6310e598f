package org.precis.html.inline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.precis.model.Case;
import org.precis.model.Reported;

/** The source lines of figures. */
public final class SourceLines {

  private final RenderContext context;

  public SourceLines(RenderContext context) {
    this.context = context;
  }

  /** "Source 1." for the number of a source; "" for 0. */
  public String of(int source) {
    return source == 0 ? "" : context.sentence(line(Set.of(source)));
  }

  /** The source of these rows as a sentence; see {@link #place}. */
  public String of(List<Reported> rows) {
    return context.sentence(place(rows));
  }

  /** "Source 1, ¶ 3" if all rows are from one paragraph or page, else the sources alone. */
  String place(List<Reported> rows) {
    Set<Integer> sources = new LinkedHashSet<>();
    Set<Integer> paragraphs = new LinkedHashSet<>();
    Set<Integer> pages = new LinkedHashSet<>();
    for (Reported reported : rows) {
      add(sources, reported.source());
      paragraphs.add(RenderContext.paragraph(reported));
      pages.add(RenderContext.page(reported));
    }
    int source = sources.size() == 1 ? sources.iterator().next() : 0;
    if (source > 0 && only(pages) > 0) {
      return context.words.get("source.line-page", source, only(pages));
    }
    return source > 0 && only(pages) == 0 && only(paragraphs) > 0
        ? context.words.get("source.line-paragraph", source, only(paragraphs))
        : line(sources);
  }

  /** The only number of a set; 0 if there are none or several. */
  private static int only(Set<Integer> numbers) {
    return numbers.size() == 1 ? numbers.iterator().next() : 0;
  }

  /** The sources of all cases. */
  public String ofCases() {
    Set<Integer> sources = new LinkedHashSet<>();
    for (Case caseItem : context.edition.cases()) {
      add(sources, caseItem.source());
      caseItem.measures().values().forEach(reported -> add(sources, reported.source()));
    }
    return context.sentence(line(sources));
  }

  private void add(Set<Integer> sources, String id) {
    int number = context.sourceNumber(id);
    if (number > 0) {
      sources.add(number);
    }
  }

  private String line(Set<Integer> sources) {
    List<String> numbers =
        sources.stream()
            .sorted()
            .map(number -> context.words.digits(Integer.toString(number)))
            .toList();
    if (numbers.isEmpty()) {
      return "";
    }
    return numbers.size() == 1
        ? context.words.get("source.line", numbers.get(0))
        : context.words.get("sources.line", context.listed(numbers));
  }
}
