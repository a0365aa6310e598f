package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.precis.typeset.css.Token;
import org.precis.typeset.css.Token.Kind;
import org.precis.typeset.value.Length;

/** Reads the values of one type, and says which these are: the pieces that others are made of. */
final class Grammar {

  /** What is written as a string, as its text. */
  static final Grammar STRING = new Grammar("<string>", values -> text(values, Kind.STRING));

  /** A name of the author's, as its text. */
  static final Grammar NAME = new Grammar("<name>", values -> text(values, Kind.IDENT));

  static final Grammar COLOR = new Grammar("<color>", Colors::read);

  /** A number that is not negative. */
  static final Grammar NUMBER = number("<number>", n -> n >= 0, n -> n);

  static final Grammar INTEGER = number("<integer>", n -> n == Math.rint(n), n -> (int) n);

  /** A whole number from 1. */
  static final Grammar COUNT = number("<count>", n -> n >= 1 && n == Math.rint(n), n -> (int) n);

  /** A part of a whole. */
  static final Grammar SHARE =
      new Grammar(
          "<number> | <percentage>, from 0 to 1",
          values -> {
            boolean percent = values.peek().is(Kind.PERCENTAGE);
            double share = percent ? values.next().number() / 100 : Lengths.number(values);
            return Double.isNaN(share) ? null : (Object) Math.max(0, Math.min(1, share));
          });

  /** A length or a percentage that layout settles. */
  static final Grammar SIZE =
      new Grammar("<length> | <percentage>", values -> Lengths.read(values, true, false));

  /** A size, or {@code auto}. */
  static final Grammar SIZE_OR_AUTO = words("auto", Length.AUTO).or(SIZE);

  /** A distance, which may be negative. */
  static final Grammar DISTANCE =
      new Grammar("<length> | <percentage>", values -> Lengths.read(values, true, true));

  static final Grammar DISTANCE_OR_AUTO = words("auto", Length.AUTO).or(DISTANCE);

  private final String accepted;
  private final Reader reader;

  /** What reads a value. */
  interface Reader {

    /** The value that is next, a computed one or {@link Specified}; null if it is not accepted. */
    Object read(Values values);
  }

  Grammar(String accepted, Reader reader) {
    this.accepted = accepted;
    this.reader = reader;
  }

  /** The value that is next, a computed one or {@link Specified}; null if it is not accepted. */
  Object read(Values values) {
    return reader.read(values);
  }

  /** What is accepted, in the notation of CSS. */
  String accepted() {
    return accepted;
  }

  // ------------------------------------------------------------------ keywords

  /** Keywords, each followed by its value. */
  static Grammar words(Object... pairs) {
    Map<String, Object> meanings = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      meanings.put((String) pairs[i], pairs[i + 1]);
    }
    return words(meanings);
  }

  /** Keywords that stand for themselves, in the notation of CSS. */
  static Grammar words(String alternatives) {
    Map<String, Object> meanings = new LinkedHashMap<>();
    for (String word : alternatives.split(" \\| ")) {
      meanings.put(word, word);
    }
    return words(meanings);
  }

  /** The names of all constants. */
  static <E extends Enum<E>> Grammar words(Class<E> type) {
    return words(EnumSet.allOf(type), constant -> constant);
  }

  /** The names of constants, and what each stands for. */
  static <E extends Enum<E>> Grammar words(Iterable<E> constants, Function<E, Object> meaning) {
    Map<String, Object> meanings = new LinkedHashMap<>();
    constants.forEach(constant -> meanings.put(word(constant), meaning.apply(constant)));
    return words(meanings);
  }

  private static Grammar words(Map<String, Object> meanings) {
    return new Grammar(
        String.join(" | ", meanings.keySet()),
        values -> {
          String word = values.word();
          Object meaning = word == null ? null : meanings.get(word);
          if (meaning != null) {
            values.next();
          }
          return meaning;
        });
  }

  /** A constant as CSS writes it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  // ------------------------------------------------------- numbers and lengths

  static Grammar number(String accepted, DoublePredicate fits, DoubleFunction<Object> make) {
    return new Grammar(
        accepted,
        values -> {
          double number = Lengths.number(values);
          return fits.test(number) ? make.apply(number) : null;
        });
  }

  /** A length in points, without percentages. */
  static Grammar points(boolean negative) {
    return new Grammar("<length>", values -> Lengths.points(values, negative, null));
  }

  /** A length in points, of which 100 % are something of the element. */
  static Grammar points(boolean negative, ToDoubleFunction<Computing> base) {
    return new Grammar("<length> | <percentage>", values -> Lengths.points(values, negative, base));
  }

  // -------------------------------------------------------------- combinations

  /** What this or another one accepts. */
  Grammar or(Grammar other) {
    return new Grammar(
        accepted + " | " + other.accepted,
        values -> {
          Object value = read(values);
          return value == null ? other.read(values) : value;
        });
  }

  /** The same with another word, which is not told of. */
  Grammar also(String word, Object value) {
    return or(words(word, value)).says(accepted);
  }

  /** The same, told of otherwise. */
  Grammar says(String otherwise) {
    return new Grammar(otherwise, reader);
  }

  /** The same with a remark after what is accepted. */
  Grammar noting(String remark) {
    return says(accepted + remark);
  }

  /** What is made of the value. */
  <T> Grammar then(Function<T, Object> make) {
    return new Grammar(accepted, values -> Specified.then(read(values), make));
  }

  /** A list of one or several with commas between. */
  Grammar list() {
    return new Grammar(
        accepted,
        values -> {
          List<Object> all = new ArrayList<>(1);
          do {
            all.add(read(values));
          } while (values.take(','));
          return Specified.list(all);
        });
  }

  /** A list of one or several, up to a slash or the end. */
  Grammar sequence() {
    return new Grammar(
        accepted,
        values -> {
          List<Object> all = new ArrayList<>(1);
          boolean more = true;
          while (more) {
            Object one = read(values);
            all.add(one);
            more = one != null && !values.done() && !values.peek().is('/');
          }
          return Specified.list(all);
        });
  }

  /**
   * Reads each of some at most once, in any order, as long as one of them is next.
   *
   * @param found what is found of each; what is there already is not read
   * @return whether anything was found
   */
  static boolean anyOrder(Values values, List<Grammar> grammars, Object[] found) {
    boolean any = false;
    int i = 0;
    while (i < found.length && !values.done()) {
      Object one = found[i] == null ? grammars.get(i).read(values) : null;
      found[i] = one == null ? found[i] : one;
      any |= one != null;
      i = one == null ? i + 1 : 0;
    }
    return any;
  }

  private static String text(Values values, Kind kind) {
    Token token = values.peek();
    if (!token.is(kind)) {
      return null;
    }
    values.next();
    return token.text();
  }
}
