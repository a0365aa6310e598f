package org.precis.pdf.css;

import java.util.ArrayList;
import java.util.List;
import org.precis.text.CssScanner;
import org.precis.text.CssScanner.Statement;

/**
 * Splits a style sheet into its parts, each with its position. Rules that only browsers read
 * ({@code @media screen}, {@code @supports}) are skipped.
 */
final class CssScan {

  /** The rule around a declaration, or around a selector. */
  private static final String NONE = "";

  private final CssScanner scanner;
  private final List<CssPart> parts = new ArrayList<>();

  private CssScan(String css) {
    this.scanner = new CssScanner(css);
  }

  /** The parts of a style sheet in their order, without its comments. */
  static List<CssPart> parts(String css) {
    CssScan scan = new CssScan(css);
    scan.statements(scan.scanner.statements(), NONE);
    return scan.parts;
  }

  /** Whether only browsers read a rule. */
  static boolean isOfBrowsers(Statement rule) {
    return rule.head().matches("(?s)@media\\s+(only\\s+)?screen\\b.*|@supports\\b.*");
  }

  private void statements(List<Statement> statements, String around) {
    for (Statement statement : statements) {
      if (statement.hasBlock()) {
        rule(statement, around);
      } else {
        boolean rule = statement.head().startsWith("@");
        add(rule ? CssPart.Kind.AT_RULE : CssPart.Kind.DECLARATION, statement, around);
      }
    }
  }

  private void add(CssPart.Kind kind, Statement statement, String around) {
    parts.add(new CssPart(kind, statement.head(), around, statement.start()));
  }

  private void rule(Statement rule, String around) {
    String head = rule.head();
    if (isOfBrowsers(rule)) {
      return;
    }
    List<Statement> inner = scanner.statements(rule);
    if (head.startsWith("@media")) {
      add(CssPart.Kind.AT_RULE, rule, around);
      statements(inner, NONE);
    } else if (head.startsWith("@page") || around.startsWith("@page")) {
      statements(inner, around.isEmpty() ? head : around + "{" + head);
    } else if (head.startsWith("@")) {
      add(CssPart.Kind.AT_RULE, rule, around);
    } else {
      selectors(head, rule.start());
      statements(inner, head);
    }
  }

  private void selectors(String list, int at) {
    int start = 0;
    while (start <= list.length()) {
      int comma = scanner.find(at + start, at + list.length(), ",") - at;
      String selector = list.substring(start, comma);
      int blank = selector.length() - selector.stripLeading().length();
      parts.add(new CssPart(CssPart.Kind.SELECTOR, selector.strip(), NONE, at + start + blank));
      start = comma + 1;
    }
  }
}
