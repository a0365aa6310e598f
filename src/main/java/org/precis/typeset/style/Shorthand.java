package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.precis.typeset.css.Token;
import org.precis.typeset.css.Token.Kind;
import org.precis.typeset.value.Caps;
import org.precis.typeset.value.GridLine;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.ListStyle;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Radius;

/** A property that stands for several. */
enum Shorthand implements Declarable {
  MARGIN(Shorthand::sides, "margin-top margin-right margin-bottom margin-left"),
  PADDING(Shorthand::sides, "padding-top padding-right padding-bottom padding-left"),
  INSET(Shorthand::sides, "top right bottom left"),
  BORDER_WIDTH(
      Shorthand::sides,
      "border-top-width border-right-width border-bottom-width border-left-width"),
  BORDER_STYLE(
      Shorthand::sides,
      "border-top-style border-right-style border-bottom-style border-left-style"),
  BORDER_COLOR(
      Shorthand::sides,
      "border-top-color border-right-color border-bottom-color border-left-color"),
  BORDER(
      Shorthand::border,
      "border-top-width border-right-width border-bottom-width border-left-width"
          + " border-top-style border-right-style border-bottom-style border-left-style"
          + " border-top-color border-right-color border-bottom-color border-left-color"),
  BORDER_TOP(Shorthand::anyOrder, "border-top-width border-top-style border-top-color"),
  BORDER_RIGHT(Shorthand::anyOrder, "border-right-width border-right-style border-right-color"),
  BORDER_BOTTOM(Shorthand::anyOrder, "border-bottom-width border-bottom-style border-bottom-color"),
  BORDER_LEFT(Shorthand::anyOrder, "border-left-width border-left-style border-left-color"),
  BORDER_BLOCK_START(Shorthand::anyOrder, "border-top-width border-top-style border-top-color"),
  BORDER_BLOCK_END(
      Shorthand::anyOrder, "border-bottom-width border-bottom-style border-bottom-color"),
  BORDER_INLINE_START(
      Shorthand::anyOrder,
      "border-inline-start-width border-inline-start-style border-inline-start-color"),
  BORDER_INLINE_END(
      Shorthand::anyOrder,
      "border-inline-end-width border-inline-end-style border-inline-end-color"),
  BORDER_BLOCK(
      Shorthand::twoLines,
      "border-top-width border-top-style border-top-color"
          + " border-bottom-width border-bottom-style border-bottom-color"),
  BORDER_INLINE(
      Shorthand::twoLines,
      "border-inline-start-width border-inline-start-style border-inline-start-color"
          + " border-inline-end-width border-inline-end-style border-inline-end-color"),
  BORDER_BLOCK_WIDTH(Shorthand::pair, "border-top-width border-bottom-width"),
  BORDER_BLOCK_STYLE(Shorthand::pair, "border-top-style border-bottom-style"),
  BORDER_BLOCK_COLOR(Shorthand::pair, "border-top-color border-bottom-color"),
  BORDER_INLINE_WIDTH(Shorthand::pair, "border-inline-start-width border-inline-end-width"),
  BORDER_INLINE_STYLE(Shorthand::pair, "border-inline-start-style border-inline-end-style"),
  BORDER_INLINE_COLOR(Shorthand::pair, "border-inline-start-color border-inline-end-color"),
  BORDER_RADIUS(
      Shorthand::corners,
      "border-top-left-radius border-top-right-radius border-bottom-right-radius"
          + " border-bottom-left-radius"),
  OUTLINE(Shorthand::anyOrder, "outline-width outline-style outline-color"),
  MARGIN_INLINE(Shorthand::pair, "margin-inline-start margin-inline-end"),
  PADDING_INLINE(Shorthand::pair, "padding-inline-start padding-inline-end"),
  INSET_INLINE(Shorthand::pair, "inset-inline-start inset-inline-end"),
  MARGIN_BLOCK(Shorthand::pair, "margin-top margin-bottom"),
  PADDING_BLOCK(Shorthand::pair, "padding-top padding-bottom"),
  INSET_BLOCK(Shorthand::pair, "top bottom"),
  POSITION(Shorthand::position, "position running"),
  FONT(
      Shorthand::font,
      "font-style font-weight font-size line-height font-family font-variant-caps"
          + " font-variant-numeric font-variant-ligatures font-feature-settings font-kerning"),
  FONT_VARIANT(Shorthand::variant, "font-variant-ligatures font-variant-caps font-variant-numeric"),
  BACKGROUND(
      Shorthand::background,
      "background-color background-image background-size background-position background-repeat"),
  LIST_STYLE(Shorthand::list, "list-style-type list-style-position"),
  WHITE_SPACE(Shorthand::whiteSpace, "white-space-collapse text-wrap-mode"),
  TEXT_DECORATION(
      Shorthand::anyOrder,
      "text-decoration-line text-decoration-style text-decoration-color"
          + " text-decoration-thickness"),
  TEXT_WRAP(Shorthand::anyOrder, "text-wrap-mode text-wrap-style"),
  FLEX(Shorthand::flex, "flex-grow flex-shrink flex-basis"),
  FLEX_FLOW(Shorthand::anyOrder, "flex-direction flex-wrap"),
  GAP(Shorthand::pair, "row-gap column-gap"),
  COLUMNS(Shorthand::columns, "column-count column-width"),
  COLUMN_RULE(Shorthand::anyOrder, "column-rule-width column-rule-style column-rule-color"),
  GRID_COLUMN(Shorthand::gridLines, "grid-column-start grid-column-end"),
  GRID_ROW(Shorthand::gridLines, "grid-row-start grid-row-end"),
  GRID_AREA(Shorthand::gridLines, "grid-row-start grid-column-start grid-row-end grid-column-end"),
  GRID_TEMPLATE(
      Shorthand::template, "grid-template-rows grid-template-columns grid-template-areas"),
  GRID(
      Shorthand::grid,
      "grid-template-rows grid-template-columns grid-template-areas"
          + " grid-auto-rows grid-auto-columns grid-auto-flow"),
  CONTAINER(Shorthand::container, "container-type"),
  OVERFLOW(Shorthand::pair, "overflow-x overflow-y"),
  PLACE_CONTENT(Shorthand::pair, "align-content justify-content"),
  PLACE_ITEMS(Shorthand::pair, "align-items justify-items"),
  PLACE_SELF(Shorthand::pair, "align-self justify-self");

