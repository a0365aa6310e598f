package org.precis.typeset.style;

import java.util.List;
import java.util.Locale;
import org.precis.typeset.value.AspectRatio;
import org.precis.typeset.value.BackgroundRepeat;
import org.precis.typeset.value.BackgroundSize;
import org.precis.typeset.value.Border;
import org.precis.typeset.value.BoxAlign;
import org.precis.typeset.value.Caps;
import org.precis.typeset.value.Clear;
import org.precis.typeset.value.Color;
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
import org.precis.typeset.value.TextAlign;
import org.precis.typeset.value.TextTransform;
import org.precis.typeset.value.TextWrap;
import org.precis.typeset.value.Track;
import org.precis.typeset.value.UnicodeBidi;
import org.precis.typeset.value.VerticalAlign;

/**
 * A property that has a computed value: what it is at first, and what is accepted. Inherited ones
 * come first; those of the four sides stand in the order of {@link org.precis.typeset.value.Side}.
 */
public enum Property implements Declarable {
  VISIBILITY("visible | hidden | collapse"),
  FONT_FAMILY(List.of(), TextGrammar.FAMILIES),
  FONT_SIZE(Computing.MEDIUM, TextGrammar.FONT_SIZE),
  FONT_WEIGHT(400, TextGrammar.FONT_WEIGHT),
  FONT_STYLE("normal | italic | oblique"),
  LINE_HEIGHT(Double.NaN, TextGrammar.LINE_HEIGHT),
  COLOR(Color.BLACK, TextGrammar.COLOR),
  TEXT_ALIGN(TextAlign.START),
  TEXT_ALIGN_LAST(
      null, Grammar.words("auto", Specified.NOTHING).or(Grammar.words(TextAlign.class))),
  DIRECTION("ltr | rtl"),
  FONT_KERNING("auto | normal | none"),
  FONT_VARIANT_LIGATURES(Features.NONE, TextGrammar.LIGATURES),
  FONT_VARIANT_CAPS(Caps.NORMAL),
  FONT_VARIANT_NUMERIC(Features.NONE, TextGrammar.NUMERIC),
  FONT_FEATURE_SETTINGS(Features.NONE, TextGrammar.SETTINGS),
  TEXT_SPACING_TRIM("normal | space-all | space-first | trim-start"),
  LETTER_SPACING(0.0, TextGrammar.SPACING),
  WORD_SPACING(0.0, TextGrammar.SPACING),
  TEXT_UNDERLINE_OFFSET(Double.NaN, Grammar.words("auto", Double.NaN).or(Grammar.points(true))),
  TEXT_TRANSFORM(TextTransform.NONE),
  TEXT_INDENT(Length.ZERO, Grammar.DISTANCE),
  WHITE_SPACE_COLLAPSE("collapse | preserve | preserve-breaks"),
  TEXT_WRAP_MODE("wrap | nowrap"),
  TEXT_WRAP_STYLE(
      TextWrap.WRAP,
      Grammar.words("auto", TextWrap.WRAP, "balance", TextWrap.BALANCE, "pretty", TextWrap.PRETTY)
          .also("stable", TextWrap.WRAP)),
  OVERFLOW_WRAP("normal | anywhere | break-word"),
  HYPHENS("manual", Grammar.words("none | manual | auto")),
  HYPHENATE_LIMIT_CHARS(HyphenLimits.AUTO, TextGrammar.HYPHEN_LIMITS),
  BORDER_COLLAPSE("separate | collapse"),
  BORDER_SPACING(0.0, Grammar.points(false).noting(", for both directions")),
  CAPTION_SIDE("top | bottom"),
  LIST_STYLE_POSITION("outside | inside"),
  LIST_STYLE_TYPE(ListStyle.DISC, Grammar.STRING.or(TextGrammar.LIST_STYLE)),
  QUOTES(Quotes.AUTO, ContentGrammar.QUOTES),
  TEXT_OPACITY(1.0),
  ORPHANS(2, Grammar.COUNT),
  WIDOWS(2, Grammar.COUNT),
  TAB_SIZE(8, Grammar.COUNT.noting(" of blanks")),

