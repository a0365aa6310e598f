package org.precis.typeset.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.precis.diagnostic.NearestName;
import org.precis.typeset.css.Compound;
import org.precis.typeset.css.Problem;
import org.precis.typeset.css.Rule;
import org.precis.typeset.css.Selector;
import org.precis.typeset.css.SelectorParser;
import org.precis.typeset.css.Sheet;
import org.precis.typeset.css.Token;
import org.precis.typeset.value.FontFace;

/**
 * The rules of style sheets, compiled for paper: they can be used for any number of documents, by
 * several threads. What was computed for one document is kept for the next.
 */
public final class Rules {

  /** Groups that may stand in a rule of style. */
  private static final List<String> IN_RULES = List.of("media", "supports", "layer");

  private static final int DEEPEST_LAYER = 32;

  private static final List<String> AT_RULES =
      List.of("media", "supports", "layer", "font-face", "page", "charset");

  private final List<StyleRule> styleRules = new ArrayList<>(512);
  private final List<PageRule> pageRules = new ArrayList<>();
  private final List<FontFace> fontFaces = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, List<StyleRule>> byId = new LinkedHashMap<>();
  private final Map<String, List<StyleRule>> byClass = new LinkedHashMap<>();
  private final Map<String, List<StyleRule>> byTag = new LinkedHashMap<>();
  private final List<StyleRule> forAll = new ArrayList<>();

  /** The ids that selectors ask for, of the styled element or of those around it. */
  private final Set<String> ids = new TreeSet<>();

  private double pageWidth;
  private double pageHeight;
  private final StyleTree tree;

  /**
   * A selector with what it declares; or, without a block, a condition that tells elements apart.
   *
   * @param rank by origin, specificity and place; the strongest has the highest
   */
  record StyleRule(Selector selector, Block block, int rank) implements Comparable<StyleRule> {
    @Override
    public int compareTo(StyleRule other) {
      return Integer.compare(rank, other.rank);
    }
  }

  private Rules(List<Sheet> sheets) {
    Sheet own = userAgent();
    List<Rule> ownRules = own.rules();
    List<List<Rule>> read = new ArrayList<>(sheets.size());
    double[] size = size(own, ownRules, null, 0);
    for (Sheet sheet : sheets) {
      List<Rule> rules = sheet.rules();
      read.add(rules);
      size = size(sheet, rules, size, 0);
    }
    pageWidth = size[0];
    pageHeight = size[1];
    List<Unranked> unranked = new ArrayList<>(512);
    Collector ofReader = new Collector(own, 0, new Layer(), unranked);
    ofReader.all(ownRules, 0);
    Layer unlayered = new Layer();
    for (int i = 0; i < sheets.size(); i++) {
      new Collector(sheets.get(i), 1, unlayered, unranked).all(read.get(i), 0);
      problems.addAll(sheets.get(i).problems());
    }
    if (!own.problems().isEmpty()) {
      throw new IllegalStateException(own.problems().toString());
    }
    unlayered.number(0);
    Collections.sort(unranked);
    for (Unranked u : unranked) {
      StyleRule rule = new StyleRule(u.selector, u.block, styleRules.size());
      styleRules.add(rule);
      put(rule);
      watch(rule.selector.subject());
    }
    tree = new StyleTree(this);
  }

  /** The rules of these sheets, the strongest last. */
  public static Rules of(List<Sheet> sheets) {
    return new Rules(sheets);
  }

