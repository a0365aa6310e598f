package org.precis.typeset.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.Node;
import org.precis.typeset.document.Origins;
import org.precis.typeset.paint.Kid;
import org.precis.typeset.paint.Tag;
import org.precis.typeset.paint.Tags;

/**
 * Checks what PDF/UA-1 (ISO 14289-1) requires of the document itself and no renderer can supply. A
 * document that falls short gets no PDF, rather than one with a false claim.
 */
final class Preflight {

  /** The types of headings, by their levels. */
  private static final List<String> HEADINGS = List.of("H1", "H2", "H3", "H4", "H5", "H6");

  private static final String LANGUAGE_TAG = "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*";

  private final Origins origins;
  private final Set<Diagnostic> broken = new LinkedHashSet<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private int level;

  private Preflight(Origins origins) {
    this.origins = origins;
  }

  /**
   * All violations.
   *
   * @param tags the root of the structure tree
   * @param origins where elements were written
   */
  static List<Diagnostic> broken(
      HtmlDocument document, Description description, Tag tags, Origins origins) {
    Preflight preflight = new Preflight(origins);
    Element root = document.root();
    if (description.title().isEmpty()) {
      preflight.breaks("7.1", "document has no title", root);
    }
    if (description.language().isEmpty()) {
      preflight.breaks("7.2", "document has no language", root);
    }
    for (Element element : document.elements()) {
      preflight.language(element);
      preflight.link(element);
    }
    preflight.each(tags, preflight::heading);
    preflight.each(tags, preflight::figureOrNote);
    document.elements().forEach(preflight::table);
    return List.copyOf(preflight.broken);
  }

  private void language(Element element) {
    language(element, element.attribute("lang"));
    language(element, element.attribute("xml:lang"));
  }

  private void language(Element element, String tag) {
    if (tag != null && !tag.isEmpty() && !tag.matches(LANGUAGE_TAG)) {
      breaks("7.2", "'" + tag + "' is not a language tag", element);
    }
  }

  /** A link without text would leave its annotation without a description. */
  private void link(Element element) {
    if (element.name().equals("a")
        && element.has("href")
        && isBlank(element.text())
        && isBlank(element.attribute("title"))
        && isBlank(element.attribute("aria-label"))) {
      breaks("7.18.5", "link has no text", element);
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  private void each(Tag tag, Consumer<Tag> check) {
    check.accept(tag);
    for (Kid kid : tag.kids()) {
      if (kid instanceof Tag inner) {
        each(inner, check);
      }
    }
  }

  private void figureOrNote(Tag tag) {
    if (tag.type().equals("Figure") && isBlank(Tags.alternative(tag.element()))) {
      breaks("7.3", "figure has no text alternative", tag.element());
    } else if (tag.type().equals("Note") && !notes.add(Tags.noteId(tag.element()))) {
      breaks("7.9", "note has no id of its own", tag.element());
    }
  }

  private void heading(Tag tag) {
    int next = HEADINGS.indexOf(tag.type()) + 1;
    if (next == 0) {
      return;
    }
    if (next > level + 1) {
      String heading = "heading '" + DocumentIndex.text(tag.element()) + "' of level " + next;
      String before = level == 0 ? " is the first" : " follows one of level " + level;
      breaks("7.4.2", heading + before, tag.element());
    }
    level = next;
  }

  // ----------------------------------------------------------------- tables

  private void table(Element table) {
    if (!table.name().equals("table")) {
      return;
    }
    List<Element> rows = rows(table);
    if (!rows.isEmpty() && rows.stream().noneMatch(Preflight::hasHead)) {
      breaks("7.5", "table has no header cells", table);
    }
    List<Integer> columns = columns(rows);
    for (int row = 1; row < columns.size(); row++) {
      if (!columns.get(row).equals(columns.get(0))) {
        String differ =
            columns.get(0) + " in the first, " + columns.get(row) + " in row " + (row + 1);
        breaks("7.5", "rows of a table differ in the number of columns: " + differ, table);
        return;
      }
    }
  }

  private static boolean hasHead(Element row) {
    return children(row).stream().anyMatch(cell -> cell.name().equals("th"));
  }

  /** How many columns each row spans, with the cells that reach into it from above. */
  private static List<Integer> columns(List<Element> rows) {
    List<Integer> columns = new ArrayList<>();
    List<Integer> reaching = new ArrayList<>();
    for (Element row : rows) {
      int count = reaching.isEmpty() ? 0 : reaching.remove(0);
      for (Element cell : children(row)) {
        int wide = span(cell, "colspan");
        count += wide;
        for (int below = 0; below < span(cell, "rowspan") - 1; below++) {
          int there = below < reaching.size() ? reaching.remove(below) : 0;
          reaching.add(below, there + wide);
        }
      }
      columns.add(count);
    }
    return columns;
  }

  private static int span(Element cell, String attribute) {
    String span = cell.attribute(attribute);
    return span != null && span.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(span) : 1;
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : children(table)) {
      switch (child.name()) {
        case "tr" -> rows.add(child);
        case "thead", "tbody", "tfoot" -> rows.addAll(children(child));
        default -> {}
      }
    }
    return rows;
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>(parent.children().size());
    for (Node node : parent.children()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private void breaks(String clause, String what, Element element) {
    broken.add(Fault.ACCESSIBILITY.at(origins.of(element), "", what, clause));
  }
}
