package org.precis.typeset.css;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.precis.diagnostic.NearestName;
import org.precis.typeset.css.Condition.Operator;
import org.precis.typeset.css.Selector.Pseudo;
import org.precis.typeset.css.Token.Kind;

/** Reads selectors. One that is not known makes the whole list of its rule invalid. */
public final class SelectorParser {

  /** Selectors in selectors are read and matched by recursion. */
  private static final int DEEPEST = 16;

  /** So are the compounds of one. */
  private static final int MOST_PARTS = 500;

  /** For more, {@code &} is one condition in place of a selector for each. */
  private static final int MOST_PARENTS = 4;

  private static final int ID = 1 << 20;
  private static final int CLASS = 1 << 10;
  private static final int TAG = 1;

  /** What depends on a reader before a screen. */
  private static final Set<String> OF_SCREENS =
      Set.of(
          "hover",
          "active",
          "focus",
          "focus-visible",
          "focus-within",
          "visited",
          "target",
          "checked",
          "disabled",
          "enabled",
          "indeterminate",
          "placeholder-shown",
          "open",
          "modal");

  private static final Set<String> ELEMENTS_OF_SCREENS =
      Set.of(
          "backdrop",
          "details-content",
          "file-selector-button",
          "placeholder",
          "selection",
          "spelling-error",
          "target-text",
          "view-transition");

  /** The pseudo-classes without arguments, each with its conditions. */
  private static final Map<String, List<Condition>> CLASSES =
      Map.of(
          "root",
          List.of(Condition.Simple.ROOT),
          "empty",
          List.of(Condition.Simple.EMPTY),
          "link",
          List.of(Condition.Simple.LINK),
          "any-link",
          List.of(Condition.Simple.LINK),
          "first-child",
          List.of(nth(false, false)),
          "last-child",
          List.of(nth(true, false)),
          "only-child",
          List.of(nth(false, false), nth(true, false)),
          "first-of-type",
          List.of(nth(false, true)),
          "last-of-type",
          List.of(nth(true, true)),
          "only-of-type",
          List.of(nth(false, true), nth(true, true)));

  private static final Set<String> FUNCTIONS =
      Set.of(
          "is",
          "where",
          "not",
          "has",
          "nth-child",
          "nth-last-child",
          "nth-of-type",
          "nth-last-of-type",
          "lang");

  private static final Map<String, Pseudo> ELEMENTS =
      EnumSet.complementOf(EnumSet.of(Pseudo.NONE)).stream()
          .collect(Collectors.toUnmodifiableMap(Pseudo::css, element -> element));

  /** Pseudo-elements that may be written with one colon. */
  private static final Set<Pseudo> OLD_ELEMENTS =
      EnumSet.of(Pseudo.BEFORE, Pseudo.AFTER, Pseudo.FIRST_LETTER, Pseudo.FIRST_LINE);

  private final Sheet sheet;
  private final List<Token> tokens;
  private int at;

  private int depth;
  private int specificity;
  private Pseudo pseudo = Pseudo.NONE;

  /** What {@code &} stands for; null in a rule that is in no other. */
  private Compound parent;

  /** The same as a condition. */
  private Condition self;

  private int parentSpecificity;
  private int parentParts;

  /** How many compounds are in the present selector. */
  private int parts;

  /** Whether the present selector says {@code &}. */
  private boolean saysParent;

  /** Whether what is read is in {@code :has()}. */
  private boolean inHas;

  private SelectorParser(Sheet sheet, List<Token> tokens) {
    this.sheet = sheet;
    this.tokens = tokens;
  }

  /** The selectors of a rule; none if one of them is invalid, which is a problem of the sheet. */
  public static List<Selector> selectors(Sheet sheet, List<Token> prelude) {
    try {
      return new SelectorParser(sheet, prelude).list(true);
    } catch (Invalid invalid) {
      return refused(sheet, prelude, invalid);
    }
  }

