package org.precis.typeset.style;

import java.util.List;
import org.precis.typeset.style.Keywords.BorderCollapse;
import org.precis.typeset.style.Keywords.BoxSizing;
import org.precis.typeset.style.Keywords.CaptionSide;
import org.precis.typeset.style.Keywords.Collapse;
import org.precis.typeset.style.Keywords.ColumnFill;
import org.precis.typeset.style.Keywords.ColumnSpan;
import org.precis.typeset.style.Keywords.ContainerType;
import org.precis.typeset.style.Keywords.Direction;
import org.precis.typeset.style.Keywords.FlexWrap;
import org.precis.typeset.style.Keywords.FontKerning;
import org.precis.typeset.style.Keywords.FontStyle;
import org.precis.typeset.style.Keywords.Hyphens;
import org.precis.typeset.style.Keywords.ListPosition;
import org.precis.typeset.style.Keywords.Overflow;
import org.precis.typeset.style.Keywords.OverflowWrap;
import org.precis.typeset.style.Keywords.TableLayout;
import org.precis.typeset.style.Keywords.TextAlignLast;
import org.precis.typeset.style.Keywords.TextSpacingTrim;
import org.precis.typeset.style.Keywords.Visibility;
import org.precis.typeset.style.Keywords.WrapMode;
import org.precis.typeset.style.Keywords.WrapStyle;
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
import org.precis.typeset.value.Side;
import org.precis.typeset.value.TextAlign;
import org.precis.typeset.value.TextTransform;
import org.precis.typeset.value.Track;
import org.precis.typeset.value.UnicodeBidi;
import org.precis.typeset.value.VerticalAlign;

/**
 * A property that has a computed value: its name, whether it is inherited, its initial value, and
 * what is accepted. Those that are inherited come first; those of the four sides stand in the order
 * of {@link Side}.
 */
