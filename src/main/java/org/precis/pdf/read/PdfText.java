package org.precis.pdf.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.precis.text.BlockText;

/**
 * Reads the text of a tagged PDF block by block, in the order of its structure tree. Contents
 * lists, bullets and artifacts are left out.
 */
public final class PdfText {

  /** Types that are one block, however many lines and boxes they are set in. */
  private static final Set<String> BLOCKS = Set.of("P", "H1", "H2", "H3", "H4", "H5", "H6", "LI");

  private static final Set<String> INLINE =
      Set.of("Span", "Link", "Code", "Quote", "Reference", "Lbl", "Annot", "Em", "Strong");

  private static final int DEEPEST = 300;

  /** The texts and the number of each page; looked up, never iterated. */
  private final Map<COSDictionary, Map<Integer, StringBuilder>> texts = new IdentityHashMap<>();

  private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();

  /** The elements read: a tree that contains itself is read once. */
  private final Map<COSDictionary, Boolean> seen = new IdentityHashMap<>();

  private final List<MarkedBlock> blocks = new ArrayList<>();
  private final BlockText line = new BlockText();
  private final List<MarkedBlock.Mark> marks = new ArrayList<>();
  private int within;
  private int depth;

  private PdfText(PDDocument pdf, int from) throws IOException {
    Map<COSBase, PDFont> fonts = MarkedText.noFonts();
    for (PDPage one : pdf.getPages()) {
      numbers.put(one.getCOSObject(), numbers.size() + 1);
      if (numbers.size() >= from) {
        texts.put(one.getCOSObject(), MarkedText.of(one, fonts));
      }
    }
  }

  /**
   * The blocks of a document.
   *
   * @param from the first page of interest, from 1; blocks before it may be missing
   */
  public static List<MarkedBlock> of(PDDocument pdf, int from) throws IOException {
    var root = pdf.getDocumentCatalog().getStructureTreeRoot();
    if (root == null) {
      return List.of();
    }
    PdfText text = new PdfText(pdf, from);
    text.kids(root.getCOSObject(), null);
    text.end();
    return List.copyOf(text.blocks);
  }

  private void element(COSDictionary element, COSDictionary parent) {
    if (seen.put(element, true) != null || depth > DEEPEST) {
      return;
    }
    depth++;
    String type = element.getNameAsString(COSName.S, "");
    if (type.equals("Figure")) {
      end();
      kids(element, element);
      String drawn = line.take();
      line.append("[" + element.getString(COSName.ALT, "") + "]");
      end(drawn);
    } else if (type.equals("TR")) {
      row(element);
    } else if (INLINE.contains(type)) {
      if (!element.getString(COSName.ACTUAL_TEXT, "").equals("•")) {
        kids(element, element);
      }
    } else if (!type.equals("TOC")) {
      group(type, element, parent);
    }
    depth--;
  }

  private void group(String type, COSDictionary element, COSDictionary parent) {
    boolean block = BLOCKS.contains(type) || type.equals("Caption") && isTable(parent);
    boolean list = type.equals("L");
    boolean apart = within == 0 || list;
    separate(apart);
    int around = within;
    within = list ? 0 : block ? within + 1 : within;
    kids(element, element);
    separate(apart || within == 0);
    within = around;
  }

  private static boolean isTable(COSDictionary element) {
    return element != null && element.getNameAsString(COSName.S, "").equals("Table");
  }

  private void separate(boolean apart) {
    if (apart) {
      end();
    } else {
      line.space();
    }
  }

  private void row(COSDictionary row) {
    end();
    List<String> cells = new ArrayList<>();
    for (COSBase kid : kidsOf(row)) {
      if (kid instanceof COSDictionary cell) {
        within++;
        kids(cell, cell);
        within--;
        line.endCell(cells);
      }
    }
    line.endRow(cells);
    end();
  }

  private void kids(COSDictionary element, COSDictionary parent) {
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    for (COSBase kid : kidsOf(element)) {
      if (kid instanceof COSInteger mark) {
        content(own, mark.intValue());
      } else if (kid instanceof COSDictionary dictionary) {
        switch (dictionary.getNameAsString(COSName.TYPE, "")) {
          case "MCR" -> {
            COSDictionary other = dictionary.getCOSDictionary(COSName.PG);
            content(other == null ? own : other, dictionary.getInt(COSName.MCID));
          }
          case "OBJR" -> {}
          default -> element(dictionary, parent);
        }
      }
    }
  }

  private static List<COSBase> kidsOf(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSBase> resolved = new ArrayList<>();
    if (kids instanceof COSArray array) {
      array.forEach(kid -> resolved.add(kid instanceof COSObject o ? o.getObject() : kid));
    } else if (kids != null) {
      resolved.add(kids);
    }
    return resolved;
  }

  private void content(COSDictionary on, int mark) {
    StringBuilder text = texts.getOrDefault(on, Map.of()).get(mark);
    if (text != null) {
      marks.add(new MarkedBlock.Mark(numbers.getOrDefault(on, 0), mark));
      line.append(text);
    }
  }

  private void end() {
    end("");
  }

  private void end(String drawn) {
    String text = line.take();
    if (!text.isEmpty()) {
      blocks.add(new MarkedBlock(text, drawn, marks));
      marks.clear();
    }
  }
}
