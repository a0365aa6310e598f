package org.precis.office;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.precis.office.Block.Cell;
import org.precis.office.Block.Columns;
import org.precis.office.Block.Contents;
import org.precis.office.Block.Gap;
import org.precis.office.Block.Marker;
import org.precis.office.Block.Paragraph;
import org.precis.office.Block.Row;
import org.precis.office.Block.Table;
import org.precis.office.Inline.Run;

/** Writes blocks in WordprocessingML (ISO/IEC 29500-1, 17). */
final class DocxBody {

  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String MICROSOFT = "http://schemas.microsoft.com/office/drawing/";
  private static final String SVG = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
  private static final String DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

  /** The longest name of a bookmark. */
  private static final int LONGEST = 40;

  private static final String[] NAMESPACES = {
    "w", DocxStyles.WORD,
    "r", OFFICE + "relationships",
    "wp", DRAWING + "wordprocessingDrawing",
    "a", DRAWING + "main",
    "pic", DRAWING + "picture",
  };

  private final OfficeDocument document;
  private final DocxParts parts;
  private final Xml xml = new Xml("w:document", NAMESPACES);

  /** Names of bookmarks by anchor: of those only that something leads to. */
  private final Map<String, String> bookmarks = new LinkedHashMap<>();

  /** Numbers of list definitions by list. */
  private final Map<Integer, Marker> lists = new LinkedHashMap<>();

  private int ids;
  private boolean inFirstSection = true;

  DocxBody(OfficeDocument document, DocxParts parts) {
    this.document = document;
    this.parts = parts;
    Set<String> targets = new LinkedHashSet<>();
    document.blocks().forEach(block -> targets(block, targets));
    for (String target : targets) {
      bookmarks.put(target, bookmark(target));
    }
  }

  /** Bookmarks are of letters, digits and underscores, and begin with a letter. */
  private String bookmark(String anchor) {
    String name = anchor.replaceAll("[^\\p{L}\\p{Nd}]", "_");
    String number = "_" + (bookmarks.size() + 1);
    String plain = Character.isLetter(name.codePointAt(0)) ? name : "b" + name;
    boolean known = bookmarks.containsValue(plain);
    return plain.length() <= LONGEST && !known
        ? plain
        : plain.substring(0, Math.min(plain.length(), LONGEST - number.length())) + number;
  }

  private static void targets(Block block, Set<String> targets) {
    if (block instanceof Contents contents) {
      contents.entries().forEach(entry -> targets.add(entry.anchor()));
    }
    if (block instanceof Paragraph paragraph) {
      for (Inline inline : paragraph.inlines()) {
        if (inline instanceof Run run && run.target().startsWith("#")) {
          targets.add(run.target().substring(1));
        }
      }
    }
    block.inner().forEach(inner -> targets(inner, targets));
  }

  byte[] part() {
    xml.open("w:body");
    List<Block> blocks = document.blocks();
    blocks(blocks, false);
    xml.open("w:sectPr");
    section(1, 0, !inFirstSection);
    return xml.bytes();
  }

  /** The lists of the document, with the kind and the first number of each. */
  Map<Integer, Marker> lists() {
    return lists;
  }

