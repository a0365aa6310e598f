package org.precis.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The glyphs that a page draws, to be forged. */
final class Glyphs {

  private Glyphs() {}

  /** What is drawn, with the first digit that can be found in place of another one. */
  static byte[] swapped(PDPage page, byte[] drawn, char from, char to) throws IOException {
    List<Object> tokens = new PDFStreamParser(drawn).parse();
    Map<COSName, byte[]> wanted = new HashMap<>();
    COSName font = null;
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i) instanceof Operator operator && operator.getName().equals("Tf")) {
          font = (COSName) tokens.get(i - 2);
        }
        for (COSString string : strings(tokens.get(i))) {
          PDFont face = page.getResources().getFont(font);
          byte[] code = codeOf(face, string.getBytes(), pass == 0 ? to : from);
          if (pass == 0 && code.length > 0) {
            wanted.put(font, code);
          } else if (code.length > 0 && wanted.containsKey(font)) {
            replace(tokens, i, string, changed(string.getBytes(), code, wanted.get(font)));
            return written(tokens);
          }
        }
      }
    }
    throw new AssertionError("no such digits on the page");
  }

  private static List<COSString> strings(Object token) {
    List<COSString> strings = new ArrayList<>();
    if (token instanceof COSString string) {
      strings.add(string);
    } else if (token instanceof COSArray array) {
      for (COSBase base : array) {
        if (base instanceof COSString string) {
          strings.add(string);
        }
      }
    }
    return strings;
  }

  private static byte[] codeOf(PDFont font, byte[] bytes, char wanted) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    while (in.available() > 0) {
      int before = bytes.length - in.available();
      int code = font.readCode(in);
      int after = bytes.length - in.available();
      if (String.valueOf(wanted).equals(font.toUnicode(code))) {
        return Arrays.copyOfRange(bytes, before, after);
      }
    }
    return new byte[0];
  }

  private static byte[] changed(byte[] bytes, byte[] from, byte[] to) {
    byte[] changed = bytes.clone();
    for (int at = 0; at <= bytes.length - from.length; at += from.length) {
      if (Arrays.equals(bytes, at, at + from.length, from, 0, from.length)) {
        System.arraycopy(to, 0, changed, at, to.length);
        return changed;
      }
    }
    throw new AssertionError("the code is not there");
  }

  private static void replace(List<Object> tokens, int at, COSString old, byte[] bytes) {
    COSString forged = new COSString(bytes);
    if (tokens.get(at) instanceof COSArray array) {
      array.set(array.indexOf(old), forged);
    } else {
      tokens.set(at, forged);
    }
  }

  private static byte[] written(List<Object> tokens) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ContentStreamWriter(out).writeTokens(tokens);
    return out.toByteArray();
  }
}
