package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.css.Token.Kind;
import org.precis.typeset.style.SpecifiedLength.Unit;
import org.precis.typeset.value.AspectRatio;
import org.precis.typeset.value.BackgroundRepeat;
import org.precis.typeset.value.BackgroundRepeat.Tiling;
import org.precis.typeset.value.BackgroundSize;
import org.precis.typeset.value.Border;
import org.precis.typeset.value.BoxAlign;
import org.precis.typeset.value.Clear;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.PageBreak;
import org.precis.typeset.value.Radius;
import org.precis.typeset.value.Shadow;
import org.precis.typeset.value.Transform;

/** Reads the values of properties of boxes: their sizes, edges, backgrounds and transforms. */
final class BoxGrammar {

  /** One side of a box is at most as many times as long as the other. */
  private static final double MOST_RATIO = 1e4;

  /** A side and the distance from it, across and down. */
  private static final int MOST_PARTS = 4;

  static final Grammar WIDTH = widths("auto");
  static final Grammar MOST_WIDTH = widths("none");

  static final Grammar LENGTH =
      new Grammar("<length>", values -> Lengths.read(values, false, false));

  static final Grammar GAP = Grammar.words("normal", Length.AUTO).or(Grammar.SIZE);

  static final Grammar FLOAT =
      Grammar.words("none", Floating.NONE)
          .or(sides(Floating.LEFT, Floating.RIGHT))
          .or(Grammar.words("footnote", Floating.FOOTNOTE));

  static final Grammar CLEAR =
      Grammar.words("none", Clear.NONE)
          .or(sides(Clear.LEFT, Clear.RIGHT))
          .or(Grammar.words("both", Clear.BOTH));

  static final Grammar LINE_WIDTH =
      Grammar.words("thin", 0.75, "medium", 2.25, "thick", 3.75).or(Grammar.points(false));

  static final Grammar LINE = Grammar.words(Border.Line.class).also("hidden", Border.Line.NONE);

  /** The radius of one corner. */
  static final Grammar RADIUS =
      new Grammar(
          "<length> | <percentage>",
          values -> {
            Object across = Grammar.SIZE.read(values);
            Object down = values.done() ? across : Grammar.SIZE.read(values);
            return Lengths.pair(across, down, Radius::new);
          });

  static final Grammar SHADOWS =
      Grammar.words("none", List.of())
          .or(
              new Grammar(
                      "<length> <length>, also blur, spread and <color>, and several with commas"
                          + " between; not inset",
                      BoxGrammar::shadow)
                  .list());

  static final Grammar TRANSFORM =
      Grammar.words("none", List.of())
          .or(
              new Grammar(
                      "rotate() | skew() | skewX() | skewY() | scale() | scaleX() | scaleY() |"
                          + " translate() | translateX() | translateY()",
                      BoxGrammar::transform)
                  .sequence());

  static final Grammar RATIO =
      new Grammar(
          "auto | <number> | <number> / <number>; with auto, the numbers are for what has no shape"
              + " of its own",
          BoxGrammar::ratio);

  static final Grammar OVERFLOW =
      Grammar.words("visible | hidden | clip")
          .or(Grammar.words("auto", "hidden", "scroll", "hidden"))
          .noting("; all but visible cut what does not fit");

  static final Grammar PAGE_BREAK =
      Grammar.words(PageBreak.class)
          .also("always", PageBreak.PAGE)
          .also("avoid-page", PageBreak.AVOID)
          .also("avoid-column", PageBreak.AVOID)
          .also("recto", PageBreak.RIGHT)
          .also("verso", PageBreak.LEFT);

  /** How boxes are aligned that may have room between them. */
  static final Grammar SPREAD = align("", " | space-between | space-around | space-evenly");

  // --------------------------------------------------------------- backgrounds

  /** The address of an image that is in the sheet itself; nothing is fetched. */
  static final Grammar IMAGE =
      new Grammar(
          "url() of PNG or JPEG as data:, also several with commas between", BoxGrammar::image);

  static final Grammar BACKGROUND_SIZE =
      new Grammar(
          "auto | cover | contain | <length> | <percentage>; one or two, also several with commas"
              + " between",
          BoxGrammar::size);

  /** Across and down, each perhaps with a distance from a side. */
  static final Grammar BACKGROUND_POSITION =
      new Grammar(
          "left | center | right | top | bottom | <length> | <percentage>; one or two of these, also"
              + " a distance from each side, and several with commas between",
          values -> position(values, MOST_PARTS));