  private static final int MOST_KINDS = 3;

  private final String css;

  @SuppressWarnings("ImmutableEnumChecker") // has no state
  private final Form form;

  @SuppressWarnings("ImmutableEnumChecker") // never changed
  private final List<Property> longhands;

  /** How its values are written. */
  private interface Form {

    /** Fills in the values of the longhands; whether they are accepted so far. */
    boolean read(Shorthand shorthand, Values values, Object[] read);
  }

  Shorthand(Form form, String names) {
    css = Grammar.word(this);
    this.form = form;
    longhands = Stream.of(names.split(" ")).map(Property::named).toList();
  }

  @Override
  public String css() {
    return css;
  }

  /** The values of what it stands for; empty where these are of too many kinds to be told. */
  @Override
  public String accepted() {
    if (this == BACKGROUND) {
      return "<color>; url() of PNG or JPEG as data:, with position, size after a slash and repeat";
    }
    List<String> kinds =
        longhands.stream()
            .map(Property::accepted)
            .filter(kind -> !kind.isEmpty())
            .distinct()
            .toList();
    return kinds.size() <= MOST_KINDS ? String.join("; ", kinds) : "";
  }

  @Override
  public List<Property> longhands() {
    return longhands;
  }

  @Override
  public Object[] read(Values values) {
    Object[] read = new Object[longhands.size()];
    return form.read(this, values, read) && values.done() ? read : null;
  }

  private Object one(Values values, int i) {
    return longhands.get(i).grammar().read(values);
  }

  // ---------------------------------------------------- what several have in common

  private boolean sides(Values values, Object[] read) {
    return four(values, longhands.get(0).grammar(), read);
  }

  /** Up to four values; one that is missing is that of the facing side, or the first. */
  private static boolean four(Values values, Grammar grammar, Object[] read) {
    int count = 0;
    while (count < read.length && !values.done() && !values.peek().is('/')) {
      read[count] = grammar.read(values);
      if (read[count++] == null) {
        return false;
      }
    }
    for (int i = count; i < read.length; i++) {
      read[i] = read[i == 3 && count > 1 ? 1 : 0];
    }
    return count > 0;
  }

  private boolean pair(Values values, Object[] read) {
    read[0] = one(values, 0);
    read[1] = values.done() ? read[0] : one(values, 1);
    return read[0] != null && read[1] != null;
  }

  /** Each longhand at most once, in any order. */
  private boolean anyOrder(Values values, Object[] read) {
    return Grammar.anyOrder(values, longhands.stream().map(Property::grammar).toList(), read);
  }

  // ------------------------------------------------------------------- edges

  /** A line for all sides, as the longhands stand: widths, styles and colours. */
  private static boolean border(Shorthand border, Values values, Object[] read) {
    Object[] line = BORDER_TOP.read(values);
    for (int i = 0; line != null && i < read.length; i++) {
      read[i] = line[i / 4];
    }
    return line != null;
  }

  /** A line for two sides, as the longhands stand: one side and the other. */
  private static boolean twoLines(Shorthand border, Values values, Object[] read) {
    Object[] line = BORDER_TOP.read(values);
    for (int i = 0; line != null && i < read.length; i++) {
      read[i] = line[i % 3];
    }
    return line != null;
  }

