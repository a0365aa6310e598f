package org.precis.typeset.css;

import java.util.Locale;

/** A token of a style sheet (CSS Syntax 3, 4). */
public final class Token {

  /** What a token is. */
  public enum Kind {
    IDENT,
    /** A name and the parenthesis that opens its arguments. */
    FUNCTION,
    /** A name after {@code @}. */
    AT,
    /** A name after {@code #}. */
    HASH,
    STRING,
    URL,
    NUMBER,
    PERCENTAGE,
    DIMENSION,
    /** One character: a bracket, a comma, an operator. */
    SYMBOL,
    END
  }

  private final Kind kind;
  private final int start;
  private final int end;
  private final String text;
  private final double number;
  private final boolean spaced;

  Token(Kind kind, int start, int end, String text, double number, boolean spaced) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.text = text;
    this.number = number;
    this.spaced = spaced;
  }

  /** The end of a value. */
  public static Token none() {
    return new Token(Kind.END, 0, 0, "", 0, true);
  }

  public Kind kind() {
    return kind;
  }

  /** Where it begins in the sheet. */
  public int start() {
    return start;
  }

  /** Where it ends in the sheet. */
  public int end() {
    return end;
  }

  /**
   * A name or string without escapes, an address, the unit of a dimension in lower case, or a
   * symbol; of a number {@code "+"} if it has a sign, else empty.
   */
  public String text() {
    return text;
  }

  public double number() {
    return number;
  }

  /** Whether white space or a comment stands before it. */
  public boolean spaced() {
    return spaced;
  }

  public boolean is(Kind wanted) {
    return kind == wanted;
  }

  public boolean is(char symbol) {
    return kind == Kind.SYMBOL && text.charAt(0) == symbol;
  }

  /** Whether it is this word, which is in lower case. */
  public boolean is(String word) {
    return kind == Kind.IDENT && text.equalsIgnoreCase(word);
  }

  public boolean isFunction(String name) {
    return kind == Kind.FUNCTION && text.equalsIgnoreCase(name);
  }

  /** Its text in lower case: names that CSS defines may be written in any case. */
  public String word() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether it opens a bracket. */
  public boolean opens() {
    return kind == Kind.FUNCTION || is('(') || is('[') || is('{');
  }

  /** Whether it closes a bracket. */
  public boolean closes() {
    return is(')') || is(']') || is('}');
  }
}