  static final Grammar BACKGROUND_REPEAT =
      new Grammar(
          "repeat | repeat-x | repeat-y | no-repeat | space | round; one or two, also several with"
              + " commas between",
          BoxGrammar::repeat);

  static final Grammar PICTURE_POSITION =
      new Grammar(
          "left | center | right | top | bottom | <length> | <percentage>; one or two of these",
          values -> position(values, 2));

  /** The corner at the upper left. */
  static final List<Length> START = List.of(Length.linear(0, 0), Length.linear(0, 0));

  /** The middle of a box. */
  static final List<Length> CENTER = List.of(Length.linear(0, 0.5), Length.linear(0, 0.5));

  private static final Grammar FIT = Grammar.words(BackgroundSize.Fit.class);
  private static final Grammar TILING = Grammar.words(Tiling.class);

  private BoxGrammar() {}

  private static Grammar widths(String auto) {
    return Grammar.words(auto, Length.AUTO)
        .or(Grammar.SIZE)
        .or(
            Grammar.words(
                "min-content",
                Length.MIN_CONTENT,
                "max-content",
                Length.MAX_CONTENT,
                "fit-content",
                Length.FIT_CONTENT));
  }

  /** The sides; the start and the end of lines are as the text around the element runs. */
  private static Grammar sides(Object left, Object right) {
    return Grammar.words(
        "left",
        left,
        "right",
        right,
        "inline-start",
        (Specified) computing -> computing.isRightToLeft() ? right : left,
        "inline-end",
        (Specified) computing -> computing.isRightToLeft() ? left : right);
  }

  /** How boxes are aligned: the words for all properties, and those before and after them. */
  static Grammar align(String before, String after) {
    Grammar words =
        Grammar.words(BoxAlign.class)
            .also("left", BoxAlign.START)
            .also("right", BoxAlign.END)
            .also("self-start", BoxAlign.START)
            .also("self-end", BoxAlign.END);
    return new Grammar(
        before + "normal | start | end | center | stretch" + after,
        values -> {
          // These change nothing on paper
          boolean ignored = values.take("first") || values.take("safe") || values.take("unsafe");
          return words.read(values);
        });
  }

  private static Object shadow(Values values) {
    Object before = Colors.read(values);
    List<Object> parts = new ArrayList<>(5);
    Object size = Lengths.points(values, true, null);
    while (size != null) {
      parts.add(size);
      // Only what is blurred may not be less than nothing
      size = parts.size() < 4 ? Lengths.points(values, parts.size() != 2, null) : null;
    }
    if (parts.size() < 2) {
      return null;
    }
    while (parts.size() < 4) {
      parts.add(0.0);
    }
    Object color = before == null ? Colors.read(values) : before;
    parts.add(Colors.absolute(color == null ? Specified.NOTHING : color));
    return Specified.all(
        parts,
        of ->
            new Shadow(
                within(of.get(0)),
                within(of.get(1)),
                within(of.get(2)),
                within(of.get(3)),
                (Integer) of.get(4)));
  }

  private static double within(Object points) {
    return Math.min(Length.FARTHEST, (Double) points);
  }

  private static Object image(Values values) {
    String address = values.peek().is(Kind.URL) ? values.peek().text() : "";
    if (!address.startsWith("data:image/png;") && !address.startsWith("data:image/jpeg;")) {
      return null;
    }
    values.next();
    return address;
  }

  private static Object repeat(Values values) {
    if (values.take("repeat-x")) {
      return new BackgroundRepeat(Tiling.REPEAT, Tiling.NO_REPEAT);
    }
    if (values.take("repeat-y")) {
      return new BackgroundRepeat(Tiling.NO_REPEAT, Tiling.REPEAT);
    }
    Object across = TILING.read(values);
    Object down = across == null ? null : TILING.read(values);
    return across == null
        ? null
        : new BackgroundRepeat((Tiling) across, (Tiling) (down == null ? across : down));
  }

  private static Object size(Values values) {
    Object fit = FIT.read(values);
    if (fit != null) {
      return new BackgroundSize((BackgroundSize.Fit) fit, Length.AUTO, Length.AUTO);
    }
    Object width = Grammar.SIZE_OR_AUTO.read(values);
    Object height = width == null ? null : Grammar.SIZE_OR_AUTO.read(values);
    return Lengths.pair(
        width,
        height == null ? Length.AUTO : height,
        (wide, high) -> new BackgroundSize(null, wide, high));
  }

  // ----------------------------------------------------------------- positions

