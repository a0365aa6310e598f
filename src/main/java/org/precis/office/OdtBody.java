package org.precis.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.office.Block.Cell;
import org.precis.office.Block.Columns;
import org.precis.office.Block.Contents;
import org.precis.office.Block.Gap;
import org.precis.office.Block.Marker;
import org.precis.office.Block.Paragraph;
import org.precis.office.Block.Row;
import org.precis.office.Block.Table;
import org.precis.office.Inline.Run;

/** Writes blocks as text of OpenDocument (1.3, part 3, 5 to 10). */
final class OdtBody {

  private final OfficeDocument document;
  private final OdtStyles styles;
  private final Xml xml;

  /** Pictures by their paths in the file. */
  private final Map<String, Picture> pictures = new LinkedHashMap<>();

  /** The lists that are open, each in an item of the one before. */
  private final Deque<Integer> lists = new ArrayDeque<>();

  private int tables;
  private int sections;

  /** The page that the next block begins, or "". */
  private String page = OdtFile.FIRST_PAGE;

  OdtBody(OfficeDocument document, OdtStyles styles, Xml xml) {
    this.document = document;
    this.styles = styles;
    this.xml = xml;
  }

  void write() {
    blocks(document.blocks());
  }

  Map<String, Picture> pictures() {
    return pictures;
  }

