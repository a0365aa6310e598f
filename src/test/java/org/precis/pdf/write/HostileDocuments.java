package org.precis.pdf.write;

import java.util.Arrays;
import java.util.Random;
import org.precis.typeset.style.Property;

/**
 * Makes documents that nobody would write, the same for a seed: HTML and CSS of random structure
 * with sizes, nesting, selectors, tables, drawings and mistakes beyond all measure.
 */
final class HostileDocuments {

  /**
   * All but those that came later or that others make: so the documents of a seed stay as they are.
   */
  private static final Property[] PROPERTIES =
      Arrays.stream(Property.values())
          .filter(property -> !property.css().startsWith("footnote-"))
          .filter(
              property -> !property.css().matches("-precis-.*|.*-inline-.*|.*-(start|end)-radius"))
          .toArray(Property[]::new);

  private static final String[] TAGS = {
    "div",
    "p",
    "span",
    "b",
    "a",
    "h1",
    "h2",
    "h3",
    "ul",
    "ol",
    "li",
    "table",
    "caption",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "td",
    "th",
    "colgroup",
    "col",
    "br",
    "img",
    "svg",
    "sup",
    "abbr",
    "i",
    "section",
    "figure",
    "dl",
    "dt",
    "dd",
    "unknown",
    "aside",
    "header"
  };

  private static final String[] MILD_TAGS = {
    "div", "p", "p", "span", "b", "ul", "li", "sup", "br", "svg", "section", "i", "em"
  };

  private static final String[] WORDS = {
    "a",
    "of",
    "report",
    "1,234",
    "thousand",
    "-",
    "\u2014",
    "\u00A0",
    "\u00AD",
    "\u4E2D\u6587\uFF0C",
    "\u201C\u4E2D\u201D",
    "\u05E9\u05DC\u05D5\u05DD",
    "\u0627\u0644\u0633\u0644\u0627\u0645",
    "\u0E20\u0E32\u0E29\u0E32",
    "\u0939\u093F\u0928\u094D\u0926\u0940",
    "e\u0301\u0301\u0301",
    "\u202E",
    "\u2066",
    "\u200D",
    "\u200B",
    "\n",
    "\t",
    "&amp;",
    "2\u00B2",
    "&lt;",
    "Arbeit",
    "more",
    "\u0301",
    "office",
    "Donaudampfschifffahrtsgesellschaftskapit\u00E4nspatent"
  };

  private static final String[] UNITS = {
    "px", "pt", "mm", "em", "rem", "%", "vw", "vh", "ex", "ch", "in", "q", "fr", "deg", "", "foo"
  };

  private static final String[] NUMBERS = {
    "0",
    "1",
    "-1",
    "0.5",
    "2",
    "3",
    "10",
    "12",
    "40",
    "100",
    "-0",
    "-7",
    "-100",
    "1e3",
    "99999",
    "1e9",
    "-1e9",
    "1e30",
    "-1e300",
    "1e308",
    "1e400",
    "1e-9",
    "1e-320",
    "2147483648",
    "-2147483649",
    "0.000001",
    "999999999999999999999"
  };

  private static final String[] SELECTORS = {
    "div",
    "p",
    "*",
    "span",
    ".a",
    ".b",
    ".c",
    "#d",
    "td",
    "tr",
    "table",
    "li",
    "ul",
    "svg",
    "b",
    "div > *",
    "* + *",
    "p ~ p",
    ":first-child",
    ":nth-child(2n+1)",
    ":nth-last-child(-n+2)",
    ":not(.a)",
    ":is(.a, .b)",
    "::before",
    ".a::after",
    "li::marker",
    "[class]",
    "[style*=\"a\"]",
    ":root",
    "body",
    ":nth-child(99999999999n-99999999999)",
    ":lang(en)",
    ":has(.a, + * b)",
    ":nth-child(3n - 2 of :not(.a))",
    "div div div",
    "a:link"
  };

  private final Random random;

  /** Whether sizes are such as authors write by mistake, so that more documents are made. */
  private final boolean mild;

  private int left;

