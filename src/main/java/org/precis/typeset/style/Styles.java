package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.precis.typeset.css.Problem;
import org.precis.typeset.css.Selector.Pseudo;
import org.precis.typeset.css.Sheet;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.FontFace;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Side;

/** The styles of all elements of one document, its fonts and its pages. For one thread. */
public final class Styles {

  private final HtmlDocument document;
  private final Rules rules;
  private final List<FontFace> fontFaces;
  private final StyleTree.Node[] nodes;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Problem> ofRules = new LinkedHashSet<>();
  private final Map<Style, Map<Display, Style>> anonymous = new IdentityHashMap<>();

  /** By what rules tell pages apart by. */
  private final Map<String, PageStyle> pages = new LinkedHashMap<>();

  private Styles(HtmlDocument document, Rules rules, List<FontFace> fonts, List<Problem> ofSheets) {
    problems.addAll(ofSheets);
    this.document = document;
    this.rules = rules;
    fontFaces = new ArrayList<>(rules.fontFaces());
    fontFaces.addAll(fonts);
    nodes = new StyleTree.Node[document.elements().size()];
    StyleTree tree = rules.tree();
    synchronized (tree) {
      tree.begin();
      for (Element element : document.elements()) {
        Element parent = element.parent();
        StyleTree.Node node = tree.node(element, parent == null ? null : nodes[parent.index()]);
        nodes[element.index()] = node;
        if (!node.problems().isEmpty()) {
          place(node.problems(), element);
        }
      }
    }
  }

  /**
   * The styles of a document.
   *
   * @param fonts those that stand in no sheet of the rules
   */
  public static Styles of(HtmlDocument document, Rules rules, List<FontFace> fonts) {
    return new Styles(document, rules, fonts, rules.problems());
  }

  static Styles of(
      HtmlDocument document, Rules rules, List<FontFace> fonts, List<Problem> ofSheets) {
    return new Styles(document, rules, fonts, ofSheets);
  }

  /** The styles of a document by its elements {@code style}, and by sheets after them. */
  public static Styles of(HtmlDocument document, String... css) {
    List<Sheet> sheets = sheets(document);
    for (String text : css) {
      sheets.add(new Sheet("", text));
    }
    return of(document, Rules.of(sheets), List.of());
  }

  /** The sheets in a document that are for paper. */
  static List<Sheet> sheets(HtmlDocument document) {
    List<Sheet> sheets = new ArrayList<>(2);
    for (Element element : document.elements()) {
      if (element.name().equals("style") && isForPaper(element.attribute("media"))) {
        sheets.add(new Sheet(document.name(), element.line(), element.column(), element.text()));
      }
    }
    return sheets;
  }

  private static boolean isForPaper(String media) {
    return media == null || Media.matches(new Sheet("", media), Sheet.tokens(media), 0, 0);
  }

  /**
   * A {@code style} attribute has no place of its own: its element has. What is wrong with a rule
   * is said once, for whatever elements it is.
   */
  private void place(List<Problem> found, Element element) {
    for (Problem problem : found) {
      if (problem.file().isEmpty()) {
        problems.add(
            new Problem(document.name(), element.line(), 1, 1, problem.message(), problem.hint()));
      } else if (ofRules.add(problem)) {
        problems.add(problem);
      }
    }
  }

  /** What was ignored in the rules and in {@code style} attributes. */
  public List<Problem> problems() {
    return Collections.unmodifiableList(problems);
  }

  public HtmlDocument document() {
    return document;
  }

  private Style style(Element element, Pseudo part) {
    return nodes[element.index()].style(part);
  }

  public Style of(Element element) {
    return style(element, Pseudo.NONE);
  }

  /** The style of {@code ::before}, or null if it generates nothing. */
  public Style before(Element element) {
    return style(element, Pseudo.BEFORE);
  }

  /** The style of {@code ::after}, or null if it generates nothing. */
  public Style after(Element element) {
    return style(element, Pseudo.AFTER);
  }

  /** The style of {@code ::marker}; null if it has no rules of its own. */
  public Style marker(Element element) {
    return style(element, Pseudo.MARKER);
  }

  /** The style of the call of a footnote; null for other elements, and if there is none. */
  public Style footnoteCall(Element element) {
    return style(element, Pseudo.FOOTNOTE_CALL);
  }

  /** The style of what a footnote begins with; null for other elements, and if it is nothing. */
  public Style footnoteMarker(Element element) {
    return style(element, Pseudo.FOOTNOTE_MARKER);
  }

  /** Whether rules say how the first letter of an element looks. */
  public boolean hasFirstLetter(Element element) {
    return nodes[element.index()].blocks(Pseudo.FIRST_LETTER) != null;
  }

  /** Whether rules say how the first line of an element looks. */
  public boolean hasFirstLine(Element element) {
    return nodes[element.index()].blocks(Pseudo.FIRST_LINE) != null;
  }

  /**
   * The style of a letter.
   *
   * @param elements those whose first letter it is, the outermost first
   * @param parent the style of what it stands in
   */
  public Style firstLetter(List<Element> elements, Style parent) {
    return first(elements, parent, Pseudo.FIRST_LETTER);
  }

  /**
   * The style of a line.
   *
   * @param elements those whose first line it is, the outermost first
   * @param parent the style of the box that it is in
   */
  public Style firstLine(List<Element> elements, Style parent) {
    return first(elements, parent, Pseudo.FIRST_LINE);
  }

