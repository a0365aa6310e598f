package org.precis.typeset.style;

import java.util.List;
import java.util.Map;
import org.precis.typeset.css.Sheet;
import org.precis.typeset.value.AspectRatio;
import org.precis.typeset.value.BackgroundRepeat;
import org.precis.typeset.value.BackgroundSize;
import org.precis.typeset.value.Border;
import org.precis.typeset.value.BoxAlign;
import org.precis.typeset.value.Caps;
import org.precis.typeset.value.Clear;
import org.precis.typeset.value.Color;
import org.precis.typeset.value.Content;
import org.precis.typeset.value.Counting;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Features;
import org.precis.typeset.value.FlexDirection;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.FootnoteDisplay;
import org.precis.typeset.value.FootnotePolicy;
import org.precis.typeset.value.GridAreas;
import org.precis.typeset.value.GridLine;
import org.precis.typeset.value.HyphenLimits;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.ListStyle;
import org.precis.typeset.value.ObjectFit;
import org.precis.typeset.value.PageBreak;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Quotes;
import org.precis.typeset.value.Radius;
import org.precis.typeset.value.Shadow;
import org.precis.typeset.value.Side;
import org.precis.typeset.value.TextAlign;
import org.precis.typeset.value.TextTransform;
import org.precis.typeset.value.TextWrap;
import org.precis.typeset.value.Track;
import org.precis.typeset.value.Transform;
import org.precis.typeset.value.UnicodeBidi;
import org.precis.typeset.value.VerticalAlign;
import org.precis.typeset.value.WhiteSpace;

/**
 * The computed values of all properties of one element (CSS Cascade 5, 4.4). Equal styles are
 * mostly one object, so that what a layout derives from a style can be kept by its identity.
 */
public final class Style {

  /** That a tab may stand for: more than any line has room for. */
  private static final int MOST_BLANKS = 100;

  /** The size of capitals that stand for small letters, as a share of that of the text. */
  private static final double SMALL_CAPITALS = 0.7;

  private final Object[] values;
  private final Map<String, String> customs;

  /** That of small letters as small capitals; null until it is asked for. */
  private Style smallCapitals;

  /** What it is the style of small capitals in; null if it is none. */
  private final Style around;

  /** Takes the array, in the order of {@link Property}, and the custom properties. */
  Style(Object[] values, Map<String, String> customs) {
    this(values, customs, null);
  }

  private Style(Object[] values, Map<String, String> customs, Style around) {
    this.values = values;
    this.customs = customs;
    this.around = around;
  }

  /** Copies the values of the first properties. */
  void copy(Object[] to, int count) {
    System.arraycopy(values, 0, to, 0, count);
  }

  /**
   * That of a part of a box that is divided (CSS Fragmentation 3, 5.4).
   *
   * @param begins whether its upper edge is that of the box
   * @param ends whether its lower edge is
   */
  public Style part(boolean begins, boolean ends) {
    Object[] own = values.clone();
    if (!begins) {
      clear(own, Property.MARGIN_TOP, Property.PADDING_TOP, Property.BORDER_TOP_STYLE);
      own[Property.BREAK_BEFORE.ordinal()] = PageBreak.AUTO;
    }
    if (!ends) {
      clear(own, Property.MARGIN_BOTTOM, Property.PADDING_BOTTOM, Property.BORDER_BOTTOM_STYLE);
      own[Property.BREAK_AFTER.ordinal()] = PageBreak.AUTO;
    }
    return new Style(own, customs);
  }

  private static void clear(Object[] values, Property... edges) {
    for (Property edge : edges) {
      values[edge.ordinal()] = edge.initial();
    }
  }

  /** The values of custom properties, by name with {@code --}. */
  public Map<String, String> customs() {
    return customs;
  }

