package org.precis.typeset.style;

import java.util.Random;

/** Makes small documents with rules of every kind, the same for a seed. */
final class Documents {

  private static final String[] TAGS = {"div", "p", "b", "section", "i"};
  private static final String[] CLASSES = {"a", "b", "c", "d"};
  private static final String[] SIMPLE = {
    ":first-child",
    ":last-child",
    ":only-child",
    ":nth-child(2)",
    ":nth-child(odd)",
    ":nth-child(3n + 1)",
    ":nth-child(-n + 2)",
    ":nth-last-child(2)",
    ":nth-child(2 of .a)",
    ":nth-last-child(odd of p, .b > *)",
    ":nth-child(-n + 2 of :not(.c))",
    ":has(b)",
    ":has(> .a, + p)",
    ":has(~ .b > i, .c + .d)",
    ":not(:has(.a .b))",
    ":has(:is(.a, p:last-child) ~ div)",
    ":first-of-type",
    ":last-of-type",
    ":nth-of-type(2)",
    ":only-of-type",
    ":empty",
    ":root",
    ":lang(en)",
    ":link",
    "[data-x]",
    "[data-x=\"1\"]",
    "[data-x^=\"1\"]",
    "[data-x~=\"2\"]",
    "[data-x|=\"1\"]",
    "[data-x$=\"2\"]",
    "[data-x*=\"-\"]",
    ":hover"
  };
  private static final String[] VALUES = {"1", "1 2", "1-2", "2"};

  /** Declarations, some of which depend on others. */
  private static final String[] DECLARATIONS = {
    "color: #%x%x%x",
    "letter-spacing: %dpx",
    "font-size: 1.%dem",
    "font-size: %d%dpx",
    "font-size: larger",
    "line-height: 1.%d",
    "line-height: 1.%dem",
    "margin: %dpx %dem",
    "margin-left: %d%%",
    "margin-inline-start: %dpx",
    "padding-inline: %dpx %dpx",
    "direction: rtl",
    "padding: %dpx",
    "padding-left: calc(%d%% + 2em - 3px)",
    "width: min(%d%dpx, 20%%)",
    "width: %drem",
    "font-weight: bolder",
    "font-weight: lighter",
    "font-weight: %d00",
    "border: %dpx solid",
    "border-left: 3px dotted red",
    "border-color: inherit",
    "border-inline-end: %dpx dashed blue",
    "color: inherit",
    "margin: unset",
    "color: unset",
    "font-size: initial",
    "padding: inherit",
    "text-align: center",
    "text-align: end",
    "float: left",
    "display: inline-block",
    "display: grid",
    "display: flex",
    "display: table-cell",
    "display: inline",
    "position: absolute",
    "background: #%x%x%x",
    "--x: %dpx",
    "--x: var(--y, 7px)",
    "--y: %dem",
    "--y: var(--x)",
    "--y: initial",
    "margin-top: var(--x)",
    "padding: var(--x) var(--y, %dpx)",
    "text-indent: calc(var(--x, 2px) * %d)",
    "vertical-align: %dpx",
    "grid-template-columns: repeat(2, minmax(0, %dfr)) %dpx",
    "grid-column: %d / span 2",
    "gap: %dpx 3em",
    "flex: %d",
    "flex: 1 0 %dpx",
    "list-style: square outside",
    "white-space: nowrap",
    "break-inside: avoid",
    "columns: %d auto",
    "columns: 30mm; column-fill: auto",
    "column-span: all",
    "column-rule: %dpx dotted #123456",
    "page-break-before: always",
    "orphans: %d",
    "max-width: clamp(1px, %dem, 50px)",
    "color: rgb(%d %d 30 / 50%%)",
    "color: hsl(%d0, 50%%, 40%%)",
    "inset: %dpx auto"
  };

  private final Random random;
  private int rules;

  Documents(Random random) {
    this.random = random;
  }

  String document() {
    StringBuilder css = new StringBuilder();
    for (int i = 0; i < 25; i++) {
      rule(css);
    }
    StringBuilder html = new StringBuilder();
    html.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><style>\n")
        .append(css.toString().replace("&", "&amp;").replace("<", "&lt;"))
        .append("</style></head><body class=\"")
        .append(pick(CLASSES))
        .append("\">");
    for (int i = 0; i < 5; i++) {
      element(html, 1);
    }
    return html.append("</body></html>").toString();
  }

  private void element(StringBuilder html, int depth) {
    String tag = pick(TAGS);
    html.append('<').append(tag);
    if (random.nextInt(3) > 0) {
      html.append(" class=\"").append(pick(CLASSES));
      if (random.nextInt(3) == 0) {
        html.append("  ").append(pick(CLASSES));
      }
      html.append('"');
    }
    if (random.nextInt(4) == 0) {
      html.append(" data-x=\"").append(pick(VALUES)).append('"');
    }
    if (random.nextInt(5) == 0) {
      html.append(" id=\"n").append(random.nextInt(3)).append('"');
    }
    if (random.nextInt(12) == 0) {
      html.append(" style=\"").append(declaration()).append('"');
    }
    if (random.nextInt(15) == 0) {
      html.append(" lang=\"").append(random.nextBoolean() ? "en-GB" : "fr").append('"');
    }
    html.append('>');
    int children = depth > 4 ? 0 : random.nextInt(4);
    for (int i = 0; i < children; i++) {
      element(html, depth + 1);
    }
    html.append(random.nextInt(3) == 0 ? "x" : "").append("</").append(tag).append(">\n");
  }

  private void rule(StringBuilder css) {
    selector(css, 0);
    if (random.nextInt(4) == 0) {
      css.append(", ");
      selector(css, 0);
    }
    if (random.nextInt(8) == 0) {
      css.append(random.nextBoolean() ? "::before" : ":after").append(" { content: \"x\"; ");
    } else {
      css.append(" { ");
    }
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      css.append(declaration()).append(random.nextInt(10) == 0 ? " !important; " : "; ");
    }
    css.append("}\n");
    if (++rules % 10 == 0) {
      css.append(random.nextBoolean() ? "@media print { " : "@media screen { ");
      selector(css, 0);
      css.append(" { color: #1").append(rules).append("; } }\n");
    }
  }

  private void selector(StringBuilder css, int depth) {
    int parts = 1 + random.nextInt(3);
    for (int i = 0; i < parts; i++) {
      if (i > 0) {
        css.append(pick(" ", " > ", " + ", " ~ "));
      }
      compound(css, depth);
    }
  }

  private void compound(StringBuilder css, int depth) {
    int length = css.length();
    if (random.nextInt(3) == 0) {
      css.append(random.nextInt(8) == 0 ? "*" : pick(TAGS));
    }
    if (random.nextInt(2) == 0) {
      css.append('.').append(pick(CLASSES));
    }
    if (random.nextInt(8) == 0) {
      css.append("#n").append(random.nextInt(3));
    }
    if (random.nextInt(4) == 0 || css.length() == length) {
      css.append(pick(SIMPLE));
    }
    if (depth < 2 && random.nextInt(8) == 0) {
      css.append(pick(":is(", ":not(", ":where("));
      selector(css, depth + 1);
      css.append(", ");
      selector(css, depth + 1);
      css.append(')');
    }
  }

  private String declaration() {
    String pattern = pick(DECLARATIONS);
    Object[] numbers = {1 + random.nextInt(9), 1 + random.nextInt(9), 1 + random.nextInt(9)};
    return String.format(java.util.Locale.ROOT, pattern, numbers);
  }

  private String pick(String... from) {
    return from[random.nextInt(from.length)];
  }
}
