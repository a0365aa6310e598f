package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.precis.typeset.css.Token;
import org.precis.typeset.style.Keywords.Collapse;
import org.precis.typeset.style.Keywords.WrapMode;
import org.precis.typeset.value.BackgroundRepeat;
import org.precis.typeset.value.BackgroundSize;
import org.precis.typeset.value.Caps;
import org.precis.typeset.value.GridLine;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.ListStyle;
import org.precis.typeset.value.Position;

/** A property that stands for several. */
enum Shorthand {
  POSITION("position", Property.POSITION, Property.RUNNING),
  MARGIN("margin", Property.MARGIN_TOP, 4),
  PADDING("padding", Property.PADDING_TOP, 4),
  INSET("inset", Property.TOP, 4),
  BORDER_WIDTH("border-width", Property.BORDER_TOP_WIDTH, 4),
  BORDER_STYLE("border-style", Property.BORDER_TOP_STYLE, 4),
  BORDER_COLOR("border-color", Property.BORDER_TOP_COLOR, 4),
  BORDER("border", Property.BORDER_TOP_WIDTH, 12),
  BORDER_TOP("border-top", sideOf(0)),
  BORDER_RIGHT("border-right", sideOf(1)),
  BORDER_BOTTOM("border-bottom", sideOf(2)),
  BORDER_LEFT("border-left", sideOf(3)),
  BORDER_BLOCK_START("border-block-start", sideOf(0)),
  BORDER_BLOCK_END("border-block-end", sideOf(2)),
  BORDER_INLINE_START(
      "border-inline-start",
      Logical.BORDER_INLINE_START_WIDTH,
      Logical.BORDER_INLINE_START_STYLE,
      Logical.BORDER_INLINE_START_COLOR),
  BORDER_INLINE_END(
      "border-inline-end",
      Logical.BORDER_INLINE_END_WIDTH,
      Logical.BORDER_INLINE_END_STYLE,
      Logical.BORDER_INLINE_END_COLOR),
  BORDER_BLOCK(
      "border-block",
      Property.BORDER_TOP_WIDTH,
      Property.BORDER_TOP_STYLE,
      Property.BORDER_TOP_COLOR,
      Property.BORDER_BOTTOM_WIDTH,
      Property.BORDER_BOTTOM_STYLE,
      Property.BORDER_BOTTOM_COLOR),
  BORDER_INLINE(
      "border-inline",
      Logical.BORDER_INLINE_START_WIDTH,
      Logical.BORDER_INLINE_START_STYLE,
      Logical.BORDER_INLINE_START_COLOR,
      Logical.BORDER_INLINE_END_WIDTH,
      Logical.BORDER_INLINE_END_STYLE,
      Logical.BORDER_INLINE_END_COLOR),
  BORDER_BLOCK_WIDTH("border-block-width", Property.BORDER_TOP_WIDTH, Property.BORDER_BOTTOM_WIDTH),
  BORDER_BLOCK_STYLE("border-block-style", Property.BORDER_TOP_STYLE, Property.BORDER_BOTTOM_STYLE),
  BORDER_BLOCK_COLOR("border-block-color", Property.BORDER_TOP_COLOR, Property.BORDER_BOTTOM_COLOR),
  BORDER_INLINE_WIDTH(
      "border-inline-width", Logical.BORDER_INLINE_START_WIDTH, Logical.BORDER_INLINE_END_WIDTH),
  BORDER_INLINE_STYLE(
      "border-inline-style", Logical.BORDER_INLINE_START_STYLE, Logical.BORDER_INLINE_END_STYLE),
  BORDER_INLINE_COLOR(
      "border-inline-color", Logical.BORDER_INLINE_START_COLOR, Logical.BORDER_INLINE_END_COLOR),
  BORDER_RADIUS("border-radius", Property.BORDER_TOP_LEFT_RADIUS, 4),
  OUTLINE("outline", Property.OUTLINE_WIDTH, 3),
  MARGIN_INLINE("margin-inline", Logical.MARGIN_INLINE_START, Logical.MARGIN_INLINE_END),
  PADDING_INLINE("padding-inline", Logical.PADDING_INLINE_START, Logical.PADDING_INLINE_END),
  INSET_INLINE("inset-inline", Logical.INSET_INLINE_START, Logical.INSET_INLINE_END),
  MARGIN_BLOCK("margin-block", Property.MARGIN_TOP, Property.MARGIN_BOTTOM),
  PADDING_BLOCK("padding-block", Property.PADDING_TOP, Property.PADDING_BOTTOM),
  INSET_BLOCK("inset-block", Property.TOP, Property.BOTTOM),
  FONT(
      "font",
      Property.FONT_STYLE,
      Property.FONT_WEIGHT,
      Property.FONT_SIZE,
      Property.LINE_HEIGHT,
      Property.FONT_FAMILY,
      Property.FONT_VARIANT_CAPS,
      Property.FONT_VARIANT_NUMERIC,
      Property.FONT_VARIANT_LIGATURES,
      Property.FONT_FEATURE_SETTINGS,
      Property.FONT_KERNING),
  FONT_VARIANT(
      "font-variant",
      Property.FONT_VARIANT_LIGATURES,
      Property.FONT_VARIANT_CAPS,
      Property.FONT_VARIANT_NUMERIC),
  BACKGROUND(
      "background",
      Property.BACKGROUND_COLOR,
      Property.BACKGROUND_IMAGE,
      Property.BACKGROUND_SIZE,
      Property.BACKGROUND_POSITION,
      Property.BACKGROUND_REPEAT),
  LIST_STYLE("list-style", Property.LIST_STYLE_TYPE, Property.LIST_STYLE_POSITION),
  WHITE_SPACE("white-space", Property.WHITE_SPACE_COLLAPSE, Property.TEXT_WRAP_MODE),
  TEXT_DECORATION(
      "text-decoration",
      Property.TEXT_DECORATION,
      Property.TEXT_DECORATION_STYLE,
      Property.TEXT_DECORATION_COLOR,
      Property.TEXT_DECORATION_THICKNESS),
  TEXT_WRAP("text-wrap", Property.TEXT_WRAP_MODE, Property.TEXT_WRAP_STYLE),
  FLEX("flex", Property.FLEX_GROW, Property.FLEX_SHRINK, Property.FLEX_BASIS),
  FLEX_FLOW("flex-flow", Property.FLEX_DIRECTION, Property.FLEX_WRAP),
  GAP("gap", Property.ROW_GAP, Property.COLUMN_GAP),
  COLUMNS("columns", Property.COLUMN_COUNT, Property.COLUMN_WIDTH),
  COLUMN_RULE(
      "column-rule",
      Property.COLUMN_RULE_WIDTH,
      Property.COLUMN_RULE_STYLE,
      Property.COLUMN_RULE_COLOR),
  GRID_COLUMN("grid-column", Property.GRID_COLUMN_START, Property.GRID_COLUMN_END),
  GRID_ROW("grid-row", Property.GRID_ROW_START, Property.GRID_ROW_END),
  GRID_AREA(
      "grid-area",
      Property.GRID_ROW_START,
      Property.GRID_COLUMN_START,
      Property.GRID_ROW_END,
      Property.GRID_COLUMN_END),
  GRID_TEMPLATE(
      "grid-template",
      Property.GRID_TEMPLATE_ROWS,
      Property.GRID_TEMPLATE_COLUMNS,
      Property.GRID_TEMPLATE_AREAS),
  GRID(
      "grid",
      Property.GRID_TEMPLATE_ROWS,
      Property.GRID_TEMPLATE_COLUMNS,
      Property.GRID_TEMPLATE_AREAS,
      Property.GRID_AUTO_ROWS,
      Property.GRID_AUTO_COLUMNS,
      Property.GRID_AUTO_FLOW),
  CONTAINER("container", Property.CONTAINER_TYPE),
  OVERFLOW("overflow", Property.OVERFLOW_X, Property.OVERFLOW_Y),
  PLACE_CONTENT("place-content", Property.ALIGN_CONTENT, Property.JUSTIFY_CONTENT),
  PLACE_ITEMS("place-items", Property.ALIGN_ITEMS, Property.JUSTIFY_ITEMS),
  PLACE_SELF("place-self", Property.ALIGN_SELF, Property.JUSTIFY_SELF);

