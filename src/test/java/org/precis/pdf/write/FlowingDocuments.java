package org.precis.pdf.write;

import java.util.Random;

/**
 * Makes documents of what pages are hard to fill with, the same for a seed: footnotes, lists that
 * keep their lines together, and columns of text, with floats in and beside all of them.
 */
final class FlowingDocuments {

  private static final String[] WORDS = {
    "a",
    "of",
    "report",
    "1,234",
    "thousand",
    "office",
    "in",
    "Arbeit",
    "more",
    "the",
    "\u4E2D\u6587\uFF0C",
    "\u05E9\u05DC\u05D5\u05DD",
    "Donaudampfschifffahrtsgesellschaftskapit\u00E4nspatent"
  };

  private final Random random;

  /**
   * Chooses what footnotes do; apart, so that all else in the documents of a seed stays as it is.
   */
  private final Random footnotes;

  /** How many elements may still be made. */
  private int left;

  /** Whether boxes have sizes, margins and places that leave too little room. */
  private final boolean tight;

  FlowingDocuments(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L);
    footnotes = new Random(-seed * 0x9E3779B97F4A7C15L);
    tight = chance(4);
  }

  HostileDocuments.Parts next() {
    left = 10 + random.nextInt(60);
    StringBuilder body = new StringBuilder();
    while (left > 0) {
      block(body, 0);
    }
    return new HostileDocuments.Parts(sheet(), body.toString());
  }

  private String sheet() {
    StringBuilder css = new StringBuilder(tight ? "" : "ul, ol { padding-left: 8mm }\n");
    css.append("@page { size: ")
        .append(
            tight
                ? pick("A6", "120mm 80mm", "90mm 50mm", "200mm 60mm")
                : pick("A4", "A5", "A5 landscape"))
        .append("; margin: ")
        .append(pick("10mm", "5mm", "10mm 15mm"))
        .append("; @footnote { ")
        .append(pick("", "border-top: 1px solid; ", "padding: 2mm; ", "margin-top: 4mm; "))
        .append("} }\n");
    css.append("body { margin: 0; font-size: ")
        .append(pick("8pt", "10pt", "14pt"))
        .append(tight ? "" : "; overflow-wrap: break-word")
        .append(" }\n");
    css.append(".note { float: footnote; font-size: 7pt; ")
        .append(pick("", "orphans: 3; ", "break-inside: avoid; ", "text-align: justify; "))
        .append("footnote-display: ")
        .append(pick(footnotes, "block", "inline", "compact"))
        .append("; footnote-policy: ")
        .append(pick(footnotes, "auto", "line", "block"))
        .append(" }\n");
    css.append("p, li { orphans: ")
        .append(pick("1", "2", "3", "5"))
        .append("; widows: ")
        .append(pick("1", "2", "4"))
        .append(pick("", "; hyphens: auto", "; text-align: justify"))
        .append(" }\n");
    if (chance(4)) {
      css.append("@page :first { margin: 20mm 10mm 10mm }\n");
    }
    if (chance(4)) {
      css.append("@page { -precis-gap-shrink: 40%; -precis-gap-grow: 20% }\n");
    }
    if (chance(5)) {
      css.append(".named { page: named } @page named { margin: 12mm 8mm }\n");
    }
    return css.toString();
  }

  private void block(StringBuilder out, int depth) {
    left--;
    int kind = random.nextInt(depth > (tight ? 4 : 2) || left <= 0 ? 4 : 13);
    switch (kind) {
      case 0, 1, 2 -> element(out, "p", edges(), () -> text(out, tight ? 40 : 80));
      case 3 -> element(out, "h1", "break-after: avoid", () -> text(out, 6));
      case 4, 5 -> list(out, depth);
      case 6, 7 -> element(out, "div", columns() + edges(), () -> blocks(out, depth));
      case 8, 9 -> element(out, "div", floating(), () -> blocks(out, depth + 2));
      case 10 -> element(out, "div", items() + edges(), () -> blocks(out, depth));
      case 11 -> table(out, depth);
      default -> element(out, "div", edges() + breaks(), () -> blocks(out, depth));
    }
  }

  private void blocks(StringBuilder out, int depth) {
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      block(out, depth + 1);
    }
  }

  private void list(StringBuilder out, int depth) {
    String lines = "orphans: " + pick("1", "3", "6") + "; widows: " + pick("1", "3", "6") + "; ";
    element(
        out,
        pick("ul", "ol"),
        lines + edges(),
        () -> {
          int items = 1 + random.nextInt(6);
          for (int i = 0; i < items; i++) {
            String inside = chance(6) ? "list-style-position: inside" : "";
            element(
                out,
                "li",
                inside,
                () -> {
                  text(out, 20);
                  if (left > 0 && depth < 4 && chance(4)) {
                    block(out, depth + 1);
                  }
                });
          }
        });
  }

  private void table(StringBuilder out, int depth) {
    element(
        out,
        "table",
        edges(),
        () -> {
          int rows = 1 + random.nextInt(8);
          int columns = 1 + random.nextInt(3);
          for (int r = 0; r < rows; r++) {
            out.append(r == 0 && columns > 1 ? "<thead><tr>" : "<tr>");
            for (int c = 0; c < columns; c++) {
              out.append(r == 0 ? "<th scope=\"col\">" : "<td>");
              text(out, 5);
              if (tight && r > 0 && left > 0 && depth < 4 && chance(10)) {
                block(out, depth + 2);
              }
              out.append(r == 0 ? "</th>" : "</td>");
            }
            out.append(r == 0 && columns > 1 ? "</tr></thead>" : "</tr>");
          }
        });
  }

  private void element(StringBuilder out, String tag, String style, Runnable content) {
    out.append('<').append(tag);
    if (!style.isBlank()) {
      out.append(" style=\"").append(style).append('"');
    }
    if (chance(30)) {
      out.append(" dir=\"rtl\"");
    }
    if (chance(30)) {
      out.append(" class=\"named\"");
    }
    out.append('>');
    content.run();
    out.append("</").append(tag).append('>');
  }

  /** Words, some of which call footnotes or have something that floats among them. */
  private void text(StringBuilder out, int most) {
    int count = random.nextInt(most + 1);
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : " ").append(word());
      if (chance(25)) {
        out.append("<span class=\"note\">");
        words(out, chance(6) ? 200 : 12);
        out.append("</span>");
      } else if (chance(60)) {
        out.append("<span style=\"").append(floating()).append("\">");
        words(out, 6);
        out.append("</span>");
      }
    }
  }

  private void words(StringBuilder out, int most) {
    int count = 1 + random.nextInt(most);
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : " ").append(word());
    }
  }

  private String columns() {
    return pick("columns: 2; ", "columns: 3; ", "columns: 25mm; ", "columns: 30mm 2; ")
        + pick("", "", "column-fill: auto; ", "column-gap: 2mm; ", "column-rule: 1px solid; ")
        + (tight && chance(4) ? "height: " + pick("10mm; ", "30mm; ", "120mm; ") : "");
  }

  private String floating() {
    return "float: "
        + pick("left", "right")
        + "; "
        + pick("", "width: 20mm; ", "width: 40%; ", "margin: 2mm; ", "clear: both; ")
        + (tight ? pick("", "height: 25mm; ", "break-inside: avoid; ") : "");
  }

  private String items() {
    return pick(
        "display: grid; grid-template-columns: 1fr 1fr; ",
        "display: grid; grid-template-columns: 20mm 1fr; gap: 2mm; ",
        "display: flex; ",
        "display: flex; flex-wrap: wrap; gap: 1mm; ",
        "display: flex; flex-direction: column; ");
  }

  private String breaks() {
    return pick(
        "",
        "",
        "break-inside: avoid; ",
        "break-before: page; ",
        "break-after: avoid; ",
        "break-before: avoid; ",
        "break-after: right; ",
        "column-span: all; ");
  }

  private String edges() {
    return pick("", "", "margin: 0; ", "margin: 4mm 0; ", tight ? "margin: -1mm 0; " : "")
        + pick("", "", "", "padding: 2mm; ", "border: 1px solid; ")
        + pick(
            "",
            "",
            "",
            "clear: both; ",
            tight ? "overflow: hidden; " : "",
            "break-inside: avoid; ");
  }

  /** The last one has no room in many boxes. */
  private String word() {
    return WORDS[random.nextInt(tight ? WORDS.length : WORDS.length - 1)];
  }

  private boolean chance(int of) {
    return random.nextInt(of) == 0;
  }

  private String pick(String... choices) {
    return pick(random, choices);
  }

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
