package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.precis.typeset.css.Compound;
import org.precis.typeset.css.Problem;
import org.precis.typeset.css.Selector.Pseudo;
import org.precis.typeset.css.Sheet;
import org.precis.typeset.document.Element;
import org.precis.typeset.style.Rules.StyleRule;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Floating;

/**
 * The styles that were computed with some rules. Elements have one node, and so one style, if no
 * rule can tell them apart: their tag, id, classes and {@code style} are the same, they meet the
 * same conditions on attributes and siblings, and so it is for the elements around them.
 */
final class StyleTree {

  private static final int MOST_WATCHED = 62;

  /** Documents made with one template have some hundreds of nodes, mostly the same ones. */
  private static final int MOST_KEPT = 20_000;

  private final Rules rules;
  private final Cascade cascade;
  private final Map<Kind, Kind> kinds = new LinkedHashMap<>();
  private final Map<Node, Node> nodes = new LinkedHashMap<>();
  private final Map<Matched, Style> matches = new LinkedHashMap<>();

  StyleTree(Rules rules) {
    this.rules = rules;
    cascade = new Cascade(rules.pageWidth(), rules.pageHeight());
  }

  Cascade cascade() {
    return cascade;
  }

  /** Prepares for a document; forgets the documents before it if they had too many styles. */
  void begin() {
    if (nodes.size() + kinds.size() > MOST_KEPT) {
      kinds.clear();
      nodes.clear();
      matches.clear();
      cascade.clear();
    }
  }

  /** What elements look like to rules, taken alone. */
  static final class Kind {
    private final String tag;
    private final String id;
    private final List<String> classes;
    private final String attribute;
    private final int hash;

    /** The rules that such an element may match, the strongest last. */
    private StyleRule[] candidates;

    /** The conditions that tell elements of this kind apart. */
    private Compound[] watched;

    private Block own;
    private List<Problem> problems = List.of();

