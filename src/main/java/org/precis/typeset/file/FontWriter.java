package org.precis.typeset.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.precis.typeset.paint.Font;
import org.precis.typeset.paint.PdfBytes;

/**
 * Writes the fonts of a document, each as a composite font whose codes are the glyphs of its file
 * (ISO 32000-1, 9.7; ISO 19005-3, 6.2.11).
 */
final class FontWriter {

  /** The most entries of a section of a CMap (Adobe Technical Note 5014, 7.3). */
  private static final int MOST_CHARACTERS = 100;

  private final PdfObjects objects;

  FontWriter(PdfObjects objects) {
    this.objects = objects;
  }

  /** Writes a font as the object of a number. */
  void write(Font font, int number) {
    String name = name(font);
    FontFile file = FontFile.of(font);
    int program = objects.reserve();
    int unicode = objects.reserve();
    int descendant = objects.reserve();
    int descriptor = objects.reserve();
    int map = file.glyphs() == null ? 0 : objects.reserve();
    byte[] bytes = file.bytes();
    objects.stream(program, "/Length1 " + bytes.length, bytes, bytes.length, true);
    objects.stream(unicode, "", unicode(font), true);
    if (map != 0) {
      PdfBytes glyphs = new PdfBytes(file.glyphs().length * 2);
      for (int glyph : file.glyphs()) {
        glyphs.octet(glyph >> 8).octet(glyph);
      }
      objects.stream(map, "", glyphs, true);
    }
    PdfBytes out = objects.object(number);
    out.raw("<</Type/Font/Subtype/Type0/BaseFont").name(name);
    out.raw("/Encoding/Identity-H/DescendantFonts[").reference(descendant);
    out.raw("]/ToUnicode ").reference(unicode).raw(">>");
    out = objects.object(descendant);
    out.raw("<</Type/Font/Subtype/CIDFontType2/BaseFont").name(name);
    out.raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ");
    out.reference(descriptor);
    if (map == 0) {
      out.raw("/CIDToGIDMap/Identity");
    } else {
      out.raw("/CIDToGIDMap ").reference(map);
    }
    widths(font, out);
    out.raw(">>");
    descriptor(font, name, program, objects.object(descriptor));
  }

  /** A name that differs for each set of glyphs (9.6.4). */
  private static String name(Font font) {
    CRC32 sum = new CRC32();
    font.drawn().stream()
        .forEach(
            glyph -> {
              sum.update(glyph >> 8);
              sum.update(glyph);
            });
    StringBuilder name = new StringBuilder(48);
    long rest = sum.getValue();
    for (int i = 0; i < 6; i++) {
      name.append((char) ('A' + rest % 26));
      rest /= 26;
    }
    name.append('+');
    String own;
    try {
      own = font.face().font().getName();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (own == null) {
      own = font.face().family();
    }
    int from = own.matches("[A-Z]{6}\\+.*") ? 7 : 0;
    for (int i = from; i < own.length(); i++) {
      char c = own.charAt(i);
      boolean plain = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
      if (plain || c == '-') {
        name.append(c);
      }
    }
    return name.toString();
  }

  /** The widths of the glyphs that are used (9.7.4.3). */
  private static void widths(Font font, PdfBytes out) {
    out.raw("/DW 0/W[");
    boolean open = false;
    for (int glyph = 0; glyph < font.end(); glyph++) {
      if (font.uses(glyph)) {
        if (!open) {
          out.integer(glyph).raw("[");
        }
        out.integer(font.width(glyph));
        open = true;
      } else if (open) {
        out.raw("]");
        open = false;
      }
    }
    out.raw(open ? "]" : "");
    if (!font.further().isEmpty()) {
      out.integer(font.face().glyphs()).raw("[");
      for (Font.Further code : font.further()) {
        out.integer(code.width());
      }
      out.raw("]");
    }
    out.raw("]");
  }

  private static void descriptor(Font font, String name, int program, PdfBytes out) {
    try {
      TrueTypeFont ttf = font.face().font();
      HeaderTable head = ttf.getHeader();
      double thousandths = 1000.0 / ttf.getUnitsPerEm();
      int ascent = (int) Math.round(font.face().ascent() * 1000);
      // 32: of letters; all codes stand for characters by ToUnicode (table 123)
      out.raw("<</Type/FontDescriptor/FontName").name(name).raw("/Flags 4/FontBBox[");
      out.integer((int) Math.round(head.getXMin() * thousandths));
      out.integer((int) Math.round(head.getYMin() * thousandths));
      out.integer((int) Math.round(head.getXMax() * thousandths));
      out.integer((int) Math.round(head.getYMax() * thousandths));
      out.raw("]/ItalicAngle ").integer(font.face().italic() ? -12 : 0);
      out.raw("/Ascent ").integer(ascent);
      out.raw("/Descent ").integer((int) Math.round(-font.face().descent() * 1000));
      out.raw("/CapHeight ").integer(capHeight(ttf, ascent, thousandths));
      out.raw("/StemV ").integer(font.face().weight() >= 600 ? 120 : 80);
      out.raw("/FontFile2 ").reference(program).raw(">>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int capHeight(TrueTypeFont ttf, int ascent, double thousandths)
      throws IOException {
    int height = ttf.getOS2Windows() == null ? 0 : ttf.getOS2Windows().getCapHeight();
    return height > 0 ? (int) Math.round(height * thousandths) : ascent;
  }

  /** The characters that glyphs stand for (9.10.3). */
  private static PdfBytes unicode(Font font) {
    PdfBytes map = new PdfBytes(4096);
    map.raw(
        """
        /CIDInit/ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
        /CMapName/Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000><FFFF>
        endcodespacerange
        """);
    SortedMap<Integer, String> texts = new TreeMap<>();
    for (int glyph = 0; glyph < font.end(); glyph++) {
      if (font.uses(glyph)) {
        texts.put(glyph, Character.toString(font.character(glyph)));
      }
    }
    for (Font.Further code : font.further()) {
      texts.put(font.face().glyphs() + texts.tailMap(font.face().glyphs()).size(), code.text());
    }
    List<Map.Entry<Integer, String>> used = List.copyOf(texts.entrySet());
    for (int start = 0; start < used.size(); start += MOST_CHARACTERS) {
      int end = Math.min(used.size(), start + MOST_CHARACTERS);
      map.integer(end - start).raw(" beginbfchar\n");
      for (Map.Entry<Integer, String> code : used.subList(start, end)) {
        map.raw("<").hex(code.getKey()).raw("><");
        for (int i = 0; i < code.getValue().length(); i++) {
          map.hex(code.getValue().charAt(i));
        }
        map.raw(">\n");
      }
      map.raw("endbfchar\n");
    }
    map.raw(
        """
        endcmap
        CMapName currentdict/CMap defineresource pop
        end
        end
        """);
    return map;
  }
}
