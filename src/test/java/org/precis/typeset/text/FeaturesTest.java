package org.precis.typeset.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.pdf.laws.VeraPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;
import org.precis.typeset.Typesetter;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.Glyphs;
import org.precis.typeset.box.Line;
import org.precis.typeset.box.Piece;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.style.Styles;
import org.precis.typeset.value.FontFace;

/**
 * Features of a font. That of the test has letters for what other fonts have figures and small
 * capitals for, so that it can be seen which are set: onum makes an o of 0 and an l of 1, zero a Q
 * of 0, smcp capitals of a to e, and frac ½ of 1/2.
 */
class FeaturesTest {

  private static final Path PLAIN =
      Path.of("src/main/resources/org/precis/fonts/NotoSans-Regular.ttf");

  private static final Face FACE = face();

  private static final byte[] FILE = file();

  private static byte[] file() {
    try {
      return withTable(Files.readAllBytes(PLAIN), "GSUB", substitutions());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Face face() {
    try {
      byte[] plain = Files.readAllBytes(PLAIN);
      return Face.of(new FontFace("Plain", 400, false, plain, c -> true));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int glyph(int c) {
    return FACE.glyph(c);
  }

  /** Features by their tags, with a lookup each. */
  private static byte[] substitutions() {
    List<String> tags = List.of("frac", "onum", "smcp", "zero");
    List<byte[]> lookups =
        List.of(
            lookup(4, fraction()),
            lookup(1, single("01", "ol")),
            lookup(1, single("abcde", "ABCDE")),
            lookup(1, single("0", "Q")));
    int count = tags.size();
    ByteBuffer out = ByteBuffer.allocate(4096);
    int features = 10 + 8 + 4 + 6 + 2 * count;
    int list = features + 2 + 12 * count;
    out.putInt(0x10000).putShort((short) 10).putShort((short) features).putShort((short) list);
    out.putShort((short) 1).put("DFLT".getBytes(StandardCharsets.US_ASCII)).putShort((short) 8);
    out.putInt(0x40000).putShort((short) 0).putShort((short) 0xFFFF).putShort((short) count);
    for (short i = 0; i < count; i++) {
      out.putShort(i);
    }
    out.putShort((short) count);
    for (int i = 0; i < count; i++) {
      out.put(tags.get(i).getBytes(StandardCharsets.US_ASCII));
      out.putShort((short) (2 + 6 * count + 6 * i));
    }
    for (short i = 0; i < count; i++) {
      out.putShort((short) 0).putShort((short) 1).putShort(i);
    }
    out.putShort((short) count);
    int at = 2 + 2 * count;
    for (byte[] lookup : lookups) {
      out.putShort((short) at);
      at += lookup.length;
    }
    lookups.forEach(out::put);
    byte[] table = new byte[out.position()];
    out.get(0, table);
    return table;
  }

  private static byte[] lookup(int type, byte[] subtable) {
    ByteBuffer out = ByteBuffer.allocate(8 + subtable.length);
    out.putShort((short) type).putShort((short) 0).putShort((short) 1).putShort((short) 8);
    return out.put(subtable).array();
  }

  private static byte[] single(String from, String to) {
    int count = from.length();
    ByteBuffer out = ByteBuffer.allocate(10 + 4 * count);
    out.putShort((short) 2).putShort((short) (6 + 2 * count)).putShort((short) count);
    to.chars().forEach(c -> out.putShort((short) glyph(c)));
    out.putShort((short) 1).putShort((short) count);
    from.chars().forEach(c -> out.putShort((short) glyph(c)));
    return out.array();
  }

  private static byte[] fraction() {
    ByteBuffer out = ByteBuffer.allocate(26);
    out.putShort((short) 1).putShort((short) 20).putShort((short) 1).putShort((short) 8);
    out.putShort((short) 1).putShort((short) 4).putShort((short) glyph('½')).putShort((short) 3);
    out.putShort((short) glyph('/')).putShort((short) glyph('2'));
    return out.putShort((short) 1).putShort((short) 1).putShort((short) glyph('1')).array();
  }

  /** The file of a font with another table in the place of one that it has. */
  private static byte[] withTable(byte[] file, String tag, byte[] table) {
    ByteBuffer out = ByteBuffer.allocate((file.length + 3) / 4 * 4 + table.length).put(0, file);
    for (int entry = 12; entry < 12 + 16 * out.getShort(4); entry += 16) {
      byte[] name = new byte[4];
      out.get(entry, name);
      if (new String(name, StandardCharsets.US_ASCII).equals(tag)) {
        out.putInt(entry + 8, out.capacity() - table.length).putInt(entry + 12, table.length);
      }
    }
    return out.put(out.capacity() - table.length, table).array();
  }

  private static String html(String style, String text) {
    return """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>T</title><style>
        @font-face { font-family: F; src: url("data:font/ttf;base64,%s") }
        @page { size: A5; margin: 10mm }
        body { font-family: F; margin: 0 }
        p { %s }
        </style></head><body><p>%s</p></body></html>
        """
        .formatted(Base64.getEncoder().encodeToString(FILE), style, text);
  }

  /** The characters that the glyphs of a document have without features. */
  private static String looks(String style, String text) {
    HtmlDocument document = HtmlReader.read("x.html", html(style, text));
    Styles styles = Styles.of(document);
    assertEquals(List.of(), styles.problems());
    StringBuilder looks = new StringBuilder();
    collect(Typesetter.layOut(document, styles, () -> {}).galley(), looks);
    return looks.toString();
  }

  private static void collect(Box box, StringBuilder looks) {
    for (Line line : box.lines) {
      for (Piece piece : line.pieces) {
        for (int glyph : ((Glyphs) piece).glyphs()) {
          looks.appendCodePoint(
              IntStream.rangeClosed(' ', 0x17F)
                  .filter(c -> glyph(c) == glyph)
                  .findFirst()
                  .orElseThrow());
        }
      }
    }
    box.children.forEach(child -> collect(child, looks));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "color: red|100 a 1/2|100 a 1/2",
        "font-variant-numeric: oldstyle-nums|100 a 1/2|loo a l/2",
        "font-variant-numeric: tabular-nums lining-nums|100 a|100 a",
        "font-feature-settings: 'onum'|100|loo",
        "font-feature-settings: 'onum' on, 'smcp' 1|100 face|loo fACE",
        "font-variant-numeric: oldstyle-nums; font-feature-settings: 'onum' off|100|100",
        "font-variant-numeric: slashed-zero|100|1QQ",
        // Lookups follow one another in the order of the font, not in that of the sheet
        "font-variant-numeric: slashed-zero oldstyle-nums|100|loo",
        "font-variant-numeric: diagonal-fractions|1/2 of 100|½ of 100",
        "font-variant-numeric: diagonal-fractions oldstyle-nums|1/2 of 100|½ of loo",
        "font-variant: oldstyle-nums small-caps|Abc 100 xyz|ABC loo xyz",
        "font-variant: oldstyle-nums small-caps slashed-zero|Abc 100 xyz|ABC loo xyz",
        "font: small-caps 10pt F|Abc|ABC",
        "font-variant: small-caps; font: 10pt F|Abc|Abc",
        // Without small capitals for all letters, capitals stand for all
        "font-variant-caps: all-small-caps|Abc xyz 1|ABC XYZ 1",
        "font-variant-caps: all-small-caps|Maß|MASS",
        "font-variant-caps: all-small-caps|fig <i lang='tr'>fig</i>|FIG FİG"
      })
  void glyphsAreThoseThatAreAskedFor(String style, String text, String expected) {
    assertEquals(expected, looks(style, text));
  }

  /** A glyph that stands for several characters is read as each. */
  @Test
  void textIsReadAsItIsWritten() throws Exception {
    String text = "Abc ABC aßa 100 ol 1/2 0Q";
    for (String style :
        List.of(
            "font-variant: small-caps oldstyle-nums diagonal-fractions",
            "font-variant-caps: all-small-caps",
            "font-feature-settings: 'zero', 'smcp'")) {
      byte[] pdf = PdfWriter.write(html(style, text), "document", Documents.LIMITS).bytes();
      assertEquals(text + "\n", Documents.text(pdf), style);
      assertEquals(List.of(), VeraPdf.faults(pdf), style);
    }
  }

  @Test
  void smallCapitalsAreAsHighAsTheirLine() {
    List<Double> heights = new ArrayList<>();
    for (String style : List.of("line-height: 1.2", "line-height: 1.2; font-variant: small-caps")) {
      HtmlDocument document = HtmlReader.read("x.html", html(style, "xyz"));
      Box galley = Typesetter.layOut(document, Styles.of(document), () -> {}).galley();
      heights.add(galley.height);
    }
    assertEquals(heights.get(0), heights.get(1));
  }
}
