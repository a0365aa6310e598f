package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.precis.typeset.css.Token;
import org.precis.typeset.css.Token.Kind;
import org.precis.typeset.value.Border.Line;
import org.precis.typeset.value.Features;
import org.precis.typeset.value.HyphenLimits;
import org.precis.typeset.value.ListStyle;
import org.precis.typeset.value.VerticalAlign;
import org.precis.typeset.value.VerticalAlign.To;

/** Reads the values of properties of fonts and text (CSS Fonts 4, CSS Text 4). */
final class TextGrammar {

  /** The lines at a text; each is one bit of a number. */
  static final int UNDERLINE = 1;

  static final int OVERLINE = 2;
  static final int LINE_THROUGH = 4;

  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final int TAG_LENGTH = 4;

  /** The height of a line as a share of the size of an unknown font. */
  private static final double USUAL_LINE = 1.2;

  static final Grammar FAMILIES =
      new Grammar("names of families, in order", TextGrammar::family).list();

  static final Grammar FONT_SIZE =
      Grammar.points(false, Computing::fontSize)
          .<Double>then(size -> Math.max(0, size))
          .or(
              Grammar.words(
                  "xx-small",
                  6.75,
                  "x-small",
                  7.5,
                  "small",
                  9.75,
                  "medium",
                  Computing.MEDIUM,
                  "large",
                  13.5,
                  "x-large",
                  18.0,
                  "xx-large",
                  24.0,
                  "xxx-large",
                  36.0,
                  "smaller",
                  (Specified) computing -> 1 / 1.2 * computing.fontSize(),
                  "larger",
                  (Specified) computing -> 1.2 * computing.fontSize()));

  static final Grammar FONT_WEIGHT =
      Grammar.words(
              "normal",
              REGULAR,
              "bold",
              BOLD,
              "bolder",
              (Specified) computing -> bolder(computing.parentWeight()),
              "lighter",
              (Specified) computing -> lighter(computing.parentWeight()))
          .or(
              Grammar.number(
                  "<number>, from 1 to 1000", n -> n >= 1 && n <= 1000, weight -> (int) weight));

  /** A multiple of the font size, which descendants multiply with their own. */
  record Multiple(double factor) {}

  static final Grammar LINE_HEIGHT =
      Grammar.words("normal", Double.NaN)
          .or(Grammar.number("<number>", n -> n >= 0, Multiple::new))
          .or(Grammar.points(false, Computing::fontSize));

  /** The colour of text, which cannot be its own: it is that of the text around. */
  static final Grammar COLOR =
      new Grammar("<color>", values -> Colors.absolute(Colors.read(values)));

  static final Grammar VERTICAL_ALIGN =
      Grammar.words(Arrays.asList(To.values()).subList(0, To.LENGTH.ordinal()), VerticalAlign::to)
          .or(
              Grammar.points(true, TextGrammar::line)
                  .<Double>then(raise -> new VerticalAlign(To.LENGTH, raise)));

  /** How items of lists and counters are numbered. */
  static final Grammar LIST_STYLE =
      Grammar.words(ListStyle.class)
          .also("lower-latin", ListStyle.LOWER_ALPHA)
          .also("upper-latin", ListStyle.UPPER_ALPHA);

  /** How short words and their parts may be; of both sides of a hyphen where one is given. */
  static final Grammar HYPHEN_LIMITS =
      Grammar.words("auto", 0)
          .or(Grammar.COUNT)
          .sequence()
          .then(TextGrammar::hyphenLimits)
          .noting(", up to three: letters of the word, before and after the hyphen");

  static final Grammar DECORATION_LINE =
      Grammar.words("none", 0)
          .or(
              anyOf(
                  "underline | overline | line-through; several of these",
                  lines -> lines.stream().mapToInt(line -> (Integer) line).sum(),
                  Grammar.words("underline", UNDERLINE),
                  Grammar.words("overline", OVERLINE),
                  Grammar.words("line-through", LINE_THROUGH)));

  static final Grammar DECORATION_STYLE =
      Grammar.words(
          "solid", Line.SOLID, "double", Line.DOUBLE, "dotted", Line.DOTTED, "dashed", Line.DASHED);

  /** More or less room between letters or words. */
  static final Grammar SPACING = Grammar.words("normal", 0.0).or(Grammar.points(true));

  // ------------------------------------------------------------------ features