  private void blocks(List<Block> blocks, boolean inCell) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean last = i == blocks.size() - 1;
      boolean ends = !last && !inCell && blocks.get(i + 1) instanceof Columns;
      if (block instanceof Paragraph paragraph) {
        paragraph(paragraph, ends);
      } else if (block instanceof Table table) {
        table(table);
        if (last && inCell) {
          // A cell ends with a paragraph
          separator(1, null);
        }
      } else if (block instanceof Gap gap) {
        separator(gap.height(), null);
      } else if (block instanceof Columns columns) {
        columns(columns);
      } else if (block instanceof Contents contents) {
        contents(contents);
      }
      if (ends && !(block instanceof Paragraph)) {
        separator(1, this::endSection);
      }
    }
  }

  // --------------------------------------------------------------- sections

  private void columns(Columns columns) {
    blocks(columns.blocks(), false);
    separator(1, () -> section(columns.count(), columns.gap(), true));
  }

  /** Ends the section before columns: in its last paragraph, so that this stays with them. */
  private void endSection() {
    section(1, 0, !inFirstSection);
    inFirstSection = false;
  }

  /** A paragraph without text of this height. */
  private void separator(double height, Runnable section) {
    xml.open("w:p").open("w:pPr");
    xml.empty(
        "w:spacing",
        "w:before",
        0,
        "w:after",
        0,
        "w:line",
        Units.twips(height),
        "w:lineRule",
        "exact");
    xml.open("w:rPr").empty("w:sz", "w:val", 2).empty("w:szCs", "w:val", 2).close();
    if (section != null) {
      xml.open("w:sectPr");
      section.run();
      xml.close();
    }
    xml.close().close();
  }

  /** The properties of a section, whose element is open. */
  private void section(int columns, double gap, boolean continues) {
    PageLook page = document.page();
    if (!continues) {
      xml.empty("w:headerReference", "w:type", "default", "r:id", parts.header());
      xml.empty("w:footerReference", "w:type", "default", "r:id", parts.footer());
      xml.empty("w:footerReference", "w:type", "first", "r:id", parts.footer());
    }
    if (continues) {
      xml.empty("w:type", "w:val", "continuous");
    }
    xml.empty("w:pgSz", "w:w", Units.twips(page.width()), "w:h", Units.twips(page.height()));
    PageLook.RunningLine header = page.header();
    PageLook.RunningLine footer = page.footer();
    xml.empty(
        "w:pgMar",
        "w:top",
        Units.twips(page.firstTop()),
        "w:right",
        Units.twips(page.right()),
        "w:bottom",
        Units.twips(page.bottom()),
        "w:left",
        Units.twips(page.left()),
        "w:header",
        Units.twips(Math.max(0, page.top() - header.space() - header.height())),
        "w:footer",
        Units.twips(Math.max(0, page.bottom() - footer.space() - footer.height())),
        "w:gutter",
        0);
    xml.empty(
        "w:cols",
        "w:num",
        columns > 1 ? columns : null,
        "w:space",
        columns > 1 ? Units.twips(gap) : null);
    if (!continues) {
      xml.empty("w:titlePg");
    }
    if (document.rightToLeft()) {
      xml.empty("w:bidi");
    }
  }

  // ------------------------------------------------------------- paragraphs

  private void paragraph(Paragraph paragraph, boolean endsSection) {
    NamedStyle style = document.style(paragraph.style());
    ParagraphLook look = paragraph.look();
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id());
    if (look.keptWithNext() != style.look().keptWithNext()) {
      xml.empty("w:keepNext", "w:val", look.keptWithNext() ? null : "0");
    }
    if (paragraph.marker().kind() != Marker.Kind.NONE) {
      Marker marker = paragraph.marker();
      lists.putIfAbsent(marker.list(), marker);
      xml.open("w:numPr");
      xml.empty("w:ilvl", "w:val", Math.min(8, marker.depth() - 1));
      xml.empty("w:numId", "w:val", marker.list()).close();
    }
    DocxStyles.paragraph(xml, look, style.look(), document.rightToLeft(), 0, stops(paragraph));
    if (endsSection) {
      xml.open("w:sectPr");
      endSection();
      xml.close();
    }
    xml.close();
    bookmarks(paragraph);
    for (int i = 0; i < paragraph.inlines().size(); i++) {
      inline(paragraph.inlines().get(i), style.look().text());
    }
    xml.close();
  }

  private DocxStyles.Between stops(Paragraph paragraph) {
    if (paragraph.stop() <= 0) {
      return null;
    }
    return () ->
        xml.open("w:tabs")
            .empty(
                "w:tab",
                "w:val",
                paragraph.stopAtEnd() ? "right" : "left",
                "w:pos",
                Units.twips(paragraph.stop()))
            .close();
  }

  private void bookmarks(Paragraph paragraph) {
    for (String anchor : paragraph.anchors()) {
      String name = bookmarks.get(anchor);
      if (name != null) {
        int id = ids++;
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
        xml.empty("w:bookmarkEnd", "w:id", id);
      }
    }
  }

  private void inline(Inline inline, TextLook base) {
    if (inline instanceof Run run) {
      String target = run.target();
      String bookmark = target.startsWith("#") ? bookmarks.get(target.substring(1)) : null;
      boolean leads = bookmark != null || !target.isEmpty() && !target.startsWith("#");
      if (leads) {
        xml.open(
            "w:hyperlink",
            "r:id",
            bookmark == null ? parts.link(target) : null,
            "w:anchor",
            bookmark);
      }
      run(run, base, leads);
      if (leads) {
        xml.close();
      }
    } else if (inline instanceof Inline.Image image) {
      xml.open("w:r");
      drawing(image.picture());
      xml.close();
    } else {
      xml.open("w:r").empty(inline instanceof Inline.Tab ? "w:tab" : "w:br").close();
    }
  }

  private void run(Run run, TextLook base, boolean leads) {
    xml.open("w:r").open("w:rPr");
    if (leads) {
      xml.empty("w:rStyle", "w:val", DocxStyles.LINK);
    }
    DocxStyles.text(xml, run.look(), base);
    if (run.rightToLeft()) {
      xml.empty("w:rtl");
    }
    if (!run.language().equals(document.language()) && !run.language().isEmpty()) {
      String language = Languages.word(run.language());
      xml.empty("w:lang", "w:val", language, "w:eastAsia", language, "w:bidi", language);
    }
    xml.close().open("w:t", "xml:space", "preserve").text(run.text()).close().close();
  }

  // --------------------------------------------------------------- pictures

  private void drawing(Picture picture) {
    String id = Integer.toString(++ids);
    long width = Units.emu(picture.width());
    long height = Units.emu(picture.height());
    boolean decorates = picture.text().isEmpty();
    DocxParts.Shown shown = parts.picture(picture);
    xml.open("w:drawing");
    xml.open("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
    xml.empty("wp:extent", "cx", width, "cy", height);
    xml.open("wp:docPr", "id", id, "name", "Picture " + id, "descr", picture.text());
    if (decorates) {
      xml.open("a:extLst").open("a:ext", "uri", DECORATIVE);
      xml.empty("adec:decorative", "xmlns:adec", MICROSOFT + "2017/decorative", "val", 1);
      xml.close().close();
    }
    xml.close();
    xml.open("wp:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noChangeAspect", 1).close();
    xml.open("a:graphic").open("a:graphicData", "uri", DRAWING + "picture").open("pic:pic");
    xml.open("pic:nvPicPr").empty("pic:cNvPr", "id", id, "name", "Picture " + id);
    xml.empty("pic:cNvPicPr").close();
    xml.open("pic:blipFill").open("a:blip", "r:embed", shown.raster());
    if (shown.vector() != null) {
      xml.open("a:extLst").open("a:ext", "uri", SVG);
      xml.empty(
          "asvg:svgBlip", "xmlns:asvg", MICROSOFT + "2016/SVG/main", "r:embed", shown.vector());
      xml.close().close();
    }
    xml.close().open("a:stretch").empty("a:fillRect").close().close();
    xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", 0, "y", 0);
    xml.empty("a:ext", "cx", width, "cy", height).close();
    xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
    xml.close().close().close().close().close();
  }

  // ----------------------------------------------------------------- tables

  private void table(Table table) {
    xml.open("w:tbl").open("w:tblPr");
    xml.empty(
        "w:tblStyle", "w:val", table.isData() ? DocxStyles.DATA_TABLE : DocxStyles.SIDE_BY_SIDE);
    if (document.rightToLeft()) {
      xml.empty("w:bidiVisual");
    }
    int width = table.columns().stream().mapToInt(Units::twips).sum();
    xml.empty("w:tblW", "w:w", width, "w:type", "dxa");
    xml.empty("w:tblLayout", "w:type", "fixed");
    boolean heads = table.rows().stream().anyMatch(Row::isHead);
    xml.empty(
        "w:tblLook",
        "w:val",
        table.isData() ? "00A0" : "0000",
        "w:firstRow",
        heads ? 1 : 0,
        "w:lastRow",
        0,
        "w:firstColumn",
        table.isData() ? 1 : 0,
        "w:lastColumn",
        0,
        "w:noHBand",
        1,
        "w:noVBand",
        1);
    if (!table.name().isEmpty()) {
      xml.empty("w:tblCaption", "w:val", table.name());
    }
    xml.close().open("w:tblGrid");
    for (double column : table.columns()) {
      xml.empty("w:gridCol", "w:w", Units.twips(column));
    }
    xml.close();
    for (Row row : table.rows()) {
      row(table, row);
    }
    xml.close();
  }

  private void row(Table table, Row row) {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
    if (row.isHead()) {
      xml.empty("w:tblHeader");
    }
    xml.close();
    int column = 0;
    for (Cell cell : row.cells()) {
      int until = Math.min(table.columns().size(), column + cell.span());
      int width =
          table.columns().subList(Math.min(column, until), until).stream()
              .mapToInt(Units::twips)
              .sum();
      xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa");
      if (until - column > 1) {
        xml.empty("w:gridSpan", "w:val", until - column);
      }
      xml.open("w:tcBorders");
      DocxStyles.rule(xml, "w:top", cell.frame().top());
      DocxStyles.rule(xml, "w:bottom", cell.frame().bottom());
      xml.close().open("w:tcMar");
      margin("w:top", cell.above());
      margin("w:bottom", cell.below());
      xml.close().empty("w:vAlign", "w:val", row.isHead() ? "bottom" : "top").close();
      blocks(cell.content(), true);
      xml.close();
      column = until;
    }
    xml.close();
  }

  private void margin(String side, double points) {
    xml.empty(side, "w:w", Units.twips(points), "w:type", "dxa");
  }

  // --------------------------------------------------------------- contents

  /**
   * The field with its entries as they are. It numbers no pages: what Word would make of them is
   * known only to Word.
   */
  private void contents(Contents contents) {
    xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
    xml.empty("w:docPartGallery", "w:val", "Table of Contents").empty("w:docPartUnique");
    xml.close().close().open("w:sdtContent");
    if (contents.heading() != null) {
      paragraph(contents.heading(), false);
    }
    List<Block.Entry> entries = contents.entries();
    for (int i = 0; i < entries.size(); i++) {
      xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "TOC1").close();
      if (i == 0) {
        field("begin");
        xml.open("w:r").open("w:instrText", "xml:space", "preserve");
        xml.text(" TOC \\o \"1-1\" \\n \\h \\z \\u ").close().close();
        field("separate");
      }
      xml.open("w:hyperlink", "w:anchor", bookmarks.get(entries.get(i).anchor()), "w:history", 1);
      xml.open("w:r").open("w:t", "xml:space", "preserve").text(entries.get(i).text());
      xml.close().close().close();
      if (i == entries.size() - 1) {
        field("end");
      }
      xml.close();
    }
    xml.close().close();
  }

  private void field(String type) {
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
  }
}
