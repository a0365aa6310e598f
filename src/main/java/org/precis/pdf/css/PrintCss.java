package org.precis.pdf.css;

import java.util.ArrayList;
import java.util.List;
import org.precis.text.CssScanner;
import org.precis.text.CssScanner.Statement;

/** The part of a style sheet that is for print, as openhtmltopdf reads it. */
public final class PrintCss {

  /**
   * Custom properties of this prefix are valid CSS; without the first dash they are
   * openhtmltopdf's.
   */
  private static final String CUSTOM = "--fs-";

  private PrintCss() {}

  public static String of(String css) {
    return CompositeFonts.named(withoutBrowsers(css).replace(CUSTOM, "-fs-"));
  }

  /**
   * Without the rules for browsers, in which openhtmltopdf would find much that it does not
   * support.
   */
  private static String withoutBrowsers(String css) {
    StringBuilder print = new StringBuilder(css.length());
    CssScanner scanner = new CssScanner(css);
    int done = 0;
    for (Statement rule : browsers(scanner, scanner.statements())) {
      print.append(css, done, rule.start());
      done = rule.end();
    }
    return print.append(css, done, css.length()).toString();
  }

  /** The rules that only browsers read, also within other conditions. */
  private static List<Statement> browsers(CssScanner scanner, List<Statement> statements) {
    List<Statement> browsers = new ArrayList<>();
    for (Statement rule : statements) {
      if (CssScan.isOfBrowsers(rule)) {
        browsers.add(rule);
      } else if (rule.hasBlock() && rule.head().startsWith("@media")) {
        browsers.addAll(browsers(scanner, scanner.statements(rule)));
      }
    }
    return browsers;
  }
}
