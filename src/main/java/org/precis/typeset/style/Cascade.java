package org.precis.typeset.style;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.typeset.style.Block.Custom;
import org.precis.typeset.style.Block.Pending;
import org.precis.typeset.style.Block.Wide;
import org.precis.typeset.style.Keywords.Collapse;
import org.precis.typeset.style.Keywords.Direction;
import org.precis.typeset.style.Keywords.Overflow;
import org.precis.typeset.style.Keywords.WrapMode;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.TextTransform;

/**
 * Computes styles from the declarations that apply (CSS Cascade 5, 6 and 7). Equal styles are one
 * object.
 */
final class Cascade {

  private static final Property[] PROPERTIES = Names.PROPERTIES;
  private static final int COUNT = PROPERTIES.length;
  private static final int FONT_SIZE = Property.FONT_SIZE.ordinal();
  private static final int LINE_HEIGHT = Property.LINE_HEIGHT.ordinal();
  private static final int COLOR = Property.COLOR.ordinal();
  private static final int DIRECTION = Property.DIRECTION.ordinal();
  private static final Object[] INITIAL = new Object[COUNT];

  private static final Property[] LINES_OF_TEXT = {
    Property.TEXT_DECORATION, Property.TEXT_DECORATION_STYLE, Property.TEXT_DECORATION_THICKNESS
  };

  /** The number of properties that are inherited, which come first. */
  private static final int INHERITED;

  /** Those that tell most styles apart. */
  private static final Property[] TELLING = {
    Property.FONT_SIZE,
    Property.LINE_HEIGHT,
    Property.FONT_WEIGHT,
    Property.COLOR,
    Property.TEXT_WRAP_MODE,
    Property.DISPLAY,
    Property.WIDTH,
    Property.MARGIN_TOP,
    Property.MARGIN_BOTTOM,
    Property.MARGIN_LEFT,
    Property.PADDING_TOP,
    Property.PADDING_BOTTOM,
    Property.PADDING_LEFT,
    Property.BORDER_TOP_WIDTH,
    Property.BORDER_BOTTOM_WIDTH,
    Property.BREAK_AFTER
  };

  static {
    int inherited = 0;
    for (Property property : PROPERTIES) {
      INITIAL[property.ordinal()] = property.initial();
      inherited += property.isInherited() ? 1 : 0;
    }
    INHERITED = inherited;
  }

  private final double viewWidth;

  /** No font is larger, in points, as in browsers. */
  private static final double LARGEST = 7_500;

  private final double viewHeight;
  private final Object[] declared = new Object[COUNT];
  private final Map<Key, Style> styles = new LinkedHashMap<>();
  private final Map<Pending, Map<String, Object>> read = new IdentityHashMap<>();
  private double rootFontSize = Computing.MEDIUM;
  private double containerWidth;

  Cascade(double viewWidth, double viewHeight) {
    this.viewWidth = viewWidth;
    this.viewHeight = viewHeight;
    containerWidth = viewWidth;
  }

  /** Equal for styles with the same values. */
  private static final class Key {
    private final Object[] values;
    private final Map<String, String> customs;
    private final int hash;

    Key(Object[] values, Map<String, String> customs) {
      this.values = values;
      this.customs = customs;
      int sum = 0;
      for (Property property : TELLING) {
        Object value = values[property.ordinal()];
        sum = sum * 31 + (isPlain(value) ? value.hashCode() : System.identityHashCode(value));
      }
      hash = sum;
    }

    /** Whether values are compared; others are equal if they come from one declaration. */
    private static boolean isPlain(Object value) {
      return value instanceof Number || value instanceof Length || value instanceof String;
    }

