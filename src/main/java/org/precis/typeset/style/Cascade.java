package org.precis.typeset.style;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.typeset.css.Problem;
import org.precis.typeset.style.Block.Custom;
import org.precis.typeset.style.Block.Entry;
import org.precis.typeset.style.Block.Pending;
import org.precis.typeset.style.Block.Wide;
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

  private static final int COUNT = Property.COUNT;
  private static final int FONT_SIZE = Property.FONT_SIZE.ordinal();
  private static final int LINE_HEIGHT = Property.LINE_HEIGHT.ordinal();
  private static final int COLOR = Property.COLOR.ordinal();
  private static final Object[] INITIAL = new Object[COUNT];

  private static final Property[] LINES_OF_TEXT = {
    Property.TEXT_DECORATION_LINE,
    Property.TEXT_DECORATION_STYLE,
    Property.TEXT_DECORATION_THICKNESS
  };

  /** The number of properties that are inherited, which come first. */
  private static final int INHERITED = Property.TAB_SIZE.ordinal() + 1;

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
    for (int i = 0; i < COUNT; i++) {
      INITIAL[i] = Property.at(i).initial();
    }
  }

  /** No font is larger, in points, as in browsers. */
  private static final double LARGEST = 7_500;

  private final Object[] declared = new Object[COUNT];
  private final Map<Key, Style> styles = new LinkedHashMap<>();
  private final Map<Pending, Map<String, Object>> read = new IdentityHashMap<>();
  private final Computing computing;

  /** The width and height of what a page holds, in points. */
  Cascade(double viewWidth, double viewHeight) {
    computing = new Computing(viewWidth, viewHeight);
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
    computing.setRootFontSize(root.fontSize());
  }

  /** Says how wide the container is that {@code cqi} refers to from now on. */
  void container(double width) {
    computing.setContainerWidth(width);
  }

  double containerWidth() {
    return computing.containerWidth();
  }

  double rootFontSize() {
    return computing.rootFontSize();
  }

  /** The style of an anonymous box. */
  Style anonymous(Style parent, Display display) {
    return with(parent, Map.of(Property.DISPLAY, display));
  }

  /** The style of an anonymous block without an indent. */
  Style unindented(Style parent) {
    return with(parent, Map.of(Property.DISPLAY, Display.BLOCK, Property.TEXT_INDENT, Length.ZERO));
  }

  /** The style of a marker in a line of text: its blanks stay, and no line ends in it. */
  Style label(Style parent) {
    return with(
        parent,
        Map.of(
            Property.DISPLAY,
            Display.INLINE_BLOCK,
            Property.TEXT_INDENT,
            Length.ZERO,
            Property.TEXT_TRANSFORM,
            TextTransform.NONE,
            Property.WHITE_SPACE_COLLAPSE,
            "preserve",
            Property.TEXT_WRAP_MODE,
            "nowrap"));
  }

  /** The style of what has these values and inherits the others. */
  private Style with(Style parent, Map<Property, Object> values) {
    Arrays.fill(declared, null);
    values.forEach((property, value) -> declared[property.ordinal()] = value);
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
    for (int important = 0; important < 2; important++) {
      for (Block block : blocks) {
        for (Entry entry : block.entries(important == 1)) {
          if (entry.property() != null) {
            declared[entry.property().in(rightToLeft).ordinal()] = entry.value();
          }
        }
      }
    }
    for (int i = 0; i < COUNT; i++) {
      if (declared[i] instanceof Pending pending) {
        declared[i] = read(pending, customs);
      }
    }
    return computed(parent, customs);
  }

  private static Map<String, String> customs(Map<String, String> inherited, List<Block> blocks) {
    Map<String, String> own = null;
    for (int important = 0; important < 2; important++) {
      for (Block block : blocks) {
        for (Entry entry : block.hasCustom() ? block.entries(important == 1) : List.<Entry>of()) {
          if (entry.value() instanceof Custom custom) {
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
      matters |= block.isLogical();
    }
    if (!matters) {
      return false;
    }
    Object direction = null;
    for (int important = 0; important < 2; important++) {
      for (Block block : blocks) {
        for (Entry entry : block.entries(important == 1)) {
          direction = entry.property() == Property.DIRECTION ? entry.value() : direction;
        }
      }
    }
    direction = direction instanceof Pending pending ? read(pending, customs) : direction;
    return direction instanceof Wide || direction == null
        ? direction != Wide.INITIAL && parent != null && parent.rightToLeft()
        : direction.equals("rtl");
  }

  /** What a value with references means; unset if it means nothing. */
  private Object read(Pending pending, Map<String, String> customs) {
    String text = Customs.substitute(customs, pending.text());
    if (text == null) {
      return Wide.UNSET;
    }
    return read.computeIfAbsent(pending, p -> new LinkedHashMap<>())
        .computeIfAbsent(text, pending::read);
  }

  /** What is wrong with a value with references; null if it is accepted, or one has no value. */
  Problem problem(Pending pending, Map<String, String> customs) {
    if (read(pending, customs) != Wide.UNSET) {
      return null;
    }
    String text = Customs.substitute(customs, pending.text());
    return text == null ? null : pending.problem(text);
  }

  private Style computed(Style parent, Map<String, String> customs) {
    Object[] values = INITIAL.clone();
    if (parent != null) {
      parent.copy(values, INHERITED);
    }
    if (parent == null) {
      computing.beginRoot();
    } else {
      computing.begin(parent.fontSize(), parent.fontWeight(), parent.color(), parent.rightToLeft());
    }
    if (declared[FONT_SIZE] != null) {
      values[FONT_SIZE] = Math.min((Double) value(FONT_SIZE, parent), LARGEST);
    }
    double fontSize = (Double) values[FONT_SIZE];
    computing.setFontSize(fontSize);
    if (parent == null) {
      computing.setRootFontSize(fontSize);
    }
    if (declared[LINE_HEIGHT] != null) {
      values[LINE_HEIGHT] = value(LINE_HEIGHT, parent);
    }
    computing.setLineHeight(Style.lineHeight(values[LINE_HEIGHT], fontSize));
    if (declared[COLOR] != null) {
      values[COLOR] = value(COLOR, parent);
    }
    computing.setColor((Integer) values[COLOR]);
    for (int i = 0; i < COUNT; i++) {
      if (declared[i] != null && i != FONT_SIZE && i != LINE_HEIGHT && i != COLOR) {
        values[i] = value(i, parent);
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

  private Object value(int i, Style parent) {
    Object value = declared[i];
    boolean inherit = value == Wide.UNSET ? i < INHERITED : value == Wide.INHERIT;
    if (inherit && parent != null) {
      return parent.value(i);
    }
    return value instanceof Wide ? INITIAL[i] : Specified.computed(value, computing);
  }

  private static void adjust(Object[] values, Style parent) {
    int display = Property.DISPLAY.ordinal();
    int decoration = Property.TEXT_DECORATION_LINE.ordinal();
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
    int own = (Integer) values[decoration];
    int around =
        parent == null || absolute || floats || isAtomic((Display) values[display])
            ? 0
            : (Integer) parent.value(Property.TEXT_DECORATION_LINE);
    if (around != 0 && own != 0) {
      values[decoration] = own | around;
    } else if (around != 0) {
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
    if (values[x].equals("hidden") || values[y].equals("hidden")) {
      values[x] = "hidden";
      values[y] = "hidden";
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