  private static final int MOST_KINDS = 3;

  private final String css;

  @SuppressWarnings("ImmutableEnumChecker") // never changed
  private final int[] longhands;

  Shorthand(String css, Property... longhands) {
    this.css = css;
    this.longhands = new int[longhands.length];
    for (int i = 0; i < longhands.length; i++) {
      this.longhands[i] = longhands[i].ordinal();
    }
  }

  Shorthand(String css, Property first, int count) {
    this.css = css;
    longhands = new int[count];
    for (int i = 0; i < count; i++) {
      longhands[i] = first.ordinal() + i;
    }
  }

  Shorthand(String css, Logical... longhands) {
    this.css = css;
    this.longhands = new int[longhands.length];
    for (int i = 0; i < longhands.length; i++) {
      this.longhands[i] = longhands[i].id();
    }
  }

  String css() {
    return css;
  }

  /** The values of what it stands for; empty where these are of too many kinds to be told. */
  String accepted() {
    if (this == BACKGROUND) {
      return "<color>; url() of PNG or JPEG as data:, with position, size after a"
          + " slash and repeat";
    }
    List<String> kinds =
        Arrays.stream(longhands)
            .mapToObj(Names::accepted)
            .filter(kind -> !kind.isEmpty())
            .distinct()
            .toList();
    return kinds.size() <= MOST_KINDS ? String.join("; ", kinds) : "";
  }