  HostileDocuments(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L);
    mild = random.nextInt(5) < 2;
  }

  /** What stands in the {@code style} and the {@code body} of a document. */
  record Parts(String style, String body) {}

  Parts next() {
    left = 5 + random.nextInt(60);
    String style = sheet();
    StringBuilder body = new StringBuilder();
    switch (mild ? 9 : random.nextInt(12)) {
      case 0 -> deep(body);
      case 1 -> bigTable(body);
      case 2 -> endless(body);
      case 3 -> many(body);
      default -> {
        int parts = 1 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
          element(body, 0);
        }
      }
    }
    return new Parts(style, body.toString());
  }

  /** All characters of the words. */
  static String letters() {
    return String.join("", WORDS) + "ix ";
  }

  /** A document with faults in its letters. */
  String broken(String html, int from) {
    StringBuilder broken = new StringBuilder(html);
    String signs = "<>&\"'/=;:{}()!-#%\u0000\u0001\uFFFF\uD800 ab0";
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int at = from + random.nextInt(broken.length() - from);
      switch (random.nextInt(3)) {
        case 0 -> broken.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
        case 1 -> broken.insert(at, signs.charAt(random.nextInt(signs.length())));
        default -> broken.delete(at, Math.min(broken.length(), at + 1 + random.nextInt(20)));
      }
    }
    return broken.toString();
  }

  boolean chance(int of) {
    return random.nextInt(of) == 0;
  }

  // --------------------------------------------------------------------- markup

  private void element(StringBuilder out, int depth) {
    left--;
    String tag = mild ? pick(MILD_TAGS) : pick(TAGS);
    out.append('<').append(tag);
    if (chance(2)) {
      out.append(" class=\"").append(pick("a", "b", "c", "a b", "b c", "")).append('"');
    }
    if (chance(12)) {
      out.append(" id=\"").append(pick("d", "e")).append('"');
    }
    if (chance(3)) {
      out.append(" style=\"")
          .append(declarations(4).replace("\"", "'").replace("&", ""))
          .append('"');
    }
    switch (tag) {
      case "a" ->
          out.append(" href=\"").append(pick("#d", "https://a.example/", "", "#")).append('"');
      case "td", "th" -> {
        if (chance(3)) {
          out.append(" colspan=\"").append(count()).append('"');
        }
        if (chance(3)) {
          out.append(" rowspan=\"").append(count()).append('"');
        }
      }
      case "col", "colgroup" -> out.append(" span=\"").append(count()).append('"');
      case "ol" -> out.append(" start=\"").append(count()).append('"');
      case "caption" -> out.append(" data-continued=\"").append(word()).append('"');
      case "img" -> {
        out.append(" alt=\"x\" src=\"").append(pick("", "a.png", "data:image/png;base64,AAAA"));
        out.append("\"/>");
        return;
      }
      case "svg" -> {
        drawing(out);
        return;
      }
      case "br" -> {
        out.append("/>");
        return;
      }
      default -> {
        // Nothing of its own
      }
    }
    if (chance(12)) {
      out.append(
          pick(
              " dir=\"rtl\"",
              " lang=\"zh\"",
              " lang=\"de\"",
              " lang=\"\"",
              " aria-hidden=\"true\""));
    }
    out.append('>');
    int children = random.nextInt(5);
    for (int i = 0; i < children; i++) {
      if (left > 0 && depth < 40 && chance(2)) {
        element(out, depth + 1);
      } else {
        words(out);
      }
    }
    out.append("</").append(tag).append('>');
  }

  private void words(StringBuilder out) {
    int count = random.nextInt(8);
    for (int i = 0; i < count; i++) {
      out.append(chance(5) ? "" : " ").append(word());
    }
  }

  private String word() {
    return pick(WORDS);
  }

  private String count() {
    return pick(
        "0", "1", "2", "3", "5", "-1", "65534", "1000", "2147483647", "99999999999", "x", "");
  }

  private void deep(StringBuilder out) {
    String tag = pick("div", "span", "b", "ul", "table", "td", "section");
    String style = chance(2) ? "" : " style=\"" + declarations(2).replace("\"", "'") + "\"";
    int depth = pick(20, 60, 150, 190, 230, 3_000);
    out.append(("<" + tag + style.replace("&", "") + ">").repeat(depth));
    words(out);
    out.append(("</" + tag + ">").repeat(depth));
  }

  private void bigTable(StringBuilder out) {
    int rows = pick(1, 3, 40, 300);
    int columns = pick(1, 5, 60, 300);
    out.append("<table>");
    for (int r = 0; r < rows && r * columns < 3_000; r++) {
      out.append("<tr>");
      for (int c = 0; c < columns; c++) {
        out.append("<td");
        if (chance(20)) {
          out.append(" colspan=\"").append(count()).append('"');
        }
        if (chance(20)) {
          out.append(" rowspan=\"").append(count()).append('"');
        }
        out.append('>').append(chance(3) ? "" : word()).append("</td>");
      }
      out.append("</tr>");
    }
    out.append("</table>");
  }

  private void endless(StringBuilder out) {
    out.append("<p>")
        .append(pick("a", "i", "\u4E2D", "\u00AD", "\u0301", "\u05D0", "x\u00AD", "- "));
    String letters = out.substring(out.length() - 1);
    out.append(letters.repeat(pick(100, 2_000, 40_000))).append("</p>");
  }

  private void many(StringBuilder out) {
    String tag = pick("p", "div", "span", "b", "li", "br", "h2");
    int count = pick(50, 500, 3_000);
    for (int i = 0; i < count; i++) {
      out.append(tag.equals("br") ? "<br/>" : "<" + tag + " class=\"a\">" + "a</" + tag + ">");
    }
  }

  private void drawing(StringBuilder out) {
    out.append(" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"d\" viewBox=\"");
    out.append(
            !mild && chance(8)
                ? pick("", "0 0 0 0", "a b c d", "0 0 -1 1", "0 0 1e308 1e308")
                : "0 0 100 50")
        .append("\">");
    int parts = random.nextInt(5);
    for (int i = 0; i < parts; i++) {
      switch (random.nextInt(mild ? 2 : 7)) {
        case 0 ->
            out.append("<rect x=\"1\" y=\"2\" width=\"")
                .append(amount())
                .append("\" height=\"3\"/>");
        case 1 -> out.append("<circle cx=\"5\" cy=\"5\" r=\"").append(amount()).append("\"/>");
        case 2 ->
            out.append("<path d=\"")
                .append(pick("M0 0L5 5Z", "M0", "L", "M0 0C1 1", "X", "", "M1e400 0h1e9"))
                .append("\" fill=\"")
                .append(pick("#123456", "red", "url(#a)"))
                .append("\"/>");
        case 3 ->
            out.append("<text x=\"")
                .append(amount())
                .append("\" y=\"20\" font-size=\"")
                .append(pick("8", "0", "-1", "1e9"))
                .append("\">")
                .append(word())
                .append("</text>");
        case 4 ->
            out.append("<g transform=\"translate(")
                .append(amount())
                .append(' ')
                .append(amount())
                .append(")\"><line x1=\"0\" y1=\"0\" x2=\"9\" y2=\"9\" stroke=\"#000000\"/></g>");
        case 5 ->
            out.append("<line x1=\"0\" y1=\"0\" x2=\"").append(amount()).append("\" y2=\"9\"/>");
        default ->
            out.append(
                pick("<use href=\"#a\"/>", "<text>a<b>c</b></text>", "<g/>", "<title>t</title>"));
      }
    }
    out.append("</svg>");
  }

  private String amount() {
    return !mild && chance(3) ? pick(NUMBERS) : pick("1", "5", "20", "40");
  }

  // --------------------------------------------------------------------- styles

  private String sheet() {
    StringBuilder css = new StringBuilder();
    if (!mild && chance(3)) {
      css.append("@page { size: ")
          .append(
              chance(4)
                  ? pick(
                      "0 0", "1px 1px", "1e9mm 1e9mm", "10mm 2000mm", "A5", "3in 0.1in", "-1px 5px")
                  : pick("A4", "A5", "100mm 60mm", "Letter landscape"));
      css.append("; margin: ").append(chance(5) ? length() : pick("10mm", "0", "5%")).append(';');
      css.append(chance(3) ? declarations(2) : "").append('}');
    }
    if (!mild && chance(4)) {
      css.append("@page :first { margin: ")
          .append(length())
          .append("; @top-left { content: 'x'; ")
          .append(declarations(2))
          .append("} @bottom-right { content: counter(pages) } }");
    }
    if (chance(6)) {
      css.append(":root { --a: var(--b); --b: var(--a); --c: var(--c, 3px); --d: ")
          .append("var(--e) ".repeat(pick(1, 30)))
          .append("; --e: ")
          .append("var(--f) ".repeat(pick(1, 30)))
          .append("; --f: 1px }");
    }
    if (chance(15)) {
      css.append("div ".repeat(1_000)).append("{ color: red }");
    }
    if (chance(15)) {
      css.append(":not(".repeat(500)).append(".a").append(")".repeat(500)).append("{ color: red }");
    }
    int rules = random.nextInt(8);
    for (int i = 0; i < rules; i++) {
      css.append(pick(SELECTORS));
      css.append(chance(4) ? " " + pick(SELECTORS) : "")
          .append(" {")
          .append(declarations(5))
          .append("}\n");
    }
    return css.toString().replace("<", "").replace("&", "");
  }

  private String declarations(int most) {
    StringBuilder css = new StringBuilder();
    int count = 1 + random.nextInt(most);
    for (int i = 0; i < count; i++) {
      Property property = PROPERTIES[random.nextInt(PROPERTIES.length)];
      String name = property.css();
      css.append(name.isEmpty() ? "margin" : name).append(": ").append(value(property));
      css.append(chance(20) ? " !important;" : ";");
    }
    return css.toString();
  }

  /** Mostly one that the property takes. */
  private String value(Property property) {
    if (chance(20)) {
      return pick(
          "inherit", "initial", "unset", "var(--a)", "var(--c)", "var(--d)", "url(x)", "1 2 3 4");
    }
    if (property == Property.OPACITY) {
      // Less would make watermarks, which may lie over other text
      return pick("0.999", "1", "100%", "2");
    }
    String[] choices = property.accepted().split(";")[0].split(" \\| ");
    String choice = choices[random.nextInt(choices.length)].strip();
    if (choice.contains("<color>")) {
      return pick(
          "red", "#12345", "#123456", "rgb(1e9, -5, 3)", "transparent", "hsl(400 20% 900%)");
    }
    if (choice.contains("<string>")) {
      return property == Property.GRID_TEMPLATE_AREAS
          ? pick("'a a' 'b c'", "'a'", "'a b' 'b a'")
          : pick("'x'", "'\\A'", "''", "'" + "long ".repeat(20) + "'");
    }
    if (choice.contains("<track")) {
      return pick(
          "1fr",
          "repeat(3, 1fr)",
          "repeat(99999, 1px)",
          "repeat(auto-fill, 0)",
          "repeat(auto-fill, minmax(1px, 1fr))",
          "minmax(100px, 10px)",
          "0.0001fr 1e30fr",
          "[a] 1px [a]",
          "auto auto",
          "min-content max-content",
          length() + " " + length());
    }
    if (choice.contains("<integer>") || choice.contains("<name>")) {
      return pick(
          "1", "-1", "span 3", "99999999", "-99999999", "span 99999999", "a", "span a", "0", "2");
    }
    if (choice.contains("<number>") || choice.contains("<count>") || choice.contains("()")) {
      return choice.contains("()") && !choice.contains("<")
          ? function(choice)
          : mild ? pick("0", "1", "2", "3") : pick(NUMBERS);
    }
    if (choice.contains("<length>") || choice.contains("<percentage>")) {
      return length();
    }
    if (choice.contains("<name")) {
      return "running(x)";
    }
    return choice.contains("families")
        ? pick("\"Noto Sans\"", "serif", "\"Noto Sans SC\"")
        : choice;
  }

  private String function(String name) {
    return switch (name) {
      case "attr()" -> "attr(class)";
      case "element()" -> "element(x)";
      case "leader()" -> "leader('.')";
      case "rotate()", "skew()", "skewX()", "skewY()" ->
          name.replace(")", pick("45deg)", "1e300deg)", "90deg)"));
      case "scale()", "scaleX()", "scaleY()" -> name.replace(")", pick(NUMBERS) + ")");
      default -> name.replace(")", length() + ")");
    };
  }

  private String length() {
    if (mild) {
      return chance(6)
          ? "-" + random.nextInt(20) + pick("px", "pt")
          : random.nextInt(50) + pick("px", "pt", "%");
    }
    return switch (random.nextInt(10)) {
      case 0 -> "calc(" + length() + pick(" + ", " - ", " * ", " / ", "+") + amount() + ")";
      case 1 -> "calc((1px - 1px) / " + pick("0", "1e-320", "(1 - 1)") + ")";
      case 2 -> pick("min(", "max(") + length() + ", " + length() + ")";
      case 3 -> "clamp(" + length() + ", " + length() + ", " + length() + ")";
      case 4, 5 -> pick(NUMBERS) + pick(UNITS);
      default -> random.nextInt(60) + pick("px", "pt", "%", "mm", "em");
    };
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
