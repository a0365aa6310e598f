package org.precis.html.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.precis.look.Look;
import org.precis.model.Colour;
import org.precis.model.Style;
import org.precis.workspace.Fonts;

/**
 * The rules by which the style of a pack differs from the tokens of its template. They follow the
 * sheet of tokens, and have its names.
 */
final class HouseStyle {

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern ACCENT = Pattern.compile("(--(?:accent|accent-2|tint))\\s*:");

  /** Of what is drawn (WCAG 2.2, success criterion 1.4.11). */
  private static final double DRAWN = 3;

  /** Of text (success criterion 1.4.6). */
  private static final double WRITTEN = 7;

  private static final double STEP = 0.05;
  private static final String DIGITS = "0123456789";

  private HouseStyle() {}

  /**
   * The rules; "" for a style that is the template's.
   *
   * @param tokens those of the template
   * @param bundled the faces of the template
   * @param fonts the same, and those of the edition
   */
  static String css(Style style, Look tokens, Fonts bundled, Fonts fonts) {
    StringBuilder css = new StringBuilder();
    page(css, style);
    if (!style.palette().isEmpty()) {
      palette(css, style.palette(), tokens);
    }
    style.accent().ifPresent(accent -> colours(css, accent, tokens));
    if (!style.face().isEmpty()) {
      double wider =
          fonts.width(tokens.semibold(), DIGITS) / bundled.width(tokens.semibold(), DIGITS);
      long thousandths = Math.round(1000 * wider * tokens.number("digit"));
      // before the digits of any language
      css.append(":root:root:root { --digit: ").append(thousandths / 1000.0).append("; }\n");
    }
    return css.toString();
  }

  /**
   * The shades of an accent that the tokens of a template change alone, mixed as those of a pack's;
   * "" where it gives them, or has no accent of its own.
   *
   * @param own the sheet of its own tokens
   * @param tokens all tokens of the template
   */
  static String shades(String own, Look tokens) {
    String sheet = COMMENT.matcher(own).replaceAll("");
    List<String> colours =
        ACCENT.matcher(sheet).results().map(declared -> declared.group(1)).toList();
    int screens = sheet.indexOf("@media");
    boolean onPaper = screens < 0 || sheet.indexOf("--accent") < screens;
    if (!onPaper || !colours.equals(List.of("--accent"))) {
      return "";
    }
    StringBuilder css = new StringBuilder();
    colours(css, new Colour(tokens.colour("accent")), tokens);
    return css.toString();
  }

  private static void page(StringBuilder css, Style style) {
    if (!style.page().isEmpty()) {
      css.append("@page { size: ").append(style.page()).append("; }\n");
    }
    if (!style.margins().isEmpty()) {
      String top = style.margins().split(" ", 2)[0];
      css.append("@page { margin: ").append(style.margins()).append("; }\n");
      css.append("@page :first { margin-top: ").append(top).append("; }\n");
    }
  }

  private static void colours(StringBuilder css, Colour accent, Look tokens) {
    Colour ground = new Colour(tokens.colour("ground"));
    css.append(root(accent, ground, tokens)).append('\n');
    Colour dark = new Colour(tokens.colour("dark-ground"));
    Colour light = lightest(share -> accent.mixed(1 - share, Colour.WHITE), dark, WRITTEN);
    css.append("@media screen and (prefers-color-scheme: dark) { ");
    css.append(root(light, dark, tokens)).append(" }\n");
  }

  /** On a dark screen each is so light as is needed to stand out, also from those before it. */
  private static void palette(StringBuilder css, List<Colour> palette, Look tokens) {
    css.append(root(palette)).append('\n');
    Colour dark = new Colour(tokens.colour("dark-ground"));
    List<Colour> lighter = new ArrayList<>();
    for (Colour colour : palette) {
      lighter.add(
          first(
              share -> colour.mixed(1 - share, Colour.WHITE),
              one -> one.contrast(dark) >= DRAWN && lighter.stream().noneMatch(one::isLike)));
    }
    css.append("@media screen and (prefers-color-scheme: dark) { ");
    css.append(root(lighter)).append(" }\n");
  }

  private static String root(List<Colour> palette) {
    StringBuilder css = new StringBuilder(":root { --categories: ").append(palette.size());
    for (int i = 0; i < palette.size(); i++) {
      css.append("; --category-").append(i + 1).append(": ").append(palette.get(i));
    }
    return css.append("; }").toString();
  }

  private static String root(Colour accent, Colour ground, Look tokens) {
    double share = tokens.number("accent-2-share");
    Colour second =
        lightest(more -> accent.mixed(Math.min(1, share + more), ground), ground, DRAWN);
    Colour tint = accent.mixed(tokens.number("tint-share"), ground);
    return ":root { --accent: " + accent + "; --accent-2: " + second + "; --tint: " + tint + "; }";
  }

  /** The first colour of a row that stands out from the ground. */
  private static Colour lightest(DoubleFunction<Colour> row, Colour ground, double contrast) {
    return first(row, colour -> colour.contrast(ground) >= contrast);
  }

  private static Colour first(DoubleFunction<Colour> row, Predicate<Colour> wanted) {
    double step = 0;
    while (step < 1 && !wanted.test(row.apply(step))) {
      step += STEP;
    }
    return row.apply(Math.min(1, step));
  }
}
