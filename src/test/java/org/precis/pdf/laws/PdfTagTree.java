package org.precis.pdf.laws;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.precis.pdf.laws.TaggedPdf.Content;
import org.precis.pdf.laws.TaggedPdf.Element;
import org.precis.pdf.laws.TaggedPdf.Kid;
import org.precis.pdf.laws.TaggedPdf.Link;

/** The facet of the structure tree: an element a line, with what it says of itself and its text. */
public final class PdfTagTree {

  private static final List<String> SHOWN =
      List.of("Scope", "ColSpan", "RowSpan", "ListNumbering", "Headers");

  private final StringBuilder out = new StringBuilder();

  private PdfTagTree() {}

  public static String of(TaggedPdf pdf) {
    PdfTagTree facet = new PdfTagTree();
    facet.element(pdf.document(), 0);
    return facet.out.toString();
  }

  private void element(Element element, int depth) {
    out.append("  ".repeat(depth)).append(element.type()).append(attributes(element));
    List<Kid> kids = element.kids();
    if (kids.stream().allMatch(kid -> kid instanceof Content)) {
      String text = TaggedPdf.text(element);
      out.append(text.isEmpty() ? "" : " \"" + text + "\"").append('\n');
      return;
    }
    out.append('\n');
    StringBuilder text = new StringBuilder();
    for (Kid kid : kids) {
      if (kid instanceof Content content) {
        text.append(content.text());
        continue;
      }
      line(text, depth + 1);
      if (kid instanceof Element below) {
        element(below, depth + 1);
      } else {
        out.append("  ".repeat(depth + 1)).append("-> ").append(((Link) kid).target()).append('\n');
      }
    }
    line(text, depth + 1);
  }

  private void line(StringBuilder text, int depth) {
    String line = text.toString().replaceAll("\\s+", " ");
    text.setLength(0);
    if (!line.isBlank()) {
      out.append("  ".repeat(depth)).append('"').append(line).append("\"\n");
    }
  }

  private static String attributes(Element element) {
    StringBuilder text = new StringBuilder();
    for (COSName key :
        List.of(COSName.LANG, COSName.ALT, COSName.ACTUAL_TEXT, COSName.E, COSName.ID)) {
      if (element.dictionary().containsKey(key)) {
        text.append(' ').append(key.getName()).append("=\"").append(element.text(key)).append('"');
      }
    }
    for (String name : SHOWN) {
      COSBase value = element.attribute(name);
      if (value != null) {
        text.append(' ').append(name).append('=').append(said(value));
      }
    }
    return text.toString();
  }

  private static String said(COSBase value) {
    if (value instanceof COSArray array) {
      List<String> parts = new ArrayList<>();
      array.forEach(part -> parts.add(said(part)));
      return String.join(",", parts);
    }
    return value instanceof COSName name
        ? name.getName()
        : value instanceof COSString string
            ? string.getString()
            : String.valueOf(((COSNumber) value).intValue());
  }
}