  /** The numbers of what it stands for: see {@link Logical#id}. */
  int[] longhands() {
    return longhands;
  }

  /** The values of the longhands, where null stands for the initial one; null if not accepted. */
  Object[] read(Values values) {
    Object[] read = new Object[longhands.length];
    boolean accepted =
        switch (this) {
          case POSITION -> readPosition(values, read);
          case MARGIN, PADDING, INSET, BORDER_WIDTH, BORDER_STYLE, BORDER_COLOR ->
              readSides(values, read);
          case BORDER -> readBorder(values, read);
          case BORDER_BLOCK, BORDER_INLINE -> readTwoLines(values, read);
          case BORDER_RADIUS -> EdgeGrammar.corners(values, read);
          case BORDER_TOP,
              BORDER_RIGHT,
              BORDER_BOTTOM,
              BORDER_LEFT,
              BORDER_BLOCK_START,
              BORDER_BLOCK_END,
              BORDER_INLINE_START,
              BORDER_INLINE_END,
              OUTLINE,
              COLUMN_RULE ->
              readLine(values, read);
          case BORDER_BLOCK_WIDTH,
              BORDER_BLOCK_STYLE,
              BORDER_BLOCK_COLOR,
              BORDER_INLINE_WIDTH,
              BORDER_INLINE_STYLE,
              BORDER_INLINE_COLOR,
              MARGIN_INLINE,
              PADDING_INLINE,
              INSET_INLINE,
              MARGIN_BLOCK,
              PADDING_BLOCK,
              INSET_BLOCK,
              PLACE_CONTENT,
              PLACE_ITEMS,
              PLACE_SELF,
              GAP,
              OVERFLOW ->
              readPair(values, read);
          case FONT -> readFont(values, read);
          case BACKGROUND -> readGround(values, read);
          case LIST_STYLE -> readList(values, read);
          case FLEX -> readFlex(values, read);
          case WHITE_SPACE -> readWhiteSpace(values, read);
          case FONT_VARIANT -> readVariant(values, read);
          case TEXT_WRAP, FLEX_FLOW, TEXT_DECORATION -> readAny(values, read);
          case COLUMNS -> readColumns(values, read);
          case GRID_COLUMN, GRID_ROW, GRID_AREA -> readLines(values, read);
          case GRID_TEMPLATE -> readTemplate(values, read);
          case GRID -> readGrid(values, read);
          case CONTAINER -> readContainer(values, read);
        };
    return accepted && values.done() ? read : null;
  }

  private Object one(Values values, int i) {
    return Names.grammar(longhands[i]).read(values);
  }