  private static List<Selector> refused(Sheet sheet, List<Token> prelude, Invalid invalid) {
    Token token = invalid.token;
    int end = prelude.isEmpty() ? token.end() : prelude.get(prelude.size() - 1).end();
    sheet.problem(token.start(), Math.min(token.end(), end), invalid.getMessage(), invalid.hint);
    return List.of();
  }

  /**
   * The selectors of a rule in a rule (CSS Nesting 1).
   *
   * @param parents those of the rule around it, for which {@code &} stands
   */
  public static List<Selector> selectors(Sheet sheet, List<Token> prelude, List<Selector> parents) {
    List<Compound> subjects = new ArrayList<>();
    int highest = 0;
    int most = 0;
    for (Selector parent : parents) {
      if (parent.pseudo() == Pseudo.NONE) {
        subjects.add(parent.subject());
        highest = Math.max(highest, parent.specificity());
        most = Math.max(most, parent.parts());
      }
    }
    if (subjects.size() > MOST_PARENTS) {
      Condition any = new Condition.Any(List.copyOf(subjects), false);
      subjects = List.of(Compound.only(any));
    }
    List<Selector> selectors = new ArrayList<>();
    try {
      for (Compound subject : subjects) {
        SelectorParser parser = new SelectorParser(sheet, prelude);
        parser.parent = subject;
        parser.self = new Condition.Any(List.of(subject), false);
        parser.parentSpecificity = highest;
        parser.parentParts = most;
        selectors.addAll(parser.list(true));
      }
    } catch (Invalid invalid) {
      return refused(sheet, prelude, invalid);
    }
    return selectors;
  }

  /** A selector that is not known. */
  private static final class Invalid extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Token token;
    private final String hint;