  // Those that follow are not inherited
  DISPLAY(Display.INLINE),
  UNICODE_BIDI(UnicodeBidi.NORMAL),
  POSITION(
      Position.STATIC,
      Grammar.words(Position.class).says("static | relative | absolute | running(<name>)")),
  ARRANGED(false),
  RUNNING((Object) null),
  FLOAT(Floating.NONE, BoxGrammar.FLOAT),
  CLEAR(Clear.NONE, BoxGrammar.CLEAR),
  BOX_SIZING("content-box | border-box"),
  CONTAINER_TYPE("normal | inline-size"),
  WIDTH(Length.AUTO, BoxGrammar.WIDTH),
  HEIGHT(Length.AUTO, BoxGrammar.WIDTH.noting("; the last three are the height of the content")),
  MIN_WIDTH(Length.AUTO, BoxGrammar.WIDTH),
  MAX_WIDTH(Length.AUTO, BoxGrammar.MOST_WIDTH),
  MIN_HEIGHT(Length.AUTO, BoxGrammar.WIDTH),
  MAX_HEIGHT(Length.AUTO, BoxGrammar.MOST_WIDTH),
  MARGIN_TOP(Length.ZERO, Grammar.DISTANCE_OR_AUTO),
  MARGIN_RIGHT(Length.ZERO, Grammar.DISTANCE_OR_AUTO),
  MARGIN_BOTTOM(Length.ZERO, Grammar.DISTANCE_OR_AUTO),
  MARGIN_LEFT(Length.ZERO, Grammar.DISTANCE_OR_AUTO),
  PADDING_TOP(Length.ZERO, Grammar.SIZE),
  PADDING_RIGHT(Length.ZERO, Grammar.SIZE),
  PADDING_BOTTOM(Length.ZERO, Grammar.SIZE),
  PADDING_LEFT(Length.ZERO, Grammar.SIZE),
  TOP(Length.AUTO, Grammar.DISTANCE_OR_AUTO),
  RIGHT(Length.AUTO, Grammar.DISTANCE_OR_AUTO),
  BOTTOM(Length.AUTO, Grammar.DISTANCE_OR_AUTO),
  LEFT(Length.AUTO, Grammar.DISTANCE_OR_AUTO),
  BORDER_TOP_WIDTH(2.25, BoxGrammar.LINE_WIDTH),
  BORDER_RIGHT_WIDTH(2.25, BoxGrammar.LINE_WIDTH),
  BORDER_BOTTOM_WIDTH(2.25, BoxGrammar.LINE_WIDTH),
  BORDER_LEFT_WIDTH(2.25, BoxGrammar.LINE_WIDTH),
  BORDER_TOP_STYLE(Border.Line.NONE, BoxGrammar.LINE),
  BORDER_RIGHT_STYLE(Border.Line.NONE, BoxGrammar.LINE),
  BORDER_BOTTOM_STYLE(Border.Line.NONE, BoxGrammar.LINE),
  BORDER_LEFT_STYLE(Border.Line.NONE, BoxGrammar.LINE),
  BORDER_TOP_COLOR(null, Grammar.COLOR),
  BORDER_RIGHT_COLOR(null, Grammar.COLOR),
  BORDER_BOTTOM_COLOR(null, Grammar.COLOR),
  BORDER_LEFT_COLOR(null, Grammar.COLOR),
  OUTLINE_WIDTH(2.25, BoxGrammar.LINE_WIDTH),
  OUTLINE_STYLE(Border.Line.NONE, Grammar.words(Border.Line.class).also("auto", Border.Line.SOLID)),
  OUTLINE_COLOR(null, Grammar.COLOR),
  OUTLINE_OFFSET(0.0, Grammar.points(true)),
  BORDER_TOP_LEFT_RADIUS(Radius.NONE, BoxGrammar.RADIUS),
  BORDER_TOP_RIGHT_RADIUS(Radius.NONE, BoxGrammar.RADIUS),
  BORDER_BOTTOM_RIGHT_RADIUS(Radius.NONE, BoxGrammar.RADIUS),
  BORDER_BOTTOM_LEFT_RADIUS(Radius.NONE, BoxGrammar.RADIUS),
  BOX_SHADOW(List.of(), BoxGrammar.SHADOWS),
  BACKGROUND_COLOR(Color.TRANSPARENT, Grammar.COLOR),
  TRANSFORM(List.of(), BoxGrammar.TRANSFORM),
  BACKGROUND_IMAGE(List.of(), Grammar.words("none", List.of()).or(BoxGrammar.IMAGE.list())),
  BACKGROUND_SIZE(List.of(BackgroundSize.AUTO), BoxGrammar.BACKGROUND_SIZE.list()),
  BACKGROUND_POSITION(List.of(BoxGrammar.START), BoxGrammar.BACKGROUND_POSITION.list()),
  BACKGROUND_REPEAT(List.of(BackgroundRepeat.BOTH), BoxGrammar.BACKGROUND_REPEAT.list()),
  ASPECT_RATIO(AspectRatio.AUTO, BoxGrammar.RATIO),
  OBJECT_FIT(ObjectFit.FILL, Grammar.words(ObjectFit.class).noting("; of images")),
  OBJECT_POSITION(BoxGrammar.CENTER, BoxGrammar.PICTURE_POSITION),
  OPACITY(1.0, Grammar.SHARE),
  OVERFLOW_X("visible", BoxGrammar.OVERFLOW),
  OVERFLOW_Y("visible", BoxGrammar.OVERFLOW),
  TEXT_DECORATION_LINE(0, TextGrammar.DECORATION_LINE),
  TEXT_DECORATION_STYLE(Border.Line.SOLID, TextGrammar.DECORATION_STYLE),
  TEXT_DECORATION_COLOR(null, Grammar.COLOR),
  TEXT_DECORATION_THICKNESS(
      Double.NaN,
      Grammar.words("auto", Double.NaN, "from-font", Double.NaN).or(Grammar.points(false))),
  VERTICAL_ALIGN(VerticalAlign.BASELINE, TextGrammar.VERTICAL_ALIGN),
  TABLE_LAYOUT("auto | fixed"),
  CONTENT(null, ContentGrammar.CONTENT),
  CONTINUED(
      "-precis-continued",
      null,
      ContentGrammar.CONTENT.says(
          "none | <string> and attr(): what stands above the head of the table of a caption on"
              + " further pages")),
  STRING_SET(List.of(), ContentGrammar.STRINGS),
  COUNTER_RESET(List.of(), ContentGrammar.counters(0)),
  COUNTER_INCREMENT(List.of(), ContentGrammar.counters(1)),
  COUNTER_SET(List.of(), ContentGrammar.counters(0)),
  GRID_TEMPLATE_COLUMNS(Tracks.NONE, GridGrammar.TRACKS),
  GRID_TEMPLATE_ROWS(Tracks.NONE, GridGrammar.ROWS),
  GRID_TEMPLATE_AREAS(GridAreas.NONE, GridGrammar.AREAS),
  GRID_AUTO_COLUMNS(List.of(Track.AUTO), GridGrammar.AUTO_TRACKS),
  GRID_AUTO_ROWS(List.of(Track.AUTO), GridGrammar.AUTO_TRACKS),
  GRID_AUTO_FLOW(new GridGrammar.AutoFlow(false, false), GridGrammar.FLOW),
  GRID_COLUMN_START(GridLine.AUTO, GridGrammar.LINE),
  GRID_COLUMN_END(GridLine.AUTO, GridGrammar.LINE),
  GRID_ROW_START(GridLine.AUTO, GridGrammar.LINE),
  GRID_ROW_END(GridLine.AUTO, GridGrammar.LINE),
  ROW_GAP(
      Length.AUTO, BoxGrammar.GAP.noting("; normal is that of the grid around a subgrid, else 0")),
  COLUMN_GAP(Length.AUTO, BoxGrammar.GAP.noting("; normal is 1em between columns of text, else 0")),
  COLUMN_COUNT(0, Grammar.words("auto", 0).or(Grammar.COUNT)),
  COLUMN_WIDTH(Length.AUTO, Grammar.words("auto", Length.AUTO).or(BoxGrammar.LENGTH)),
  COLUMN_FILL(
      "balance", Grammar.words("balance | auto").noting("; auto only where the height is given")),
  COLUMN_SPAN("none", Grammar.words("none | all").noting("; all in blocks that are in columns")),
  COLUMN_RULE_WIDTH(2.25, BoxGrammar.LINE_WIDTH),
  COLUMN_RULE_STYLE(Border.Line.NONE, BoxGrammar.LINE),
  COLUMN_RULE_COLOR(null, Grammar.COLOR),
  FLEX_DIRECTION(FlexDirection.ROW),
  FLEX_WRAP("nowrap | wrap"),
  FLEX_GROW(0.0, Grammar.NUMBER),
  FLEX_SHRINK(1.0, Grammar.NUMBER),
  FLEX_BASIS(Length.AUTO, Grammar.SIZE_OR_AUTO.also("content", Length.AUTO)),
  ORDER(0, Grammar.INTEGER),
  JUSTIFY_CONTENT(BoxAlign.NORMAL, BoxGrammar.SPREAD),
  JUSTIFY_ITEMS(BoxAlign.NORMAL, BoxGrammar.align("", "")),
  JUSTIFY_SELF(BoxAlign.AUTO, BoxGrammar.align("auto | ", "")),
  ALIGN_CONTENT(BoxAlign.NORMAL, BoxGrammar.SPREAD),
  ALIGN_ITEMS(BoxAlign.NORMAL, BoxGrammar.align("", " | baseline")),
  ALIGN_SELF(BoxAlign.AUTO, BoxGrammar.align("auto | ", " | baseline")),
  BREAK_BEFORE(PageBreak.AUTO, BoxGrammar.PAGE_BREAK),
  BREAK_AFTER(PageBreak.AUTO, BoxGrammar.PAGE_BREAK),
  BREAK_INSIDE(PageBreak.AUTO, BoxGrammar.PAGE_BREAK.says("auto | avoid")),
  PAGE("", Grammar.words("auto", "").or(Grammar.NAME)),
  FOOTNOTE_DISPLAY(FootnoteDisplay.BLOCK),
  FOOTNOTE_POLICY(FootnotePolicy.AUTO),

