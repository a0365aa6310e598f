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

  /** What only browsers read: rules for screens, and for those who know more of CSS. */
  private static final Pattern BROWSERS = Pattern.compile("@media screen|@supports");

  private PrintCss() {}

  public static String of(String css) {
    return CompositeFonts.named(withoutBrowsers(css).replace(CUSTOM, "-fs-"));
  }

  /** Leaves the rules for browsers out, in which openhtmltopdf finds much that it does not know. */
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
