package org.precis.html;

import java.util.Base64;
import java.util.BitSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.precis.workspace.Face;
import org.precis.workspace.Fonts;

/**
 * The {@code @font-face} rules that make a document self-contained: each face cut to the characters
 * that the document uses, as TrueType, which browsers and the PDF both read.
 */
final class FontFaces {

  private FontFaces() {}

  static String css(String markup, Fonts fonts, Typeface typeface) {
    SortedSet<Integer> own = new TreeSet<>();
    SortedSet<Integer> others = new TreeSet<>();
    characters(markup).forEach(c -> (fonts.covers(typeface.regular(), c) ? own : others).add(c));
    StringBuilder css = new StringBuilder();
    for (Face face : Face.values()) {
      SortedSet<Integer> used = face.family().equals(typeface.regular().family()) ? own : others;
      if (!used.isEmpty()) {
        css.append(rule(face, fonts.subset(face, used)));
      }
    }
    return css.toString();
  }

  /** The document's characters, each once. A set of bits: there are few of them in much text. */
  private static IntStream characters(String markup) {
    BitSet characters = new BitSet();
    for (int i = 0; i < markup.length(); i += Character.charCount(markup.codePointAt(i))) {
      characters.set(markup.codePointAt(i));
    }
    characters.clear(0, ' ');
    return characters.stream();
  }

  private static String rule(Face face, byte[] font) {
    return "@font-face{font-family:\""
        + face.family()
        + "\";font-weight:"
        + face.weight()
        + ";font-style:normal;src:url(\"data:font/ttf;base64,"
        + Base64.getEncoder().encodeToString(font)
        + "\") format(\"truetype\")}\n";
  }
}
