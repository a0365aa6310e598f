package org.precis.typeset.flow;

import java.util.Locale;
import java.util.Random;

/** Makes small documents with layouts of every kind, the same for a seed. */
final class Specimens {

  private static final String[] WORDS = {
    "a",
    "of",
    "the",
    "case",
    "office",
    "report",
    "thousand",
    "twenty-two",
    "regulations",
    "in",
    "Suspects",
    "1,234",
    "online",
    "e",
    "supervision",
    "internationally"
  };

  private final Random random;

  /** How many elements may still be made. */
  private int left = 9;

  /**
   * How many flex containers are around. Tables and grids in them are left out: how narrow they may
   * become, and how their rows grow, is settled otherwise by Chromium.
   */
  private int flexes;

  /**
   * How many spans are around, which may be raised or lowered. Boxes in them do not stand at the
   * top or bottom of the line: Chromium raises or lowers these too.
   */
  private int raised;

  /** Whether the width of a table is given. */
  private boolean sized;

  /** Whether cells of a table may span columns: not where columns have widths of their own. */
  private boolean spans;

  /** Whether boxes are positioned, run from right to left, and have shares of heights. */
  private boolean varied;

  /** The borders of all cells of a table where they collapse; empty if not. */
  private String lines = "";

  Specimens(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /**
   * As below, with boxes that are positioned, run from right to left, and have shares of heights.
   */
  Specimen variedDocument() {
    varied = true;
    return document();
  }

  /** How many cells are around: whether heights in them are known is not said (CSS 2.2, 17.5.3). */
  private int cells;

  /** Gives a box what only varied documents have. */
  private void vary(Specimen block, int depth) {
    if (!varied) {
      return;
    }
    if (chance(7)) {
      block.with("direction: " + pick("rtl", "rtl", "ltr"));
    }
    if (chance(8) && cells == 0) {
      block.with("height: " + pick("50%", "100%", "calc(100% - 8px)", "120px", "80px"));
    } else if (chance(10) && cells == 0) {
      block.with(pick("min-height: ", "max-height: ") + pick("50%", "30%", "100%"));
    }
    if (left > 0 && chance(6)) {
      block.declarations.removeIf(
          d -> d.startsWith("position") || d.matches("(left|top|right|bottom): .*"));
      block.with("position: relative").add(away(depth));
    }
  }

  /** A box that is taken out of the flow. */
  private Specimen away(int depth) {
    left--;
    Specimen away = new Specimen("div").with("position: absolute");
    for (String side : new String[] {"left", "right", "top", "bottom"}) {
      if (chance(2)) {
        away.with(side + ": " + pick("0", "10px", "-6px", "20%", "1em", "calc(50% - 20px)"));
      }
    }
    if (chance(3)) {
      away.with("width: " + width());
    }
    if (chance(4)) {
      away.with("height: " + pick("30px", "50%", "100%"));
    }
    if (chance(3)) {
      away.with("margin: " + pick("auto", "0 auto", "5px", "auto 3px", "-4px 10%"));
    }
    if (chance(4)) {
      away.with("padding: " + length(9));
    }
    edges(away);
    if (chance(4)) {
      away.with("max-width: " + width());
    }
    text(away, depth + 2);
    return away;
  }

  /** A document 400 pixels wide. */
  Specimen document() {
    Specimen root = new Specimen("div");
    root.attributes.add("class=\"case\"");
    int parts = 1 + random.nextInt(3);
    boolean besideFloat = false;
    for (int i = 0; i < parts; i++) {
      Specimen part = block(0);
      if (besideFloat) {
        clear(part);
        settle(part);
      }
      root.add(part);
      besideFloat |= part.declarations.stream().anyMatch(d -> d.startsWith("float"));
    }
    return root;
  }

  /**
   * Puts what begins a formatting context, and what such stands in, below floats: whether it stands
   * beside them where its content needs more room is left open (CSS 2.2, 9.5). Chromium lets the
   * content stick out, and has margins above what it moves down touch those around it.
   */
  private static void clear(Specimen part) {
    if (beginsContext(part)) {
      part.declarations.removeIf(d -> d.startsWith("clear"));
      part.with("clear: both");
    }
  }

  private static boolean beginsContext(Specimen part) {
    boolean begins =
        part.declarations.stream()
            .anyMatch(d -> d.matches("display: (grid|flex|flow-root)|overflow: hidden"));
    return begins
        || part.tag.matches("div|ul|ol|li")
            && part.content.stream()
                .anyMatch(inner -> inner instanceof Specimen s && beginsContext(s));
  }

  /**
   * Leaves out what Chromium does by rules of its own: where floats stand before it, margins around
   * an empty block that may be cleared do not touch that below its parent, and a positioned box
   * begins below floats that the text after it has no room beside (CSS 2.2, 10.6.4 leaves it open).
   */
  private static void settle(Specimen part) {
    if (part.content.isEmpty()) {
      part.declarations.removeIf(d -> d.startsWith("clear"));
    }
    // A box that has no width at all lets its words stick out beside floats there
    part.declarations.removeIf(d -> d.matches("(max-)?width: [1-3]?\\dpx"));
    if (part.declarations.contains("position: absolute")
        && part.declarations.stream().noneMatch(d -> d.matches("(top|bottom): .*"))) {
      part.with("top: 0");
    }
    part.content.forEach(
        inner -> {
          if (inner instanceof Specimen s) {
            settle(s);
          }
        });
  }

  /**
   * A document of columns of text. Chromium divides what has a height or is higher than its column,
   * and leaves single lines alone rather than make columns higher; so these are left out.
   */
  Specimen columns() {
    Specimen root = new Specimen("div");
    root.attributes.add("class=\"case lines\"");
    if (chance(3)) {
      root.add(new Specimen("div").add(words()));
    }
    Specimen columns = new Specimen("div");
    columns.with(pick("columns: 2", "columns: 150px", "columns: 3", "columns: 130px 2"));
    if (chance(2)) {
      columns.with("column-gap: " + length(30));
    }
    if (chance(4)) {
      columns.with("column-rule: 2px solid");
    }
    if (chance(3)) {
      columns.with("padding: " + length(14), "border: 3px solid", "margin: " + length(20) + " 0");
    }
    // A word that is too wide sticks out on another side there
    if (columns.declarations.contains("columns: 2") && chance(2)) {
      columns.with("direction: rtl", "overflow-wrap: anywhere");
    }
    boolean high = chance(3);
    if (high) {
      columns.with("height: " + (60 + random.nextInt(160)) + "px");
      if (chance(2)) {
        columns.with("column-fill: auto");
      }
    }
    int parts = 1 + random.nextInt(7);
    for (int i = 0; i < parts; i++) {
      columns.add(inColumns(i, high));
    }
    return root.add(columns).add(new Specimen("div").add(words()));
  }

  private Specimen inColumns(int i, boolean high) {
    Specimen part = paragraph(chance(6) ? "ul" : "p");
    if (part.tag.equals("ul")) {
      part = new Specimen("ul").add(paragraph("li")).add(paragraph("li"));
    }
    if (!high && chance(4)) {
      part.with("break-inside: avoid");
    } else if (!high && chance(10) && i > 0) {
      part.with("column-span: all");
    }
    if (!high && part.declarations.isEmpty() && chance(8)) {
      part.with("break-after: avoid");
    }
    return part;
  }

  private Specimen paragraph(String tag) {
    Specimen paragraph = new Specimen(tag);
    if (chance(2)) {
      paragraph.with("margin: " + length(16) + " 0");
    }
    edges(paragraph);
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      paragraph.add(words());
    }
    return paragraph;
  }

