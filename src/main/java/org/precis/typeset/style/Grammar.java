package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.precis.typeset.css.Token;
import org.precis.typeset.css.Token.Kind;
import org.precis.typeset.style.SpecifiedLength.Unit;
import org.precis.typeset.value.Color;
import org.precis.typeset.value.Content;
import org.precis.typeset.value.Counting;
import org.precis.typeset.value.HyphenLimits;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.ListStyle;
import org.precis.typeset.value.Quotes;
import org.precis.typeset.value.Transform;
import org.precis.typeset.value.VerticalAlign;

/** Reads the values of properties of one type. */
abstract class Grammar {

  /** The colour that is next. */
  static final Grammar COLOR =
      new Grammar() {
        @Override
        Object read(Values values) {
          return Colors.read(values);
        }
      };

  /** The parts of a ground: only its colour is accepted. */
  static final Grammar GROUND =
      new Grammar() {
        @Override
        Object read(Values values) {
          return values.take("none") ? (Object) Color.TRANSPARENT : Colors.read(values);
        }
      };

  /** The name of a page; empty for that of the element around. */
  static final Grammar PAGE_NAME =
      new Grammar() {
        @Override
        Object read(Values values) {
          Token name = values.next();
          return !name.is(Kind.IDENT) ? null : name.is("auto") ? "" : name.text();
        }
      };

  static final Grammar FAMILIES = new Families();
  static final Grammar FONT_SIZE = new FontSize();
  static final Grammar FONT_WEIGHT = new FontWeight();
  static final Grammar LINE_HEIGHT = new LineHeight();
  static final Grammar VERTICAL_ALIGN = new Vertical();
  static final Grammar CONTENT = new ContentList();
  static final Grammar TRANSFORM = new Transforms();

  /** A number that is not negative. */
  static final Grammar NUMBER =
      new Grammar() {
        @Override
        Object read(Values values) {
          double number = Lengths.number(values);
          return number >= 0 ? number : null;
        }
      };

  /** A part of a whole. */
  static final Grammar SHARE =
      new Grammar() {
        @Override
        Object read(Values values) {
          boolean percent = values.peek().is(Kind.PERCENTAGE);
          double share = percent ? values.next().number() / 100 : Lengths.number(values);
          return Double.isNaN(share) ? null : (Object) Math.max(0, Math.min(1, share));
        }
      };

  /** A count from 1. */
  static final Grammar COUNT =
      new Grammar() {
        @Override
        Object read(Values values) {
          double number = Lengths.number(values);
          return number >= 1 && number == Math.rint(number) ? (int) number : null;
        }
      };

  /** How short words and their parts may be; of both sides of a hyphen where one is given. */
  static final Grammar HYPHEN_LIMITS =
      new Grammar() {
        @Override
        Object read(Values values) {
          HyphenLimits auto = HyphenLimits.AUTO;
          Integer word = count(values, auto.word());
          if (word == null || values.done()) {
            return word == null ? null : new HyphenLimits(word, auto.before(), auto.after());
          }
          Integer before = count(values, auto.before());
          if (before == null || values.done()) {
            return before == null ? null : new HyphenLimits(word, before, before);
          }
          Integer after = count(values, auto.after());
          return after == null ? null : new HyphenLimits(word, before, after);
        }

        private static Integer count(Values values, int auto) {
          return values.take("auto") ? (Integer) auto : (Integer) COUNT.read(values);
        }
      };

  /** A whole number. */
  static final Grammar INTEGER =
      new Grammar() {
        @Override
        Object read(Values values) {
          double number = Lengths.number(values);
          return number == Math.rint(number) ? (int) number : null;
        }
      };

  /** A count from 1, or the number that a word stands for. */
  static Grammar countOr(String word, int meant) {
    return new Grammar() {
      @Override
      Object read(Values values) {
        return values.take(word) ? (Object) meant : COUNT.read(values);
      }
    };
  }

  private static final Grammar WHICH = words(Content.Which.class);

  /** Strings for the margins of pages. */
  static final Grammar STRINGS =
      new Grammar() {
        @Override
        Object read(Values values) {
          if (values.take("none")) {
            return List.of();
          }
          List<NamedString> strings = new ArrayList<>(1);
          do {
            Token name = values.next();
            List<Content> parts = new ArrayList<>(2);
            while (!values.done() && !values.peek().is(',')) {
              Content part = part(values);
              if (part == null) {
                return null;
              }
              parts.add(part);
            }
            if (!name.is(Kind.IDENT) || parts.isEmpty()) {
              return null;
            }
            strings.add(new NamedString(name.text(), List.copyOf(parts)));
          } while (values.take(','));
          return List.copyOf(strings);
        }

        private static Content part(Values values) {
          if (values.takeFunction("content")) {
            boolean ignored = values.take("text");
            return values.take(')') ? new Content.OwnText() : null;
          }
          Content part = ContentList.part(values);
          return part instanceof Content.Literal || part instanceof Content.Attribute ? part : null;
        }
      };

