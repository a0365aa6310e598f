package org.precis.html.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.Selector;
import org.precis.text.BlockText;

/** Reads the text of a page block by block, in the order of its elements. */
final class HtmlText implements NodeFilter {

  /** Elements that are one block, whatever they contain. */
  private static final Set<String> BLOCKS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "caption", "tr");

  // read once: jsoup would read a selector again for each element
  private static final Evaluator CARDS = Selector.evaluatorOf(".cards");
  private static final Evaluator ARTICLE = Selector.evaluatorOf("article");
  private static final Evaluator SECTIONS = Selector.evaluatorOf("section, article");
  private static final Evaluator CAPTIONED = Selector.evaluatorOf("table, figure");
  private static final Evaluator CAPTIONS = Selector.evaluatorOf("caption, figcaption");

  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> LISTS = Set.of("ul", "ol", "dl");

  private final PrintHiddenElements hidden;
  private final List<HtmlBlock> blocks = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final BlockText line = new BlockText();
  private final Set<String> refs = new LinkedHashSet<>();

  /** The headings of the sections and articles met, by element. */
  private final Map<Element, String> headings = new IdentityHashMap<>();

  /** The zero of the digits that the page writes its numbers with. */
  private final int zero;

  /** The nearest heading outside of sections, which holds for all that follows. */
  private String heading = "";

  /** The number of open elements that are one block; a nested list begins anew. */
  private final List<Integer> within = new ArrayList<>(List.of(0));

  private HtmlText(PrintHiddenElements hidden, int zero) {
    this.hidden = hidden;
    this.zero = zero;
  }

  static List<HtmlBlock> of(Document page) {
    HtmlText text = new HtmlText(PrintHiddenElements.of(page), zero(page));
    page.body().filter(text);
    text.end(page.body());
    return List.copyOf(text.blocks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (hidden.has(node)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode text) {
      line.append(text.getWholeText());
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (name.equals("svg") || name.equals("img")) {
      draw(element);
      return FilterResult.SKIP_CHILDREN;
    }
    if (isBlock(element)) {
      separate(element, name.equals("dd"));
      open(name);
      line.append(number(element));
    } else if (name.equals("br")) {
      line.space();
    }
    addRefs(element);
    return FilterResult.CONTINUE;
  }

  /** The number that paper shows before an item of an author's list; other lists have a class. */
  private String number(Element item) {
    Element list = item.parent();
    if (!item.normalName().equals("li")
        || list == null
        || !list.normalName().equals("ol")
        || list.hasAttr("class")) {
      return "";
    }
    String start = list.attr("start");
    int first = start.matches("-?\\d{1,9}") ? Integer.parseInt(start) : 1;
    StringBuilder number = new StringBuilder();
    Integer.toString(first + item.elementSiblingIndex())
        .chars()
        .forEach(c -> number.appendCodePoint(c == '-' ? c : zero + c - '0'));
    return number.append(". ").toString();
  }

  private static int zero(Document page) {
    return page.select("b[data-ref]").stream()
        .flatMap(number -> number.text().codePoints().boxed())
        .filter(Character::isDigit)
        .findFirst()
        .map(digit -> digit - Character.digit(digit, 10))
        .orElse((int) '0');
  }

  private void addRefs(Element element) {
    refs.addAll(List.of(element.attr("data-ref").split(" ", -1)));
    refs.remove("");
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !element.normalName().equals("svg");
  }

  private void open(String name) {
    if (LISTS.contains(name)) {
      within.add(0);
    } else if (BLOCKS.contains(name)) {
      within.set(within.size() - 1, inner() + 1);
    }
  }

  private int inner() {
    return within.get(within.size() - 1);
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element) || !isBlock(element) || hidden.has(node)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (CELLS.contains(name)) {
      line.endCell(cells);
      return FilterResult.CONTINUE;
    }
    if (BLOCKS.contains(name)) {
      within.set(within.size() - 1, inner() - 1);
    }
    if (name.equals("tr")) {
      line.endRow(cells);
      cells.clear();
    }
    Element next = element.nextElementSibling();
    separate(element, next != null && next.normalName().equals("dd"));
    if (LISTS.contains(name)) {
      within.remove(within.size() - 1);
    }
    return FilterResult.CONTINUE;
  }

  /**
   * Ends the block, or separates words inside one.
   *
   * @param meant whether the meaning of a term follows, which is one block with it
   */
  private void separate(Element at, boolean meant) {
    if (meant || inner() > 0 && !LISTS.contains(at.normalName())) {
      line.space();
      return;
    }
    String title = titles(at) ? line.text() : "";
    if (!title.isEmpty()) {
      Element around = at.closest(SECTIONS);
      if (around == null) {
        heading = title;
      } else {
        headings.put(around, title);
      }
    }
    end(at);
  }

  /** Headings of sections and of articles; headings of lists beside the text do not count. */
  private static boolean titles(Element at) {
    return switch (at.normalName()) {
      case "h1", "h2" -> true;
      case "h3" -> at.closest(ARTICLE) != null;
      default -> false;
    };
  }

  private void draw(Element drawing) {
    String said = drawing.attr(drawing.normalName().equals("img") ? "alt" : "aria-label");
    if (said.isEmpty()) {
      return;
    }
    end(drawing);
    line.append("[" + said + "]");
    addRefs(drawing);
    end(drawing);
  }

  private void end(Element at) {
    String text = line.take();
    if (!text.isEmpty()) {
      blocks.add(new HtmlBlock(text, section(at), label(at), List.copyOf(refs)));
      refs.clear();
    }
  }

  /** The heading that an element stands under: that of the innermost section that has one. */
  private String section(Element at) {
    if (at.closest(CARDS) != null) {
      return "";
    }
    for (Element around = at; around != null; around = around.parent()) {
      if (headings.containsKey(around)) {
        return headings.get(around);
      }
    }
    return heading;
  }

  /** The first words of the caption around the element; a card has none. */
  private static String label(Element at) {
    if (at.closest(CARDS) != null) {
      return HtmlBlock.CARD;
    }
    Element around = at.closest(CAPTIONED);
    Element caption = around == null ? null : around.selectFirst(CAPTIONS);
    Element first = caption == null ? null : caption.firstElementChild();
    return first == null ? "" : first.text();
  }
}