    private static boolean areEqual(Object[] one, Object[] other) {
      for (int i = 0; i < one.length; i++) {
        if (one[i] != other[i] && !(isPlain(one[i]) && one[i].equals(other[i]))) {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.hash == hash
          && areEqual(key.values, values)
          && key.customs.equals(customs);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** Forgets the styles that were computed. */
  void clear() {
    styles.clear();
    read.clear();
  }

  /** Says what the root of the document is, to which {@code rem} refers from now on. */
  void root(Style root) {
    rootFontSize = root.fontSize();
  }

  /** Says how wide the container is that {@code cqi} refers to from now on. */
  void container(double width) {
    containerWidth = width;
  }

  double containerWidth() {
    return containerWidth;
  }

  double rootFontSize() {
    return rootFontSize;
  }

  /** The style of an anonymous box. */
  Style anonymous(Style parent, Display display) {
    Arrays.fill(declared, null);
    declared[Property.DISPLAY.ordinal()] = display;
    return computed(parent, parent.customs());
  }

  /** The style of an anonymous block without an indent. */
  Style unindented(Style parent) {
    Arrays.fill(declared, null);
    declared[Property.DISPLAY.ordinal()] = Display.BLOCK;
    declared[Property.TEXT_INDENT.ordinal()] = Length.ZERO;
    return computed(parent, parent.customs());
  }

  /** The style of a marker in a line of text: its blanks stay, and no line ends in it. */
  Style label(Style parent) {
    Arrays.fill(declared, null);
    declared[Property.DISPLAY.ordinal()] = Display.INLINE_BLOCK;
    declared[Property.TEXT_INDENT.ordinal()] = Length.ZERO;
    declared[Property.TEXT_TRANSFORM.ordinal()] = TextTransform.NONE;
    declared[Property.WHITE_SPACE_COLLAPSE.ordinal()] = Collapse.PRESERVE;
    declared[Property.TEXT_WRAP_MODE.ordinal()] = WrapMode.NOWRAP;
    return computed(parent, parent.customs());
  }

  /**
   * The style of an element.
   *
   * @param parent null for the root
   * @param blocks the declarations that apply, the strongest last
   */
  Style style(Style parent, List<Block> blocks) {
    Arrays.fill(declared, null);
    Map<String, String> inherited = parent == null ? Map.of() : parent.customs();
    Map<String, String> customs = customs(inherited, blocks);
    boolean rightToLeft = isRightToLeft(parent, blocks, customs);
    for (Block block : blocks) {
      declare(block, 0, block.normal, rightToLeft);
    }
    for (Block block : blocks) {
      declare(block, block.normal, block.ids.length, rightToLeft);
    }
    for (int i = 0; i < COUNT; i++) {
      if (declared[i] instanceof Pending pending) {
        declared[i] = read(pending, customs);
      }
    }
    return computed(parent, customs);
  }

  private void declare(Block block, int from, int to, boolean rightToLeft) {
    for (int i = from; i < to; i++) {
      int id = block.ids[i];
      if (id >= 0) {
        declared[Logical.resolved(id, rightToLeft)] = block.values[i];
      }
    }
  }

  private static Map<String, String> customs(Map<String, String> inherited, List<Block> blocks) {
    Map<String, String> own = null;
    for (int important = 0; important < 2; important++) {
      for (Block block : blocks) {
        if (!block.custom) {
          continue;
        }
        int from = important == 0 ? 0 : block.normal;
        int to = important == 0 ? block.normal : block.ids.length;
        for (int i = from; i < to; i++) {
          if (block.values[i] instanceof Custom custom) {
            own = own == null ? new LinkedHashMap<>() : own;
            own.put(custom.name(), custom.text());
          }
        }
      }
    }
    if (own == null) {
      return inherited;
    }
    Map<String, String> resolved = Customs.resolve(inherited, own);
    return resolved.equals(inherited) ? inherited : resolved;
  }

  /** The direction is looked up first where it decides what other declarations stand for. */
  private boolean isRightToLeft(Style parent, List<Block> blocks, Map<String, String> customs) {
    boolean matters = false;
    for (Block block : blocks) {
      matters |= block.logical;
    }
    if (!matters) {
      return false;
    }
    Object value = null;
    for (int important = 0; important < 2; important++) {
      for (Block block : blocks) {
        int from = important == 0 ? 0 : block.normal;
        int to = important == 0 ? block.normal : block.ids.length;
        for (int i = from; i < to; i++) {
          value = block.ids[i] == DIRECTION ? block.values[i] : value;
        }
      }
    }
    Object direction = value instanceof Pending pending ? read(pending, customs) : value;
    if (direction instanceof Direction own) {
      return own == Direction.RTL;
    }
    return direction != Wide.INITIAL && parent != null && parent.rightToLeft();
  }

  /** What a value with references means; unset if it means nothing. */
  private Object read(Pending pending, Map<String, String> customs) {
    String text = Customs.substitute(customs, pending.text());
    if (text == null) {
      return Wide.UNSET;
    }
    Map<String, Object> known = read.get(pending);
    if (known == null) {
      known = new LinkedHashMap<>();
      read.put(pending, known);
    }
    Object value = known.get(text);
    if (value == null) {
      value = pending.read(text);
      known.put(text, value);
    }
    return value;
  }

  private Style computed(Style parent, Map<String, String> customs) {
    Object[] values = INITIAL.clone();
    if (parent != null) {
      parent.copy(values, INHERITED);
    }
    Computing computing =
        new Computing(parent, rootFontSize, viewWidth, viewHeight, containerWidth);
    if (declared[FONT_SIZE] != null) {
      values[FONT_SIZE] = Math.min((Double) value(FONT_SIZE, parent, computing), LARGEST);
    }
    computing.fontSize = (Double) values[FONT_SIZE];
    if (parent == null) {
      computing.rootFontSize = computing.fontSize;
    }
    if (declared[LINE_HEIGHT] != null) {
      values[LINE_HEIGHT] = value(LINE_HEIGHT, parent, computing);
    }
    computing.lineHeight = Style.lineHeight(values[LINE_HEIGHT], computing.fontSize);
    if (declared[COLOR] != null) {
      values[COLOR] = value(COLOR, parent, computing);
    }
    computing.color = (Integer) values[COLOR];
    for (int i = 0; i < COUNT; i++) {
      if (declared[i] != null && i != FONT_SIZE && i != LINE_HEIGHT && i != COLOR) {
        values[i] = value(i, parent, computing);
      }
    }
    adjust(values, parent);
    Key key = new Key(values, customs);
    Style style = styles.get(key);
    if (style == null) {
      style = new Style(values, customs);
      styles.put(key, style);
    }
    return style;
  }

  private Object value(int i, Style parent, Computing computing) {
    Object value = declared[i];
    boolean inherit = value == Wide.UNSET ? i < INHERITED : value == Wide.INHERIT;
    if (inherit && parent != null) {
      return parent.value(PROPERTIES[i]);
    }
    if (value instanceof Wide) {
      return INITIAL[i];
    }
    if (value == Specified.NOTHING) {
      // The colour of text cannot be its own
      return PROPERTIES[i] == Property.COLOR
          ? parent == null ? INITIAL[i] : (Object) parent.color()
          : null;
    }
    return value instanceof Specified specified ? specified.compute(computing) : value;
  }

  private static void adjust(Object[] values, Style parent) {
    int display = Property.DISPLAY.ordinal();
    int decoration = Property.TEXT_DECORATION.ordinal();
    contents(values, parent);
    boolean absolute = values[Property.POSITION.ordinal()] == Position.ABSOLUTE;
    if (absolute) {
      values[Property.FLOAT.ordinal()] = Floating.NONE;
    }
    boolean floats = values[Property.FLOAT.ordinal()] != Floating.NONE;
    if (absolute || floats || parent == null || arranges(parent)) {
      values[display] = asBlock((Display) values[display]);
    }
    overflow(values);
    opacity(values, parent);
    TextLines own = (TextLines) values[decoration];
    TextLines around =
        parent == null || absolute || floats || isAtomic((Display) values[display])
            ? TextLines.NONE
            : (TextLines) parent.value(Property.TEXT_DECORATION);
    if (around != TextLines.NONE && own != TextLines.NONE) {
      values[decoration] = own.with(around);
    } else if (around != TextLines.NONE) {
      // A line under text runs on under what is in it
      for (Property property : LINES_OF_TEXT) {
        values[property.ordinal()] = parent.value(property);
      }
      // Its colour stays that of where it begins
      values[Property.TEXT_DECORATION_COLOR.ordinal()] = parent.decorationColor();
    }
  }

  /** What has no box neither floats nor stands elsewhere; the root always has one. */
  private static void contents(Object[] values, Style parent) {
    int display = Property.DISPLAY.ordinal();
    if (values[display] != Display.CONTENTS) {
      return;
    }
    if (parent == null) {
      values[display] = Display.BLOCK;
      return;
    }
    values[Property.FLOAT.ordinal()] = Floating.NONE;
    values[Property.POSITION.ordinal()] = Position.STATIC;
    values[Property.ARRANGED.ordinal()] = arranges(parent);
  }

  /**
   * What is cut in one direction otherwise than by {@code clip} is in both (CSS Overflow 3, 3.1).
   */
  private static void overflow(Object[] values) {
    int x = Property.OVERFLOW_X.ordinal();
    int y = Property.OVERFLOW_Y.ordinal();
    if (values[x] == Overflow.HIDDEN || values[y] == Overflow.HIDDEN) {
      values[x] = Overflow.HIDDEN;
      values[y] = Overflow.HIDDEN;
    }
  }

  /** An element in a line has no box of its own that could be seen as one. */
  private static void opacity(Object[] values, Style parent) {
    int own = Property.OPACITY.ordinal();
    int text = Property.TEXT_OPACITY.ordinal();
    double around = parent == null ? 1 : parent.textOpacity();
    double whole = around * (Double) values[own];
    boolean inline = values[Property.DISPLAY.ordinal()] == Display.INLINE;
    values[text] = inline ? (Object) whole : 1.0;
    values[own] = inline ? (Object) 1.0 : whole;
  }

  /** Whether what is in an element are items of a grid or a flex container. */
  private static boolean arranges(Style parent) {
    return switch (parent.display()) {
      case CONTENTS -> parent.value(Property.ARRANGED) == Boolean.TRUE;
      case GRID, INLINE_GRID, FLEX, INLINE_FLEX -> true;
      default -> false;
    };
  }

  private static boolean isAtomic(Display display) {
    return switch (display) {
      case INLINE_BLOCK, INLINE_TABLE, INLINE_GRID, INLINE_FLEX -> true;
      default -> false;
    };
  }

  /** CSS Display 3, 2.7. */
  private static Display asBlock(Display display) {
    return switch (display) {
      case INLINE,
          INLINE_BLOCK,
          TABLE_CAPTION,
          TABLE_COLUMN_GROUP,
          TABLE_COLUMN,
          TABLE_HEADER_GROUP,
          TABLE_ROW_GROUP,
          TABLE_FOOTER_GROUP,
          TABLE_ROW,
          TABLE_CELL ->
          Display.BLOCK;
      case INLINE_TABLE -> Display.TABLE;
      case INLINE_GRID -> Display.GRID;
      case INLINE_FLEX -> Display.FLEX;
      default -> display;
    };
  }
}