  private static Sheet userAgent() {
    try (InputStream in = Rules.class.getResourceAsStream("html.css")) {
      return new Sheet("html.css", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was ignored in the sheets. */
  public List<Problem> problems() {
    return Collections.unmodifiableList(problems);
  }

  public List<FontFace> fontFaces() {
    return Collections.unmodifiableList(fontFaces);
  }

  List<PageRule> pageRules() {
    return pageRules;
  }

  StyleTree tree() {
    return tree;
  }

  double pageWidth() {
    return pageWidth;
  }

  double pageHeight() {
    return pageHeight;
  }

  /**
   * A rule that has no rank yet. What is important is stronger in the earlier of two layers (CSS
   * Cascade 5, 6.4.4), so it is apart from what is not; these two are never compared.
   */
  private record Unranked(
      Selector selector, Block block, int origin, Layer layer, boolean important)
      implements Comparable<Unranked> {
    @Override
    public int compareTo(Unranked other) {
      if (origin != other.origin) {
        return Integer.compare(origin, other.origin);
      }
      int layers = Integer.compare(strength(), other.strength());
      return layers != 0
          ? layers
          : Integer.compare(selector.specificity(), other.selector.specificity());
    }

    private int strength() {
      return important ? -layer.number : layer.number;
    }
  }

  /** A layer of the cascade, and those in it; the outermost is what is in no layer. */
  private static final class Layer {
    private final Map<String, Layer> inner = new LinkedHashMap<>();

    /** The stronger, the higher. */
    private int number;

    Layer in(String names) {
      Layer layer = this;
      for (String name : names.split("\\.")) {
        layer = layer.inner.computeIfAbsent(name, n -> new Layer());
      }
      return layer;
    }

    /** One without a name, which is no other. */
    Layer anonymous() {
      return in("{" + inner.size());
    }

    /** What is in inner layers is weaker than what is in none of them. */
    int number(int first) {
      int next = first;
      for (Layer layer : inner.values()) {
        next = layer.number(next);
      }
      number = next;
      return next + 1;
    }
  }

  /** The size of pages, which conditions about media ask for: that of the last rule. */
  private static double[] size(Sheet sheet, List<Rule> rules, double[] before, int depth) {
    double[] size = before;
    Sheet silent = new Sheet(sheet.name(), sheet.text());
    for (Rule rule : rules) {
      if ("page".equals(rule.at()) && rule.prelude().isEmpty()) {
        PageRule page = PageRule.read(silent, rule);
        size = page.size() == null ? size : page.size();
      } else if (rule.isGroup() && hasPages(sheet, rule)) {
        boolean applies =
            rule.at().equals("media")
                ? Media.matches(silent, rule.prelude(), 0, 0)
                : rule.at().equals("layer")
                    || rule.at().equals("supports") && Media.supports(silent, rule.prelude());
        size = applies ? size(sheet, silent.rules(rule, depth, false), size, depth + 1) : size;
      }
    }
    return size;
  }

  private static boolean hasPages(Sheet sheet, Rule group) {
    return sheet.text().substring(group.bodyStart(), group.bodyEnd()).contains("@page");
  }

  /** Collects the rules of a sheet that apply on paper. */
  private final class Collector {
    private final Sheet sheet;
    private final int origin;
    private final List<Unranked> found;

    /** The layer of the present rules. */
    private Layer layer;

    Collector(Sheet sheet, int origin, Layer outermost, List<Unranked> found) {
      this.sheet = sheet;
      this.origin = origin;
      this.found = found;
      layer = outermost;
    }

    void all(List<Rule> rules, int depth) {
      for (Rule rule : rules) {
        one(rule, null, depth);
      }
    }

    /**
     * Collects a rule.
     *
     * @param parents the selectors of the rule that it is in; null if it is in none
     */
    private void one(Rule rule, List<Selector> parents, int depth) {
      if (rule.at() == null) {
        style(rule, parents, depth);
        return;
      }
      switch (rule.at()) {
        case "media" -> {
          if (Media.matches(sheet, rule.prelude(), pageWidth, pageHeight)) {
            inner(rule, parents, depth);
          }
        }
        case "supports" -> {
          if (Media.supports(sheet, rule.prelude())) {
            inner(rule, parents, depth);
          }
        }
        case "layer" -> layer(rule, parents, depth);
        case "font-face", "page", "charset" -> {
          if (parents == null) {
            ofSheet(rule);
          } else {
            unknown(sheet, rule, IN_RULES);
          }
        }
        default -> unknown(sheet, rule, parents == null ? AT_RULES : IN_RULES);
      }
    }

    private void ofSheet(Rule rule) {
      if (rule.at().equals("font-face")) {
        FontFace face = FontFaces.read(sheet, rule);
        if (face != null) {
          fontFaces.add(face);
        }
      } else if (rule.at().equals("page")) {
        PageRule page = PageRule.read(sheet, rule);
        if (page != null) {
          pageRules.add(page);
        }
      }
      // @charset says what the reader of the file knew
    }

    private void inner(Rule group, List<Selector> parents, int depth) {
      for (Rule rule : sheet.rules(group, depth, parents != null)) {
        one(rule, parents, depth + 1);
      }
    }

    private void style(Rule rule, List<Selector> parents, int depth) {
      List<Selector> selectors =
          rule.prelude() == null
              ? parents
              : parents == null
                  ? SelectorParser.selectors(sheet, rule.prelude())
                  : SelectorParser.selectors(sheet, rule.prelude(), parents);
      Block block = Block.of(sheet, rule.declarations());
      boolean apart = !block.entries(true).isEmpty();
      for (Selector selector : selectors) {
        Block own = FirstProperties.of(block, selector.pseudo());
        found.add(new Unranked(selector, apart ? own.part(false) : own, origin, layer, false));
        if (apart) {
          found.add(new Unranked(selector, own.part(true), origin, layer, true));
        }
      }
      for (Rule inner : rule.rules()) {
        one(inner, selectors, depth);
      }
    }

    private void layer(Rule rule, List<Selector> parents, int depth) {
      List<String> names = names(rule);
      if (names == null || rule.isGroup() && names.size() > 1) {
        sheet.problem(
            rule.start(),
            rule.bodyStart() < 0 ? rule.start() + 6 : rule.bodyStart(),
            "unusable name of a layer",
            "write @layer name { … } or @layer one, two;");
        return;
      }
      if (names.stream().anyMatch(Collector::isDeep)) {
        sheet.problem(rule.start(), rule.start() + 6, "layers nest too deep", "");
        return;
      }
      Layer around = layer;
      if (!rule.isGroup()) {
        names.forEach(around::in);
        return;
      }
      layer = names.isEmpty() ? around.anonymous() : around.in(names.get(0));
      inner(rule, parents, depth);
      layer = around;
    }

    /** Layers are numbered by recursion. */
    private static boolean isDeep(String names) {
      return names.chars().filter(c -> c == '.').count() > DEEPEST_LAYER;
    }

    /** Those in its prelude, each with the names of the layers that it is in; null if invalid. */
    private List<String> names(Rule rule) {
      List<String> names = new ArrayList<>(2);
      StringBuilder name = new StringBuilder();
      boolean expected = true;
      for (Token token : rule.prelude()) {
        if (expected != token.is(Token.Kind.IDENT)) {
          return null;
        }
        if (token.is(',')) {
          names.add(name.toString());
          name.setLength(0);
        } else if (expected || token.is('.')) {
          name.append(token.text());
        } else {
          return null;
        }
        expected = !expected;
      }
      if (name.length() > 0) {
        names.add(name.toString());
      }
      return expected != rule.prelude().isEmpty() ? null : names;
    }
  }

  private static void unknown(Sheet sheet, Rule rule, List<String> available) {
    sheet.problem(
        rule.start(),
        rule.start() + rule.at().length() + 1,
        "unknown rule '@" + rule.at() + "'",
        () -> NearestName.hint(rule.at(), available));
  }

  private void put(StyleRule rule) {
    Compound subject = rule.selector.subject();
    if (subject.id() != null) {
      byId.computeIfAbsent(subject.id(), name -> new ArrayList<>(2)).add(rule);
    } else if (!subject.classes().isEmpty()) {
      byClass.computeIfAbsent(subject.classes().get(0), name -> new ArrayList<>(2)).add(rule);
    } else if (subject.tag() != null) {
      byTag.computeIfAbsent(subject.tag(), name -> new ArrayList<>(2)).add(rule);
    } else {
      forAll.add(rule);
    }
  }

  /**
   * Keeps the parts of a selector about elements around the styled one that kinds do not decide:
   * elements of one kind are told apart by them. Kinds have the ids that any part asks for.
   */
  private void watch(Compound subject) {
    for (Compound part = subject; part != null; part = part.left()) {
      if (part.id() != null) {
        ids.add(part.id());
      }
    }
    for (Compound part = subject.left(); part != null; part = part.left()) {
      if (part.asksBeyondKinds()) {
        put(new StyleRule(new Selector(part, Selector.Pseudo.NONE, 0, 0), null, -1));
      }
    }
  }

  /** The rules that elements with this tag, id and these classes may match. */
  List<StyleRule> candidates(String tag, String id, List<String> classes) {
    List<StyleRule> found = new ArrayList<>(32);
    add(found, byId.get(id), tag, id, classes);
    for (String name : classes) {
      add(found, byClass.get(name), tag, id, classes);
    }
    add(found, byTag.get(tag), tag, id, classes);
    add(found, forAll, tag, id, classes);
    return found;
  }

  private static void add(
      List<StyleRule> found, List<StyleRule> rules, String tag, String id, List<String> classes) {
    if (rules == null) {
      return;
    }
    for (StyleRule rule : rules) {
      if (rule.selector.subject().matchesKind(tag, classes, id)) {
        found.add(rule);
      }
    }
  }

  /** Whether a rule asks for this id. */
  boolean usesId(String id) {
    return ids.contains(id);
  }
}