  // ------------------------------------------------------------------ blocks

  private Specimen block(int depth) {
    left--;
    if (depth < 4 && left > 0) {
      switch (random.nextInt(flexes > 0 ? 5 : 12)) {
        case 0, 1 -> {
          return flexes > 0 ? list(depth) : table(depth);
        }
        case 2, 3 -> {
          return flexes > 0 ? flex(depth) : grid(depth);
        }
        case 4, 5 -> {
          return flex(depth);
        }
        case 6 -> {
          return list(depth);
        }
        default -> {
          // A block or a paragraph
        }
      }
    }
    Specimen block = new Specimen("div");
    box(block);
    if (random.nextInt(12) == 0) {
      block.with(pick("overflow: hidden", "display: flow-root"));
    }
    if (depth == 0 && random.nextInt(8) == 0) {
      block.with("float: " + pick("left", "right"));
    } else if (random.nextInt(14) == 0) {
      block.with("clear: " + pick("left", "right", "both"));
    }
    if (random.nextInt(20) == 0) {
      block.with("position: relative", pick("left", "top", "bottom", "right") + ": " + length(20));
    }
    vary(block, depth);
    int kind = random.nextInt(10);
    if (kind == 0) {
      return block;
    }
    if (kind < 6 || left <= 0 || depth > 4) {
      text(block, depth);
      return block;
    }
    int children = 1 + random.nextInt(3);
    for (int i = 0; i < children; i++) {
      block.add(block(depth + 1));
    }
    return block;
  }

