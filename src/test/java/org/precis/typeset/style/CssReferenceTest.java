package org.precis.typeset.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.precis.typeset.css.Sheet;
import org.precis.typeset.value.AspectRatio;
import org.precis.typeset.value.Color;
import org.precis.typeset.value.Features;
import org.precis.typeset.value.GridAreas;
import org.precis.typeset.value.GridLine;
import org.precis.typeset.value.HyphenLimits;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Quotes;
import org.precis.typeset.value.Radius;
import org.precis.typeset.value.VerticalAlign;

/** The page about CSS says what is accepted: {@code -Dupdate=true} writes it anew. */
class CssReferenceTest {

  private static final Path PAGE = Path.of("docs/css.md");

  /** A value of each type. */
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "<length>", "1.5mm",
          "<percentage>", "5%",
          "<color>", "#0E4A5B",
          "<number>", "1.5",
          "<count>", "3",
          "<string>", "\"a\"",
          "<string> <string>", "\"a\" \"b\"",
          "<tracks>", "repeat(2, minmax(0, 1fr)) 2cm auto",
          "<integer>", "-2",
          "span <integer>", "span 2");

  @Test
  void pageIsThatOfTheCode() throws IOException {
    String page = page();
    if (Boolean.getBoolean("update")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(page, Files.readString(PAGE));
  }

  @ParameterizedTest
  @EnumSource(Property.class)
  void valuesOnThePageAreAccepted(Property property) {
    for (String value : property.accepted().replaceAll("[;,] .*", "").split(" \\| ")) {
      String example = EXAMPLES.getOrDefault(value, value);
      if (example.matches("[\\w#%.\" -]+|repeat.*")) {
        assertTrue(
            property.css().isEmpty() || Block.accepts(property.css(), Sheet.tokens(example)),
            property.css() + ": " + example);
      }
    }
  }

  private static String page() {
    return """
        # The CSS that the typesetter obeys

        Names and meanings are those of the CSS specifications, so a browser shows the same page from the same sheet.
        What is not listed here is ignored; `Styles.problems()` says where it stands. This page is
        written by `CssReferenceTest` from the code that reads style sheets.

        ## Rules and selectors

        * `@media`, with `print` and `all`, `width`, `height` (also with `min-` and `max-`) and `orientation` of the page;
          `@supports`, also with `selector()`; `@font-face` with TrueType files in `data:` addresses and `unicode-range`;
          `@page` with `size`, margins and all margin boxes (`@top-left`, `@right-middle`, `@bottom-left-corner` …), and in it `@footnote` for the area of footnotes; after
          it the name of pages (`page: wide`, `@page wide`), `:first`, `:left`, `:right`, `:blank`. `-precis-gap-shrink`,
          `-precis-gap-grow`, `-precis-picture-shrink` and `-precis-row-shrink` in `@page` let a page hold more, or be filled ([typeset.md](typeset.md#how-page-breaks-are-chosen)).
          Of other properties `@page` takes those that are inherited, for its margin boxes; a page has no background, border or padding.
        * Tags, classes, ids, `*`, attributes (`[a]`, `[a=b]`, `~=`, `|=`, `^=`, `$=`, `*=`), the combinators ` `, `>`, `+`,
          `~`; `:root`, `:empty`, `:link`, `:any-link`, `:first-child`, `:last-child`, `:only-child`, `:nth-child()`,
          `:nth-last-child()`, both also with `of`, the same with `of-type`, `:lang()`, `:is()`, `:where()`, `:not()`, `:has()`; `::before`, `::after`,
          `::marker`, `::first-letter`, `::first-line`, `::footnote-call`, `::footnote-marker`. What needs a screen, such as `:hover`, never matches.
        * `::first-letter` takes properties of fonts, `color`, `background`, `margin`, `padding`, `border`, `border-radius`, `box-shadow`, `float`,
          `vertical-align`, `line-height`, `letter-spacing`, `text-transform` and `text-decoration`; `::first-line` those of fonts,
          `color`, `background`, `line-height`, `letter-spacing`, `word-spacing`, `text-transform` and `text-decoration`. Others do not
          apply. A letter that floats is a drop cap.
        * The cascade with `@layer`, `!important`, `inherit`, `initial` and `unset`; rules in rules, with `&`; custom properties and `var()`;
          `style` attributes.

        ## Values

        * Lengths: `mm`, `cm`, `q`, `in`, `pt`, `pc`, `px`, `em`, `rem`, `ex` and `ch` (half an em), `ic` (an em), `vw`, `vh`, `vmin`, `vmax` (of the
          page without its margins), `cqi`, `cqw` (of the nearest element around that is a container by `container-type`);
          `calc()`, `min()`, `max()`, `clamp()`.
        * Colours: `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()`, `hsl()`, `hwb()`, `lab()`, `lch()`, `oklab()`, `oklch()`, `color()` (of
          `srgb`, `srgb-linear` and `display-p3`), `color-mix()`, the first of `light-dark()`, the names of CSS, `transparent`, `currentColor`.
          What sRGB does not have is the nearest in each of its channels.
        * Tracks of a grid: `auto`, `<length>`, `<percentage>`, `<number>fr`, `min-content`, `max-content`,
          `minmax()`, `fit-content()`, `repeat()` with a count, `auto-fill` or `auto-fit`; names of lines in brackets.

        ## Differences from browsers

        * `z-index` is not accepted: boxes that are positioned are painted in the order of the document, over what is in the flow.
        * A line under a text and one through a word in it have the colour, style and width of the latter.
        * A tab leads to the next multiple of `tab-size` characters, which stand below one another in fonts of one width only.
        * Dashed, dotted and double borders have square corners.
        * `border-radius` also rounds the cells of tables with collapsed borders, and each part of an inline box that is on
          several lines.

        ## Properties

        | property | inherited | initial | accepted |
        |---|---|---|---|
        %s

        ## Properties that stand for several

        | property | stands for |
        |---|---|
        %s

        `float: footnote` takes an element to the foot of its page; its number is `counter(footnote)`.
        `position: running(<name>)` takes an element out of the text and into the margin boxes whose `content` is
        `element(<name>)`, and `string-set` names a text for those that have `string(<name>)`. Each page shows the first that stands
        on it (`last`: the last; `first-except`: nothing), or else the last before it. Properties of `inline` sides follow the direction of the text. Properties that begin with `-`, and those that only
        matter on a screen or within drawings, are left out without a warning.
        """
        .formatted(properties(), shorthands());
  }

  private static String properties() {
    return Arrays.stream(Property.values())
        .filter(p -> !p.css().isEmpty() && !p.isLogical())
        .sorted((a, b) -> a.css().compareTo(b.css()))
        .map(
            p ->
                "| `%s` | %s | `%s` | %s |"
                    .formatted(
                        p.css(), p.isInherited() ? "yes" : "", initial(p), code(p.accepted())))
        .collect(Collectors.joining("\n"));
  }

  private static String code(String accepted) {
    return accepted.replace("|", "\\|").replace("<", "‹").replace(">", "›");
  }

  private static String initial(Property property) {
    Object value = property.initial();
    if (value == null) {
      return switch (property) {
        case CONTENT, CONTINUED -> "none";
        case TEXT_ALIGN_LAST -> "auto";
        default -> "currentColor";
      };
    }
    if (value instanceof String word) {
      return word.isEmpty() ? "auto" : word;
    }
    if (property == Property.TEXT_WRAP_STYLE) {
      return "auto";
    }
    if (property == Property.TEXT_DECORATION_LINE) {
      return "none";
    }
    if (value instanceof Length length) {
      if (property == Property.COLUMN_GAP || property == Property.ROW_GAP) {
        return "normal";
      }
      boolean greatest = property == Property.MAX_WIDTH || property == Property.MAX_HEIGHT;
      return length.isAuto() ? greatest ? "none" : "auto" : "0";
    }
    if (value instanceof Enum<?> word) {
      return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
    if (value instanceof Double number) {
      boolean plain =
          switch (property) {
            case FLEX_GROW, FLEX_SHRINK, OPACITY -> true;
            default -> false;
          };
      String digits =
          number == Math.rint(number) ? String.valueOf(number.intValue()) : number.toString();
      boolean line = property.css().startsWith("text-");
      return number.isNaN()
          ? line ? "auto" : "normal"
          : plain || number == 0 ? digits : digits + "pt";
    }
    if (value instanceof Integer color && property == Property.BACKGROUND_COLOR) {
      return color == Color.TRANSPARENT ? "transparent" : "";
    }
    if (HyphenLimits.AUTO.equals(value)
        || value instanceof Quotes
        || property == Property.COLUMN_COUNT) {
      return "auto";
    }
    if (value instanceof Integer number) {
      return property == Property.COLOR ? "black" : number.toString();
    }
    if (value instanceof GridLine || value instanceof AspectRatio) {
      return "auto";
    }
    if (value instanceof Radius) {
      return "0";
    }
    if (value instanceof Features) {
      return "normal";
    }
    switch (property) {
      case OBJECT_POSITION -> {
        return "center";
      }
      case BACKGROUND_POSITION -> {
        return "left top";
      }
      case BACKGROUND_REPEAT -> {
        return "repeat";
      }
      default -> {}
    }
    if (value instanceof GridGrammar.AutoFlow) {
      return "row";
    }
    if (value instanceof List<?> list && !list.isEmpty()) {
      return "auto";
    }
    if (value instanceof VerticalAlign) {
      return "baseline";
    }
    if (value instanceof Tracks || value instanceof GridAreas) {
      return "none";
    }
    return value.equals(List.of()) ? "none" : String.valueOf(((List<?>) value).get(0));
  }

  private static String shorthands() {
    String several =
        Arrays.stream(Shorthand.values())
            .filter(s -> s != Shorthand.POSITION)
            .map(s -> "| `" + s.css() + "` | " + longhands(s) + " |")
            .sorted()
            .collect(Collectors.joining("\n"));
    String others =
        Names.known().stream()
            .filter(name -> !name.equals(canonical(name)))
            .map(name -> "| `" + name + "` | `" + canonical(name) + "` |")
            .collect(Collectors.joining("\n"));
    return several + "\n" + others;
  }

  private static String longhands(Shorthand shorthand) {
    return shorthand.longhands().stream()
        .map(property -> "`" + property.css() + "`")
        .collect(Collectors.joining(", "));
  }

  private static String canonical(String name) {
    return Objects.requireNonNull(Names.of(name)).css();
  }
}
