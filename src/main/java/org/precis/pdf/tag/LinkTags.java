package org.precis.pdf.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Gives each link one annotation on each page (ISO 14289-1, 7.18.5), where openhtmltopdf makes one
 * for each of its boxes. For a link over several lines, {@code QuadPoints} locates them (ISO
 * 32000-1, table 173).
 */
public final class LinkTags {

  private LinkTags() {}

  public static void mend(Tag document, Iterable<PDPage> pages) {
    for (PDPage page : pages) {
      COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
      for (int i = 0; annotations != null && i < annotations.size(); i++) {
        ((COSDictionary) annotations.getObject(i)).setItem(COSName.P, page);
      }
    }
    TagTree.all(document).stream().filter(tag -> tag.is("Link")).forEach(LinkTags::merge);
  }

  private static void merge(Tag link) {
    Map<COSDictionary, List<COSDictionary>> byPage = new LinkedHashMap<>();
    List<TagKid> text = new ArrayList<>();
    List<TagKid> kept = new ArrayList<>();
    for (TagKid kid : link.kids()) {
      if (kid instanceof TagKid.Annotation annotation) {
        COSDictionary area = annotation.reference().getCOSDictionary(COSName.OBJ);
        COSDictionary page = area.getCOSDictionary(COSName.P);
        List<COSDictionary> ofPage = byPage.computeIfAbsent(page, p -> new ArrayList<>());
        ofPage.add(area);
        if (ofPage.size() == 1) {
          kept.add(kid);
        } else {
          page.getCOSArray(COSName.ANNOTS).removeObject(area);
        }
      } else {
        text.add(kid);
      }
    }
    byPage.values().forEach(LinkTags::merge);
    text.addAll(kept);
    link.replaceKids(text);
  }

  private static void merge(List<COSDictionary> ofPage) {
    List<PDRectangle> lines = new ArrayList<>();
    ofPage.forEach(part -> add(new PDRectangle(part.getCOSArray(COSName.RECT)), lines));
    if (ofPage.size() > 1) {
      PDRectangle all = lines.stream().reduce(LinkTags::around).orElseThrow();
      ofPage.get(0).setItem(COSName.RECT, all.getCOSArray());
    }
    if (lines.size() > 1) {
      ofPage.get(0).setItem(COSName.getPDFName("QuadPoints"), quads(lines));
    }
  }

  /** Adds a part to its line, or as a new line. */
  private static void add(PDRectangle part, List<PDRectangle> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (inOneLine(lines.get(i), part)) {
        lines.set(i, around(lines.get(i), part));
        return;
      }
    }
    lines.add(part);
  }

  private static boolean inOneLine(PDRectangle one, PDRectangle other) {
    float middle = (other.getLowerLeftY() + other.getUpperRightY()) / 2;
    return one.getLowerLeftY() < middle && middle < one.getUpperRightY();
  }

  private static PDRectangle around(PDRectangle one, PDRectangle other) {
    float left = Math.min(one.getLowerLeftX(), other.getLowerLeftX());
    float bottom = Math.min(one.getLowerLeftY(), other.getLowerLeftY());
    float right = Math.max(one.getUpperRightX(), other.getUpperRightX());
    float top = Math.max(one.getUpperRightY(), other.getUpperRightY());
    return new PDRectangle(left, bottom, right - left, top - bottom);
  }

  /** In the order that readers expect: upper left, upper right, lower left, lower right. */
  private static COSArray quads(List<PDRectangle> lines) {
    COSArray quads = new COSArray();
    for (PDRectangle line : lines) {
      float left = line.getLowerLeftX();
      float bottom = line.getLowerLeftY();
      float right = line.getUpperRightX();
      float top = line.getUpperRightY();
      for (float number : new float[] {left, top, right, top, left, bottom, right, bottom}) {
        quads.add(new COSFloat(number));
      }
    }
    return quads;
  }
}
