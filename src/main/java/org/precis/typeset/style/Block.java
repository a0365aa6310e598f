package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.precis.typeset.css.Declaration;
import org.precis.typeset.css.Sheet;
import org.precis.typeset.css.Token;
import org.precis.typeset.css.Token.Kind;

/** The declarations of a rule, one after the other: what has one value, and the value. */
final class Block {

  /** The number of a custom property, whose value is a {@link Custom}. */
  static final int CUSTOM = -1;

  static final Block EMPTY = new Block(List.of(), List.of());

  final int[] ids;
  final Object[] values;

  /** How many are not important; they come first. */
  final int normal;

  /** Whether the direction of text decides what some stand for. */
  final boolean logical;

  final boolean custom;

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
   * @param shorthand null if it is not the value of a shorthand
   * @param index which of the shorthand's longhands
   */
  record Pending(int id, Shorthand shorthand, int index, String text) {

    /** The value once references are replaced; unset if it is not accepted. */
    Object read(String replaced) {
      List<Token> tokens = Sheet.tokens(replaced);
      Object value;
      if (shorthand == null) {
        value = Block.read(id, tokens);
      } else {
        Object[] all = Block.read(shorthand, tokens);
        value = all == null ? null : all[index];
      }
      return value == null ? Wide.UNSET : value;
    }
  }

  private Block(List<Entry> normal, List<Entry> important) {
    this.normal = normal.size();
    int size = normal.size() + important.size();
    ids = new int[size];
    values = new Object[size];
    boolean anyLogical = false;
    boolean anyCustom = false;
    for (int i = 0; i < size; i++) {
      Entry entry = i < this.normal ? normal.get(i) : important.get(i - this.normal);
      ids[i] = entry.id;
      values[i] = entry.value;
      anyLogical |= entry.id >= Names.PROPERTIES.length;
      anyCustom |= entry.id == CUSTOM;
    }
    logical = anyLogical;
    custom = anyCustom;
  }

  private record Entry(int id, Object value) {}

  /** Those that are important, or those that are not. */
  Block part(boolean important) {
    List<Entry> entries = new ArrayList<>();
    for (int i = important ? normal : 0; i < (important ? ids.length : normal); i++) {
      entries.add(new Entry(ids[i], values[i]));
    }
    return important ? new Block(List.of(), entries) : new Block(entries, List.of());
  }

  /** Those of some properties, by their numbers, and of custom ones. */
  Block only(BitSet properties) {
    List<Entry> before = new ArrayList<>();
    List<Entry> important = new ArrayList<>(0);
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] == CUSTOM || properties.get(Logical.resolved(ids[i], false))) {
        (i < normal ? before : important).add(new Entry(ids[i], values[i]));
      }
    }
    return new Block(before, important);
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
    Object target = Names.of(name);
    return name.startsWith("--")
        || (target instanceof Shorthand shorthand && read(shorthand, value) != null)
        || (target instanceof Integer id && read(id, value) != null);
  }

  private static void read(Sheet sheet, Declaration declaration, List<Entry> entries) {
    List<Token> value = declaration.value();
    if (declaration.name().startsWith("--")) {
      entries.add(new Entry(CUSTOM, new Custom(declaration.name(), text(sheet, value))));
      return;
    }
    String name = declaration.name().toLowerCase(java.util.Locale.ROOT);
    // On paper it would be seen
    boolean hides =
        name.equals("content-visibility") && value.size() == 1 && value.get(0).is("hidden");
    if (Names.isIgnored(name) && !hides) {
      return;
    }
    Object target = Names.of(name);
    if (target == null) {
      sheet.problem(
          declaration.start(),
          declaration.start() + name.length(),
          "unknown property '" + name + "'",
          () -> Names.instead(name));
      return;
    }
    boolean pending = hasVar(value);
    boolean accepted =
        target instanceof Shorthand shorthand
            ? readShorthand(shorthand, value, pending ? text(sheet, value) : null, entries)
            : readOne((Integer) target, value, pending ? text(sheet, value) : null, entries);
    if (!accepted) {
      String accepts =
          target instanceof Shorthand shorthand
              ? shorthand.accepted()
              : Names.accepted((Integer) target);
      sheet.problem(
          declaration.start(),
          declaration.end(),
          "'" + name + ": " + text(sheet, value) + "' is not accepted",
          accepts.isEmpty() ? "" : "accepted: " + accepts);
    }
  }

  private static boolean readOne(int id, List<Token> value, String pending, List<Entry> entries) {
    Object read = pending != null ? new Pending(id, null, 0, pending) : read(id, value);
    if (read != null) {
      entries.add(new Entry(id, read));
    }
    return read != null;
  }

  private static boolean readShorthand(
      Shorthand shorthand, List<Token> value, String pending, List<Entry> entries) {
    int[] ids = shorthand.longhands();
    Object[] read = pending != null ? null : read(shorthand, value);
    if (read == null && pending == null) {
      return false;
    }
    for (int i = 0; i < ids.length; i++) {
      entries.add(
          new Entry(
              ids[i], pending != null ? new Pending(ids[i], shorthand, i, pending) : read[i]));
    }
    return true;
  }

  /** The value of what has one, or null. */
  static Object read(int id, List<Token> value) {
    Object wide = wide(value);
    if (wide != null) {
      return wide;
    }
    Values values = new Values(value);
    Object read = Names.grammar(id).read(values);
    return values.done() ? read : null;
  }

  /** The values of a shorthand's longhands, or null. */
  static Object[] read(Shorthand shorthand, List<Token> value) {
    Object wide = wide(value);
    Object[] read =
        wide == null ? shorthand.read(new Values(value)) : new Object[shorthand.longhands().length];
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

  private static boolean hasVar(List<Token> value) {
    for (Token token : value) {
      if (token.isFunction("var")) {
        return true;
      }
    }
    return false;
  }

  private static String text(Sheet sheet, List<Token> value) {
    return value.isEmpty()
        ? ""
        : sheet.text().substring(value.get(0).start(), value.get(value.size() - 1).end());
  }
}
