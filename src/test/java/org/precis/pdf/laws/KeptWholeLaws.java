package org.precis.pdf.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.precis.pdf.laws.TaggedPdf.Element;
import org.precis.pdf.laws.TaggedPdf.Kid;

/**
 * What no end of a page may part, measured on the finished PDF: cases, figures, rows, and heads.
 */
public final class KeptWholeLaws {

  /** What stands on one page; what is higher than a page would fit on none. */
  private static final Set<String> WHOLE = Set.of("Art", "Figure", "Caption", "TR", "THead");

  private static final Set<String> PROSE = Set.of("P", "LBody", "Note");

  private static final int FEWEST_LINES = 2;

  private final List<String> broken = new ArrayList<>();
  private final TaggedPdf pdf;

  private KeptWholeLaws(TaggedPdf pdf) {
    this.pdf = pdf;
  }

  /** Each law that is broken; empty where all hold. */
  public static List<String> broken(TaggedPdf pdf) {
    KeptWholeLaws laws = new KeptWholeLaws(pdf);
    laws.visit(pdf.document());
    return laws.broken;
  }

  private void visit(Element element) {
    if (WHOLE.contains(element.type()) && pages(element).size() > 1) {
      broken.add(element.type() + " on pages " + pages(element) + ": " + start(element));
    }
    if (element.type().equals("Table")) {
      headsRepeat(element);
    } else {
      prose(element);
    }
    for (Kid kid : element.kids()) {
      if (kid instanceof Element below) {
        visit(below);
      }
    }
  }

  /** A table that goes on has its head again on each further page. */
  private void headsRepeat(Element table) {
    List<Element> heads = new ArrayList<>();
    collect(table, "THead", heads);
    Set<Integer> further = pages(table);
    if (heads.isEmpty() || further.size() < 2) {
      return;
    }
    further.remove(((TreeSet<Integer>) further).first());
    for (int page : further) {
      List<String> repeated =
          pdf.runs().stream()
              .filter(run -> run.page() == page && run.artifact().equals("Pagination"))
              .map(run -> bare(run.text()))
              .toList();
      String head = bare(TaggedPdf.text(heads.get(0)));
      if (!head.startsWith(repeated.isEmpty() ? "-" : repeated.get(0))
          && !Letters.hold(String.join("", repeated), head)) {
        broken.add("no head on page " + page + " of the table " + start(table));
      }
    }
  }

  /** No first line alone at the foot of a page, no last line alone at its head. */
  private void prose(Element element) {
    boolean blocks =
        element.kids().stream().anyMatch(kid -> kid instanceof Element below && !below.isInline());
    if (!PROSE.contains(element.type()) || blocks) {
      return;
    }
    Map<Integer, Integer> lines = new TreeMap<>();
    for (TextLines.Line line : TextLines.of(element)) {
      lines.merge(line.page(), 1, Integer::sum);
    }
    if (lines.size() > 1 && lines.values().stream().anyMatch(count -> count < FEWEST_LINES)) {
      broken.add("a line alone on a page: " + lines + " " + start(element));
    }
  }

  private static void collect(Element element, String type, List<Element> found) {
    if (element.type().equals(type)) {
      found.add(element);
    }
    for (Kid kid : element.kids()) {
      if (kid instanceof Element below) {
        collect(below, type, found);
      }
    }
  }

  private static Set<Integer> pages(Element element) {
    return TaggedPdf.runs(element).stream()
        .filter(run -> !run.isBlank())
        .map(Run::page)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u00A0]", "");
  }

  private static String start(Element element) {
    String text = TaggedPdf.text(element);
    return text.substring(0, Math.min(60, text.length()));
  }
}
