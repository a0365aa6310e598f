package org.precis.pdf.css;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.text.CssBlocks;

/** The part of a style sheet that is for print, as openhtmltopdf reads it. */
public final class PrintCss {

  /**
   * Custom properties of this prefix are valid CSS; without the first dash they are
   * openhtmltopdf's.
   */
  private static final String CUSTOM = "--fs-";

  /** Rules that only browsers read. */
  private static final Pattern BROWSERS = Pattern.compile("@media screen|@supports");

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
    Matcher block = BROWSERS.matcher(css);
    int done = 0;
    while (block.find(done)) {
      print.append(css, done, block.start());
      done = CssBlocks.end(css, block.start());
    }
    return print.append(css, done, css.length()).toString();
  }
}
