package org.precis.typeset.css;

import java.util.List;

/**
 * A rule of a style sheet.
 *
 * @param at the name after {@code @} in lower case; null for a rule of style
 * @param start where it begins in the sheet
 * @param prelude what stands before its block; null of declarations for what the style rule around
 *     them is for
 * @param rules those in its block
 * @param declarations those in its block
 * @param bodyStart where the block of a group of rules begins, which is read by {@link
 *     Sheet#rules(Rule, int, boolean)}; -1 of other rules
 * @param bodyEnd where that block ends
 */
public record Rule(
    String at,
    int start,
    List<Token> prelude,
    List<Rule> rules,
    List<Declaration> declarations,
    int bodyStart,
    int bodyEnd) {

  Rule(
      String at, int start, List<Token> prelude, List<Rule> rules, List<Declaration> declarations) {
    this(at, start, prelude, rules, declarations, -1, -1);
  }

  /** Whether its block holds rules. */
  public boolean isGroup() {
    return bodyStart >= 0;
  }
}
