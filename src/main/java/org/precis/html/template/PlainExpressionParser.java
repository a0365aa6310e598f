package org.precis.html.template;

import java.util.Set;
import org.precis.html.template.PlainExpression.NotPlainException;

/** Reads a plain expression; operators bind as in OGNL. */
final class PlainExpressionParser {

  /** What OGNL or Thymeleaf reads as more than a name, wherever it stands. */
  static final Set<String> RESERVED =
      Set.of(
          "and",
          "band",
          "bor",
          "eq",
          "false",
          "gt",
          "gte",
          "in",
          "instanceof",
          "lt",
          "lte",
          "neq",
          "new",
          "not",
          "null",
          "or",
          "param",
          "shl",
          "shr",
          "this",
          "true",
          "ushr",
          "xor");

  private static final String CONTAINS = "#strings.contains(";

  private final String text;
  private int at;

  PlainExpressionParser(String text) {
    this.text = text;
  }

  /**
   * The whole text as one expression.
   *
   * @throws NotPlainException if it is not plain
   */
  PlainExpression parse() {
    // Thymeleaf searches texts for these words where it restricts what an expression may do
    if (text.contains("new") || text.contains("param") || text.contains("@")) {
      throw new NotPlainException();
    }
    PlainExpression parsed = either();
    if (at < text.length()) {
      throw new NotPlainException();
    }
    return parsed;
  }

  private PlainExpression either() {
    PlainExpression first = both();
    while (takeWord("or")) {
      first = new PlainExpression.Or(first, both());
    }
    return first;
  }

  private PlainExpression both() {
    PlainExpression first = compared();
    while (takeWord("and")) {
      first = new PlainExpression.And(first, compared());
    }
    return first;
  }

  private PlainExpression compared() {
    PlainExpression first = joined();
    if (take("==")) {
      return new PlainExpression.Same(first, joined(), true);
    }
    if (take("!=")) {
      return new PlainExpression.Same(first, joined(), false);
    }
    return take(">") ? new PlainExpression.Greater(first, joined()) : first;
  }

  private PlainExpression joined() {
    PlainExpression first = negated();
    while (take("+")) {
      first = new PlainExpression.Joined(first, negated());
    }
    return first;
  }

  private PlainExpression negated() {
    return take("!") ? new PlainExpression.Not(negated()) : simple();
  }

  private PlainExpression simple() {
    if (take("'")) {
      return literal();
    }
    if (takeWord("null")) { // what Thymeleaf puts in place of an alternative that is not written
      return new PlainExpression.Literal(null);
    }
    if (take(CONTAINS)) {
      PlainExpression whole = joined();
      need(",");
      PlainExpression part = joined();
      need(")");
      return new PlainExpression.Contains(whole, part);
    }
    skipSpaces();
    return at < text.length() && isDigit(text.charAt(at))
        ? new PlainExpression.Literal(number())
        : path();
  }

  /** A single character in quotes is no text in OGNL. */
  private PlainExpression literal() {
    int end = text.indexOf('\'', at);
    String written = end < 0 ? "\\" : text.substring(at, end);
    if (written.indexOf('\\') >= 0) {
      throw new NotPlainException();
    }
    at = end + 1;
    Object value = written;
    return new PlainExpression.Literal(written.length() == 1 ? written.charAt(0) : value);
  }

  private PlainExpression path() {
    PlainExpression path = new PlainExpression.Variable(name());
    while (at < text.length()) {
      if (take(".")) {
        String name = name();
        path = new PlainExpression.Part(path, name, take("()"));
      } else if (take("[")) {
        path = new PlainExpression.Element(path, number());
        need("]");
      } else {
        break;
      }
    }
    return path;
  }

  private String name() {
    int start = at;
    while (at < text.length() && isOfName(text.charAt(at))) {
      at++;
    }
    String name = text.substring(start, at);
    if (name.isEmpty() || isDigit(name.charAt(0)) || RESERVED.contains(name)) {
      throw new NotPlainException();
    }
    return name;
  }

  /** Short enough for an int, and not octal. */
  private int number() {
    int start = at;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    boolean plain = at > start && at - start < 10 && (text.charAt(start) != '0' || at == start + 1);
    if (!plain || at < text.length() && isOfName(text.charAt(at))) {
      throw new NotPlainException();
    }
    return Integer.parseInt(text.substring(start, at));
  }

  private boolean takeWord(String word) {
    skipSpaces();
    int end = at + word.length();
    return (end >= text.length() || !isOfName(text.charAt(end))) && take(word);
  }

  private boolean take(String sign) {
    skipSpaces();
    boolean taken = text.startsWith(sign, at);
    at += taken ? sign.length() : 0;
    return taken;
  }

  private void need(String sign) {
    if (!take(sign)) {
      throw new NotPlainException();
    }
  }

  private void skipSpaces() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isOfName(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c) || c == '_';
  }
}