  /** Pairs of quotation marks. */
  static final Grammar QUOTES =
      new Grammar() {
        @Override
        Object read(Values values) {
          if (values.take("auto")) {
            return Quotes.AUTO;
          }
          List<String> marks = new ArrayList<>(4);
          if (!values.take("none")) {
            do {
              for (int i = 0; i < 2; i++) {
                Token mark = values.next();
                if (!mark.is(Kind.STRING)) {
                  return null;
                }
                marks.add(mark.text());
              }
            } while (!values.done());
          }
          return new Quotes(List.copyOf(marks));
        }
      };

  /** Counters, each with a number or else with this one. */
  static Grammar counting(int otherwise) {
    return new Grammar() {
      @Override
      Object read(Values values) {
        if (values.take("none")) {
          return List.of();
        }
        List<Counting> all = new ArrayList<>(1);
        do {
          Token name = values.next();
          if (!name.is(Kind.IDENT)) {
            return null;
          }
          boolean alone = values.done() || values.peek().is(Kind.IDENT);
          Integer value = alone ? (Integer) otherwise : (Integer) INTEGER.read(values);
          if (value == null) {
            return null;
          }
          all.add(new Counting(name.text(), value));
        } while (!values.done());
        return List.copyOf(all);
      }
    };
  }

  /** The value that is next, a computed one or {@link Specified}; null if it is not accepted. */
  abstract Object read(Values values);

  /** The names of the constants, with hyphens. */
  static Grammar words(Class<? extends Enum<?>> type, String... alternatives) {
    return new Words(type, alternatives);
  }

  /** How items of lists and counters are numbered. */
  static final Grammar LIST_STYLE =
      words(ListStyle.class, "lower-latin", "lower-alpha", "upper-latin", "upper-alpha");

  /** The same, or the text of the marker itself. */
  static final Grammar MARKER =
      new Grammar() {
        @Override
        Object read(Values values) {
          return values.peek().is(Kind.STRING) ? values.next().text() : LIST_STYLE.read(values);
        }
      };

  /** Words of which those for the start and the end of lines mean a side. */
  static Grammar sides(Class<? extends Enum<?>> type, Object left, Object right) {
    Grammar words = words(type);
    return new Grammar() {
      @Override
      Object read(Values values) {
        if (values.take("inline-start")) {
          return side(left, right);
        }
        return values.take("inline-end") ? side(right, left) : words.read(values);
      }
    };
  }

  /** As the text around the element runs (CSS Logical Properties 1, 2.1 and 2.2). */
  private static Object side(Object leftToRight, Object rightToLeft) {
    return new Specified() {
      @Override
      Object compute(Computing computing) {
        boolean rtl = computing.parent != null && computing.parent.rightToLeft();
        return rtl ? rightToLeft : leftToRight;
      }
    };
  }

  /** A width of a box, or its limit, which may be that of its content. */
  static Grammar width(String auto) {
    return new Grammar() {
      @Override
      Object read(Values values) {
        if (values.take(auto)) {
          return Length.AUTO;
        }
        return values.take("min-content")
            ? Length.MIN_CONTENT
            : values.take("max-content")
                ? Length.MAX_CONTENT
                : values.take("fit-content")
                    ? Length.FIT_CONTENT
                    : Lengths.read(values, true, false);
      }
    };
  }

  /** The same without a word. */
  static Grammar but(String word, Grammar grammar) {
    return new Grammar() {
      @Override
      Object read(Values values) {
        return values.peek().is(word) ? null : grammar.read(values);
      }
    };
  }

  /** The same after words that change nothing on paper. */
  static Grammar after(List<String> words, Grammar grammar) {
    return new Grammar() {
      @Override
      Object read(Values values) {
        for (String word : words) {
          if (values.take(word)) {
            break;
          }
        }
        return grammar.read(values);
      }
    };
  }

  /** A length that layout settles. */
  static Grammar length(boolean percent, boolean negative, String... auto) {
    return new OfLength(percent, negative, Length.AUTO, auto);
  }