  private String page() {
    String first = page;
    page = "";
    return first;
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (!(block instanceof Paragraph)) {
        endLists(0);
      }
      if (block instanceof Paragraph paragraph) {
        listed(paragraph);
      } else if (block instanceof Table table) {
        table(table);
      } else if (block instanceof Gap gap) {
        xml.empty("text:p", "text:style-name", styles.gap(gap.height()));
      } else if (block instanceof Columns columns) {
        String name = "Columns " + ++sections;
        xml.open("text:section", "text:style-name", styles.section(columns), "text:name", name);
        blocks(columns.blocks());
        xml.close();
      } else if (block instanceof Contents contents) {
        contents(contents);
      }
    }
    endLists(0);
  }

  // ------------------------------------------------------------- paragraphs

  /** A paragraph, in an item of the list that it belongs to. */
  private void listed(Paragraph paragraph) {
    Marker marker = paragraph.marker();
    int depth = marker.kind() == Marker.Kind.NONE ? 0 : marker.depth();
    boolean same = depth > 0 && lists.size() >= depth && isOpen(marker);
    endLists(same ? depth : Math.max(0, depth - 1));
    if (same) {
      xml.close().open("text:list-item");
    }
    while (lists.size() < depth) {
      xml.open("text:list", "text:style-name", OdtStyles.list(marker));
      boolean innermost = lists.size() == depth - 1;
      xml.open(
          "text:list-item",
          "text:start-value",
          innermost && marker.first() != 1 ? Integer.valueOf(marker.first()) : null);
      lists.push(innermost ? marker.list() : 0);
    }
    paragraph(paragraph);
  }

  /** Whether the list of a marker is open at its depth. */
  private boolean isOpen(Marker marker) {
    List<Integer> open = new ArrayList<>(lists);
    return open.get(open.size() - marker.depth()) == marker.list();
  }

  private void endLists(int depth) {
    while (lists.size() > depth) {
      xml.close().close();
      lists.pop();
    }
  }

  private void paragraph(Paragraph paragraph) {
    String style = styles.paragraph(paragraph, page());
    if (paragraph.level() > 0) {
      xml.open("text:h", "text:style-name", style, "text:outline-level", paragraph.level());
    } else {
      xml.open("text:p", "text:style-name", style);
    }
    for (String anchor : paragraph.anchors()) {
      xml.empty("text:bookmark", "text:name", anchor);
    }
    for (Inline inline : paragraph.inlines()) {
      inline(inline, paragraph.look().text());
    }
    xml.close();
  }

  private void inline(Inline inline, TextLook base) {
    if (inline instanceof Run run) {
      boolean leads = !run.target().isEmpty();
      if (leads) {
        xml.open(
            "text:a",
            "xlink:type",
            "simple",
            "xlink:href",
            run.target(),
            "text:style-name",
            OdtStyles.LINK,
            "text:visited-style-name",
            OdtStyles.LINK);
      }
      String style = styles.text(run.look(), base, run.language());
      if (style != null || leads) {
        // A link would have the look of all links
        String look = style == null ? styles.same(base) : style;
        xml.open("text:span", "text:style-name", look);
        text(run.text());
        xml.close();
      } else {
        text(run.text());
      }
      if (leads) {
        xml.close();
      }
    } else if (inline instanceof Inline.Image image) {
      picture(image.picture());
    } else {
      xml.empty(inline instanceof Inline.Tab ? "text:tab" : "text:line-break");
    }
  }

  /** Blanks after a blank would be lost (6.1.2). */
  private void text(String text) {
    int from = 0;
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == ' ' && text.charAt(i - 1) == ' ') {
        xml.text(text.substring(from, i)).empty("text:s");
        from = i + 1;
      }
    }
    xml.text(text.substring(Math.min(from, text.length())));
  }

  private void picture(Picture picture) {
    int number = pictures.size() + 1;
    String name = "Picture " + number;
    xml.open(
        "draw:frame",
        "draw:style-name",
        OdtFile.PICTURE,
        "draw:name",
        name,
        "text:anchor-type",
        "as-char",
        "svg:width",
        OdtStyles.points(picture.width()),
        "svg:height",
        OdtStyles.points(picture.height()));
    if (picture.type().equals("svg")) {
      Rasters.Drawn drawn = document.rasters().drawn(picture);
      image(number, like(picture, "svg", drawn.svg()));
      image(number, like(picture, "png", drawn.png()));
    } else {
      image(number, picture);
    }
    if (!picture.text().isEmpty()) {
      xml.open("svg:desc").text(picture.text()).close();
    }
    xml.close();
  }

  private static Picture like(Picture picture, String type, byte[] bytes) {
    return new Picture(bytes, type, picture.width(), picture.height(), picture.text());
  }

  /** The first of several that a program knows is shown (10.4.3). */
  private void image(int number, Picture picture) {
    String path = "Pictures/picture" + number + "." + picture.type();
    pictures.put(path, picture);
    xml.empty(
        "draw:image",
        "xlink:href",
        path,
        "xlink:type",
        "simple",
        "xlink:show",
        "embed",
        "xlink:actuate",
        "onLoad",
        "draw:mime-type",
        OdtFile.type(picture.type()));
  }

  // ----------------------------------------------------------------- tables

  private void table(Table table) {
    double width = table.columns().stream().mapToDouble(Double::doubleValue).sum();
    xml.open(
        "table:table",
        "table:name",
        (table.isData() ? "Table " : "Cards ") + ++tables,
        "table:style-name",
        styles.table(width, page()));
    if (!table.name().isEmpty()) {
      xml.open("table:title").text(table.name()).close();
    }
    for (double column : table.columns()) {
      xml.empty("table:table-column", "table:style-name", styles.column(column));
    }
    boolean inHead = false;
    for (Row row : table.rows()) {
      if (row.isHead() != inHead) {
        if (inHead) {
          xml.close();
        } else {
          xml.open("table:table-header-rows");
        }
        inHead = row.isHead();
      }
      row(table, row);
    }
    if (inHead) {
      xml.close();
    }
    xml.close();
  }

  private void row(Table table, Row row) {
    xml.open("table:table-row", "table:style-name", styles.row());
    int column = 0;
    int all = table.columns().size();
    for (Cell cell : row.cells()) {
      int span = Math.max(1, Math.min(cell.span(), all - column));
      xml.open(
          "table:table-cell",
          "table:style-name",
          styles.cell(cell, row.isHead()),
          "table:number-columns-spanned",
          span > 1 ? Integer.valueOf(span) : null,
          "office:value-type",
          "string");
      blocks(cell.content());
      xml.close();
      for (int i = 1; i < span; i++) {
        xml.empty("table:covered-table-cell");
      }
      column += span;
    }
    for (; column < all; column++) {
      xml.empty("table:table-cell");
    }
    xml.close();
  }

  // --------------------------------------------------------------- contents

  private void contents(Contents contents) {
    xml.open("text:table-of-content", "text:name", "Contents", "text:protected", "false");
    xml.open("text:table-of-content-source", "text:outline-level", 1);
    xml.open(
        "text:table-of-content-entry-template",
        "text:outline-level",
        1,
        "text:style-name",
        OdtStyles.name(NamedStyle.CONTENTS));
    xml.empty("text:index-entry-link-start").empty("text:index-entry-text");
    xml.empty("text:index-entry-link-end").close().close();
    xml.open("text:index-body");
    if (contents.heading() != null) {
      xml.open("text:index-title", "text:name", "Contents heading");
      paragraph(contents.heading());
      xml.close();
    }
    TextLook look = document.style(NamedStyle.CONTENTS).look().text();
    for (Block.Entry entry : contents.entries()) {
      xml.open("text:p", "text:style-name", OdtStyles.name(NamedStyle.CONTENTS));
      Run run = new Run(entry.text(), look, "#" + entry.anchor(), document.language(), false);
      inline(run, look);
      xml.close();
    }
    xml.close().close();
  }
}
