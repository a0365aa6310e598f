package org.precis.typeset.style;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.precis.diagnostic.NearestName;

/** The names of properties. */
final class Names {

  static final Property[] PROPERTIES = Property.values();

  /** By name: a {@link Shorthand}, or the number of what has one value. */
  private static final Map<String, Object> ALL = new LinkedHashMap<>(256);

  static {
    for (Property property : PROPERTIES) {
      ALL.put(property.css(), property.ordinal());
    }
    ALL.remove("");
    for (Logical logical : Logical.values()) {
      ALL.put(logical.css(), logical.id());
    }
    for (Shorthand shorthand : Shorthand.values()) {
      ALL.put(shorthand.css(), shorthand);
    }
    alias("page-break-before", Property.BREAK_BEFORE);
    alias("page-break-after", Property.BREAK_AFTER);
    alias("page-break-inside", Property.BREAK_INSIDE);
    alias("word-wrap", Property.OVERFLOW_WRAP);
    alias("margin-block-start", Property.MARGIN_TOP);
    alias("margin-block-end", Property.MARGIN_BOTTOM);
    alias("padding-block-start", Property.PADDING_TOP);
    alias("padding-block-end", Property.PADDING_BOTTOM);
    alias("inset-block-start", Property.TOP);
    alias("inset-block-end", Property.BOTTOM);
    for (String side : new String[] {"start", "end"}) {
      boolean start = side.equals("start");
      String name = "border-block-" + side;
      alias(name + "-width", start ? Property.BORDER_TOP_WIDTH : Property.BORDER_BOTTOM_WIDTH);
      alias(name + "-style", start ? Property.BORDER_TOP_STYLE : Property.BORDER_BOTTOM_STYLE);
      alias(name + "-color", start ? Property.BORDER_TOP_COLOR : Property.BORDER_BOTTOM_COLOR);
    }
    alias("inline-size", Property.WIDTH);
    alias("block-size", Property.HEIGHT);
    alias("min-inline-size", Property.MIN_WIDTH);
    alias("max-inline-size", Property.MAX_WIDTH);
    alias("min-block-size", Property.MIN_HEIGHT);
    alias("max-block-size", Property.MAX_HEIGHT);
    ALL.put("grid-gap", Shorthand.GAP);
    alias("grid-row-gap", Property.ROW_GAP);
    alias("grid-column-gap", Property.COLUMN_GAP);
  }

  /** Properties that change nothing on paper, or nothing where each face is a file of its own. */
  private static final Set<String> OF_SCREENS =
      Set.of(
          "accent-color",
          "animation",
          "animation-delay",
          "animation-duration",
          "animation-name",
          "appearance",
          "caret-color",
          "color-scheme",
          "contain",
          "contain-intrinsic-size",
          "container-name",
          "content-visibility",
          "cursor",
          "field-sizing",
          "font-display",
          "font-optical-sizing",
          "font-synthesis",
          "font-synthesis-style",
          "font-synthesis-weight",
          "forced-color-adjust",
          "image-rendering",
          "interpolate-size",
          "overscroll-behavior",
          "pointer-events",
          "print-color-adjust",
          "resize",
          "scroll-behavior",
          "scroll-margin",
          "scroll-margin-block",
          "scroll-margin-top",
          "scroll-padding",
          "scroll-padding-top",
          "scroll-snap-align",
          "scroll-snap-type",
          "scrollbar-color",
          "scrollbar-gutter",
          "scrollbar-width",
          "text-decoration-skip-ink",
          "text-rendering",
          "text-size-adjust",
          "touch-action",
          "transition",
          "transition-delay",
          "transition-duration",
          "transition-property",
          "transition-timing-function",
          "user-select",
          "will-change");

  private Names() {}

  private static void alias(String name, Property property) {
    ALL.put(name, property.ordinal());
  }

  /** A {@link Shorthand}, the number of what has one value, or null. */
  static Object of(String name) {
    return ALL.get(name);
  }

  /** Properties of drawings, which are read where they are drawn. */
  private static final Set<String> OF_DRAWINGS =
      Set.of(
          "dominant-baseline",
          "fill",
          "fill-opacity",
          "fill-rule",
          "paint-order",
          "stroke",
          "stroke-dasharray",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-opacity",
          "stroke-width",
          "text-anchor");

  /** What to write in place of a property that is not known; empty if there is nothing like it. */
  static String instead(String name) {
    return name.equals("initial-letter")
        ? "write 'float: left' with font-size and line-height for ::first-letter"
        : NearestName.to(name, known()).map(NearestName::question).orElse("");
  }

  /** Whether it is left out in silence: private ones of other programs are, too. */
  static boolean isIgnored(String name) {
    boolean foreign = name.startsWith("-") && !ALL.containsKey(name);
    return foreign || OF_SCREENS.contains(name) || OF_DRAWINGS.contains(name);
  }

  static Set<String> known() {
    return new TreeSet<>(ALL.keySet());
  }

  /** The values that it accepts. */
  static String accepted(int id) {
    return id < PROPERTIES.length ? PROPERTIES[id].accepted() : Logical.accepted(id);
  }

  static Grammar grammar(int id) {
    return id < PROPERTIES.length ? PROPERTIES[id].grammar() : Logical.grammar(id);
  }
}
