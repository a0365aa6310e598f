package org.precis.html.read;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Selector;
import org.precis.text.CssBlocks;

/**
 * The elements of a page that are not content on paper: those that a style sheet hides in print or
 * that are hidden from assistive technology, contents lists, and running headers and footers.
 */
final class PrintHiddenElements {

  private static final String ALWAYS =
      "head, script, style, template, nav, [data-tag=TOC], [aria-hidden=true], .running-header,"
          + " .running-footer";
  private static final String PRINT = "@media print";
  private static final Pattern HIDES =
      Pattern.compile("([^{}]{1,500})\\{\\s*display:\\s*none;?\\s*\\}");

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
    for (int at = css.indexOf(PRINT); at >= 0; at = css.indexOf(PRINT, at + 1)) {
      Matcher rule = HIDES.matcher(css.substring(at + PRINT.length(), CssBlocks.end(css, at)));
      while (rule.find()) {
        add(page, rule.group(1).strip());
      }
    }
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