  // What follows stands for one of two sides, by the direction of the text (CSS Logical Properties
  // 1)
  MARGIN_INLINE_START(MARGIN_LEFT, MARGIN_RIGHT),
  MARGIN_INLINE_END(MARGIN_RIGHT, MARGIN_LEFT),
  PADDING_INLINE_START(PADDING_LEFT, PADDING_RIGHT),
  PADDING_INLINE_END(PADDING_RIGHT, PADDING_LEFT),
  INSET_INLINE_START(LEFT, RIGHT),
  INSET_INLINE_END(RIGHT, LEFT),
  BORDER_INLINE_START_WIDTH(BORDER_LEFT_WIDTH, BORDER_RIGHT_WIDTH),
  BORDER_INLINE_END_WIDTH(BORDER_RIGHT_WIDTH, BORDER_LEFT_WIDTH),
  BORDER_INLINE_START_STYLE(BORDER_LEFT_STYLE, BORDER_RIGHT_STYLE),
  BORDER_INLINE_END_STYLE(BORDER_RIGHT_STYLE, BORDER_LEFT_STYLE),
  BORDER_INLINE_START_COLOR(BORDER_LEFT_COLOR, BORDER_RIGHT_COLOR),
  BORDER_INLINE_END_COLOR(BORDER_RIGHT_COLOR, BORDER_LEFT_COLOR),
  BORDER_START_START_RADIUS(BORDER_TOP_LEFT_RADIUS, BORDER_TOP_RIGHT_RADIUS),
  BORDER_START_END_RADIUS(BORDER_TOP_RIGHT_RADIUS, BORDER_TOP_LEFT_RADIUS),
  BORDER_END_START_RADIUS(BORDER_BOTTOM_LEFT_RADIUS, BORDER_BOTTOM_RIGHT_RADIUS),
  BORDER_END_END_RADIUS(BORDER_BOTTOM_RIGHT_RADIUS, BORDER_BOTTOM_LEFT_RADIUS);