  /** Features of figures, each with its tag; those of a line exclude one another. */
  static final Grammar NUMERIC =
      Grammar.words("normal", Features.NONE)
          .or(
              anyOf(
                  "lining-nums | oldstyle-nums | proportional-nums | tabular-nums |"
                      + " diagonal-fractions | stacked-fractions | ordinal | slashed-zero;"
                      + " several of these",
                  TextGrammar::features,
                  Grammar.words("lining-nums", "lnum", "oldstyle-nums", "onum"),
                  Grammar.words("proportional-nums", "pnum", "tabular-nums", "tnum"),
                  Grammar.words("diagonal-fractions", "frac", "stacked-fractions", "afrc"),
                  Grammar.words("ordinal", "ordn"),
                  Grammar.words("slashed-zero", "zero")));

  static final Grammar LIGATURES =
      Grammar.words(
              "normal",
              Features.NONE,
              "none",
              features(List.of("-liga -clig", "-dlig", "-hlig", "-calt")))
          .or(
              anyOf(
                  "common-ligatures | discretionary-ligatures | historical-ligatures |"
                      + " contextual, also with no- before each; several of these",
                  TextGrammar::features,
                  ligatures("common-ligatures", "liga clig", "-liga -clig"),
                  ligatures("discretionary-ligatures", "dlig", "-dlig"),
                  ligatures("historical-ligatures", "hlig", "-hlig"),
                  ligatures("contextual", "calt", "-calt")));

  static final Grammar SETTINGS =
      Grammar.words("normal", Features.NONE)
          .or(
              new Grammar(
                      "<string> of a feature, also with on, off or <integer>, and several with"
                          + " commas between",
                      TextGrammar::setting)
                  .list()
                  .then(TextGrammar::settings));

  private TextGrammar() {}

  private static Grammar ligatures(String word, String on, String off) {
    return Grammar.words(word, on, "no-" + word, off);
  }

  /** What is made of values in any order, at most one of each grammar. */
  private static Grammar anyOf(
      String accepted, Function<List<Object>, Object> make, Grammar... grammars) {
    return new Grammar(
        accepted,
        values -> {
          Object[] found = new Object[grammars.length];
          return Grammar.anyOrder(values, List.of(grammars), found)
              ? make.apply(Arrays.stream(found).filter(one -> one != null).toList())
              : null;
        });
  }

  /** Features by their tags, with a hyphen before those that are off. */
  private static Features features(List<Object> tags) {
    SortedMap<String, Integer> features = new TreeMap<>();
    for (Object several : tags) {
      for (String tag : ((String) several).split(" ")) {
        boolean off = tag.startsWith("-");
        features.put(off ? tag.substring(1) : tag, off ? 0 : 1);
      }
    }
    return Features.of(features);
  }

  private static Object setting(Values values) {
    Token tag = values.next();
    boolean named =
        tag.text().length() == TAG_LENGTH && tag.text().chars().allMatch(c -> c >= ' ' && c <= '~');
    if (!tag.is(Kind.STRING) || !named) {
      return null;
    }
    double value = values.take("off") ? 0 : 1;
    if (value == 1 && !values.take("on") && !values.done() && !values.peek().is(',')) {
      value = Lengths.number(values);
    }
    return value >= 0 && value == Math.rint(value) ? Map.entry(tag.text(), (int) value) : null;
  }

  private static Features settings(List<Map.Entry<String, Integer>> settings) {
    SortedMap<String, Integer> features = new TreeMap<>();
    settings.forEach(setting -> features.put(setting.getKey(), setting.getValue()));
    return Features.of(features);
  }

  // --------------------------------------------------------------------- fonts

  private static Object family(Values values) {
    if (values.peek().is(Kind.STRING)) {
      return values.next().text();
    }
    List<String> words = new ArrayList<>(2);
    while (values.peek().is(Kind.IDENT)) {
      words.add(values.next().text());
    }
    return words.isEmpty() ? null : String.join(" ", words);
  }

  /** CSS Fonts 4, 2.2.1. */
  private static int bolder(int weight) {
    return weight < 350 ? REGULAR : weight < 550 ? BOLD : Math.max(weight, 900);
  }

  private static int lighter(int weight) {
    return weight < 550 ? Math.min(weight, 100) : weight < 750 ? REGULAR : BOLD;
  }

  private static double line(Computing computing) {
    double line = computing.lineHeight();
    return Double.isNaN(line) ? USUAL_LINE * computing.fontSize() : line;
  }

  private static HyphenLimits hyphenLimits(List<Integer> counts) {
    HyphenLimits auto = HyphenLimits.AUTO;
    int[] given = {auto.word(), auto.before(), auto.after()};
    if (counts.size() > given.length) {
      return null;
    }
    for (int i = 0; i < counts.size(); i++) {
      given[i] = counts.get(i) == 0 ? given[i] : counts.get(i);
    }
    return new HyphenLimits(given[0], given[1], counts.size() == 2 ? given[1] : given[2]);
  }
}
