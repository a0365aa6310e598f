package org.precis.typeset.style;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.precis.typeset.css.SelectorParser;
import org.precis.typeset.css.Sheet;
import org.precis.typeset.css.Token;
import org.precis.typeset.css.Token.Kind;

/** The conditions of {@code @media} and {@code @supports}, judged for paper (CSS Conditional 3). */
final class Media {

  /** Features that ask what only a screen has; all that they ask is false. */
  private static final Set<String> OF_SCREENS =
      Set.of(
          "hover",
          "any-hover",
          "pointer",
          "any-pointer",
          "prefers-color-scheme",
          "prefers-reduced-motion",
          "prefers-contrast",
          "forced-colors",
          "update",
          "overflow-block",
          "overflow-inline",
          "display-mode",
          "scripting",
          "resolution",
          "min-resolution",
          "max-resolution");

  private final Sheet sheet;
  private final Values values;
  private final double width;
  private final double height;

  private Media(Sheet sheet, List<Token> tokens, double width, double height) {
    this.sheet = sheet;
    this.values = new Values(tokens);
    this.width = width;
    this.height = height;
  }

  /**
   * Whether a list of media queries is true for a page of this size; what is not known is a problem
   * of the sheet, and false.
   */
  static boolean matches(Sheet sheet, List<Token> tokens, double width, double height) {
    return tokens.isEmpty() || new Media(sheet, tokens, width, height).list();
  }

  /** Whether what is asked for is accepted here. */
  static boolean supports(Sheet sheet, List<Token> tokens) {
    Media media = new Media(sheet, tokens, 0, 0);
    boolean supported = media.supported(tokens);
    if (!media.values.done()) {
      media.unknown(media.values.peek());
      return false;
    }
    return supported;
  }

  private boolean list() {
    boolean any = false;
    do {
      any |= query();
      if (!values.done() && !values.peek().is(',')) {
        unknown(values.peek());
        while (!values.done() && !values.peek().is(',')) {
          values.next();
        }
        any = false;
      }
    } while (values.take(','));
    return any;
  }

  private void unknown(Token token) {
    sheet.problem(token.start(), token.end(), "unknown condition '" + token.text() + "'", "");
  }

  private boolean query() {
    boolean negated = values.peek().is("not");
    boolean matches = true;
    if (negated || values.peek().is("only")) {
      values.next();
    }
    if (values.peek().is(Kind.IDENT)) {
      String type = values.next().word();
      matches = type.equals("print") || type.equals("all");
      while (values.take("and")) {
        matches &= feature();
      }
    } else {
      matches = several(this::feature);
    }
    return negated != matches;
  }

  /** One condition, or several with the same word between. */
  private boolean several(BooleanSupplier condition) {
    boolean matches = condition.getAsBoolean();
    boolean either = values.peek().is("or");
    while (values.take(either ? "or" : "and")) {
      boolean next = condition.getAsBoolean();
      matches = either ? matches || next : matches && next;
    }
    return matches;
  }

  private boolean feature() {
    boolean matches = values.enter() && nested();
    values.leave();
    return matches;
  }

  private boolean nested() {
    Token open = values.next();
    if (!open.is('(')) {
      unknown(open);
      return false;
    }
    if (values.peek().is('(') || values.peek().is("not")) {
      boolean inner = query();
      return values.take(')') && inner;
    }
    Token name = values.next();
    if (!name.is(Kind.IDENT)) {
      return refused(name);
    }
    String feature = name.word();
    if (OF_SCREENS.contains(feature)) {
      skip();
      return false;
    }
    String edge = feature.startsWith("min-") ? ">" : feature.startsWith("max-") ? "<" : "=";
    String measured = edge.equals("=") ? feature : feature.substring(4);
    if (values.take(')')) {
      return measured.equals("width") || measured.equals("height") || measured.equals("color");
    }
    if (values.take('>') || values.peek().is('<')) {
      edge = values.take('<') ? "<" : ">";
      edge += values.take('=') ? "" : "!";
    } else if (!values.take(':')) {
      values.take('=');
    }
    Token given = values.peek();
    boolean matches;
    switch (measured) {
      case "width" -> matches = compare(width, edge, length());
      case "height" -> matches = compare(height, edge, length());
      case "orientation" ->
          matches = values.next().word().equals(width > height ? "landscape" : "portrait");
      default -> {
        return refused(name);
      }
    }
    return values.take(')') ? matches : refused(given);
  }

  private boolean refused(Token token) {
    unknown(token);
    skip();
    return false;
  }

  /** The length that is next in points; NaN if there is none. */
  private double length() {
    SpecifiedLength length = Lengths.specified(values, false, false);
    return length == null ? Double.NaN : length.compute(new Computing(width, height)).of(0);
  }

  private static boolean compare(double size, String edge, double given) {
    return switch (edge) {
      case ">" -> size >= given;
      case "<" -> size <= given;
      case ">!" -> size > given;
      case "<!" -> size < given;
      default -> size == given;
    };
  }

  private void skip() {
    int open = 1;
    while (open > 0 && !values.done()) {
      Token token = values.next();
      open += token.opens() ? 1 : token.closes() ? -1 : 0;
    }
  }

  private boolean supported(List<Token> tokens) {
    boolean supported = values.enter() && nested(tokens);
    values.leave();
    return supported;
  }

  private boolean nested(List<Token> tokens) {
    if (values.take("not")) {
      return !condition(tokens);
    }
    return several(() -> condition(tokens));
  }

  private boolean condition(List<Token> tokens) {
    Token open = values.next();
    int start = values.mark();
    if (open.isFunction("selector")) {
      skip();
      Sheet asked = new Sheet("", sheet.text());
      return !SelectorParser.selectors(asked, tokens.subList(start, values.mark() - 1)).isEmpty();
    }
    if (!open.is('(')) {
      if (open.is(Kind.FUNCTION)) {
        skip();
      } else {
        unknown(open);
      }
      return false;
    }
    if (values.peek().is('(') || values.peek().is("not") || values.peek().is(Kind.FUNCTION)) {
      boolean inner = supported(tokens);
      return values.take(')') && inner;
    }
    Token name = values.next();
    boolean declaration = values.take(':');
    int first = values.mark();
    skip();
    int last = Math.max(first, values.mark() - 1);
    return declaration && Block.accepts(name.word(), tokens.subList(first, last));
  }
}
