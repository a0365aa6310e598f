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
import org.precis.diagnostic.NearestName;
import org.precis.typeset.css.Compound;
import org.precis.typeset.css.Problem;
import org.precis.typeset.css.Rule;
import org.precis.typeset.css.Selector;
import org.precis.typeset.css.SelectorParser;
import org.precis.typeset.css.Sheet;
import org.precis.typeset.value.FontFace;

/**
 * The rules of style sheets, compiled for paper: they can be used for any number of documents, by
 * several threads. What was computed for one document is kept for the next.
 */
public final class Rules {

  private static final String[] AT_RULES = {"media", "supports", "font-face", "page", "charset"};

  private final List<StyleRule> styleRules = new ArrayList<>(512);
  private final List<PageRule> pageRules = new ArrayList<>();
  private final List<FontFace> fontFaces = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, List<StyleRule>> byId = new LinkedHashMap<>();
  private final Map<String, List<StyleRule>> byClass = new LinkedHashMap<>();
  private final Map<String, List<StyleRule>> byTag = new LinkedHashMap<>();
  private final List<StyleRule> forAll = new ArrayList<>();
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
    collect(own, ownRules, 0, 0, unranked);
    for (int i = 0; i < sheets.size(); i++) {
      collect(sheets.get(i), read.get(i), 1, 0, unranked);
      problems.addAll(sheets.get(i).problems());
    }
    if (!own.problems().isEmpty()) {
      throw new IllegalStateException(own.problems().toString());
    }
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

  private record Unranked(Selector selector, Block block, int origin)
      implements Comparable<Unranked> {
    @Override
    public int compareTo(Unranked other) {
      return origin != other.origin
          ? Integer.compare(origin, other.origin)
          : Integer.compare(selector.specificity(), other.selector.specificity());
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
                : rule.at().equals("supports") && Media.supports(silent, rule.prelude());
        size = applies ? size(sheet, silent.rules(rule, depth), size, depth + 1) : size;
      }
    }
    return size;
  }

  private static boolean hasPages(Sheet sheet, Rule group) {
    int page = sheet.text().indexOf("@page", group.bodyStart());
    return page >= 0 && page < group.bodyEnd();
  }

  private void collect(
      Sheet sheet, List<Rule> rules, int origin, int depth, List<Unranked> unranked) {
    for (Rule rule : rules) {
      if (rule.at() == null) {
        List<Selector> selectors = SelectorParser.selectors(sheet, rule.prelude());
        Block block = Block.of(sheet, rule.declarations());
        refuse(sheet, rule.rules());
        for (Selector selector : selectors) {
          unranked.add(new Unranked(selector, block, origin));
        }
        continue;
      }
      switch (rule.at()) {
        case "media" -> {
          if (Media.matches(sheet, rule.prelude(), pageWidth, pageHeight)) {
            collect(sheet, sheet.rules(rule, depth), origin, depth + 1, unranked);
          }
        }
        case "supports" -> {
          if (Media.supports(sheet, rule.prelude())) {
            collect(sheet, sheet.rules(rule, depth), origin, depth + 1, unranked);
          }
        }
        case "font-face" -> {
          FontFace face = FontFaces.read(sheet, rule);
          if (face != null) {
            fontFaces.add(face);
          }
        }
        case "page" -> {
          PageRule page = PageRule.read(sheet, rule);
          if (page != null) {
            pageRules.add(page);
          }
        }
        case "charset" -> {
          // Says what the reader of the file knew
        }
        default -> unknown(sheet, rule);
      }
    }
  }

  private static void refuse(Sheet sheet, List<Rule> nested) {
    for (Rule rule : nested) {
      unknown(sheet, rule);
    }
  }

  private static void unknown(Sheet sheet, Rule rule) {
    sheet.problem(
        rule.start(),
        rule.start() + rule.at().length() + 1,
        "unknown rule '@" + rule.at() + "'",
        NearestName.hint(rule.at(), List.of(AT_RULES)));
  }

  private void put(StyleRule rule) {
    Compound subject = rule.selector.subject();
    if (subject.id() != null) {
      list(byId, subject.id()).add(rule);
    } else if (!subject.classes().isEmpty()) {
      list(byClass, subject.classes().get(0)).add(rule);
    } else if (subject.tag() != null) {
      list(byTag, subject.tag()).add(rule);
    } else {
      forAll.add(rule);
    }
  }

  private static List<StyleRule> list(Map<String, List<StyleRule>> map, String key) {
    List<StyleRule> list = map.get(key);
    if (list == null) {
      list = new ArrayList<>(2);
      map.put(key, list);
    }
    return list;
  }

  /**
   * Keeps the parts of a selector about elements around the styled one that kinds do not decide:
   * elements of one kind are told apart by them.
   */
  private void watch(Compound subject) {
    for (Compound part = subject.left(); part != null; part = part.left()) {
      if (part.asksBeyondKinds()) {
        put(new StyleRule(new Selector(part, Selector.Pseudo.NONE, 0), null, -1));
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
    return byId.containsKey(id);
  }
}