  /** A word or a length of a position; one of the two is null. */
  private record Part(String word, SpecifiedLength length) {

    /** The part that is next, or null. */
    static Part read(Values values) {
      String word = values.word();
      boolean side =
          word != null
              && switch (word) {
                case "left", "right", "top", "bottom", "center" -> true;
                default -> false;
              };
      if (side) {
        values.next();
        return new Part(word, null);
      }
      SpecifiedLength length = Lengths.specified(values, true, true);
      return length == null ? null : new Part(null, length);
    }

    boolean is(String one, String other) {
      return one.equals(word) || other.equals(word);
    }

    boolean isDown() {
      return is("top", "bottom");
    }

    boolean isAcross() {
      return is("left", "right");
    }

    /** The place that it is, if need be so far from its side. */
    SpecifiedLength place(SpecifiedLength by) {
      if (word == null) {
        return length;
      }
      boolean far = is("right", "bottom");
      double share = word.equals("center") ? 0.5 : far ? 1 : 0;
      SpecifiedLength side = SpecifiedLength.of(share, Unit.SHARE);
      return by == null ? side : side.plus(by.times(far ? -1 : 1));
    }
  }

  /**
   * Across and down; where there are more than two parts, lengths are distances from sides.
   *
   * @param most how many parts it may have
   */
  private static Object position(Values values, int most) {
    List<Part> parts = new ArrayList<>(most);
    Part next = Part.read(values);
    while (next != null) {
      parts.add(next);
      next = parts.size() < most ? Part.read(values) : null;
    }
    boolean apart = parts.size() > 2;
    List<Part> sides = new ArrayList<>(2);
    List<SpecifiedLength> places = new ArrayList<>(2);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean hasLength = apart && i + 1 < parts.size() && parts.get(i + 1).length != null;
      if (apart && part.word == null || hasLength && "center".equals(part.word)) {
        return null;
      }
      sides.add(part);
      places.add(part.place(hasLength ? parts.get(++i).length : null));
    }
    if (sides.isEmpty() || sides.size() > 2) {
      return null;
    }
    boolean turned = sides.get(0).isDown() || sides.size() == 2 && sides.get(1).isAcross();
    if (sides.size() == 1) {
      places.add(SpecifiedLength.of(0.5, Unit.SHARE));
    } else if (sides.get(turned ? 1 : 0).isDown() || sides.get(turned ? 0 : 1).isAcross()) {
      return null;
    }
    return Lengths.pair(places.get(turned ? 1 : 0), places.get(turned ? 0 : 1), List::of);
  }

  // -------------------------------------------------- shapes and their changes

  private static Object ratio(Values values) {
    boolean before = values.take("auto");
    if (before && values.done()) {
      return AspectRatio.AUTO;
    }
    double width = Lengths.number(values);
    double height = values.take('/') ? Lengths.number(values) : 1;
    boolean own = values.take("auto") || before;
    if (!(width >= 0 && height >= 0)) {
      return null;
    }
    // A ratio with a zero is none (CSS Values 4, 4.7)
    double ratio = Math.max(1 / MOST_RATIO, Math.min(MOST_RATIO, width / height));
    return width > 0 && height > 0 ? new AspectRatio(own, ratio) : AspectRatio.AUTO;
  }

  private static Object transform(Values values) {
    String name = values.peek().is(Kind.FUNCTION) ? values.next().word() : "";
    Object function =
        switch (name) {
          case "rotate", "skewx", "skewy", "skew" -> turned(name, values);
          case "scale", "scalex", "scaley" -> scaled(name, values);
          case "translate", "translatex", "translatey" -> translated(name, values);
          default -> null;
        };
    return function != null && values.take(')') ? function : null;
  }

  private static Object turned(String name, Values values) {
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

  private static Object scaled(String name, Values values) {
    double first = Lengths.number(values);
    double second = name.equals("scale") && values.take(',') ? Lengths.number(values) : first;
    return Double.isNaN(first) || Double.isNaN(second)
        ? null
        : new Transform.Scale(
            name.equals("scaley") ? 1 : first, name.equals("scalex") ? 1 : second);
  }

  private static Object translated(String name, Values values) {
    boolean down = name.equals("translatey");
    Object first = Grammar.DISTANCE.read(values);
    boolean both = name.equals("translate") && values.take(',');
    Object second = both ? Grammar.DISTANCE.read(values) : Length.ZERO;
    return Lengths.pair(down ? second : first, down ? first : second, Transform.Translate::new);
  }
}