  /** A length in points. */
  static Grammar points(boolean negative, Object... words) {
    return new Points(negative, words);
  }

  private static final class Words extends Grammar {
    private final Enum<?>[] constants;
    private final String[] names;

    /** Alternatives are pairs: what is written, and the name that it means. */
    Words(Class<? extends Enum<?>> type, String[] alternatives) {
      Enum<?>[] all = type.getEnumConstants();
      constants = new Enum<?>[all.length + alternatives.length / 2];
      names = new String[constants.length];
      for (int i = 0; i < all.length; i++) {
        constants[i] = all[i];
        names[i] = all[i].name().toLowerCase(Locale.ROOT).replace('_', '-');
      }
      for (int i = 0; i < alternatives.length; i += 2) {
        int to = all.length + i / 2;
        names[to] = alternatives[i];
        for (int k = 0; k < all.length; k++) {
          constants[to] = names[k].equals(alternatives[i + 1]) ? all[k] : constants[to];
        }
      }
    }

    @Override
    Object read(Values values) {
      String word = values.word();
      for (int i = 0; i < names.length && word != null; i++) {
        if (names[i].equals(word)) {
          values.next();
          return constants[i];
        }
      }
      return null;
    }
  }

  private static final class OfLength extends Grammar {
    private final boolean percent;
    private final boolean negative;
    private final Length meant;
    private final String[] words;

    OfLength(boolean percent, boolean negative, Length meant, String... words) {
      this.percent = percent;
      this.negative = negative;
      this.meant = meant;
      this.words = words;
    }

    @Override
    Object read(Values values) {
      for (String word : words) {
        if (values.take(word)) {
          return meant;
        }
      }
      return Lengths.read(values, percent, negative);
    }
  }

  private static final class Points extends Grammar {
    private final boolean negative;
    private final Object[] words;

    /** The words are pairs: what is written, and its size in points. */
    Points(boolean negative, Object[] words) {
      this.negative = negative;
      this.words = words;
    }

    @Override
    Object read(Values values) {
      for (int i = 0; i < words.length; i += 2) {
        if (values.take((String) words[i])) {
          return words[i + 1];
        }
      }
      return inPoints(Lengths.specified(values, false, negative));
    }
  }

  /** The length as a number of points, at once or once the element is known. */
  private static Object inPoints(SpecifiedLength length) {
    if (length == null) {
      return null;
    }
    if (length.isFixed()) {
      return length.compute(null).of(0);
    }
    return new Specified() {
      @Override
      Object compute(Computing computing) {
        return length.compute(computing).of(0);
      }
    };
  }

  private static final class Families extends Grammar {
    @Override
    Object read(Values values) {
      List<String> families = new ArrayList<>(3);
      do {
        Token token = values.next();
        if (token.is(Kind.STRING)) {
          families.add(token.text());
        } else if (token.is(Kind.IDENT)) {
          StringBuilder name = new StringBuilder(token.text());
          while (values.peek().is(Kind.IDENT)) {
            name.append(' ').append(values.next().text());
          }
          families.add(name.toString());
        } else {
          return null;
        }
      } while (values.take(','));
      return List.copyOf(families);
    }
  }

  private static final class FontSize extends Grammar {
    private static final Object[] SIZES = {
      "xx-small",
      6.75,
      "x-small",
      7.5,
      "small",
      9.75,
      "medium",
      12.0,
      "large",
      13.5,
      "x-large",
      18.0,
      "xx-large",
      24.0,
      "xxx-large",
      36.0
    };

    @Override
    Object read(Values values) {
      for (int i = 0; i < SIZES.length; i += 2) {
        if (values.take((String) SIZES[i])) {
          return SIZES[i + 1];
        }
      }
      if (values.take("smaller")) {
        return share(1 / 1.2);
      }
      if (values.take("larger")) {
        return share(1.2);
      }
      SpecifiedLength length = Lengths.specified(values, true, false);
      if (length == null || (length.isFixed() && !length.hasShare())) {
        return inPoints(length);
      }
      return new Specified() {
        @Override
        Object compute(Computing computing) {
          return Math.max(0, length.compute(computing).of(computing.fontSize));
        }
      };
    }

    private static Object share(double share) {
      return new Specified() {
        @Override
        Object compute(Computing computing) {
          return share * computing.fontSize;
        }
      };
    }
  }