  private static boolean readPosition(Values values, Object[] read) {
    read[1] = Specified.NOTHING;
    if (values.takeFunction("running")) {
      Token name = values.next();
      read[0] = Position.RUNNING;
      read[1] = name.text();
      return name.is(Token.Kind.IDENT) && values.take(')');
    }
    read[0] = values.peek().is("running") ? null : Property.POSITION.grammar().read(values);
    return read[0] != null;
  }

  private boolean readSides(Values values, Object[] read) {
    int count = 0;
    while (count < 4 && !values.done()) {
      read[count] = one(values, count);
      if (read[count] == null) {
        return false;
      }
      count++;
    }
    if (count == 0) {
      return false;
    }
    read[1] = count > 1 ? read[1] : read[0];
    read[2] = count > 2 ? read[2] : read[0];
    read[3] = count > 3 ? read[3] : read[1];
    return true;
  }

  private static boolean readBorder(Values values, Object[] read) {
    Object[] line = new Object[3];
    if (!BORDER_TOP.readLine(values, line)) {
      return false;
    }
    for (int i = 0; i < read.length; i++) {
      read[i] = line[i / 4];
    }
    return true;
  }

  private static boolean readTwoLines(Values values, Object[] read) {
    Object[] line = new Object[3];
    if (!BORDER_TOP.readLine(values, line)) {
      return false;
    }
    for (int i = 0; i < read.length; i++) {
      read[i] = line[i % 3];
    }
    return true;
  }

  private boolean readLine(Values values, Object[] read) {
    return readAny(values, read);
  }

  /** Each longhand at most once, in any order. */
  private boolean readAny(Values values, Object[] read) {
    boolean any = false;
    while (!values.done()) {
      boolean found = false;
      for (int i = 0; i < read.length && !found; i++) {
        if (read[i] == null) {
          read[i] = one(values, i);
          found = read[i] != null;
        }
      }
      if (!found) {
        return false;
      }
      any = true;
    }
    return any;
  }

