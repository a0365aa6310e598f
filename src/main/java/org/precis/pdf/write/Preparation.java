package org.precis.pdf.write;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.precis.pdf.css.PrintCss;
import org.precis.pdf.document.Elements;
import org.precis.pdf.document.Kinsoku;
import org.precis.pdf.layout.ContinuedTables;
import org.precis.pdf.svg.ViewBox;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Adds to the tree what openhtmltopdf needs and HTML does not allow: {@code alt} on drawings,
 * {@code bookmarks} from the headings, running elements, its own CSS properties.
 */
final class Preparation {

  private static final String RUNNING =
      """
      * { -fs-page-break-min-height: 0; }
      body { word-wrap: break-word; }
      .running-header { display: block !important; position: running(running-header); }
      .running-footer { display: block !important; position: running(running-footer); }
      .page-number:before { content: counter(page); }
      .page-count:before { content: counter(pages); }
      @page { @top-center { content: element(running-header); vertical-align: bottom; }
              @bottom-center { content: element(running-footer); vertical-align: top; } }
      @page :first { @top-center { content: none; } }
      """;

  private final Document document;
  private final List<Element> elements;

  private Preparation(Document document) {
    this.document = document;
    this.elements = Elements.all(document);
  }

  static void prepare(Document document) {
    Preparation preparation = new Preparation(document);
    preparation.style();
    ContinuedTables.prepare(document);
    preparation.describeDrawings();
    preparation.describeLinks();
    preparation.keepInline();
    preparation.spaceBreaks();
    Kinsoku.keep(Elements.child(document.getDocumentElement(), "body"));
    preparation.bookmarkHeadings();
  }

  private void style() {
    for (Element style : named("style")) {
      style.setTextContent(PrintCss.of(style.getTextContent()));
    }
    Element running = element("style");
    running.setTextContent(RUNNING + ContinuedTables.STYLE);
    // Before the document's own, which may override it
    head().insertBefore(running, head().getFirstChild());
  }

  private void describeDrawings() {
    for (Element svg : named("svg")) {
      if (!svg.hasAttribute("alt")) {
        svg.setAttribute("alt", description(svg));
      }
      // openhtmltopdf would take only whole numbers from the viewBox
      if (!svg.hasAttribute("width") && !svg.hasAttribute("height")) {
        svg.setAttribute("width", ViewBox.of(svg).width() + "px");
      }
    }
  }

  /** The annotation of a link has the label of the link (14289-1, 7.18.5). */
  private void describeLinks() {
    for (Element link : named("a")) {
      if (link.hasAttribute("aria-label") && !link.hasAttribute("title")) {
        link.setAttribute("title", link.getAttribute("aria-label"));
      }
    }
  }

  /** openhtmltopdf tags part of a line, and its language, only inside a wrapper element. */
  private void keepInline() {
    for (Element span : named("span", "i", "em", "b", "strong", "cite", "q")) {
      if (span.hasAttribute("lang") || span.hasAttribute("aria-label")) {
        Element wrapper = element("wrapper");
        span.getParentNode().replaceChild(wrapper, span);
        wrapper.appendChild(span);
      }
    }
  }

  /** A line break separates words on paper; for screen readers and copying it takes a space. */
  private void spaceBreaks() {
    for (Element line : named("br")) {
      line.getParentNode().insertBefore(document.createTextNode(" "), line);
    }
  }

  private static String description(Element svg) {
    if (svg.hasAttribute("aria-label")) {
      return svg.getAttribute("aria-label");
    }
    Element title = Elements.child(svg, "title");
    Element description = Elements.child(svg, "desc");
    String first = title == null ? "" : Elements.text(title);
    String second = description == null ? "" : Elements.text(description);
    return (first + " " + second).strip();
  }

  private void bookmarkHeadings() {
    Set<String> ids = new LinkedHashSet<>();
    elements.forEach(element -> ids.add(element.getAttribute("id")));
    Element bookmarks = element("bookmarks");
    Deque<Element> open = new ArrayDeque<>(List.of(bookmarks));
    Deque<Integer> levels = new ArrayDeque<>(List.of(0));
    for (Element heading : named("h1", "h2", "h3")) {
      int level = heading.getLocalName().charAt(1) - '0';
      while (levels.peek() >= level) {
        levels.pop();
        open.pop();
      }
      Element bookmark = bookmark(heading, ids);
      open.peek().appendChild(bookmark);
      open.push(bookmark);
      levels.push(level);
    }
    head().appendChild(bookmarks);
  }

  private Element bookmark(Element heading, Set<String> ids) {
    if (heading.getAttribute("id").isEmpty()) {
      int number = 1;
      while (!ids.add("heading-" + number)) {
        number++;
      }
      heading.setAttribute("id", "heading-" + number);
    }
    Element bookmark = element("bookmark");
    bookmark.setAttribute("name", Elements.text(heading));
    bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
    return bookmark;
  }

  private List<Element> named(String... names) {
    Set<String> wanted = Set.of(names);
    return elements.stream().filter(element -> wanted.contains(element.getLocalName())).toList();
  }

  private Element element(String name) {
    return document.createElementNS(Elements.HTML, name);
  }

  private Element head() {
    return Elements.child(document.getDocumentElement(), "head");
  }
}
