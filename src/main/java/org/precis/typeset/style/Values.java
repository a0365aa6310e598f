package org.precis.typeset.style;

import java.util.List;
import org.precis.typeset.css.Token;
import org.precis.typeset.css.Token.Kind;

/** The tokens of a value, read from left to right. */
final class Values {

  private static final int DEEPEST = 32;

  private static final Token END = Token.none();

  private final List<Token> tokens;
  private int at;
  private int depth;

  Values(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Whether brackets may nest one deeper: they are read by recursion. */
  boolean enter() {
    return ++depth <= DEEPEST;
  }

  void leave() {
    depth--;
  }

  Token peek() {
    return at < tokens.size() ? tokens.get(at) : END;
  }

  Token next() {
    Token token = peek();
    at++;
    return token;
  }

  boolean done() {
    return at >= tokens.size();
  }

  int mark() {
    return at;
  }

  void reset(int mark) {
    at = mark;
  }

  /** The keyword that is next in lower case, or null. */
  String word() {
    Token token = peek();
    return token.is(Kind.IDENT) ? token.word() : null;
  }

  boolean take(String word) {
    boolean taken = peek().is(word);
    at += taken ? 1 : 0;
    return taken;
  }

  boolean take(char symbol) {
    boolean taken = peek().is(symbol);
    at += taken ? 1 : 0;
    return taken;
  }

  boolean takeFunction(String name) {
    boolean taken = peek().isFunction(name);
    at += taken ? 1 : 0;
    return taken;
  }
}