  /** Words of what it stands for, in any order; {@code normal} and {@code none} stand alone. */
  private boolean readVariant(Values values, Object[] read) {
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

  /** A number and a width of columns, in any order; {@code auto} is the initial value of both. */
  private boolean readColumns(Values values, Object[] read) {
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

  private boolean readPair(Values values, Object[] read) {
    read[0] = one(values, 0);
    read[1] = values.done() ? read[0] : one(values, 1);
    return read[0] != null && read[1] != null;
  }

  private boolean readFont(Values values, Object[] read) {
    while (true) {
      if (values.take("normal")) {
        continue;
      }
      if (read[5] == null && values.take("small-caps")) {
        read[5] = Caps.SMALL_CAPS;
        continue;
      }
      if (read[0] == null && (read[0] = one(values, 0)) != null) {
        continue;
      }
      if (read[1] == null && (read[1] = one(values, 1)) != null) {
        continue;
      }
      break;
    }
    read[2] = one(values, 2);
    if (read[2] == null || (values.take('/') && (read[3] = one(values, 3)) == null)) {
      return false;
    }
    read[4] = one(values, 4);
    return read[4] != null;
  }

  /** Pictures, the uppermost first, and with the last of them a colour. */
  private static boolean readGround(Values values, Object[] read) {
    List<List<Object>> layers = new ArrayList<>(4);
    for (int i = 1; i < read.length; i++) {
      layers.add(new ArrayList<>(1));
    }
    do {
      Object[] layer = new Object[read.length];
      boolean any = false;
      boolean none = false;
      while (!values.done() && !values.peek().is(',')) {
        boolean color = read[0] == null && (read[0] = Colors.read(values)) != null;
        boolean noPicture = !color && !none && values.take("none");
        if (!color && !noPicture && !readLayer(values, layer)) {
          return false;
        }
        none |= noPicture;
        any = true;
      }
      if (!any || read[0] != null && !values.done() || none && layer[1] != null) {
        return false;
      }
      if (layer[1] != null) {
        layers.get(0).add(layer[1]);
        layers.get(1).add(layer[2] == null ? BackgroundSize.AUTO : layer[2]);
        layers.get(2).add(layer[3] == null ? BackgroundGrammar.START.get(0) : layer[3]);
        layers.get(3).add(layer[4] == null ? BackgroundRepeat.BOTH : layer[4]);
      }
    } while (values.take(','));
    read[1] = Grammar.list(layers.get(0));
    for (int i = 1; i < layers.size() && !layers.get(0).isEmpty(); i++) {
      read[i + 1] = Grammar.list(layers.get(i));
    }
    return true;
  }

  /** What is next of a layer: its picture, how it is repeated, or its place and size. */
  private static boolean readLayer(Values values, Object[] layer) {
    if (layer[1] == null && (layer[1] = BackgroundGrammar.image(values)) != null) {
      return true;
    }
    if (layer[4] == null && (layer[4] = BackgroundGrammar.repeat(values)) != null) {
      return true;
    }
    if (layer[3] == null && (layer[3] = BackgroundGrammar.position(values)) != null) {
      return !values.take('/') || (layer[2] = BackgroundGrammar.size(values)) != null;
    }
    return false;
  }

  private boolean readList(Values values, Object[] read) {
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
  private boolean readWhiteSpace(Values values, Object[] read) {
    String word = values.word();
    if (word == null) {
      return false;
    }
    switch (word) {
      case "normal" -> read[0] = Collapse.COLLAPSE;
      case "pre", "pre-wrap" -> read[0] = Collapse.PRESERVE;
      case "pre-line" -> read[0] = Collapse.PRESERVE_BREAKS;
      default -> {
        return readAny(values, read);
      }
    }
    read[1] = word.equals("pre") ? WrapMode.NOWRAP : WrapMode.WRAP;
    values.next();
    return true;
  }

  private boolean readFlex(Values values, Object[] read) {
    if (values.take("none")) {
      read[0] = 0.0;
      read[1] = 0.0;
      read[2] = Length.AUTO;
      return true;
    }
    if (values.peek().is("auto")) {
      values.next();
      read[0] = 1.0;
      read[1] = 1.0;
      read[2] = Length.AUTO;
      return true;
    }
    read[0] = one(values, 0);
    if (read[0] != null) {
      read[1] = one(values, 1);
    }
    if (!values.done()) {
      read[2] = one(values, 2);
      if (read[2] == null) {
        return false;
      }
      if (read[0] == null && !values.done()) {
        read[0] = one(values, 0);
        read[1] = one(values, 1);
      }
    } else {
      read[2] = Length.ZERO;
    }
    read[0] = read[0] == null ? 1.0 : read[0];
    read[1] = read[1] == null ? 1.0 : read[1];
    return true;
  }

  private boolean readLines(Values values, Object[] read) {
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
  private boolean readTemplate(Values values, Object[] read) {
    if (values.take("none")) {
      return true;
    }
    if (values.peek().is(Token.Kind.STRING)) {
      return readAreas(values, read);
    }
    read[0] = one(values, 0);
    if (read[0] == null || !values.take('/')) {
      return false;
    }
    read[1] = one(values, 1);
    return read[1] != null;
  }

  /** As {@code grid-template}; or the rows or the columns alone, and how the others are added. */
  private boolean readGrid(Values values, Object[] read) {
    read[5] = GridGrammar.autoFlow(values, false);
    if (read[5] != null) {
      read[3] = values.peek().is('/') ? null : one(values, 3);
      read[1] = values.take('/') ? one(values, 1) : null;
      return read[1] != null;
    }
    if (values.peek().is("none") || values.peek().is(Token.Kind.STRING)) {
      return readTemplate(values, read);
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
  private boolean readContainer(Values values, Object[] read) {
    int names = 0;
    while (!values.done() && !values.peek().is('/')) {
      if (!values.next().is(Token.Kind.IDENT)) {
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

  private boolean readAreas(Values values, Object[] read) {
    List<Token> strings = new ArrayList<>();
    List<Object> rows = new ArrayList<>();
    while (values.peek().is(Token.Kind.STRING)) {
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

  private static Property[] sideOf(int side) {
    Property[] all = Property.values();
    return new Property[] {
      all[Property.BORDER_TOP_WIDTH.ordinal() + side],
      all[Property.BORDER_TOP_STYLE.ordinal() + side],
      all[Property.BORDER_TOP_COLOR.ordinal() + side]
    };
  }
}