    private Kind(String tag, String id, List<String> classes, String attribute) {
      this.tag = tag;
      this.id = id;
      this.classes = classes;
      this.attribute = attribute;
      int sum = tag.hashCode() * 31 + (id == null ? 0 : id.hashCode());
      for (int i = 0; i < classes.size(); i++) {
        sum = sum * 31 + classes.get(i).hashCode();
      }
      hash = sum * 31 + (attribute == null ? 0 : attribute.hashCode());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Kind kind
          && kind.hash == hash
          && kind.tag.equals(tag)
          && (kind.classes == classes || kind.classes.equals(classes))
          && Objects.equals(kind.id, id)
          && Objects.equals(kind.attribute, attribute);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** The elements that no rule tells apart. */
  static final class Node {
    private final Node parent;
    private final Kind kind;
    private final long met;

    /** The width of the container that what is in these elements refers to, in points. */
    private final double container;

    private final int hash;

    /** What rules say of the elements and of their parts, the strongest last. */
    private final Map<Pseudo, List<Block>> blocks = new EnumMap<>(Pseudo.class);

    private final Map<Pseudo, Style> styles = new EnumMap<>(Pseudo.class);
    private final List<Problem> problems = new ArrayList<>(0);

    private Node(Node parent, Kind kind, long met, double container) {
      this.parent = parent;
      this.kind = kind;
      this.met = met;
      this.container = container;
      hash =
          ((System.identityHashCode(parent) * 31 + kind.hash) * 31 + Double.hashCode(container))
                  * 31
              + (int) met
              + (int) (met >>> 32);
    }

    /** The style of a part, or of the elements themselves; null if they have no such part. */
    Style style(Pseudo pseudo) {
      return styles.get(pseudo);
    }

    /** What is said of a part of the elements; null if nothing is. */
    List<Block> blocks(Pseudo pseudo) {
      return blocks.get(pseudo);
    }

    /** What is wrong with the {@code style} of the elements, and with values with references. */
    List<Problem> problems() {
      return problems;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // equal ones are the same
    public boolean equals(Object other) {
      return other instanceof Node node
          && node.parent == parent
          && node.kind == kind
          && node.met == met
          && node.container == container;
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** What a style is computed from. */
  private static final class Matched {
    private final Style parent;
    private final List<Block> blocks;
    private final double rootFontSize;
    private final double container;
    private final int hash;

    Matched(Style parent, List<Block> blocks, double rootFontSize, double container) {
      this.parent = parent;
      this.blocks = blocks;
      this.rootFontSize = rootFontSize;
      this.container = container;
      hash = System.identityHashCode(parent) * 31 + blocks.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Matched matched
          && matched.parent == parent
          && matched.rootFontSize == rootFontSize
          && matched.container == container
          && matched.blocks.equals(blocks);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** The node of an element. */
  Node node(Element element, Node parent) {
    Kind kind = kind(element);
    long met = 0;
    if (kind.watched.length <= MOST_WATCHED) {
      for (int i = 0; i < kind.watched.length; i++) {
        met |= kind.watched[i].meetsBeyondKind(element) ? 1L << i : 0;
      }
    } else {
      // Too many to tell apart: it shares nothing
      met = 1L << 63 | element.index();
    }
    double container = parent == null ? rules.pageWidth() : parent.container;
    Node node = known(new Node(parent, kind, met, container), element);
    if (parent == null) {
      cascade.root(node.style(Pseudo.NONE));
    }
    return node;
  }

  /** The node of an element that is a container, now that the width of its content is known. */
  Node sized(Node node, Element element, double width) {
    return known(new Node(node.parent, node.kind, node.met, width), element);
  }

  private Node known(Node asked, Element element) {
    Node node = nodes.get(asked);
    if (node == null) {
      node = asked;
      compute(node, element);
      nodes.put(node, node);
    }
    return node;
  }

  private Kind kind(Element element) {
    String id = element.attribute("id");
    Kind kind =
        new Kind(
            element.name(),
            id != null && rules.usesId(id) ? id : null,
            element.classes(),
            element.attribute("style"));
    Kind known = kinds.get(kind);
    if (known != null) {
      return known;
    }
    kinds.put(kind, kind);
    List<StyleRule> candidates = rules.candidates(kind.tag, kind.id, kind.classes);
    List<StyleRule> styling = new ArrayList<>(candidates.size());
    List<Compound> watched = new ArrayList<>(4);
    for (StyleRule rule : candidates) {
      if (rule.block() != null) {
        styling.add(rule);
      }
      if (rule.selector().subject().asksBeyondKinds()) {
        watched.add(rule.selector().subject());
      }
    }
    Collections.sort(styling);
    kind.candidates = styling.toArray(new StyleRule[0]);
    kind.watched = watched.toArray(new Compound[0]);
    if (kind.attribute != null && isOfHtml(element)) {
      Sheet sheet = new Sheet("", kind.attribute);
      kind.own = Block.of(sheet, sheet.declarations());
      kind.problems = sheet.problems();
    }
    return kind;
  }

  private void compute(Node node, Element element) {
    List<Block> own = new ArrayList<>(8);
    node.blocks.put(Pseudo.NONE, own);
    for (StyleRule rule : node.kind.candidates) {
      if (rule.selector().subject().matchesBeyondKind(element)) {
        node.blocks
            .computeIfAbsent(rule.selector().pseudo(), pseudo -> new ArrayList<>(4))
            .add(rule.block());
      }
    }
    if (node.kind.own != null) {
      own.add(node.kind.own);
    }
    cascade.container(node.parent == null ? rules.pageWidth() : node.parent.container);
    Style style = style(node.parent == null ? null : node.parent.style(Pseudo.NONE), own);
    node.styles.put(Pseudo.NONE, style);
    // What an element generates may refer to the element itself
    cascade.container(node.container);
    node.blocks.forEach(
        (pseudo, blocks) -> {
          boolean generated =
              switch (pseudo) {
                case NONE, FIRST_LETTER, FIRST_LINE -> false;
                case FOOTNOTE_CALL, FOOTNOTE_MARKER -> style.floating() == Floating.FOOTNOTE;
                case BEFORE, AFTER, MARKER -> true;
              };
          Style part = generated ? style(style, blocks) : null;
          if (part != null && (pseudo == Pseudo.MARKER || generatesContent(part))) {
            node.styles.put(pseudo, part);
          }
        });
    node.problems.addAll(node.kind.problems);
    node.styles.forEach((pseudo, styled) -> findProblems(node, node.blocks(pseudo), styled));
  }

  private void findProblems(Node node, List<Block> blocks, Style style) {
    for (Block block : blocks) {
      for (Block.Pending pending : block.pending()) {
        Problem problem = cascade.problem(pending, style.customs());
        if (problem != null) {
          node.problems.add(problem);
        }
      }
    }
  }

  private static boolean generatesContent(Style style) {
    return style.content() != null && style.display() != Display.NONE;
  }

  /** The style of what some of the elements' first letters or lines are, one in another. */
  Style first(Node node, List<Block> blocks, Style parent) {
    cascade.container(node.container);
    return style(parent, blocks);
  }

  /**
   * The style that an element, or what it generates, has where something else is around it.
   *
   * @param pseudo which of the two it is
   */
  Style within(Style parent, Node node, Pseudo pseudo) {
    boolean own = pseudo == Pseudo.NONE;
    cascade.container(own && node.parent != null ? node.parent.container : node.container);
    return style(parent, node.blocks(pseudo));
  }

  private Style style(Style parent, List<Block> blocks) {
    Matched key = new Matched(parent, blocks, cascade.rootFontSize(), cascade.containerWidth());
    Style style = matches.get(key);
    if (style == null) {
      style = cascade.style(parent, blocks);
      matches.put(key, style);
    }
    return style;
  }

  /** The root of a drawing is a box of the page; what is in it has attributes of SVG's own. */
  private static boolean isOfHtml(Element element) {
    return element.parent() == null || element.parent().closest("svg") == null;
  }
}