  private static final class FontWeight extends Grammar {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    @Override
    Object read(Values values) {
      if (values.take("normal")) {
        return REGULAR;
      }
      if (values.take("bold")) {
        return BOLD;
      }
      if (values.take("bolder")) {
        return beside(true);
      }
      if (values.take("lighter")) {
        return beside(false);
      }
      double weight = Lengths.number(values);
      return weight >= 1 && weight <= 1000 ? (Object) (int) weight : null;
    }

    /** CSS Fonts 4, 2.2.1. */
    private static Object beside(boolean bolder) {
      return new Specified() {
        @Override
        Object compute(Computing computing) {
          int weight = computing.parent == null ? REGULAR : computing.parent.fontWeight();
          if (bolder) {
            return weight < 350 ? REGULAR : weight < 550 ? BOLD : Math.max(weight, 900);
          }
          return weight < 550 ? Math.min(weight, 100) : weight < 750 ? REGULAR : BOLD;
        }
      };
    }
  }

  /** A multiple of the font size, which descendants multiply with their own. */
  record Multiple(double factor) {}

  private static final class LineHeight extends Grammar {
    @Override
    Object read(Values values) {
      if (values.take("normal")) {
        return Double.NaN;
      }
      double factor = Lengths.number(values);
      if (!Double.isNaN(factor)) {
        return factor < 0 ? null : new Multiple(factor);
      }
      SpecifiedLength length = Lengths.specified(values, true, false);
      if (length == null || (length.isFixed() && !length.hasShare())) {
        return inPoints(length);
      }
      return new Specified() {
        @Override
        Object compute(Computing computing) {
          return length.compute(computing).of(computing.fontSize);
        }
      };
    }
  }

  private static final class Vertical extends Grammar {
    private static final double USUAL_LINE = 1.2;

    @Override
    Object read(Values values) {
      String word = values.word();
      if (word != null) {
        for (VerticalAlign.To to : VerticalAlign.To.values()) {
          if (to != VerticalAlign.To.LENGTH
              && to.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
            values.next();
            return to == VerticalAlign.To.BASELINE
                ? VerticalAlign.BASELINE
                : new VerticalAlign(to, 0);
          }
        }
        return null;
      }
      SpecifiedLength length = Lengths.specified(values, true, true);
      if (length == null) {
        return null;
      }
      return new Specified() {
        @Override
        Object compute(Computing computing) {
          double line =
              Double.isNaN(computing.lineHeight)
                  ? USUAL_LINE * computing.fontSize
                  : computing.lineHeight;
          return new VerticalAlign(VerticalAlign.To.LENGTH, length.compute(computing).of(line));
        }
      };
    }
  }

  private static final class ContentList extends Grammar {
    @Override
    Object read(Values values) {
      if (values.take("none") || values.take("normal")) {
        return Specified.NOTHING;
      }
      List<Content> parts = new ArrayList<>(3);
      while (!values.done() && !values.peek().is('/')) {
        Content part = part(values);
        if (part == null) {
          return null;
        }
        parts.add(part);
      }
      if (values.take('/')) {
        // What a screen reader says instead
        while (!values.done()) {
          if (part(values) == null) {
            return null;
          }
        }
      }
      return parts.isEmpty() ? null : List.copyOf(parts);
    }

    private static Content part(Values values) {
      Token token = values.next();
      if (token.is(Kind.STRING)) {
        return new Content.Literal(token.text());
      }
      if (token.is(Kind.IDENT)) {
        return switch (token.word()) {
          case "open-quote" -> new Content.Quote(true, true);
          case "close-quote" -> new Content.Quote(false, true);
          case "no-open-quote" -> new Content.Quote(true, false);
          case "no-close-quote" -> new Content.Quote(false, false);
          default -> null;
        };
      }
      if (!token.is(Kind.FUNCTION)) {
        return null;
      }
      Token argument = values.next();
      Content part =
          switch (token.word()) {
            case "attr" -> argument.is(Kind.IDENT) ? new Content.Attribute(argument.text()) : null;
            case "counter" -> argument.is(Kind.IDENT) ? counter(argument.text(), values) : null;
            case "counters" -> argument.is(Kind.IDENT) ? counters(argument.text(), values) : null;
            case "element" -> running(argument, values, true);
            case "string" -> running(argument, values, false);
            case "leader" -> leader(argument);
            case "target-counter" -> targetPage(argument, values);
            default -> null;
          };
      return part != null && values.take(')') ? part : null;
    }

    private static Content counter(String name, Values values) {
      Object style = values.take(',') ? LIST_STYLE.read(values) : ListStyle.DECIMAL;
      return style == null ? null : new Content.Counter(name, (ListStyle) style);
    }

