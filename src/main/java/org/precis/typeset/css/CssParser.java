package org.precis.typeset.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.precis.typeset.css.Token.Kind;

/** Reads rules and declarations, and skips what is malformed (CSS Syntax 3, 5). */
final class CssParser {

  /** Rules whose block holds declarations; so do the boxes in the margins of pages. */
  private static final Set<String> DECLARING = Set.of("page", "font-face");

  private static final String NOT_CLOSED = "a block that is not closed";

  /** Blocks that nest deeper are skipped: they are read by recursion. */
  private static final int DEEPEST = 32;

  private final Sheet sheet;
  private final int end;
  private Lexer lexer;
  private Token token;
  private int depth;

  /** A parser of the sheet from start to end. */
  CssParser(Sheet sheet, int start, int end) {
    this.sheet = sheet;
    this.end = end;
    this.lexer = new Lexer(sheet.text(), sheet.characters(), start, end);
    token = lexer.next();
  }

  /** The tokens of a value, without its end. */
  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>(8);
    Lexer lexer = new Lexer(text, text.toCharArray(), 0, text.length());
    for (Token t = lexer.next(); !t.is(Kind.END); t = lexer.next()) {
      tokens.add(t);
    }
    return tokens;
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    toEnd(() -> rule(rules, false));
    return rules;
  }

  /** What stands in a group in a style rule. */
  List<Rule> nested() {
    List<Rule> rules = new ArrayList<>();
    List<Declaration> declarations = new ArrayList<>();
    toEnd(() -> nested(rules, declarations));
    flush(rules, declarations);
    return rules;
  }

  /** The declarations of a {@code style} attribute. */
  List<Declaration> declarations() {
    List<Declaration> declarations = new ArrayList<>();
    toEnd(() -> declarationOrNothing(declarations));
    return declarations;
  }

  /** Reads one thing after the other, of which none begins with a bracket that closes. */
  private void toEnd(Runnable one) {
    while (!token.is(Kind.END)) {
      if (token.is('}')) {
        sheet.problem(token.start(), token.end(), "'}' closes nothing", "");
        advance();
      } else {
        one.run();
      }
    }
  }

  private void declarationOrNothing(List<Declaration> declarations) {
    if (token.is(';')) {
      advance();
    } else {
      declaration(declarations, false);
    }
  }

  /** One declaration or rule in a style rule. */
  private void nested(List<Rule> rules, List<Declaration> declarations) {
    if (token.is(';')) {
      advance();
    } else if (token.is(Kind.AT) || !declaration(declarations, true)) {
      flush(rules, declarations);
      rule(rules, false);
    }
  }

  /**
   * Declarations are a rule of their own, for the cascade keeps the order in which they and rules
   * stand (CSS Nesting 1, 4).
   */
  private static void flush(List<Rule> rules, List<Declaration> declarations) {
    if (!declarations.isEmpty()) {
      List<Declaration> own = List.copyOf(declarations);
      rules.add(new Rule(null, own.get(0).start(), null, List.of(), own));
      declarations.clear();
    }
  }

  /** Where rules with this name stand that are in no group: start and end in turn. */
  List<Integer> places(String at) {
    List<Integer> places = new ArrayList<>();
    int start = -1;
    while (!token.is(Kind.END)) {
      boolean opens = token.is('{');
      if (token.is(Kind.AT) && token.text().equalsIgnoreCase(at)) {
        start = token.start();
      } else if (token.is(';')) {
        start = -1;
      }
      int close = opens ? lexer.skipBlock() : 0;
      if (opens && start >= 0) {
        places.add(start);
        places.add(close < 0 ? sheet.text().length() : close + 1);
      }
      start = opens ? -1 : start;
      advance();
    }
    return places;
  }

  private void advance() {
    token = lexer.next();
  }

  private void rule(List<Rule> rules, boolean isInPage) {
    int start = token.start();
    String at = null;
    if (token.is(Kind.AT)) {
      at = token.word();
      advance();
    }
    List<Token> prelude = new ArrayList<>();
    int open = 0;
    while (!token.is(Kind.END)
        && !(open == 0 && (token.is('{') || token.is('}') || (at != null && token.is(';'))))) {
      open = Math.max(0, open + (token.opens() ? 1 : token.closes() ? -1 : 0));
      prelude.add(token);
      advance();
    }
    if (token.is(';')) {
      advance();
      rules.add(new Rule(at, start, prelude, List.of(), List.of()));
      return;
    }
    if (!token.is('{')) {
      sheet.problem(start, end(prelude, start), "a rule without a block", "");
      return;
    }
    if (at != null && !DECLARING.contains(at) && !isInPage) {
      // Its rules are read where its condition is true
      int bodyStart = token.end();
      int close = lexer.skipBlock();
      if (close < 0) {
        sheet.problem(start, start + at.length() + 1, NOT_CLOSED, "add '}'");
      }
      advance();
      int bodyEnd = close < 0 ? sheet.text().length() : close;
      rules.add(new Rule(at, start, prelude, List.of(), List.of(), bodyStart, bodyEnd));
    } else if (++depth > DEEPEST) {
      sheet.problem(token.start(), token.end(), "blocks nest too deep", "");
      skipBlock(new ArrayList<>());
      depth--;
    } else {
      block(rules, at, start, prelude);
      depth--;
    }
  }

  private void block(List<Rule> rules, String at, int start, List<Token> prelude) {
    advance();
    List<Declaration> declarations = new ArrayList<>();
    List<Rule> inner = new ArrayList<>(0);
    while (!token.is(Kind.END) && !token.is('}')) {
      if (at == null) {
        nested(inner, declarations);
      } else if (token.is(Kind.AT)) {
        rule(inner, "page".equals(at));
      } else {
        declarationOrNothing(declarations);
      }
    }
    if (!inner.isEmpty() && at == null) {
      flush(inner, declarations);
    }
    close(start);
    rules.add(new Rule(at, start, prelude, inner, declarations));
  }

  private void close(int start) {
    if (token.is(Kind.END)) {
      sheet.problem(start, start + 1, NOT_CLOSED, "add '}'");
    } else {
      advance();
    }
  }

  /** Skips a block from its opening bracket to the one that closes it. */
  private void skipBlock(List<Token> skipped) {
    int open = 0;
    do {
      open += token.opens() ? 1 : token.closes() ? -1 : 0;
      skipped.add(token);
      advance();
    } while (open > 0 && !token.is(Kind.END));
  }

  /**
   * Reads a declaration.
   *
   * @param nests whether a rule may stand in its place
   * @return whether there is none, but a rule, of which nothing was read
   */
  private boolean declaration(List<Declaration> declarations, boolean nests) {
    Token name = token;
    advance();
    if (nests && !(name.is(Kind.IDENT) && token.is(':')) && opensBlock(name)) {
      return false;
    }
    if (!name.is(Kind.IDENT) || !token.is(':')) {
      List<Token> rest = new ArrayList<>();
      rest.add(name);
      skipDeclaration(rest);
      sheet.problem(
          name.start(),
          end(rest, name.end()),
          "not a declaration: '"
              + sheet.text().substring(name.start(), end(rest, name.end()))
              + "'",
          "write 'property: value;'");
      return true;
    }
    advance();
    List<Token> value = new ArrayList<>(4);
    int open = 0;
    while (!token.is(Kind.END) && !(open == 0 && (token.is(';') || token.is('}')))) {
      if (nests && open == 0 && token.is('{') && !name.text().startsWith("--")) {
        back(name);
        return false;
      }
      open = Math.max(0, open + (token.opens() ? 1 : token.closes() ? -1 : 0));
      value.add(token);
      advance();
    }
    int end = end(value, name.end());
    boolean important =
        value.size() > 1
            && value.get(value.size() - 1).is("important")
            && value.get(value.size() - 2).is('!');
    if (important) {
      value.remove(value.size() - 1);
      value.remove(value.size() - 1);
    }
    declarations.add(new Declaration(name.text(), name.start(), end, value, important));
    return true;
  }

  /** Whether a block begins before what stands from here on ends; goes back to a token if so. */
  private boolean opensBlock(Token from) {
    Token after = token;
    Lexer ahead = new Lexer(sheet.text(), sheet.characters(), after.end(), end);
    for (Token t = after; ; t = ahead.next()) {
      if (t.is('{')) {
        back(from);
        return true;
      }
      if (t.is(';') || t.is('}') || t.is(Kind.END)) {
        return false;
      }
    }
  }

  private void back(Token to) {
    lexer = new Lexer(sheet.text(), sheet.characters(), to.start(), end);
    advance();
  }

  /** Skips to the next semicolon, the end of the block or of one that stands in its place. */
  private void skipDeclaration(List<Token> rest) {
    int open = 0;
    while (!token.is(Kind.END) && !(open <= 0 && (token.is(';') || token.is('}')))) {
      if (token.is('{')) {
        skipBlock(rest);
        return;
      }
      open += token.opens() ? 1 : token.closes() ? -1 : 0;
      rest.add(token);
      advance();
    }
  }

  private static int end(List<Token> tokens, int otherwise) {
    return tokens.isEmpty() ? otherwise : tokens.get(tokens.size() - 1).end();
  }
}