  /** Margins, borders, padding and sizes. */
  private void box(Specimen block) {
    if (chance(3)) {
      block.with("margin: " + margin() + " " + pick("0", "auto", length(30)));
    } else if (chance(4)) {
      block.with("margin-" + pick("top", "bottom", "left", "right") + ": " + margin());
    }
    if (chance(4)) {
      block.with("padding: " + length(14));
    } else if (chance(6)) {
      block.with("padding-" + pick("top", "bottom", "left", "right") + ": " + pick("5%", "9px"));
    }
    edges(block);
    if (chance(5)) {
      block.with("width: " + width());
    }
    if (chance(8)) {
      block.with("min-width: " + width());
    }
    if (chance(8)) {
      block.with("max-width: " + width());
    }
    if (chance(10)) {
      block.with("height: " + length(60));
    }
    if (chance(10)) {
      block.with(pick("min-height: ", "max-height: ") + length(60));
    }
    if (chance(5)) {
      block.with("box-sizing: border-box");
    }
  }

  private void edges(Specimen block) {
    if (chance(5)) {
      block.with("border: " + (1 + random.nextInt(4)) + "px solid");
    } else if (chance(8)) {
      block.with(
          "border-"
              + pick("top", "bottom", "left", "right")
              + ": "
              + pick("1px", "5px")
              + " solid");
    }
  }

  private String margin() {
    return chance(5) ? "-" + random.nextInt(12) + "px" : length(24);
  }

  private String length(int most) {
    return switch (random.nextInt(6)) {
      case 0 -> "1em";
      case 1 -> number(random.nextInt(most) + random.nextInt(4) / 4.0) + "px";
      case 2 -> "calc(" + random.nextInt(most) + "px + 0.25em)";
      default -> random.nextInt(most + 1) + "px";
    };
  }

  private String width() {
    return switch (random.nextInt(8)) {
      case 0 -> "50%";
      case 1 -> "33.3%";
      case 2 -> "100%";
      case 3 -> "calc(100% - " + (10 + random.nextInt(60)) + "px)";
      case 4 -> "min(60%, 150px)";
      case 5 -> "clamp(40px, 30%, 90px)";
      default -> (20 + random.nextInt(240)) + "px";
    };
  }

  // -------------------------------------------------------------------- text