public enum Property {
  VISIBILITY(
      "visibility",
      true,
      Visibility.VISIBLE,
      Grammar.words(Visibility.class),
      "visible | hidden | collapse"),
  FONT_FAMILY("font-family", true, List.of(), Grammar.FAMILIES, "names of families, in order"),
  FONT_SIZE(
      "font-size",
      true,
      Computing.MEDIUM,
      Grammar.FONT_SIZE,
      "<length> | <percentage> | xx-small | x-small | small | medium | large | x-large |"
          + " xx-large | xxx-large | smaller | larger"),
  FONT_WEIGHT(
      "font-weight",
      true,
      400,
      Grammar.FONT_WEIGHT,
      "normal | bold | bolder | lighter | <number>, from 1 to 1000"),
  FONT_STYLE(
      "font-style",
      true,
      FontStyle.NORMAL,
      Grammar.words(FontStyle.class, "oblique", "italic"),
      "normal | italic | oblique"),
  LINE_HEIGHT(
      "line-height",
      true,
      Double.NaN,
      Grammar.LINE_HEIGHT,
      "normal | <number> | <length> | <percentage>"),
  COLOR("color", true, Color.BLACK, Grammar.COLOR, "<color>"),
  TEXT_ALIGN(
      "text-align",
      true,
      TextAlign.START,
      Grammar.words(TextAlign.class),
      "start | end | left | right | center | justify"),
  TEXT_ALIGN_LAST(
      "text-align-last",
      true,
      TextAlignLast.AUTO,
      Grammar.words(TextAlignLast.class),
      "auto | start | end | left | right | center | justify"),
  DIRECTION("direction", true, Direction.LTR, Grammar.words(Direction.class), "ltr | rtl"),
  FONT_KERNING(
      "font-kerning",
      true,
      FontKerning.AUTO,
      Grammar.words(FontKerning.class),
      "auto | normal | none"),
  FONT_VARIANT_LIGATURES(
      "font-variant-ligatures",
      true,
      Features.NONE,
      FeatureGrammar.LIGATURES,
      "normal | none | common-ligatures | discretionary-ligatures | historical-ligatures |"
          + " contextual, also with no- before each; several of these"),
  FONT_VARIANT_CAPS(
      "font-variant-caps",
      true,
      Caps.NORMAL,
      Grammar.words(Caps.class),
      "normal | small-caps | all-small-caps"),
  FONT_VARIANT_NUMERIC(
      "font-variant-numeric",
      true,
      Features.NONE,
      FeatureGrammar.NUMERIC,
      "normal | lining-nums | oldstyle-nums | proportional-nums | tabular-nums |"
          + " diagonal-fractions | stacked-fractions | ordinal | slashed-zero; several of these"),
  FONT_FEATURE_SETTINGS(
      "font-feature-settings",
      true,
      Features.NONE,
      FeatureGrammar.SETTINGS,
      "normal | <string> of a feature, also with on, off or <integer>, and several with commas between"),
  TEXT_SPACING_TRIM(
      "text-spacing-trim",
      true,
      TextSpacingTrim.NORMAL,
      Grammar.words(TextSpacingTrim.class),
      "normal | space-all | space-first | trim-start"),
  LETTER_SPACING(
      "letter-spacing", true, 0.0, Grammar.points(true, "normal", 0.0), "normal | <length>"),
  WORD_SPACING("word-spacing", true, 0.0, Grammar.points(true, "normal", 0.0), "normal | <length>"),
  TEXT_UNDERLINE_OFFSET(
      "text-underline-offset",
      true,
      Double.NaN,
      Grammar.points(true, "auto", Double.NaN),
      "auto | <length>"),
  TEXT_TRANSFORM(
      "text-transform",
      true,
      TextTransform.NONE,
      Grammar.words(TextTransform.class),
      "none | uppercase | lowercase | capitalize"),
  TEXT_INDENT(
      "text-indent", true, Length.ZERO, Grammar.length(true, true), "<length> | <percentage>"),
  WHITE_SPACE_COLLAPSE(
      "white-space-collapse",
      true,
      Collapse.COLLAPSE,
      Grammar.words(Collapse.class),
      "collapse | preserve | preserve-breaks"),
  TEXT_WRAP_MODE(
      "text-wrap-mode", true, WrapMode.WRAP, Grammar.words(WrapMode.class), "wrap | nowrap"),
  TEXT_WRAP_STYLE(
      "text-wrap-style",
      true,
      WrapStyle.AUTO,
      Grammar.words(WrapStyle.class, "stable", "auto"),
      "auto | balance | pretty"),
  OVERFLOW_WRAP(
      "overflow-wrap",
      true,
      OverflowWrap.NORMAL,
      Grammar.words(OverflowWrap.class),
      "normal | anywhere | break-word"),
  HYPHENS("hyphens", true, Hyphens.MANUAL, Grammar.words(Hyphens.class), "none | manual | auto"),
  HYPHENATE_LIMIT_CHARS(
      "hyphenate-limit-chars",
      true,
      HyphenLimits.AUTO,
      Grammar.HYPHEN_LIMITS,
      "auto | <count>, up to three: letters of the word, before and after the hyphen"),
  BORDER_COLLAPSE(
      "border-collapse",
      true,
      BorderCollapse.SEPARATE,
      Grammar.words(BorderCollapse.class),
      "separate | collapse"),
  BORDER_SPACING(
      "border-spacing", true, 0.0, Grammar.points(false), "<length>, for both directions"),
  CAPTION_SIDE(
      "caption-side", true, CaptionSide.TOP, Grammar.words(CaptionSide.class), "top | bottom"),
  LIST_STYLE_POSITION(
      "list-style-position",
      true,
      ListPosition.OUTSIDE,
      Grammar.words(ListPosition.class),
      "outside | inside"),
  LIST_STYLE_TYPE(
      "list-style-type",
      true,
      ListStyle.DISC,
      Grammar.MARKER,
      "<string> | none | disc | circle | square | decimal | decimal-leading-zero | arabic-indic | persian | devanagari | thai |"
          + " lower-alpha | upper-alpha | lower-roman | upper-roman"),
  QUOTES(
      "quotes",
      true,
      Quotes.AUTO,
      Grammar.QUOTES,
      "auto | none | <string> <string>, for each depth; auto is those of the language"),
  TEXT_OPACITY("", true, 1.0, Grammar.NUMBER, ""),
  ORPHANS("orphans", true, 2, Grammar.COUNT, "<count>"),
  WIDOWS("widows", true, 2, Grammar.COUNT, "<count>"),
  TAB_SIZE("tab-size", true, 8, Grammar.COUNT, "<count> of blanks"),
  DISPLAY(
      "display",
      false,
      Display.INLINE,
      Grammar.words(Display.class),
      "none | contents | inline | block | inline-block | list-item | flow-root | table | inline-table |"
          + " table-caption | table-column-group | table-column | table-header-group |"
          + " table-row-group | table-footer-group | table-row | table-cell | grid | inline-grid |"
          + " flex | inline-flex"),
  UNICODE_BIDI(
      "unicode-bidi",
      false,
      UnicodeBidi.NORMAL,
      Grammar.words(UnicodeBidi.class),
      "normal | embed | isolate | bidi-override | isolate-override | plaintext"),
  POSITION(
      "position",
      false,
      Position.STATIC,
      Grammar.words(Position.class),
      "static | relative | absolute | running(<name>)"),
  ARRANGED("", false, false, Grammar.words(Position.class), ""),
  RUNNING("", false, null, Grammar.words(Position.class), ""),
  FLOAT(
      "float",
      false,
      Floating.NONE,
      Grammar.sides(Floating.class, Floating.LEFT, Floating.RIGHT),
      "none | left | right | inline-start | inline-end | footnote"),
  CLEAR(
      "clear",
      false,
      Clear.NONE,
      Grammar.sides(Clear.class, Clear.LEFT, Clear.RIGHT),
      "none | left | right | inline-start | inline-end | both"),
  BOX_SIZING(
      "box-sizing",
      false,
      BoxSizing.CONTENT_BOX,
      Grammar.words(BoxSizing.class),
      "content-box | border-box"),
  CONTAINER_TYPE(
      "container-type",
      false,
      ContainerType.NORMAL,
      Grammar.words(ContainerType.class),
      "normal | inline-size"),
  WIDTH(
      "width",
      false,
      Length.AUTO,
      Grammar.width("auto"),
      "auto | <length> | <percentage> | min-content | max-content | fit-content"),
  HEIGHT(
      "height",
      false,
      Length.AUTO,
      Grammar.width("auto"),
      "auto | <length> | <percentage> | min-content | max-content | fit-content; the last three are the height of the content"),
  MIN_WIDTH(
      "min-width",
      false,
      Length.AUTO,
      Grammar.width("auto"),
      "auto | <length> | <percentage> | min-content | max-content | fit-content"),
  MAX_WIDTH(
      "max-width",
      false,
      Length.AUTO,
      Grammar.width("none"),
      "none | <length> | <percentage> | min-content | max-content | fit-content"),
  MIN_HEIGHT(
      "min-height",
      false,
      Length.AUTO,
      Grammar.width("auto"),
      "auto | <length> | <percentage> | min-content | max-content | fit-content"),
  MAX_HEIGHT(
      "max-height",
      false,
      Length.AUTO,
      Grammar.width("none"),
      "none | <length> | <percentage> | min-content | max-content | fit-content"),
  MARGIN_TOP("margin-top", false, Length.ZERO, offset(), "auto | <length> | <percentage>"),
  MARGIN_RIGHT("margin-right", false, Length.ZERO, offset(), "auto | <length> | <percentage>"),
  MARGIN_BOTTOM("margin-bottom", false, Length.ZERO, offset(), "auto | <length> | <percentage>"),
  MARGIN_LEFT("margin-left", false, Length.ZERO, offset(), "auto | <length> | <percentage>"),
  PADDING_TOP("padding-top", false, Length.ZERO, size(), "<length> | <percentage>"),
  PADDING_RIGHT("padding-right", false, Length.ZERO, size(), "<length> | <percentage>"),
  PADDING_BOTTOM("padding-bottom", false, Length.ZERO, size(), "<length> | <percentage>"),
  PADDING_LEFT("padding-left", false, Length.ZERO, size(), "<length> | <percentage>"),
  TOP("top", false, Length.AUTO, offset(), "auto | <length> | <percentage>"),
  RIGHT("right", false, Length.AUTO, offset(), "auto | <length> | <percentage>"),
  BOTTOM("bottom", false, Length.AUTO, offset(), "auto | <length> | <percentage>"),
  LEFT("left", false, Length.AUTO, offset(), "auto | <length> | <percentage>"),
  BORDER_TOP_WIDTH(
      "border-top-width", false, 2.25, lineWidth(), "thin | medium | thick | <length>"),
  BORDER_RIGHT_WIDTH(
      "border-right-width", false, 2.25, lineWidth(), "thin | medium | thick | <length>"),
  BORDER_BOTTOM_WIDTH(
      "border-bottom-width", false, 2.25, lineWidth(), "thin | medium | thick | <length>"),
  BORDER_LEFT_WIDTH(
      "border-left-width", false, 2.25, lineWidth(), "thin | medium | thick | <length>"),
  BORDER_TOP_STYLE(
      "border-top-style",
      false,
      Border.Line.NONE,
      line(),
      "none | solid | dashed | dotted | double"),
  BORDER_RIGHT_STYLE(
      "border-right-style",
      false,
      Border.Line.NONE,
      line(),
      "none | solid | dashed | dotted | double"),
  BORDER_BOTTOM_STYLE(
      "border-bottom-style",
      false,
      Border.Line.NONE,
      line(),
      "none | solid | dashed | dotted | double"),
  BORDER_LEFT_STYLE(
      "border-left-style",
      false,
      Border.Line.NONE,
      line(),
      "none | solid | dashed | dotted | double"),
  BORDER_TOP_COLOR("border-top-color", false, null, Grammar.COLOR, "<color>"),
  BORDER_RIGHT_COLOR("border-right-color", false, null, Grammar.COLOR, "<color>"),
  BORDER_BOTTOM_COLOR("border-bottom-color", false, null, Grammar.COLOR, "<color>"),
  BORDER_LEFT_COLOR("border-left-color", false, null, Grammar.COLOR, "<color>"),
  OUTLINE_WIDTH("outline-width", false, 2.25, lineWidth(), "thin | medium | thick | <length>"),
  OUTLINE_STYLE(
      "outline-style",
      false,
      Border.Line.NONE,
      Grammar.words(Border.Line.class, "auto", "solid"),
      "none | solid | dashed | dotted | double"),
  OUTLINE_COLOR("outline-color", false, null, Grammar.COLOR, "<color>"),
  OUTLINE_OFFSET("outline-offset", false, 0.0, Grammar.points(true), "<length>"),
  BORDER_TOP_LEFT_RADIUS(
      "border-top-left-radius", false, Radius.NONE, EdgeGrammar.RADIUS, "<length> | <percentage>"),
  BORDER_TOP_RIGHT_RADIUS(
      "border-top-right-radius", false, Radius.NONE, EdgeGrammar.RADIUS, "<length> | <percentage>"),
  BORDER_BOTTOM_RIGHT_RADIUS(
      "border-bottom-right-radius",
      false,
      Radius.NONE,
      EdgeGrammar.RADIUS,
      "<length> | <percentage>"),
  BORDER_BOTTOM_LEFT_RADIUS(
      "border-bottom-left-radius",
      false,
      Radius.NONE,
      EdgeGrammar.RADIUS,
      "<length> | <percentage>"),
  BOX_SHADOW(
      "box-shadow",
      false,
      List.of(),
      EdgeGrammar.SHADOWS,
      "none | <length> <length>, also blur, spread and <color>, and several with commas between; not inset"),
  BACKGROUND_COLOR("background-color", false, Color.TRANSPARENT, Grammar.COLOR, "<color>"),
  TRANSFORM(
      "transform",
      false,
      List.of(),
      Grammar.TRANSFORM,
      "none | rotate() | skew() | skewX() | skewY() | scale() | scaleX() | scaleY() |"
          + " translate() | translateX() | translateY()"),
  BACKGROUND_IMAGE(
      "background-image",
      false,
      List.of(),
      BackgroundGrammar.IMAGES,
      "none | url() of PNG or JPEG as data:, also several with commas between"),
  BACKGROUND_SIZE(
      "background-size",
      false,
      List.of(BackgroundSize.AUTO),
      BackgroundGrammar.SIZES,
      "auto | cover | contain | <length> | <percentage>; one or two, also several with commas between"),
  BACKGROUND_POSITION(
      "background-position",
      false,
      BackgroundGrammar.START,
      BackgroundGrammar.POSITIONS,
      "left | center | right | top | bottom | <length> | <percentage>; one or two of these, also a"
          + " distance from each side, and several with commas between"),
  BACKGROUND_REPEAT(
      "background-repeat",
      false,
      List.of(BackgroundRepeat.BOTH),
      BackgroundGrammar.REPEATS,
      "repeat | repeat-x | repeat-y | no-repeat | space | round; one or two, also several with commas"
          + " between"),
  ASPECT_RATIO(
      "aspect-ratio",
      false,
      AspectRatio.AUTO,
      PictureGrammar.RATIO,
      "auto | <number> | <number> / <number>; with auto, the numbers are for what has no shape of its own"),
  OBJECT_FIT(
      "object-fit",
      false,
      ObjectFit.FILL,
      Grammar.words(ObjectFit.class),
      "fill | contain | cover | none | scale-down; of images"),
  OBJECT_POSITION(
      "object-position",
      false,
      PictureGrammar.CENTER,
      PictureGrammar.PLACE,
      "left | center | right | top | bottom | <length> | <percentage>; one or two of these"),
  OPACITY("opacity", false, 1.0, Grammar.SHARE, "<number> | <percentage>, from 0 to 1"),
  OVERFLOW_X(
      "overflow-x",
      false,
      Overflow.VISIBLE,
      overflow(),
      "visible | hidden | clip | auto | scroll; all but visible cut what does not fit"),
  OVERFLOW_Y(
      "overflow-y",
      false,
      Overflow.VISIBLE,
      overflow(),
      "visible | hidden | clip | auto | scroll; all but visible cut what does not fit"),
  TEXT_DECORATION(
      "text-decoration-line",
      false,
      TextLines.NONE,
      TextLines.GRAMMAR,
      "none | underline | overline | line-through; several of these"),
  TEXT_DECORATION_STYLE(
      "text-decoration-style",
      false,
      Border.Line.SOLID,
      Grammar.but("none", Grammar.words(Border.Line.class)),
      "solid | double | dotted | dashed"),
  TEXT_DECORATION_COLOR("text-decoration-color", false, null, Grammar.COLOR, "<color>"),
  TEXT_DECORATION_THICKNESS(
      "text-decoration-thickness",
      false,
      Double.NaN,
      Grammar.points(false, "auto", Double.NaN, "from-font", Double.NaN),
      "auto | from-font | <length>"),
  VERTICAL_ALIGN(
      "vertical-align",
      false,
      VerticalAlign.BASELINE,
      Grammar.VERTICAL_ALIGN,
      "baseline | sub | super | top | middle | bottom | text-top | text-bottom | <length> |"
          + " <percentage>"),
  TABLE_LAYOUT(
      "table-layout", false, TableLayout.AUTO, Grammar.words(TableLayout.class), "auto | fixed"),
  CONTENT(
      "content",
      false,
      null,
      Grammar.CONTENT,
      "none | normal | <string> | open-quote | close-quote | no-open-quote | no-close-quote | attr() | counter() | counters() | element() | string() | leader() |"
          + " target-counter(attr(href), page); counters may name a list-style-type"),
  CONTINUED(
      "-precis-continued",
      false,
      null,
      Grammar.CONTENT,
      "none | <string> and attr(): what stands above the head of the table of a caption on further pages"),
  STRING_SET(
      "string-set",
      false,
      List.of(),
      Grammar.STRINGS,
      "none | <name> content(); also <string> and attr(), and several with commas between"),
  COUNTER_RESET(
      "counter-reset",
      false,
      List.of(),
      Grammar.counting(0),
      "none | <name> | <name> <integer>, for each counter"),
  COUNTER_INCREMENT(
      "counter-increment",
      false,
      List.of(),
      Grammar.counting(1),
      "none | <name> | <name> <integer>, for each counter"),
  COUNTER_SET(
      "counter-set",
      false,
      List.of(),
      Grammar.counting(0),
      "none | <name> | <name> <integer>, for each counter"),
  GRID_TEMPLATE_COLUMNS(
      "grid-template-columns", false, Tracks.NONE, GridGrammar.TRACKS, "none | <tracks>"),
  GRID_TEMPLATE_ROWS(
      "grid-template-rows", false, Tracks.NONE, GridGrammar.ROWS, "none | subgrid | <tracks>"),
  GRID_TEMPLATE_AREAS(
      "grid-template-areas",
      false,
      GridAreas.NONE,
      GridGrammar.AREAS,
      "none | <string> for each row"),
  GRID_AUTO_COLUMNS(
      "grid-auto-columns", false, List.of(Track.AUTO), GridGrammar.AUTO_TRACKS, "<track sizes>"),
  GRID_AUTO_ROWS(
      "grid-auto-rows", false, List.of(Track.AUTO), GridGrammar.AUTO_TRACKS, "<track sizes>"),
  GRID_AUTO_FLOW(
      "grid-auto-flow",
      false,
      new GridGrammar.AutoFlow(false, false),
      GridGrammar.FLOW,
      "row | column | dense | row dense | column dense"),
  GRID_COLUMN_START(
      "grid-column-start",
      false,
      GridLine.AUTO,
      GridGrammar.LINE,
      "auto | <integer> | <name> | span <integer> | span <name>"),
  GRID_COLUMN_END(
      "grid-column-end",
      false,
      GridLine.AUTO,
      GridGrammar.LINE,
      "auto | <integer> | <name> | span <integer> | span <name>"),
  GRID_ROW_START(
      "grid-row-start",
      false,
      GridLine.AUTO,
      GridGrammar.LINE,
      "auto | <integer> | <name> | span <integer> | span <name>"),
  GRID_ROW_END(
      "grid-row-end",
      false,
      GridLine.AUTO,
      GridGrammar.LINE,
      "auto | <integer> | <name> | span <integer> | span <name>"),
  ROW_GAP(
      "row-gap",
      false,
      Length.AUTO,
      Grammar.length(true, false, "normal"),
      "normal | <length> | <percentage>; normal is that of the grid around a subgrid, else 0"),
  COLUMN_GAP(
      "column-gap",
      false,
      Length.AUTO,
      Grammar.length(true, false, "normal"),
      "normal | <length> | <percentage>; normal is 1em between columns of text, else 0"),
  COLUMN_COUNT("column-count", false, 0, Grammar.countOr("auto", 0), "auto | <count>"),
  COLUMN_WIDTH(
      "column-width", false, Length.AUTO, Grammar.length(false, false, "auto"), "auto | <length>"),
  COLUMN_FILL(
      "column-fill",
      false,
      ColumnFill.BALANCE,
      Grammar.words(ColumnFill.class),
      "balance | auto; auto only where the height is given"),
  COLUMN_SPAN(
      "column-span",
      false,
      ColumnSpan.NONE,
      Grammar.words(ColumnSpan.class),
      "none | all; all in blocks that are in columns"),
  COLUMN_RULE_WIDTH(
      "column-rule-width", false, 2.25, lineWidth(), "thin | medium | thick | <length>"),
  COLUMN_RULE_STYLE(
      "column-rule-style",
      false,
      Border.Line.NONE,
      line(),
      "none | solid | dashed | dotted | double"),
  COLUMN_RULE_COLOR("column-rule-color", false, null, Grammar.COLOR, "<color>"),
  FLEX_DIRECTION(
      "flex-direction",
      false,
      FlexDirection.ROW,
      Grammar.words(FlexDirection.class),
      "row | row-reverse | column | column-reverse"),
  FLEX_WRAP("flex-wrap", false, FlexWrap.NOWRAP, Grammar.words(FlexWrap.class), "nowrap | wrap"),
  FLEX_GROW("flex-grow", false, 0.0, Grammar.NUMBER, "<number>"),
  FLEX_SHRINK("flex-shrink", false, 1.0, Grammar.NUMBER, "<number>"),
  FLEX_BASIS(
      "flex-basis",
      false,
      Length.AUTO,
      Grammar.length(true, false, "auto", "content"),
      "auto | <length> | <percentage>"),
  ORDER("order", false, 0, Grammar.INTEGER, "<integer>"),
  JUSTIFY_CONTENT(
      "justify-content",
      false,
      BoxAlign.NORMAL,
      align(),
      "normal | start | end | center | stretch | space-between | space-around | space-evenly"),
  JUSTIFY_ITEMS(
      "justify-items", false, BoxAlign.NORMAL, align(), "normal | start | end | center | stretch"),
  JUSTIFY_SELF(
      "justify-self",
      false,
      BoxAlign.AUTO,
      align(),
      "auto | normal | start | end | center | stretch"),
  ALIGN_CONTENT(
      "align-content",
      false,
      BoxAlign.NORMAL,
      align(),
      "normal | start | end | center | stretch | space-between | space-around | space-evenly"),
  ALIGN_ITEMS(
      "align-items",
      false,
      BoxAlign.NORMAL,
      align(),
      "normal | start | end | center | stretch | baseline"),
  ALIGN_SELF(
      "align-self",
      false,
      BoxAlign.AUTO,
      align(),
      "auto | normal | start | end | center | stretch | baseline"),
  BREAK_BEFORE(
      "break-before", false, PageBreak.AUTO, pageBreak(), "auto | avoid | page | left | right"),
  BREAK_AFTER(
      "break-after", false, PageBreak.AUTO, pageBreak(), "auto | avoid | page | left | right"),
  BREAK_INSIDE("break-inside", false, PageBreak.AUTO, pageBreak(), "auto | avoid"),
  PAGE("page", false, "", Grammar.PAGE_NAME, "auto | <name>"),
  FOOTNOTE_DISPLAY(
      "footnote-display",
      false,
      FootnoteDisplay.BLOCK,
      Grammar.words(FootnoteDisplay.class),
      "block | inline | compact"),
  FOOTNOTE_POLICY(
      "footnote-policy",
      false,
      FootnotePolicy.AUTO,
      Grammar.words(FootnotePolicy.class),
      "auto | line | block");

