package org.precis.pdf.css;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;

/**
 * Finds the parts of a style sheet that the PDF would ignore. The renderer's own parser is asked
 * about each part, so the two cannot disagree. Rules for screens and under {@code @supports} are
 * exempt.
 */
public final class PrintLint {

  private static final Pattern SVG = Pattern.compile("(^|[\\s>+,])(svg|path|text|g|rect)\\b");

  private static final String USUAL = "put it under @media screen or @supports, or use CSS 2.1";

  private static final String NO_FLEX =
      "use display: table or float: flex and grid are not supported";

  /** Alternatives, by how a property begins. */
  private static final List<Hint> HINTS =
      List.of(
          new Hint("display", NO_FLEX),
          new Hint("flex", NO_FLEX),
          new Hint("grid", NO_FLEX),
          new Hint("justify-", NO_FLEX),
          new Hint("align-", NO_FLEX),
          new Hint("gap", "use margins"),
          new Hint("row-gap", "use margins"),
          new Hint("break-", "write page-%s with auto, always or avoid"),
          new Hint("opacity", "use an opaque colour, mixed with the background"),
          new Hint("box-shadow", "use a border"),
          new Hint("string-set", "use position: running() for content in the page margin"),
          new Hint("bookmark-", "remove it: bookmarks are made from the headings"),
          new Hint(
              "font-feature-settings", "remove it: the figures of the fonts are tabular already"),
          new Hint("overflow-wrap", "write word-wrap: break-word"));

  private final List<String> refusals = new ArrayList<>();
  private final CSSParser parser = new CSSParser((where, message) -> refusals.add(message));

  private PrintLint() {}

  /** A warning for each part of this file that the PDF would ignore, in order. */
  public static List<Diagnostic> warnings(String file, String css) {
    PrintLint lint = new PrintLint();
    return CssScan.parts(css).stream()
        .filter(lint::isDropped)
        .map(part -> warning(file, css, part))
        .toList();
  }

  private boolean isDropped(CssPart part) {
    return switch (part.kind()) {
      case AT_RULE -> !isKnownRule(part.text());
      case SELECTOR -> isRefused(part.alone());
      case DECLARATION -> isSvgOnly(part) || isRefused(PrintCss.of(part.alone()));
    };
  }

  private static boolean isKnownRule(String rule) {
    return rule.startsWith("@font-face")
        || rule.startsWith("@charset")
        || rule.matches("@media\\s+(all|print)(\\s*,\\s*\\w+)*");
  }

  /**
   * Whether the renderer applies it to drawings only, and ignores it elsewhere without a message.
   */
  private static boolean isSvgOnly(CssPart part) {
    return CSSName.getByPropertyName(PrintCss.of(part.property())) == null
        && !SVG.matcher(part.around()).find()
        && !part.property().startsWith("--");
  }

  private boolean isRefused(String css) {
    refusals.clear();
    try {
      parser.parseStylesheet("", StylesheetInfo.AUTHOR, new StringReader(css));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return !refusals.isEmpty();
  }

  private static Diagnostic warning(String file, String css, CssPart part) {
    int lineStart = css.lastIndexOf('\n', part.offset() - 1) + 1;
    int lineEnd = css.indexOf('\n', lineStart);
    String line = css.substring(lineStart, lineEnd < 0 ? css.length() : lineEnd);
    int number = 1 + (int) css.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    int length = Math.min(part.text().length(), line.length() - (part.offset() - lineStart));
    Location place = new Location(file, number, part.offset() - lineStart + 1, length);
    return Fault.PRINT_CSS.at(place, line, part.text()).withHint(hint(part));
  }

  private static String hint(CssPart part) {
    if (part.kind() == CssPart.Kind.SELECTOR) {
      return "give the element a class and select by that";
    }
    if (part.kind() == CssPart.Kind.AT_RULE) {
      return USUAL;
    }
    if (part.text().matches("(?s).*\\b(var|calc|min|max|clamp)\\(.*")) {
      return "write the value itself";
    }
    return HINTS.stream()
        .filter(hint -> part.property().startsWith(hint.start()))
        .findFirst()
        .map(Hint::text)
        .orElse(USUAL)
        .replace("%s", part.property());
  }

  private record Hint(String start, String text) {}
}
