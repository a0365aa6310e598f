package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.precis.typeset.css.Declaration;
import org.precis.typeset.css.Problem;
import org.precis.typeset.css.Sheet;
import org.precis.typeset.css.Token;
import org.precis.typeset.css.Token.Kind;

/** The declarations of a rule, as properties with one value each. */
final class Block {

  private final List<Entry> normal;
  private final List<Entry> important;
  private final boolean logical;
  private final boolean custom;
  private final List<Pending> pending = new ArrayList<>(0);

  /** Values that any property accepts (CSS Cascade 5, 7.3). */
  enum Wide {
    INHERIT,
    INITIAL,
    UNSET
  }

  /** A custom property. */
  record Custom(String name, String text) {}

  /**
   * A value with {@code var()}, which is read once the custom properties are known.
   *
   * @param start where the declaration stands in its sheet
   * @param declared what the declaration names
   * @param index which of its longhands it is the value of
   */
  record Pending(Sheet sheet, int start, int end, Declarable declared, int index, String text) {

    /** The value once references are replaced; unset if it is not accepted. */
    Object read(String replaced) {
      Object[] all = Block.read(declared, Sheet.tokens(replaced));
      return all == null ? Wide.UNSET : all[index];
    }

    /** What is wrong with the value once references are replaced; null if it is accepted. */
    Problem problem(String replaced) {
      if (Block.read(declared, Sheet.tokens(replaced)) != null) {
        return null;
      }
      String name = sheet.text().substring(start, sheet.text().indexOf(':', start)).strip();
      String value = replaced.replace("/**/", "").strip();
      return sheet.at(
          start, end, "'" + name + ": " + value + "' is not accepted", accepted(declared));
    }
  }

  /**
   * What is declared.
   *
   * @param property null for a custom property, whose value is a {@link Custom}
   */
  record Entry(Property property, Object value) {}

  private Block(List<Entry> normal, List<Entry> important) {
    this.normal = normal;
    this.important = important;
    List<Entry> all = new ArrayList<>(normal);
    all.addAll(important);
    logical = all.stream().anyMatch(one -> one.property != null && one.property.isLogical());
    custom = all.stream().anyMatch(one -> one.property == null);
    for (Entry entry : all) {
      if (entry.value instanceof Pending one && one.index == 0) {
        pending.add(one);
      }
    }
  }

  /** The declarations that are important, or those that are not. */
  List<Entry> entries(boolean areImportant) {
    return areImportant ? important : normal;
  }

  /** Whether the direction of text decides what some stand for. */
  boolean isLogical() {
    return logical;
  }

  boolean hasCustom() {
    return custom;
  }

  /** Those with {@code var()}, once each. */
  List<Pending> pending() {
    return pending;
  }

  /** Those that are important, or those that are not. */
  Block part(boolean areImportant) {
    return areImportant ? new Block(List.of(), important) : new Block(normal, List.of());
  }

  /** Those of some properties, and of custom ones. */
  Block only(Set<Property> properties) {
    Predicate<Entry> kept =
        one -> one.property == null || properties.contains(one.property.in(false));
    return new Block(
        normal.stream().filter(kept).toList(), important.stream().filter(kept).toList());
  }

  /** The declarations that are accepted; the others are problems of the sheet. */
  static Block of(Sheet sheet, List<Declaration> declarations) {
    List<Entry> normal = new ArrayList<>(declarations.size() + 4);
    List<Entry> important = new ArrayList<>(0);
    for (Declaration declaration : declarations) {
      read(sheet, declaration, declaration.important() ? important : normal);
    }
    return new Block(normal, important);
  }

  /** Whether a declaration is accepted. */
  static boolean accepts(String name, List<Token> value) {
    Declarable declared = Names.of(name);
    return name.startsWith("--") || declared != null && read(declared, value) != null;
  }

  private static void read(Sheet sheet, Declaration declaration, List<Entry> entries) {
    List<Token> value = declaration.value();
    if (declaration.name().startsWith("--")) {
      entries.add(new Entry(null, new Custom(declaration.name(), text(sheet, value))));
      return;
    }
    String name = declaration.name().toLowerCase(Locale.ROOT);
    // On paper it would be seen
    boolean hides =
        name.equals("content-visibility") && value.size() == 1 && value.get(0).is("hidden");
    if (Names.isIgnored(name) && !hides) {
      return;
    }
    Declarable declared = Names.of(name);
    if (declared == null) {
      sheet.problem(
          declaration.start(),
          declaration.start() + name.length(),
          "unknown property '" + name + "'",
          () -> Names.instead(name));
      return;
    }
    boolean pending = value.stream().anyMatch(token -> token.isFunction("var"));
    String text = pending ? text(sheet, value) : null;
    Object[] read = pending ? null : read(declared, value);
    if (!pending && read == null) {
      sheet.problem(
          declaration.start(),
          declaration.end(),
          "'" + name + ": " + text(sheet, value) + "' is not accepted",
          accepted(declared));
      return;
    }
    List<Property> longhands = declared.longhands();
    for (int i = 0; i < longhands.size(); i++) {
      Object one =
          pending
              ? new Pending(sheet, declaration.start(), declaration.end(), declared, i, text)
              : read[i];
      entries.add(new Entry(longhands.get(i), one));
    }
  }

  private static String accepted(Declarable declared) {
    String accepts = declared.accepted();
    return accepts.isEmpty() ? "" : "accepted: " + accepts;
  }

  /** The values of the longhands, or null. */
  static Object[] read(Declarable declared, List<Token> value) {
    Wide wide = wide(value);
    Object[] read =
        wide == null ? declared.read(new Values(value)) : new Object[declared.longhands().size()];
    for (int i = 0; read != null && i < read.length; i++) {
      read[i] = wide != null ? wide : read[i] == null ? Wide.INITIAL : read[i];
    }
    return read;
  }

  private static Wide wide(List<Token> value) {
    if (value.size() != 1 || !value.get(0).is(Kind.IDENT)) {
      return null;
    }
    return switch (value.get(0).word()) {
      case "inherit" -> Wide.INHERIT;
      case "initial" -> Wide.INITIAL;
      case "unset" -> Wide.UNSET;
      default -> null;
    };
  }

  private static String text(Sheet sheet, List<Token> value) {
    return value.isEmpty()
        ? ""
        : sheet.text().substring(value.get(0).start(), value.get(value.size() - 1).end());
  }
}