  /** The radii of all corners: up to four across and, after a slash, up to four down. */
  private static boolean corners(Shorthand radius, Values values, Object[] read) {
    Object[] across = new Object[read.length];
    Object[] down = new Object[read.length];
    if (!four(values, Grammar.SIZE, across)
        || values.take('/') && !four(values, Grammar.SIZE, down)) {
      return false;
    }
    for (int i = 0; i < read.length; i++) {
      read[i] = Lengths.pair(across[i], down[i] == null ? across[i] : down[i], Radius::new);
    }
    return true;
  }

  private boolean position(Values values, Object[] read) {
    read[1] = Specified.NOTHING;
    if (values.takeFunction("running")) {
      read[0] = Position.RUNNING;
      read[1] = Grammar.NAME.read(values);
      return read[1] != null && values.take(')');
    }
    read[0] = values.peek().is("running") ? null : one(values, 0);
    return read[0] != null;
  }

  /** Pictures, the uppermost first, and with the last of them a colour. */
  private boolean background(Values values, Object[] read) {
    List<Object[]> layers = new ArrayList<>(1);
    do {
      Object[] layer = new Object[read.length];
      boolean any = false;
      boolean none = false;
      while (!values.done() && !values.peek().is(',')) {
        boolean color = read[0] == null && (read[0] = one(values, 0)) != null;
        boolean noPicture = !color && !none && values.take("none");
        if (!color && !noPicture && !layer(values, layer)) {
          return false;
        }
        none |= noPicture;
        any = true;
      }
      if (!any || read[0] != null && !values.done() || none && layer[1] != null) {
        return false;
      }
      if (layer[1] != null) {
        layers.add(layer);
      }
    } while (values.take(','));
    for (int i = 1; i < read.length && !layers.isEmpty(); i++) {
      int place = i;
      List<?> initial = (List<?>) longhands.get(i).initial();
      read[i] =
          Specified.list(
              layers.stream()
                  .map(layer -> layer[place] == null ? initial.get(0) : layer[place])
                  .toList());
    }
    return true;
  }

  /** What is next of a layer: its picture, how it is repeated, or its place and size. */
  private static boolean layer(Values values, Object[] layer) {
    if (layer[1] == null && (layer[1] = BoxGrammar.IMAGE.read(values)) != null) {
      return true;
    }
    if (layer[4] == null && (layer[4] = BoxGrammar.BACKGROUND_REPEAT.read(values)) != null) {
      return true;
    }
    if (layer[3] == null && (layer[3] = BoxGrammar.BACKGROUND_POSITION.read(values)) != null) {
      return !values.take('/') || (layer[2] = BoxGrammar.BACKGROUND_SIZE.read(values)) != null;
    }
    return false;
  }

  // ------------------------------------------------------------------ text

  private boolean font(Values values, Object[] read) {
    boolean more = true;
    while (more) {
      more = values.take("normal");
      if (!more && read[5] == null && values.take("small-caps")) {
        read[5] = Caps.SMALL_CAPS;
        more = true;
      }
      for (int i = 0; i < 2 && !more; i++) {
        more = read[i] == null && (read[i] = one(values, i)) != null;
      }
    }
    read[2] = one(values, 2);
    if (read[2] == null || values.take('/') && (read[3] = one(values, 3)) == null) {
      return false;
    }
    read[4] = one(values, 4);
    return read[4] != null;
  }

  /** Words of what it stands for, in any order; {@code normal} and {@code none} stand alone. */
  private boolean variant(Values values, Object[] read) {
    if (values.take("normal")) {
      return true;
    }
    List<List<Token>> words = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    while (!values.done()) {
      List<Token> word = List.of(values.next());
      boolean known = false;
      for (int i = 0; i < read.length && !known; i++) {
        known = !word.get(0).is("normal") && one(new Values(word), i) != null;
        words.get(i).addAll(known ? word : List.of());
      }
      if (!known) {
        return false;
      }
    }
    for (int i = 0; i < read.length; i++) {
      Values own = new Values(words.get(i));
      read[i] = own.done() ? null : one(own, i);
      if (!own.done()) {
        return false;
      }
    }
    return true;
  }

  private boolean list(Values values, Object[] read) {
    boolean any = false;
    while (!values.done()) {
      Object position = read[1] == null ? one(values, 1) : null;
      if (position != null) {
        read[1] = position;
        any = true;
        continue;
      }
      Object type = one(values, 0);
      if (type == null) {
        return false;
      }
      read[0] = read[0] == null || type != ListStyle.NONE ? type : read[0];
      any = true;
    }
    return any;
  }