    private static Content running(Token name, Values values, boolean element) {
      Object which = values.take(',') ? WHICH.read(values) : Content.Which.FIRST;
      if (!name.is(Kind.IDENT) || which == null) {
        return null;
      }
      return element
          ? new Content.Running(name.text(), (Content.Which) which)
          : new Content.NamedText(name.text(), (Content.Which) which);
    }

    private static Content counters(String name, Values values) {
      if (!values.take(',') || !values.peek().is(Kind.STRING)) {
        return null;
      }
      String separator = values.next().text();
      Object style = values.take(',') ? LIST_STYLE.read(values) : ListStyle.DECIMAL;
      return style == null ? null : new Content.Counters(name, separator, (ListStyle) style);
    }

    private static Content leader(Token argument) {
      if (argument.is(Kind.STRING)) {
        return argument.text().isEmpty() ? null : new Content.Leader(argument.text());
      }
      if (!argument.is(Kind.IDENT)) {
        return null;
      }
      return switch (argument.word()) {
        case "dotted" -> new Content.Leader(". ");
        case "solid" -> new Content.Leader("_");
        case "space" -> new Content.Leader(" ");
        default -> null;
      };
    }

    private static Content targetPage(Token function, Values values) {
      if (!function.isFunction("attr") || !values.peek().is(Kind.IDENT)) {
        return null;
      }
      String attribute = values.next().text();
      boolean ignored = values.take("url");
      if (!values.take(')') || !values.take(',') || !values.take("page")) {
        return null;
      }
      Object style = values.take(',') ? LIST_STYLE.read(values) : ListStyle.DECIMAL;
      return style == null ? null : new Content.TargetPage(attribute, (ListStyle) style);
    }
  }

  /** Parts of which some depend on the element. */
  static Object list(List<Object> parts) {
    for (Object part : parts) {
      if (part instanceof Specified) {
        return new Specified() {
          @Override
          Object compute(Computing computing) {
            List<Object> computed = new ArrayList<>(parts.size());
            for (Object p : parts) {
              computed.add(p instanceof Specified s ? s.compute(computing) : p);
            }
            return computed;
          }
        };
      }
    }
    return List.copyOf(parts);
  }

  private static final class Transforms extends Grammar {
    @Override
    Object read(Values values) {
      if (values.take("none")) {
        return List.of();
      }
      List<Object> functions = new ArrayList<>(1);
      while (values.peek().is(Kind.FUNCTION)) {
        Object function = function(values);
        if (function == null || !values.take(')')) {
          return null;
        }
        functions.add(function);
      }
      return functions.isEmpty() ? null : list(functions);
    }

    private static Object function(Values values) {
      String name = values.next().word();
      switch (name) {
        case "rotate", "skew", "skewx", "skewy" -> {
          double first = Colors.angle(values.next());
          double second = name.equals("skew") && values.take(',') ? Colors.angle(values.next()) : 0;
          if (Double.isNaN(first) || Double.isNaN(second)) {
            return null;
          }
          return switch (name) {
            case "rotate" -> new Transform.Rotate(first);
            case "skewy" -> new Transform.Skew(0, first);
            default -> new Transform.Skew(first, second);
          };
        }
        case "scale", "scalex", "scaley" -> {
          double first = Lengths.number(values);
          double second = name.equals("scale") && values.take(',') ? Lengths.number(values) : first;
          if (Double.isNaN(first) || Double.isNaN(second)) {
            return null;
          }
          return new Transform.Scale(
              name.equals("scaley") ? 1 : first, name.equals("scalex") ? 1 : second);
        }
        case "translate", "translatex", "translatey" -> {
          SpecifiedLength first = Lengths.specified(values, true, true);
          SpecifiedLength none = SpecifiedLength.of(0, Unit.POINT);
          SpecifiedLength second =
              name.equals("translate") && values.take(',')
                  ? Lengths.specified(values, true, true)
                  : none;
          if (first == null || second == null) {
            return null;
          }
          boolean down = name.equals("translatey");
          return translate(down ? none : first, down ? first : second);
        }
        default -> {
          return null;
        }
      }
    }

    private static Object translate(SpecifiedLength x, SpecifiedLength y) {
      if (x.isFixed() && y.isFixed()) {
        return new Transform.Translate(x.compute(null), y.compute(null));
      }
      return new Specified() {
        @Override
        Object compute(Computing computing) {
          return new Transform.Translate(x.compute(computing), y.compute(computing));
        }
      };
    }
  }
}
