package org.precis.html.read;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Selector;
import org.precis.text.CssScanner;
import org.precis.text.CssScanner.Statement;

/**
 * The elements of a page that are not content on paper: those that a style sheet hides in print or
 * that are hidden from assistive technology, contents lists, and running lines.
 */
final class PrintHiddenElements {

  /** Pages of Precis 0.1.0 have running lines in elements of their own. */
  private static final String ALWAYS =
      "head, script, style, template, nav, [data-tag=TOC], [aria-hidden=true], .running-header,"
          + " .running-footer";

  private static final String PRINT = "@media print";

  /** Looked up, never iterated. */
  private final Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());

  private PrintHiddenElements() {}

  static PrintHiddenElements of(Document page) {
    PrintHiddenElements hidden = new PrintHiddenElements();
    hidden.add(page, ALWAYS);
    for (Element style : page.select("style")) {
      hidden.hiddenBy(style.data(), page);
    }
    return hidden;
  }

  private void hiddenBy(String css, Document page) {
    CssScanner scanner = new CssScanner(css);
    for (Statement print : scanner.statements()) {
      if (print.hasBlock() && print.head().startsWith(PRINT)) {
        scanner.statements(print).stream()
            .filter(rule -> isHiding(scanner, rule))
            .forEach(rule -> add(page, rule.head()));
      }
    }
  }

  /** Whether a rule hides something and does nothing else. */
  private static boolean isHiding(CssScanner scanner, Statement rule) {
    List<Statement> all = rule.hasBlock() ? scanner.statements(rule) : List.of();
    return all.size() == 1 && all.get(0).head().matches("display:\\s*none");
  }

  private void add(Document page, String selector) {
    if (selector.isEmpty() || selector.matches(".*::?(before|after).*")) {
      return;
    }
    try {
      elements.addAll(page.select(selector));
    } catch (Selector.SelectorParseException e) {
      // a selector that the parser does not support comes from a foreign style sheet
      return;
    }
  }

  boolean has(Node node) {
    return node instanceof Element element && elements.contains(element);
  }
}