  private static final Property[] ALL = values();

  /** How many have values of their own; they come first. */
  static final int COUNT = MARGIN_INLINE_START.ordinal();

  private final String css;

  @SuppressWarnings("ImmutableEnumChecker") // values of properties do not change
  private final Object initial;

  @SuppressWarnings("ImmutableEnumChecker") // nor do their grammars
  private final Grammar grammar;

  private final Property leftToRight;
  private final Property rightToLeft;

  /** One whose values are the constants of an enum. */
  <E extends Enum<E>> Property(E initial) {
    this(initial, Grammar.words(initial.getDeclaringClass()));
  }

  /** One whose values are these words, in the notation of CSS; the first is the initial one. */
  Property(String words) {
    this(words.substring(0, words.indexOf(' ')), Grammar.words(words));
  }

  /** One that no style sheet names, as other properties say it. */
  Property(Object initial) {
    css = "";
    this.initial = initial;
    grammar = new Grammar("", values -> null);
    leftToRight = this;
    rightToLeft = this;
  }

  Property(Object initial, Grammar grammar) {
    this("", initial, grammar);
  }

  /** One whose name in style sheets has a prefix. */
  Property(String css, Object initial, Grammar grammar) {
    this.css = css.isEmpty() ? Grammar.word(this) : css;
    this.initial = initial;
    this.grammar = grammar;
    leftToRight = this;
    rightToLeft = this;
  }

  Property(Property leftToRight, Property rightToLeft) {
    css = Grammar.word(this);
    initial = leftToRight.initial;
    grammar = leftToRight.grammar;
    this.leftToRight = leftToRight;
    this.rightToLeft = rightToLeft;
  }

  /** Its name in style sheets; empty for what another property says. */
  @Override
  public String css() {
    return css;
  }

  public boolean isInherited() {
    return compareTo(TAB_SIZE) <= 0;
  }

  /** Whether the direction of text decides what it stands for. */
  boolean isLogical() {
    return leftToRight != this;
  }

  /** The one that it stands for in text of this direction. */
  Property in(boolean isRightToLeft) {
    return isRightToLeft ? rightToLeft : leftToRight;
  }

  /** The property with this number. */
  static Property at(int ordinal) {
    return ALL[ordinal];
  }

  /** The property of a name. */
  static Property named(String css) {
    return valueOf(css.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  @Override
  public List<Property> longhands() {
    return List.of(this);
  }

  @Override
  public Object[] read(Values values) {
    Object value = grammar.read(values);
    return value == null || !values.done() ? null : new Object[] {value};
  }

  @Override
  public String accepted() {
    return grammar.accepted();
  }

  Object initial() {
    return initial;
  }

  Grammar grammar() {
    return grammar;
  }
}