  /**
   * A colour as CSS writes it, also one that refers to a custom property.
   *
   * @return {@code 0xAARRGGBB}, or null if it is none
   */
  public Integer color(String css) {
    String text = Customs.substitute(customs, css);
    if (text == null) {
      return null;
    }
    Values read = new Values(Sheet.tokens(text));
    Object color = Colors.read(read);
    return read.done() && color instanceof Integer known ? known : null;
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // by the table of properties
  private <T> T get(Property property) {
    return (T) values[property.ordinal()];
  }

  Object value(Property property) {
    return values[property.ordinal()];
  }

  Object value(int property) {
    return values[property];
  }

  /** Whether the value of a property is this word. */
  private boolean is(Property property, String word) {
    return word.equals(values[property.ordinal()]);
  }

  // ------------------------------------------------------------------ boxes

  public Display display() {
    return get(Property.DISPLAY);
  }

  public Position position() {
    return get(Property.POSITION);
  }

  /** The name of the running element that it is taken out of the flow for, or null. */
  public String running() {
    return get(Property.RUNNING);
  }

  public Floating floating() {
    return get(Property.FLOAT);
  }

  public FootnoteDisplay footnoteDisplay() {
    return get(Property.FOOTNOTE_DISPLAY);
  }

  public FootnotePolicy footnotePolicy() {
    return get(Property.FOOTNOTE_POLICY);
  }

  public Clear clear() {
    return get(Property.CLEAR);
  }

  public boolean borderBox() {
    return is(Property.BOX_SIZING, "border-box");
  }

  /** Auto also where the content decides: see {@link #contentWidth}. */
  public Length width() {
    return contentWidth() == null ? get(Property.WIDTH) : Length.AUTO;
  }

  /** The word for the width that the content asks for; null if the style asks for another. */
  public Length contentWidth() {
    Length width = get(Property.WIDTH);
    return width.isOfContent() ? width : null;
  }

  /** Auto also where it says that its content decides: see {@link #stretches}. */
  public Length height() {
    Length height = get(Property.HEIGHT);
    return height.isOfContent() ? Length.AUTO : height;
  }

  /** Whether it may be as high as what it stands in. */
  public boolean stretches() {
    return this.<Length>get(Property.HEIGHT).isAuto() && !hugsContent();
  }

  /** Auto is 0, except for the items of a grid or flex container; may be that of the content. */
  public Length minWidth() {
    return get(Property.MIN_WIDTH);
  }

  /** Auto stands for {@code none}; may be that of the content. */
  public Length maxWidth() {
    return get(Property.MAX_WIDTH);
  }

  /** Auto is 0, except for the items of a flex container. */
  public Length minHeight() {
    Length least = get(Property.MIN_HEIGHT);
    return least.isOfContent() ? Length.AUTO : least;
  }

  public Length maxHeight() {
    Length most = get(Property.MAX_HEIGHT);
    return most.isOfContent() ? Length.AUTO : most;
  }

  /** Whether it is at least as high as its content. */
  public boolean holdsContent() {
    return this.<Length>get(Property.MIN_HEIGHT).isOfContent();
  }

  /** Whether it is at most as high as its content. */
  public boolean hugsContent() {
    return this.<Length>get(Property.MAX_HEIGHT).isOfContent();
  }

  public Length margin(Side side) {
    return (Length) values[Property.MARGIN_TOP.ordinal() + side.ordinal()];
  }

  public Length padding(Side side) {
    return (Length) values[Property.PADDING_TOP.ordinal() + side.ordinal()];
  }

  /** Distance from the containing block, of positioned boxes. */
  public Length inset(Side side) {
    return (Length) values[Property.TOP.ordinal() + side.ordinal()];
  }

  /** Its width is 0 where the style is none. */
  public Border border(Side side) {
    int i = side.ordinal();
    return line(
        Property.BORDER_TOP_WIDTH.ordinal() + i,
        Property.BORDER_TOP_STYLE.ordinal() + i,
        Property.BORDER_TOP_COLOR.ordinal() + i);
  }

  private Border line(int width, int style, int color) {
    Border.Line line = (Border.Line) values[style];
    return line == Border.Line.NONE
        ? Border.NONE
        : new Border((Double) values[width], line, orOfText((Integer) values[color]));
  }

  /** A colour, or that of the text. */
  private int orOfText(Integer color) {
    return color == null ? color() : color;
  }

  /** The line around the border, which takes no room; its width is 0 where the style is none. */
  public Border outline() {
    return line(
        Property.OUTLINE_WIDTH.ordinal(),
        Property.OUTLINE_STYLE.ordinal(),
        Property.OUTLINE_COLOR.ordinal());
  }

  /** Between the border and the outline, in points. */
  public double outlineOffset() {
    return get(Property.OUTLINE_OFFSET);
  }

  /** How round the corners are, from the upper left clockwise. */
  public Radius[] borderRadii() {
    int first = Property.BORDER_TOP_LEFT_RADIUS.ordinal();
    Radius[] radii = new Radius[4];
    System.arraycopy(values, first, radii, 0, radii.length);
    return radii;
  }

  /** What it casts on what is behind it, the uppermost first. */
  public List<Shadow> shadows() {
    return get(Property.BOX_SHADOW);
  }

  /** As in {@link Color}. */
  public int background() {
    return orOfText(get(Property.BACKGROUND_COLOR));
  }

  /** The addresses of pictures over the background colour, the uppermost first. */
  public List<String> backgroundImages() {
    return get(Property.BACKGROUND_IMAGE);
  }

  /** How large these are; a list that is shorter begins anew. */
  public List<BackgroundSize> backgroundSizes() {
    return get(Property.BACKGROUND_SIZE);
  }

  /** Where they stand, across and down. */
  public List<List<Length>> backgroundPositions() {
    return get(Property.BACKGROUND_POSITION);
  }

  public List<BackgroundRepeat> backgroundRepeats() {
    return get(Property.BACKGROUND_REPEAT);
  }

  /** Whether anything is painted behind its content. */
  public boolean hasBackground() {
    return Color.isVisible(background()) || !backgroundImages().isEmpty();
  }

  /** The functions of {@code transform}, first applied last. */
  public List<Transform> transform() {
    return get(Property.TRANSFORM);
  }

  /**
   * Whether it is what the unit {@code cqi} in it refers to. What is in it has no say in its width
   * (CSS Conditional 5, 2 and 4; CSS Contain 3, 3.1).
   */
  public boolean isContainer() {
    if (!is(Property.CONTAINER_TYPE, "inline-size")) {
      return false;
    }
    return switch (display()) {
      case BLOCK, INLINE_BLOCK, LIST_ITEM, FLOW_ROOT, GRID, INLINE_GRID, FLEX, INLINE_FLEX -> true;
      default -> false;
    };
  }

  public AspectRatio aspectRatio() {
    return get(Property.ASPECT_RATIO);
  }

  /** How an image that has another shape than its box is fitted into that. */
  public ObjectFit objectFit() {
    return get(Property.OBJECT_FIT);
  }

  /** Where it stands in its box: across, then down. */
  public List<Length> objectPosition() {
    return get(Property.OBJECT_POSITION);
  }

  /** Whether what does not fit is cut off on all sides, and layout need not make room for it. */
  public boolean clipsOverflow() {
    return is(Property.OVERFLOW_X, "hidden");
  }

  /** Whether what does not fit is cut off at the left and right. */
  public boolean clipsAcross() {
    return !is(Property.OVERFLOW_X, "visible");
  }

  /** Whether what does not fit is cut off at the top and bottom. */
  public boolean clipsDown() {
    return !is(Property.OVERFLOW_Y, "visible");
  }

  /** How much is seen of a box and all in it, as one; 1 for all. */
  public double opacity() {
    return get(Property.OPACITY);
  }

  /** How much is seen of what stands in the lines of an element; 1 for all. */
  public double textOpacity() {
    return get(Property.TEXT_OPACITY);
  }

  public boolean visible() {
    return is(Property.VISIBILITY, "visible");
  }

  // ------------------------------------------------------------------- text

  /** The names of the families, the first preferred. */
  public List<String> fontFamilies() {
    return get(Property.FONT_FAMILY);
  }

  /** In points. */
  public double fontSize() {
    return get(Property.FONT_SIZE);
  }

  /** From 1 to 1000; 400 is regular. */
  public int fontWeight() {
    return get(Property.FONT_WEIGHT);
  }

  public boolean italic() {
    return is(Property.FONT_STYLE, "italic");
  }

  /** In points; NaN for {@code normal}, which depends on the face. */
  public double lineHeight() {
    return lineHeight(values[Property.LINE_HEIGHT.ordinal()], fontSize());
  }

  static double lineHeight(Object value, double fontSize) {
    return value instanceof TextGrammar.Multiple multiple
        ? multiple.factor() * fontSize
        : (Double) value;
  }

  /** As in {@link Color}. */
  public int color() {
    return get(Property.COLOR);
  }

  public TextAlign textAlign() {
    return get(Property.TEXT_ALIGN);
  }

  /** That of the last line, and of lines before a line break. */
  public TextAlign textAlignLast() {
    TextAlign last = get(Property.TEXT_ALIGN_LAST);
    if (last != null) {
      return last;
    }
    return textAlign() == TextAlign.JUSTIFY ? TextAlign.START : textAlign();
  }

  /** Whether the text reads from right to left. */
  public boolean rightToLeft() {
    return is(Property.DIRECTION, "rtl");
  }

  /** A footnote is a text of its own also where it shares its lines with others. */
  public UnicodeBidi unicodeBidi() {
    UnicodeBidi own = get(Property.UNICODE_BIDI);
    boolean apart = own == UnicodeBidi.NORMAL && floating() == Floating.FOOTNOTE;
    return apart ? UnicodeBidi.ISOLATE : own;
  }

  /**
   * Whether common ligatures are formed; spaced letters have none unless asked for (CSS Text 3,
   * 8.2).
   */
  public boolean ligatures() {
    boolean usual =
        letterSpacing() == 0
            && this.<Features>get(Property.FONT_VARIANT_LIGATURES).asks("liga", true);
    return this.<Features>get(Property.FONT_FEATURE_SETTINGS).asks("liga", usual);
  }

  /** What else is asked of the font (CSS Fonts 4, 7.2: what is more specific comes later). */
  public Features features() {
    Features features = get(Property.FONT_VARIANT_NUMERIC);
    if (!isSmallCapital()) {
      features = features.with(this.<Caps>get(Property.FONT_VARIANT_CAPS).features());
    }
    if (letterSpacing() == 0) {
      features = features.with(get(Property.FONT_VARIANT_LIGATURES));
    }
    return features.with(get(Property.FONT_FEATURE_SETTINGS));
  }

  /** Whether characters may look otherwise than their font has them. */
  public boolean asksOfFonts() {
    return isSmallCapital() || !features().wanted().isEmpty();
  }

  /** Whether it has small capitals, and what of them a font may have glyphs for. */
  public Caps caps() {
    return get(Property.FONT_VARIANT_CAPS);
  }

  /** Whether it is that of small letters that look like capitals. */
  public boolean isSmallCapital() {
    return around != null;
  }

  /** The style of letters that look like capitals, as small as browsers set them. */
  public Style smallCapitals() {
    if (smallCapitals == null) {
      Object[] own = values.clone();
      own[Property.FONT_SIZE.ordinal()] = fontSize() * SMALL_CAPITALS;
      smallCapitals = new Style(own, customs, this);
    }
    return smallCapitals;
  }

  /** The size that lines under and through the text follow, in points. */
  public double decorationSize() {
    return around == null ? fontSize() : around.fontSize();
  }

  /** Whether punctuation of full width loses its blank beside other punctuation. */
  public boolean trims() {
    return !is(Property.TEXT_SPACING_TRIM, "space-all");
  }

  /**
   * Whether opening punctuation loses its blank at the start of a line.
   *
   * @param first whether no line is before it, or one that a line break ends
   */
  public boolean trimsStart(boolean first) {
    return is(Property.TEXT_SPACING_TRIM, "trim-start")
        || is(Property.TEXT_SPACING_TRIM, "space-first") && !first;
  }

  /** Whether glyphs are moved towards one another as their font says. */
  public boolean kerns() {
    return this.<Features>get(Property.FONT_FEATURE_SETTINGS)
        .asks("kern", !is(Property.FONT_KERNING, "none"));
  }

  /** Between letters, in points; may be negative. */
  public double letterSpacing() {
    return get(Property.LETTER_SPACING);
  }

  /** Between words, in points; may be negative. */
  public double wordSpacing() {
    return get(Property.WORD_SPACING);
  }

  public TextTransform textTransform() {
    return get(Property.TEXT_TRANSFORM);
  }

  public Length textIndent() {
    return get(Property.TEXT_INDENT);
  }

  public WhiteSpace whiteSpace() {
    boolean wraps = is(Property.TEXT_WRAP_MODE, "wrap");
    return switch (this.<String>get(Property.WHITE_SPACE_COLLAPSE)) {
      case "collapse" -> wraps ? WhiteSpace.NORMAL : WhiteSpace.NOWRAP;
      case "preserve" -> wraps ? WhiteSpace.PRE_WRAP : WhiteSpace.PRE;
      default -> WhiteSpace.PRE_LINE;
    };
  }

  public TextWrap textWrap() {
    return is(Property.TEXT_WRAP_MODE, "wrap") ? get(Property.TEXT_WRAP_STYLE) : TextWrap.NOWRAP;
  }

  /** Whether a word wider than its line may be broken anywhere. */
  public boolean breaksWords() {
    return !is(Property.OVERFLOW_WRAP, "normal");
  }

  /** Whether it may also where that makes a box narrower. */
  public boolean breaksAnywhere() {
    return is(Property.OVERFLOW_WRAP, "anywhere");
  }

  /** Whether lines may end at soft hyphens. */
  public boolean softHyphens() {
    return !is(Property.HYPHENS, "none");
  }

  /** Whether words are hyphenated as their language does it. */
  public boolean hyphenates() {
    return is(Property.HYPHENS, "auto");
  }

  public HyphenLimits hyphenLimits() {
    return get(Property.HYPHENATE_LIMIT_CHARS);
  }

  private boolean hasLine(int line) {
    return (this.<Integer>get(Property.TEXT_DECORATION_LINE) & line) != 0;
  }

  public boolean underlined() {
    return hasLine(TextGrammar.UNDERLINE);
  }

  public boolean overlined() {
    return hasLine(TextGrammar.OVERLINE);
  }

  /** Of the line at the text, as in {@link Color}. */
  public int decorationColor() {
    return orOfText(get(Property.TEXT_DECORATION_COLOR));
  }

  public Border.Line decorationLine() {
    return get(Property.TEXT_DECORATION_STYLE);
  }

  /** In points; NaN for what the font says. */
  public double decorationThickness() {
    return get(Property.TEXT_DECORATION_THICKNESS);
  }

  /**
   * How far below the baseline a line under the text begins, in points; NaN for what the font says.
   */
  public double underlineOffset() {
    return get(Property.TEXT_UNDERLINE_OFFSET);
  }

  public boolean struckThrough() {
    return hasLine(TextGrammar.LINE_THROUGH);
  }

  public VerticalAlign verticalAlign() {
    return get(Property.VERTICAL_ALIGN);
  }

  // ----------------------------------------------------------------- tables

  public boolean collapsesBorders() {
    return is(Property.BORDER_COLLAPSE, "collapse");
  }

  /** Between separate borders, in points, in both directions. */
  public double borderSpacing() {
    return get(Property.BORDER_SPACING);
  }

  public boolean fixedTable() {
    return is(Property.TABLE_LAYOUT, "fixed");
  }

  public boolean captionBelow() {
    return is(Property.CAPTION_SIDE, "bottom");
  }

  // ------------------------------------------------------------------ lists

  /** None also where the marker is a text: see {@link #markerText}. */
  public ListStyle listStyle() {
    return markerText() == null ? get(Property.LIST_STYLE_TYPE) : ListStyle.NONE;
  }

  /** Whether the marker of a list item is the start of its text. */
  public boolean hasMarkerInside() {
    return is(Property.LIST_STYLE_POSITION, "inside");
  }

  /** What stands before each item of a list; null if that follows from its number. */
  public String markerText() {
    return value(Property.LIST_STYLE_TYPE) instanceof String text ? text : null;
  }

  /** The parts of {@code content}; null for {@code normal} and {@code none}. */
  public List<Content> content() {
    return get(Property.CONTENT);
  }

  /** What stands above the head of a table on further pages, of its caption; null for nothing. */
  public List<Content> continued() {
    return get(Property.CONTINUED);
  }

  public Quotes quotes() {
    return get(Property.QUOTES);
  }

  /** The strings that the element sets for the margins of pages. */
  public List<NamedString> namedStrings() {
    return get(Property.STRING_SET);
  }

  /** The counters that begin anew at the element. */
  public List<Counting> counterReset() {
    return get(Property.COUNTER_RESET);
  }

  /** What the element adds to counters. */
  public List<Counting> counterIncrement() {
    return get(Property.COUNTER_INCREMENT);
  }

  /** The values that the element gives counters. */
  public List<Counting> counterSet() {
    return get(Property.COUNTER_SET);
  }

  // ----------------------------------------------------------- grid and flex

  /** The columns that a grid names. */
  public Tracks gridColumns() {
    return get(Property.GRID_TEMPLATE_COLUMNS);
  }

  /** The rows that a grid names. */
  public Tracks gridRows() {
    return get(Property.GRID_TEMPLATE_ROWS);
  }

  public GridAreas gridAreas() {
    return get(Property.GRID_TEMPLATE_AREAS);
  }

  /** The sizes of columns that a grid does not name, in turn. */
  public List<Track> gridAutoColumns() {
    return get(Property.GRID_AUTO_COLUMNS);
  }

  /** The sizes of rows that a grid does not name, in turn. */
  public List<Track> gridAutoRows() {
    return get(Property.GRID_AUTO_ROWS);
  }

  /** Whether items without a place fill one column after the other. */
  public boolean gridFlowsByColumns() {
    return this.<GridGrammar.AutoFlow>get(Property.GRID_AUTO_FLOW).byColumns();
  }

  /** Whether items without a place fill the holes that are left by those before. */
  public boolean gridFlowsDensely() {
    return this.<GridGrammar.AutoFlow>get(Property.GRID_AUTO_FLOW).dense();
  }

  public GridLine gridColumnStart() {
    return get(Property.GRID_COLUMN_START);
  }

  public GridLine gridColumnEnd() {
    return get(Property.GRID_COLUMN_END);
  }

  public GridLine gridRowStart() {
    return get(Property.GRID_ROW_START);
  }

  public GridLine gridRowEnd() {
    return get(Property.GRID_ROW_END);
  }

  public Length rowGap() {
    return hasRowGap() ? get(Property.ROW_GAP) : Length.ZERO;
  }

  /** Whether it says itself how far its rows are apart. */
  public boolean hasRowGap() {
    return !this.<Length>get(Property.ROW_GAP).isAuto();
  }

  /** Of a grid or a flex container. */
  public Length columnGap() {
    Length gap = get(Property.COLUMN_GAP);
    return gap.isAuto() ? Length.ZERO : gap;
  }

  /** Where an item of a flex container or a grid stands among the others. */
  public int order() {
    return get(Property.ORDER);
  }

  public FlexDirection flexDirection() {
    return get(Property.FLEX_DIRECTION);
  }

  public boolean flexWraps() {
    return is(Property.FLEX_WRAP, "wrap");
  }

  public double flexGrow() {
    return get(Property.FLEX_GROW);
  }

  public double flexShrink() {
    return get(Property.FLEX_SHRINK);
  }

  public Length flexBasis() {
    return get(Property.FLEX_BASIS);
  }

  public BoxAlign justifyContent() {
    return get(Property.JUSTIFY_CONTENT);
  }

  public BoxAlign alignContent() {
    return this.<BoxAlign>get(Property.ALIGN_CONTENT).plain();
  }

  public BoxAlign justifyItems() {
    return this.<BoxAlign>get(Property.JUSTIFY_ITEMS).plain();
  }

  public BoxAlign justifySelf() {
    return this.<BoxAlign>get(Property.JUSTIFY_SELF).plain();
  }

  public BoxAlign alignItems() {
    return this.<BoxAlign>get(Property.ALIGN_ITEMS).plain();
  }

  public BoxAlign alignSelf() {
    return this.<BoxAlign>get(Property.ALIGN_SELF).plain();
  }

  // ---------------------------------------------------------------- columns

  /** Whether the content stands in columns of text. */
  public boolean hasColumns() {
    return columnCount() > 0 || !columnWidth().isAuto();
  }

  /** 0 if the width of the columns decides. */
  public int columnCount() {
    return get(Property.COLUMN_COUNT);
  }

  /** The least width of columns; auto if their number decides. */
  public Length columnWidth() {
    return get(Property.COLUMN_WIDTH);
  }

  /** Between columns of text; NaN as base for what is not yet known. */
  public double textColumnGap(double base) {
    Length gap = get(Property.COLUMN_GAP);
    return gap.isAuto() ? fontSize() : gap.of(Double.isNaN(base) ? 0 : base);
  }

  /** Whether columns become equally high. */
  public boolean balancesColumns() {
    return is(Property.COLUMN_FILL, "balance");
  }

  /** Whether it stands across all columns of the box around it. */
  public boolean spansColumns() {
    return is(Property.COLUMN_SPAN, "all");
  }

  /** The line between columns. */
  public Border columnRule() {
    return line(
        Property.COLUMN_RULE_WIDTH.ordinal(),
        Property.COLUMN_RULE_STYLE.ordinal(),
        Property.COLUMN_RULE_COLOR.ordinal());
  }

  // ------------------------------------------------------------------ pages

  /** The name of the pages that it stands on; empty for those of the element around it. */
  public String page() {
    return get(Property.PAGE);
  }

  public PageBreak breakBefore() {
    return get(Property.BREAK_BEFORE);
  }

  public PageBreak breakAfter() {
    return get(Property.BREAK_AFTER);
  }

  /** Whether its box should stay on one page. */
  public boolean keptWhole() {
    return get(Property.BREAK_INSIDE) == PageBreak.AVOID;
  }

  /** Where white space is kept, a tab leads to the next multiple of so many characters. */
  public int tabSize() {
    return Math.min(MOST_BLANKS, get(Property.TAB_SIZE));
  }

  /** The least number of lines at a page's foot. */
  public int orphans() {
    return get(Property.ORPHANS);
  }

  /** The least number of lines at a page's head. */
  public int widows() {
    return get(Property.WIDOWS);
  }
}