  private void text(Specimen block, int depth) {
    if (chance(3)) {
      block.with("text-align: " + pick("left", "right", "center", "end"));
    }
    // Chromium indents no text after an empty block in the same element
    if (chance(8) && !varied) {
      block.with("text-indent: " + pick("2em", "10%", "-8px"));
    }
    if (chance(6)) {
      block.with("line-height: " + pick("1", "1.5", "22px", "2em"));
    }
    if (chance(8)) {
      block.with("font-size: " + pick("12px", "20px", "1.5em", "80%"));
    }
    if (chance(15)) {
      block.with("white-space: pre-line");
    }
    if (chance(15)) {
      // Where there is room for no letter, Chromium breaks ligatures at places of its own
      block.with("overflow-wrap: anywhere", "font-variant-ligatures: none");
    }
    if (chance(15)) {
      block.with("letter-spacing: 1px");
    }
    inline(block, depth, 3);
    if (block.declarations.contains("overflow-wrap: anywhere")) {
      level(block);
    }
  }

  /**
   * Leaves out what stands beside or raises letters that may each have a line of its own: Chromium
   * adds the end of an element to its widest letter, and rounds the height of each line.
   */
  private static void level(Specimen block) {
    for (Object inner : block.content) {
      if (inner instanceof Specimen s && !s.declarations.contains("display: inline-block")) {
        s.declarations.removeIf(d -> d.matches("(padding|border|margin|vertical-align).*"));
        s.with("vertical-align: baseline");
        level(s);
      }
    }
  }

  private void inline(Specimen parent, int depth, int parts) {
    int count = 1 + random.nextInt(parts);
    for (int i = 0; i < count; i++) {
      String words = words();
      // Chromium joins letters across elements that look the same
      boolean joins = words.startsWith("i") && endsInF(parent);
      parent.add(joins ? " " + words : words);
      if (left <= 0) {
        return;
      }
      switch (random.nextInt(12)) {
        case 0, 1 -> parent.add(endsInF(parent) ? " " : "").add(span(depth));
        case 2 -> {
          left--;
          Specimen inset = new Specimen("span").with("display: inline-block");
          box(inset);
          if (chance(3)) {
            String align = pick("top", "middle", "bottom", "-3px", "text-top");
            boolean ofLine = align.equals("top") || align.equals("bottom");
            inset.with("vertical-align: " + (ofLine && raised > 0 ? "middle" : align));
          }
          inline(inset, depth + 1, 1);
          parent.add(inset);
        }
        case 3 -> {
          left--;
          parent.add(new Specimen("br"));
        }
        default -> {
          // Words alone
        }
      }
    }
  }

  private static boolean endsInF(Specimen parent) {
    Object last = parent.content.isEmpty() ? "" : parent.content.get(parent.content.size() - 1);
    return last instanceof Specimen inner ? endsInF(inner) : last.toString().endsWith("f");
  }