  private Style first(List<Element> elements, Style parent, Pseudo part) {
    StyleTree.Node node = nodes[elements.get(0).index()];
    List<Block> blocks = new ArrayList<>();
    for (Element element : elements) {
      blocks.addAll(nodes[element.index()].blocks(part));
    }
    return computed(tree -> tree.first(node, blocks, parent));
  }

  /** A style of this document. */
  private Style computed(Function<StyleTree, Style> compute) {
    StyleTree tree = rules.tree();
    synchronized (tree) {
      tree.cascade().root(of(document.root()));
      return compute.apply(tree);
    }
  }

  /**
   * The style that an element in a line, or what it generates, has on the first line.
   *
   * @param parent the style there of what it is in
   * @param usual its style elsewhere
   */
  public Style within(Style parent, Element element, Style usual) {
    StyleTree.Node node = nodes[element.index()];
    for (Pseudo part : List.of(Pseudo.NONE, Pseudo.BEFORE, Pseudo.AFTER)) {
      if (usual.equals(node.style(part))) {
        return computed(tree -> tree.within(parent, node, part));
      }
    }
    return usual;
  }

  /** The style of an anonymous box in a box of this style (CSS 2.2, 9.2.1.1). */
  public Style anonymous(Style parent, Display display) {
    Map<Display, Style> known =
        anonymous.computeIfAbsent(parent, p -> new EnumMap<>(Display.class));
    Style style = known.get(display);
    if (style == null) {
      style = computed(tree -> tree.cascade().anonymous(parent, display));
      known.put(display, style);
    }
    return style;
  }

  /** The same of a block whose first line is not the first of the box around it. */
  public Style unindented(Style parent) {
    return computed(tree -> tree.cascade().unindented(parent));
  }

  /** The style of a marker that stands in the first line of its item. */
  public Style label(Style marker) {
    return computed(tree -> tree.cascade().label(marker));
  }

  /** Computes what is in a container anew, now that the width of its content is known. */
  public void contain(Element container, double width) {
    List<Element> elements = document.elements();
    StyleTree tree = rules.tree();
    synchronized (tree) {
      tree.cascade().root(of(document.root()));
      int at = container.index();
      nodes[at] = tree.sized(nodes[at], container, width);
      for (int i = at + 1; i < nodes.length && isIn(elements.get(i), at); i++) {
        Element element = elements.get(i);
        nodes[i] = tree.node(element, nodes[element.parent().index()]);
      }
    }
  }

  /** Whether an element that begins after another is in it, given that all between them are. */
  private static boolean isIn(Element element, int container) {
    return element.parent() != null && element.parent().index() >= container;
  }

  public List<FontFace> fontFaces() {
    return Collections.unmodifiableList(fontFaces);
  }

  /** The style of a page that has no name, by its number, from 1. */
  public PageStyle page(int number) {
    return page(number, "", false);
  }

  /**
   * The style of a page.
   *
   * @param number from 1
   * @param name the value of {@code page} of what stands on it; empty if that is {@code auto}
   * @param blank whether nothing stands on it
   */
  public PageStyle page(int number, String name, boolean blank) {
    String kind = name + " " + (number == 1) + (number % 2 == 1) + blank;
    PageStyle page = pages.get(kind);
    if (page == null) {
      synchronized (rules.tree()) {
        page = compute(number, name, blank);
      }
      pages.put(kind, page);
    }
    return page;
  }

  /** The names that rules give pages. */
  public List<String> pageNames() {
    return rules.pageRules().stream()
        .map(rule -> rule.pages().name())
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private PageStyle compute(int number, String name, boolean blank) {
    List<PageRule> matching = new ArrayList<>();
    for (PageRule rule : rules.pageRules()) {
      if (rule.pages().include(number, name, blank)) {
        matching.add(rule);
      }
    }
    matching.sort(Comparator.comparingInt(rule -> rule.pages().specificity()));
    double[] size = {rules.pageWidth(), rules.pageHeight()};
    Map<String, Double> leeway = new LinkedHashMap<>();
    List<Block> blocks = new ArrayList<>();
    Map<String, List<Block>> boxes = new LinkedHashMap<>();
    for (PageRule rule : matching) {
      size = rule.size() == null ? size : rule.size();
      leeway.putAll(rule.leeway());
      blocks.add(rule.block());
      for (String box : new TreeSet<>(rule.boxes().keySet())) {
        if (!boxes.containsKey(box)) {
          boxes.put(box, new ArrayList<>(List.of(PageRule.usual(box))));
        }
        boxes.get(box).add(rule.boxes().get(box));
      }
    }
    Cascade cascade = rules.tree().cascade();
    Style root = of(document.root());
    cascade.root(root);
    cascade.container(rules.pageWidth());
    Style page = cascade.style(root, blocks);
    Map<String, Style> styles = new LinkedHashMap<>();
    for (Map.Entry<String, List<Block>> box : boxes.entrySet()) {
      Style style = cascade.style(page, box.getValue());
      if (style.content() != null || box.getKey().equals(PageRule.FOOTNOTE)) {
        styles.put(box.getKey(), style);
      }
    }
    return new PageStyle(
        size[0],
        size[1],
        margin(page, Side.TOP, size[1]),
        margin(page, Side.RIGHT, size[0]),
        margin(page, Side.BOTTOM, size[1]),
        margin(page, Side.LEFT, size[0]),
        Leeway.of(leeway),
        styles);
  }

  private static double margin(Style page, Side side, double base) {
    Length margin = page.margin(side);
    return margin.isAuto() ? 0 : margin.of(base);
  }
}