  /** The words that stand for both; else one of each. */
  private boolean whiteSpace(Values values, Object[] read) {
    switch (Objects.requireNonNullElse(values.word(), "")) {
      case "normal" -> read[0] = "collapse";
      case "pre", "pre-wrap" -> read[0] = "preserve";
      case "pre-line" -> read[0] = "preserve-breaks";
      default -> {
        return anyOrder(values, read);
      }
    }
    read[1] = values.next().is("pre") ? "nowrap" : "wrap";
    return true;
  }

  // ------------------------------------------------------- columns, flex and grid

  /** A number and a width of columns, in any order; {@code auto} is the initial value of both. */
  private boolean columns(Values values, Object[] read) {
    int words = 0;
    while (!values.done()) {
      words++;
      if (values.take("auto")) {
        continue;
      }
      int i = read[0] == null && (read[0] = one(values, 0)) != null ? 0 : 1;
      if (i == 1 && (read[1] != null || (read[1] = one(values, 1)) == null)) {
        return false;
      }
    }
    return words > 0 && words <= 2;
  }

  private boolean flex(Values values, Object[] read) {
    if (values.peek().is("none") || values.peek().is("auto")) {
      read[0] = values.next().is("none") ? 0.0 : 1.0;
      read[1] = read[0];
      read[2] = Length.AUTO;
      return true;
    }
    boolean grows = growth(values, read);
    if (values.done()) {
      read[2] = Length.ZERO;
    } else {
      read[2] = one(values, 2);
      if (!grows && !values.done()) {
        growth(values, read);
      }
    }
    read[0] = read[0] == null ? 1.0 : read[0];
    read[1] = read[1] == null ? 1.0 : read[1];
    return read[2] != null;
  }

  private boolean growth(Values values, Object[] read) {
    read[0] = one(values, 0);
    read[1] = read[0] == null ? null : one(values, 1);
    return read[0] != null;
  }

  private boolean gridLines(Values values, Object[] read) {
    for (int i = 0; i < read.length; i++) {
      read[i] = one(values, i);
      if (read[i] == null) {
        return false;
      }
      if (!values.take('/')) {
        copyNames(read, i + 1);
        return true;
      }
    }
    return false;
  }

  /** A name alone is that of both sides (CSS Grid 2, 8.4). */
  private static void copyNames(Object[] read, int from) {
    for (int i = from; i < read.length; i++) {
      Object facing = read[i >= 2 ? i - 2 : 0];
      boolean name =
          facing instanceof GridLine line
              && !line.name().isEmpty()
              && line.number() == 0
              && line.span() == 0;
      read[i] = name ? facing : null;
    }
  }

  /** Rows and columns, or a string for each row of areas. */
  private boolean template(Values values, Object[] read) {
    if (values.take("none")) {
      return true;
    }
    if (values.peek().is(Kind.STRING)) {
      return areas(values, read);
    }
    read[0] = one(values, 0);
    if (read[0] == null || !values.take('/')) {
      return false;
    }
    read[1] = one(values, 1);
    return read[1] != null;
  }

  private boolean areas(Values values, Object[] read) {
    List<Token> strings = new ArrayList<>();
    List<Object> rows = new ArrayList<>();
    while (values.peek().is(Kind.STRING)) {
      strings.add(values.next());
      Object size = GridGrammar.trackAfterAreas(values);
      if (size == null) {
        return false;
      }
      rows.add(size);
    }
    read[0] = GridGrammar.rows(rows);
    read[2] = GridGrammar.AREAS.read(new Values(strings));
    if (values.take('/')) {
      read[1] = one(values, 1);
      if (read[1] == null) {
        return false;
      }
    }
    return read[2] != null;
  }

  /** As {@code grid-template}; or the rows or the columns alone, and how the others are added. */
  private boolean grid(Values values, Object[] read) {
    read[5] = GridGrammar.autoFlow(values, false);
    if (read[5] != null) {
      read[3] = values.peek().is('/') ? null : one(values, 3);
      read[1] = values.take('/') ? one(values, 1) : null;
      return read[1] != null;
    }
    if (values.peek().is("none") || values.peek().is(Kind.STRING)) {
      return template(values, read);
    }
    read[0] = one(values, 0);
    if (read[0] == null || !values.take('/')) {
      return false;
    }
    read[5] = GridGrammar.autoFlow(values, true);
    if (read[5] == null) {
      read[1] = one(values, 1);
      return read[1] != null;
    }
    read[4] = values.done() ? null : one(values, 4);
    return true;
  }

  /** Names, to which nothing refers, and the type. */
  private boolean container(Values values, Object[] read) {
    int names = 0;
    while (!values.done() && !values.peek().is('/')) {
      if (!values.next().is(Kind.IDENT)) {
        return false;
      }
      names++;
    }
    if (values.take('/')) {
      read[0] = one(values, 0);
      return names > 0 && read[0] != null;
    }
    return names > 0;
  }
}
