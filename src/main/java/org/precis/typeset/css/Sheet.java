package org.precis.typeset.css;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** A style sheet, and what was found wrong with it. */
public final class Sheet {

  /** Groups that nest deeper are skipped: they are read by recursion. */
  private static final int DEEPEST = 32;

  /** A file with more is no style sheet, or made by a program. */
  private static final int MOST_PROBLEMS = 1_000;

  private final String name;
  private final int firstLine;
  private final int firstColumn;
  private final String text;
  private char[] characters;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A sheet that is not read yet.
   *
   * @param name of its file, for messages
   * @param firstLine the line of that file in which it begins, from 1
   * @param firstColumn the column in which it begins, from 1
   */
  public Sheet(String name, int firstLine, int firstColumn, String text) {
    this.name = name;
    this.firstLine = firstLine;
    this.firstColumn = firstColumn;
    this.text = text;
  }

  /** A sheet that is a file. */
  public Sheet(String name, String text) {
    this(name, 1, 1, text);
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** Its text, not to be changed: arrays are faster to go through. */
  char[] characters() {
    if (characters == null) {
      characters = text.toCharArray();
    }
    return characters;
  }

  /** The rules in it; problems of syntax are kept here. */
  public List<Rule> rules() {
    return new CssParser(this, 0, text.length()).rules();
  }

  /**
   * The rules in a group; problems of syntax are kept here.
   *
   * @param depth how many groups are around it
   * @param isInRule whether it stands in a style rule, and so may hold declarations
   */
  public List<Rule> rules(Rule group, int depth, boolean isInRule) {
    if (depth > DEEPEST) {
      problem(group.start(), group.bodyStart(), "rules nest too deep", "");
      return List.of();
    }
    CssParser parser = new CssParser(this, group.bodyStart(), group.bodyEnd());
    return isInRule ? parser.nested() : parser.rules();
  }

  /** The rules that stand from start to end. */
  public List<Rule> rules(int start, int end) {
    return new CssParser(this, start, end).rules();
  }

  /**
   * Where rules {@code @font-face} stand that are in no group: start and end in turn. Nothing else
   * is read.
   */
  public List<Integer> fontFaces() {
    return new CssParser(this, 0, text.length()).places("font-face");
  }

  /** The declarations in it, if it is the text of a {@code style} attribute. */
  public List<Declaration> declarations() {
    return new CssParser(this, 0, text.length()).declarations();
  }

  /** The tokens of a value that stands in no sheet. */
  public static List<Token> tokens(String value) {
    return CssParser.tokens(value);
  }

  /** Those that were found first. */
  public List<Problem> problems() {
    return Collections.unmodifiableList(problems);
  }

  /** Keeps a problem with what stands from start to end; of very many, those that come first. */
  public void problem(int start, int end, String message, String hint) {
    problem(start, end, message, () -> hint);
  }

  /**
   * The same with a hint that takes time to find.
   *
   * @param hint asked where the problem is kept
   */
  public void problem(int start, int end, String message, Supplier<String> hint) {
    if (problems.size() < MOST_PROBLEMS - 1) {
      problems.add(at(start, end, message, hint.get()));
    } else if (problems.size() == MOST_PROBLEMS - 1) {
      problems.add(at(start, start, "too many problems; those that follow are not listed", ""));
    }
  }

  /** A problem with what stands from start to end, which is not kept. */
  public Problem at(int start, int end, String message, String hint) {
    int line = firstLine;
    int lineStart = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < start; i = text.indexOf('\n', i + 1)) {
      line++;
      lineStart = i + 1;
    }
    int column = start - lineStart + (line == firstLine ? firstColumn : 1);
    return new Problem(name, line, column, Math.max(1, end - start), message, hint);
  }
}