  private final String css;
  private final boolean inherited;

  @SuppressWarnings("ImmutableEnumChecker") // values of properties do not change
  private final Object initial;

  @SuppressWarnings("ImmutableEnumChecker") // nor do their grammars
  private final Grammar grammar;

  private final String accepted;

  Property(String css, boolean inherited, Object initial, Grammar grammar, String accepted) {
    this.css = css;
    this.inherited = inherited;
    this.initial = initial;
    this.grammar = grammar;
    this.accepted = accepted;
  }

  /** Its name in style sheets; empty for what another property says. */
  public String css() {
    return css;
  }

  public boolean isInherited() {
    return inherited;
  }

  /** The values that are accepted, in the notation of CSS. */
  public String accepted() {
    return accepted;
  }

  Object initial() {
    return initial;
  }

  Grammar grammar() {
    return grammar;
  }

  private static Grammar size(String... auto) {
    return Grammar.length(true, false, auto);
  }

  private static Grammar offset() {
    return Grammar.length(true, true, "auto");
  }

  private static Grammar overflow() {
    return Grammar.words(Overflow.class, "auto", "hidden", "scroll", "hidden");
  }

  private static Grammar lineWidth() {
    return Grammar.points(false, "thin", 0.75, "medium", 2.25, "thick", 3.75);
  }

  private static Grammar line() {
    return Grammar.words(Border.Line.class, "hidden", "none");
  }

  private static Grammar align() {
    return Grammar.after(
        List.of("first", "safe", "unsafe"),
        Grammar.words(
            BoxAlign.class,
            "left",
            "start",
            "right",
            "end",
            "self-start",
            "start",
            "self-end",
            "end"));
  }

  private static Grammar pageBreak() {
    return Grammar.words(
        PageBreak.class,
        "always",
        "page",
        "avoid-page",
        "avoid",
        "avoid-column",
        "avoid",
        "recto",
        "right",
        "verso",
        "left");
  }
}