  private Specimen span(int depth) {
    left--;
    Specimen span = new Specimen(varied ? pick("span", "b") : pick("span", "b", "sup", "sub"));
    if (chance(2)) {
      span.with("font-size: " + pick("12px", "1.25em", "24px"));
    }
    // Here edges of a box in a text that runs the other way stand at its ends
    if (chance(3) && !varied) {
      span.with("padding: 0 " + random.nextInt(8) + "px", "border: 1px solid");
    }
    if (chance(4) && !varied) {
      span.with("margin: 0 " + random.nextInt(9) + "px");
    }
    if (chance(4)) {
      span.with("vertical-align: " + pick("3px", "-20%", "super", "middle"));
    }
    if (chance(6)) {
      span.with("line-height: " + pick("1", "2"));
    }
    // Chromium places the box of a span whose first blank ends a line without regard to its align
    span.add(pick(WORDS));
    if (span.declarations.isEmpty()) {
      raised++;
      inline(span, depth + 1, 1);
      raised--;
    }
    return span;
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    int count = chance(3) ? 1 : 1 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      words.append(i == 0 && chance(2) ? "" : " ").append(pick(WORDS));
    }
    return words.append(chance(2) ? "" : " ").toString();
  }

  private Specimen list(int depth) {
    Specimen list = new Specimen(pick("ul", "ol"));
    vary(list, 9);
    if (chance(3)) {
      list.with("margin: " + margin() + " 0", "padding-left: " + length(40));
    }
    int items = 1 + random.nextInt(3);
    for (int i = 0; i < items; i++) {
      left--;
      Specimen item = new Specimen("li");
      if (chance(4) && left > 0) {
        item.add(words()).add(asItem(block(depth + 1)));
      } else {
        if (chance(3)) {
          box(item);
        }
        inline(item, depth + 1, 2);
      }
      list.add(item);
    }
    return list;
  }

  // ------------------------------------------------------------------ tables

  private Specimen table(int depth) {
    Specimen table = new Specimen("table");
    boolean collapse = chance(3) && !varied;
    // Where cells have unequal borders that collapse, Chromium widens the table
    lines = collapse ? "border: " + random.nextInt(5) + "px solid" : "";
    if (collapse) {
      table.with("border-collapse: collapse");
    } else if (chance(3)) {
      table.with("border-spacing: " + random.nextInt(8) + "px");
    }
    // Chromium widens a table for shares of its width depending on what is around it
    sized = chance(2);
    if (sized) {
      table.with("width: " + width());
    }
    if (chance(3)) {
      table.with("table-layout: fixed");
      if (depth > 0) {
        // Its columns ask for an endless width, which is not the same in Chromium
        table.declarations.replaceAll(d -> d.matches("width: .*%.*") ? "width: 150px" : d);
      }
    }
    if (chance(6)) {
      table.with("margin: " + margin() + " auto");
    }
    if (chance(4)) {
      table.with("border: " + (1 + random.nextInt(6)) + "px solid");
    }
    if (chance(8)) {
      table.with("padding: " + length(8));
    }
    if (chance(5)) {
      Specimen caption = new Specimen("caption").add(words());
      if (chance(3)) {
        caption.with("caption-side: bottom");
      }
      table.add(caption);
    }
    if (varied && chance(5)) {
      table.with("direction: rtl");
    }
    int columns = 1 + random.nextInt(4);
    spans = !chance(4);
    if (!spans) {
      Specimen group = new Specimen("colgroup");
      for (int c = 0; c < columns; c++) {
        Specimen column = new Specimen("col");
        if (chance(2)) {
          column.with("width: " + (sized ? pick("60px", "30%", "20%") : pick("60px", "100px")));
        }
        group.add(column);
      }
      table.add(group);
    }
    if (chance(4)) {
      table.add(rows("thead", 1, columns, depth, collapse));
    }
    table.add(rows("tbody", 1 + random.nextInt(3), columns, depth, collapse));
    if (chance(6)) {
      table.add(rows("tfoot", 1, columns, depth, collapse));
    }
    if (!spans || spansColumns(table)) {
      unsized(table);
    }
    return table;
  }

  private static boolean spansColumns(Specimen table) {
    return table.content.stream()
        .flatMap(group -> ((Specimen) group).content.stream())
        .filter(row -> row instanceof Specimen r && r.tag.equals("tr"))
        .flatMap(row -> ((Specimen) row).content.stream())
        .anyMatch(cell -> ((Specimen) cell).attributes.stream().anyMatch(a -> a.startsWith("col")));
  }

  /** Takes the widths from cells, which widths of columns and wide cells are not to meet. */
  private static void unsized(Specimen table) {
    for (Object group : table.content) {
      for (Object row : ((Specimen) group).content) {
        if (row instanceof Specimen r && r.tag.equals("tr")) {
          r.content.forEach(c -> ((Specimen) c).declarations.removeIf(d -> d.startsWith("width")));
        }
      }
    }
  }

  private Specimen rows(String tag, int count, int columns, int depth, boolean collapse) {
    Specimen group = new Specimen(tag);
    int[] open = new int[columns];
    // What several such cells add to the rows they share depends on their order in Chromium
    boolean tall = false;
    for (int r = 0; r < count; r++) {
      Specimen row = new Specimen("tr");
      if (!tall && chance(8)) {
        row.with("height: " + length(60));
      }
      for (int c = 0; c < columns; ) {
        if (open[c] > r) {
          c++;
          continue;
        }
        int wide = 1;
        while (spans && chance(4) && c + wide < columns && open[c + wide] <= r) {
          wide++;
        }
        boolean high = !tall && row.declarations.isEmpty() && r + 1 < count && chance(6);
        tall |= high;
        row.add(cell(depth, wide, high ? 2 : 1, collapse));
        for (int i = c; i < c + wide; i++) {
          open[i] = r + (high ? 2 : 1);
        }
        c += wide;
      }
      group.add(row);
    }
    return group;
  }

  private Specimen cell(int depth, int wide, int high, boolean collapse) {
    left--;
    Specimen cell = new Specimen(chance(6) ? "th" : "td");
    if (wide > 1) {
      cell.attributes.add("colspan=\"" + wide + "\"");
    }
    if (high > 1) {
      cell.attributes.add("rowspan=\"" + high + "\"");
    }
    if (chance(3)) {
      cell.with("padding: " + length(10) + " " + length(10));
    }
    if (!lines.isEmpty()) {
      cell.with(lines);
    } else if (!collapse && chance(5)) {
      edges(cell);
    }
    if (chance(5)) {
      cell.with(
          "width: "
              + (sized && depth == 0 ? pick("50px", "25%", "40%", "90px") : pick("50px", "90px")));
    }
    if (high == 1 && chance(12)) {
      cell.with("height: " + length(50));
    }
    if (chance(4)) {
      cell.with("vertical-align: " + pick("top", "middle", "bottom"));
    }
    if (chance(15)) {
      cell.with("white-space: nowrap");
    }
    cells++;
    if (chance(8) && left > 0) {
      cell.add(block(depth + 2));
    } else if (!chance(12)) {
      inline(cell, depth + 2, 2);
    }
    cells--;
    return cell;
  }

  // ----------------------------------------------------------- grid and flex

  private Specimen grid(int depth) {
    Specimen grid = new Specimen("div").with("display: grid");
    box(grid);
    vary(grid, depth);
    StringBuilder tracks = new StringBuilder();
    int columns = 1 + random.nextInt(3);
    for (int c = 0; c < columns; c++) {
      tracks.append(c == 0 ? "" : " ").append(track());
    }
    if (!chance(6)) {
      grid.with("grid-template-columns: " + tracks);
    }
    if (chance(3)) {
      grid.with("gap: " + length(16) + (chance(2) ? "" : " " + length(16)));
    }
    if (chance(6)) {
      grid.with("grid-template-rows: " + pick("40px", "auto 50px", "minmax(30px, auto)"));
    }
    if (chance(5)) {
      grid.with("align-items: " + pick("start", "center", "end", "stretch", "baseline"));
    }
    if (chance(8)) {
      grid.with("justify-content: " + pick("start", "center", "end", "space-between"));
    }
    int items = 1 + random.nextInt(5);
    for (int i = 0; i < items && (i == 0 || left > 0); i++) {
      Specimen item = block(depth + 1);
      if (chance(5)) {
        item.with("grid-column: " + pick("span 2", "1 / -1", "2", "1 / span 2"));
      }
      if (chance(8)) {
        item.with("grid-row: " + pick("span 2", "2", "1 / 3"));
      }
      if (chance(8)) {
        item.with("align-self: " + pick("start", "center", "end"));
      }
      if (depth > 0) {
        asking(item);
      }
      grid.add(asItem(item));
    }
    if (grid.declarations.stream().anyMatch(d -> d.matches("grid-template-rows: minmax.*"))
        || grid.content.stream().anyMatch(item -> isLowerThanContent((Specimen) item))) {
      // Chromium has such rows grow beyond the greatest height of the grid (CSS Grid 2, 12.6)
      grid.declarations.removeIf(d -> d.startsWith("max-height"));
    }
    return grid;
  }

  private static boolean isLowerThanContent(Specimen item) {
    return item.declarations.stream().anyMatch(d -> d.matches("min-height: .*|overflow: hidden"));
  }

  /**
   * Leaves out what makes the least size of an item smaller than its content. What is around the
   * grid asks how narrow it may become, and then the content counts (CSS Grid 2, 12.5, step 2:
   * limited min-content contributions); for Chromium the least size does.
   */
  private static void asking(Specimen item) {
    item.declarations.removeIf(
        d -> d.matches("min-width: .*|overflow: hidden|grid-column: .*(span|-1).*"));
  }

  /** Items do not float. */
  private static Specimen asItem(Specimen item) {
    item.declarations.removeIf(d -> d.startsWith("float") || d.startsWith("clear"));
    return item;
  }

  private String track() {
    return switch (random.nextInt(9)) {
      case 0 -> "auto";
      case 1 -> "80px";
      case 2 -> "25%";
      case 3 -> "2fr";
      case 4 -> "minmax(0, 1fr)";
      case 5 -> "minmax(60px, 120px)";
      case 6 -> "max-content";
      case 7 -> "min-content";
      default -> "1fr";
    };
  }

  private Specimen flex(int depth) {
    Specimen flex = new Specimen("div").with("display: flex");
    box(flex);
    vary(flex, depth);
    if (chance(4)) {
      flex.with("flex-direction: " + pick("column", "row-reverse"));
    }
    if (flex.declarations.stream().noneMatch(d -> d.endsWith("column")) && chance(3)) {
      flex.with("flex-wrap: wrap");
    }
    if (chance(3)) {
      flex.with("gap: " + length(16) + (chance(2) ? "" : " " + length(16)));
    }
    if (chance(4)) {
      flex.with("align-items: " + pick("start", "center", "end", "stretch", "baseline"));
    }
    if (chance(4)) {
      flex.with(
          "justify-content: "
              + pick("start", "center", "end", "space-between", "space-around", "space-evenly"));
    }
    int items = 1 + random.nextInt(4);
    flexes++;
    for (int i = 0; i < items && (i == 0 || left > 0); i++) {
      Specimen item = block(depth + 1);
      if (chance(3)) {
        item.with("flex: " + pick("1", "2 1 0", "1 1 auto", "none", "0 1 80px", "1 0 30px"));
      }
      if (chance(8)) {
        item.with("align-self: " + pick("start", "center", "end", "stretch"));
      }
      if (varied && chance(5)) {
        item.with("margin-" + pick("left", "right", "top", "bottom", "inline-start") + ": auto");
      }
      if (flex.declarations.contains("flex-direction: column")) {
        // Whether a share of what an item of a column is given is known differs among browsers
        item.declarations.removeIf(d -> varied && d.startsWith("flex:"));
        // Chromium takes the basis of one number for 0%
        item.declarations.replaceAll(d -> d.equals("flex: 1") ? "flex: 1 1 0" : d);
        // How high the content of a container of fixed height would be is not asked
        if (item.declarations.contains("display: flex")) {
          item.declarations.removeIf(d -> d.startsWith("height"));
        }
      }
      flex.add(asItem(item));
    }
    flexes--;
    return flex;
  }

  // ----------------------------------------------------------------- chances

  /** Once in so many times. */
  private boolean chance(int times) {
    return random.nextInt(times) == 0;
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%s", number);
  }

  private String pick(String... from) {
    return from[random.nextInt(from.length)];
  }
}
