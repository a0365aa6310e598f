package org.precis.typeset.style;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.precis.diagnostic.NearestName;

/** The names of properties. */
final class Names {

  private static final Map<String, Declarable> ALL = new LinkedHashMap<>(256);

  static {
    for (Property property : Property.values()) {
      ALL.put(property.css(), property);
    }
    ALL.remove("");
    for (Shorthand shorthand : Shorthand.values()) {
      ALL.put(shorthand.css(), shorthand);
    }
    for (String way : List.of("before", "after", "inside")) {
      alias("page-break-" + way, "break-" + way);
    }
    alias("word-wrap", "overflow-wrap");
    block("margin-block%s", "margin-%s");
    block("padding-block%s", "padding-%s");
    block("inset-block%s", "%s");
    for (String part : List.of("width", "style", "color")) {
      block("border-block%s-" + part, "border-%s-" + part);
    }
    for (String limit : List.of("", "min-", "max-")) {
      alias(limit + "inline-size", limit + "width");
      alias(limit + "block-size", limit + "height");
    }
    for (String gap : List.of("gap", "row-gap", "column-gap")) {
      alias("grid-" + gap, gap);
    }
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

  /** The start and the end in the direction of blocks are the top and the bottom. */
  private static void block(String name, String meant) {
    alias(name.replace("%s", "-start"), meant.replace("%s", "top"));
    alias(name.replace("%s", "-end"), meant.replace("%s", "bottom"));
  }

  private static void alias(String name, String meant) {
    ALL.put(name, ALL.get(meant));
  }

  /** What has this name, or null. */
  static Declarable of(String name) {
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
}