    Invalid(Token token, String message, String hint) {
      super(message, null, false, false);
      this.token = token;
      this.hint = hint;
    }
  }

  private List<Selector> list(boolean withPseudo) throws Invalid {
    List<Selector> selectors = new ArrayList<>(2);
    while (true) {
      specificity = 0;
      parts = withPseudo ? parentParts : parts;
      pseudo = Pseudo.NONE;
      Compound subject = withPseudo && parent != null ? nested() : complex();
      if (pseudo != Pseudo.NONE && !withPseudo) {
        throw invalid(peek(), "a pseudo-element inside a selector");
      }
      selectors.add(new Selector(subject, pseudo, specificity, parts));
      if (!peek().is(',')) {
        break;
      }
      at++;
    }
    if (withPseudo ? at < tokens.size() : !peek().is(')')) {
      throw invalid(peek(), "unexpected " + quoted(peek()));
    }
    return selectors;
  }

  private Token peek() {
    if (at < tokens.size()) {
      return tokens.get(at);
    }
    int end = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
    return new Token(Kind.END, end, end, "", 0, true);
  }

  private Token next() {
    Token token = peek();
    at++;
    return token;
  }

  /** A selector in a rule: what does not say where {@code &} stands is in it. */
  private Compound nested() throws Invalid {
    saysParent = false;
    Token token = peek();
    boolean given = token.is('>') || token.is('+') || token.is('~');
    if (given) {
      at++;
      specificity += parentSpecificity;
      return complex(compound(token.text().charAt(0), parent));
    }
    Compound subject = complex();
    if (!saysParent) {
      specificity += parentSpecificity;
      subject = in(subject);
    }
    return subject;
  }

  private Compound in(Compound subject) {
    Compound left = subject.left() == null ? parent : in(subject.left());
    return subject.after(left);
  }

  private Compound complex() throws Invalid {
    return complex(compound(' ', null));
  }

  private Compound complex(Compound first) throws Invalid {
    Compound left = first;
    while (true) {
      Token token = peek();
      char combinator;
      if (token.is('>') || token.is('+') || token.is('~')) {
        combinator = token.text().charAt(0);
        at++;
      } else if (token.spaced() && !token.is(Kind.END) && !token.is(',') && !token.is(')')) {
        combinator = ' ';
      } else {
        return left;
      }
      if (pseudo != Pseudo.NONE) {
        throw invalid(token, "a selector after a pseudo-element");
      }
      left = compound(combinator, left);
    }
  }

  private Compound compound(char combinator, Compound left) throws Invalid {
    Token first = peek();
    if (++parts > MOST_PARTS) {
      throw invalid(first, "a selector with more than " + MOST_PARTS + " parts");
    }
    Draft draft = new Draft(combinator, left);
    boolean any = true;
    if (first.is('&') && parent != null && left == null && depth == 0 && !inHas) {
      at++;
      saysParent = true;
      specificity += parentSpecificity;
      draft = new Draft(parent);
    } else if (first.is(Kind.IDENT)) {
      draft.tag = next().text();
      specificity += TAG;
    } else if (first.is('*')) {
      at++;
    } else {
      any = false;
    }
    while (!peek().is(Kind.END) && (!any || !peek().spaced()) && simple(draft)) {
      any = true;
    }
    if (!any) {
      throw invalid(first, first.is(Kind.END) ? "a selector is missing" : unexpected(first));
    }
    return draft.compound();
  }

  /** A compound as it is read. */
  private static final class Draft {
    private final List<String> classes = new ArrayList<>(2);
    private final List<Condition> conditions = new ArrayList<>(1);
    private final char combinator;
    private final Compound left;
    private String tag;
    private String id;

    Draft(char combinator, Compound left) {
      this.combinator = combinator;
      this.left = left;
    }

    Draft(Compound like) {
      this(like.combinator(), like.left());
      tag = like.tag();
      id = like.id();
      classes.addAll(like.classes());
      conditions.addAll(like.conditions());
    }

    Compound compound() {
      return new Compound(tag, id, List.copyOf(classes), List.copyOf(conditions), combinator, left);
    }
  }

  /** Reads a simple selector other than a tag; false if none is next. */
  private boolean simple(Draft draft) throws Invalid {
    Token token = peek();
    boolean self = token.is('&') && parent != null;
    if (!token.is(Kind.HASH) && !token.is('.') && !token.is('[') && !token.is(':') && !self) {
      return false;
    }
    at++;
    if (token.is(Kind.HASH)) {
      if (draft.id != null && !draft.id.equals(token.text())) {
        draft.conditions.add(Condition.Simple.NEVER);
      }
      draft.id = token.text();
      specificity += ID;
    } else if (token.is('.')) {
      Token name = next();
      if (!name.is(Kind.IDENT)) {
        throw invalid(token, "a class without a name");
      }
      draft.classes.add(name.text());
      specificity += CLASS;
    } else if (token.is('[')) {
      draft.conditions.add(attribute(token));
      specificity += CLASS;
    } else if (token.is(':')) {
      pseudo(token, draft.conditions);
    } else {
      saysParent = true;
      specificity += parentSpecificity;
      draft.conditions.add(this.self);
    }
    return true;
  }

  private Condition attribute(Token open) throws Invalid {
    Token name = next();
    if (!name.is(Kind.IDENT)) {
      throw invalid(open, "an attribute without a name");
    }
    Token token = next();
    Operator operator = Operator.PRESENT;
    String value = "";
    boolean anyCase = false;
    if (!token.is(']')) {
      operator = operator(token);
      if (operator != Operator.EQUAL && !next().is('=')) {
        throw invalid(token, unexpected(token));
      }
      Token written = next();
      if (!written.is(Kind.IDENT) && !written.is(Kind.STRING)) {
        throw invalid(written, "write the value of an attribute in quotes");
      }
      value = written.text();
      if (peek().is("i") || peek().is("s")) {
        anyCase = next().is("i");
      }
      Token close = next();
      if (!close.is(']')) {
        throw invalid(close, unexpected(close));
      }
    }
    return new Condition.Attribute(name.text(), operator, value, anyCase);
  }

  private static Operator operator(Token token) throws Invalid {
    String symbol = token.is(Kind.SYMBOL) ? token.text() : "";
    return switch (symbol) {
      case "=" -> Operator.EQUAL;
      case "~" -> Operator.WORD;
      case "|" -> Operator.LANGUAGE;
      case "^" -> Operator.PREFIX;
      case "$" -> Operator.SUFFIX;
      case "*" -> Operator.PART;
      default -> throw invalid(token, unexpected(token));
    };
  }

  private void pseudo(Token colon, List<Condition> conditions) throws Invalid {
    boolean element = peek().is(':');
    if (element) {
      at++;
    }
    Token name = next();
    String word = name.word();
    if (name.is(Kind.IDENT) && element && ELEMENTS_OF_SCREENS.contains(word)) {
      conditions.add(Condition.Simple.NEVER);
      specificity += TAG;
      return;
    }
    Pseudo known = name.is(Kind.IDENT) ? ELEMENTS.get(word) : null;
    if (known != null && (element || OLD_ELEMENTS.contains(known))) {
      pseudo = known;
      specificity += TAG;
      return;
    }
    if (element && (name.is(Kind.IDENT) || pseudo == Pseudo.NONE)) {
      throw unknown(colon, name, "::", ELEMENTS.keySet());
    }
    if (pseudo != Pseudo.NONE) {
      throw invalid(name, "a selector after a pseudo-element");
    }
    if (name.is(Kind.FUNCTION)) {
      function(colon, name, conditions);
    } else if (name.is(Kind.IDENT) && CLASSES.containsKey(word)) {
      conditions.addAll(CLASSES.get(word));
      specificity += CLASS;
    } else if (name.is(Kind.IDENT) && OF_SCREENS.contains(word)) {
      conditions.add(Condition.Simple.NEVER);
      specificity += CLASS;
    } else {
      throw unknown(colon, name, ":", CLASSES.keySet());
    }
  }

  private static Condition nth(boolean fromEnd, boolean sameName) {
    return new Condition.Nth(0, 1, fromEnd, sameName, List.of());
  }

  private void function(Token colon, Token name, List<Condition> conditions) throws Invalid {
    String word = name.word();
    switch (word) {
      case "is", "where", "matches", "not" -> {
        int outer = specificity;
        List<Compound> subjects = inner(name);
        specificity = outer + (word.equals("where") ? 0 : specificity);
        conditions.add(new Condition.Any(subjects, word.equals("not")));
      }
      case "has" -> conditions.add(has(name));
      case "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type" -> {
        boolean sameName = word.endsWith("of-type");
        int start = name.end();
        Token last = toClose(name, sameName ? "" : "of");
        String formula = sheet.text().substring(start, last.start());
        int outer = specificity + CLASS;
        List<Compound> of = last.is(')') ? List.of() : inner(name);
        specificity = outer + (last.is(')') ? 0 : specificity);
        conditions.add(nth(name, formula, word.startsWith("nth-last"), sameName, of));
      }
      case "lang" -> {
        List<String> ranges = new ArrayList<>();
        for (Token token = next(); !token.is(')'); token = next()) {
          if (token.is(Kind.IDENT) || token.is(Kind.STRING)) {
            ranges.add(token.word());
          } else if (!token.is(',')) {
            throw invalid(token, unexpected(token));
          }
        }
        conditions.add(new Condition.Language(ranges));
        specificity += CLASS;
      }
      default -> throw unknown(colon, name, ":", FUNCTIONS);
    }
  }

  /** The selectors up to the bracket that closes; what is specific about the most specific. */
  private List<Compound> inner(Token name) throws Invalid {
    if (++depth > DEEPEST) {
      throw invalid(name, "selectors nest too deep");
    }
    List<Compound> subjects = new ArrayList<>();
    int highest = 0;
    for (Selector selector : list(false)) {
      highest = Math.max(highest, selector.specificity());
      subjects.add(selector.subject());
    }
    depth--;
    at++;
    specificity = highest;
    return subjects;
  }

  /** What must be in the element or after it. */
  private Condition has(Token name) throws Invalid {
    if (inHas) {
      throw invalid(name, "':has()' inside ':has()'");
    }
    inHas = true;
    int outer = specificity;
    int highest = 0;
    List<Condition.Relative> relatives = new ArrayList<>(1);
    do {
      specificity = 0;
      Token token = peek();
      boolean given = token.is('>') || token.is('+') || token.is('~');
      at += given ? 1 : 0;
      Compound step = complex();
      List<Compound> steps = new ArrayList<>(1);
      while (step.left() != null) {
        steps.add(0, step.alone(step.combinator()));
        step = step.left();
      }
      steps.add(0, step.alone(given ? token.text().charAt(0) : ' '));
      relatives.add(new Condition.Relative(List.copyOf(steps)));
      highest = Math.max(highest, specificity);
      if (pseudo != Pseudo.NONE) {
        throw invalid(name, "a pseudo-element inside a selector");
      }
    } while (next().is(','));
    at--;
    if (!next().is(')')) {
      throw invalid(name, "'(' is not closed");
    }
    specificity = outer + highest;
    inHas = false;
    return new Condition.Has(List.copyOf(relatives));
  }

  /** The bracket that closes, or a word before it. */
  private Token toClose(Token open, String word) throws Invalid {
    Token token = next();
    while (!token.is(')') && !(!word.isEmpty() && token.is(word))) {
      if (token.is(Kind.END)) {
        throw invalid(open, "'(' is not closed");
      }
      token = next();
    }
    return token;
  }

  /** The formula {@code An+B} (CSS Syntax 3, 6). */
  private static Condition nth(
      Token name, String written, boolean fromEnd, boolean sameName, List<Compound> of)
      throws Invalid {
    String formula = written.strip().toLowerCase(Locale.ROOT);
    if (formula.equals("odd")) {
      return new Condition.Nth(2, 1, fromEnd, sameName, of);
    }
    if (formula.equals("even")) {
      return new Condition.Nth(2, 0, fromEnd, sameName, of);
    }
    String dense = formula.replaceAll("\\s*([+-])\\s*", "$1");
    int n = dense.indexOf('n');
    try {
      if (n < 0) {
        return new Condition.Nth(0, Integer.parseInt(dense), fromEnd, sameName, of);
      }
      String before = dense.substring(0, n);
      String after = dense.substring(n + 1);
      int step =
          switch (before) {
            case "", "+" -> 1;
            case "-" -> -1;
            default -> Integer.parseInt(before);
          };
      int first = after.isEmpty() ? 0 : Integer.parseInt(after);
      return new Condition.Nth(step, first, fromEnd, sameName, of);
    } catch (NumberFormatException e) {
      throw invalid(name, "'" + written + "' is not a number, odd, even or such as '2n + 1'");
    }
  }

  private static Invalid unknown(Token colon, Token name, String colons, Set<String> known) {
    Set<String> all = new TreeSet<>(known);
    String shown = colons + name.text() + (name.is(Kind.FUNCTION) ? "()" : "");
    return new Invalid(
        new Token(Kind.SYMBOL, colon.start(), name.end(), ":", 0, false),
        "unknown selector '" + shown + "'",
        NearestName.hint(name.word(), all));
  }

  private static Invalid invalid(Token token, String message) {
    return new Invalid(token, message, "");
  }

  private static String unexpected(Token token) {
    return token.is(Kind.END) ? "a selector that does not end" : "unexpected " + quoted(token);
  }

  private static String quoted(Token token) {
    return "'" + token.text() + "'";
  }
}
