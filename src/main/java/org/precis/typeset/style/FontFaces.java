package org.precis.typeset.style;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.precis.typeset.css.Declaration;
import org.precis.typeset.css.Rule;
import org.precis.typeset.css.Sheet;
import org.precis.typeset.css.Token;
import org.precis.typeset.css.Token.Kind;
import org.precis.typeset.value.FontFace;

/** Reads rules {@code @font-face} (CSS Fonts 4, 4). */
final class FontFaces {

  private static final IntPredicate ALL = new Ranges(new int[] {0, Character.MAX_CODE_POINT});

  private FontFaces() {}

  /** The characters in ranges, first and last in turn. */
  private record Ranges(int[] edges) implements IntPredicate {
    @Override
    public boolean test(int character) {
      for (int i = 0; i < edges.length; i += 2) {
        if (character >= edges[i] && character <= edges[i + 1]) {
          return true;
        }
      }
      return false;
    }
  }

  /** The face, or null where the sheet has a problem. */
  static FontFace read(Sheet sheet, Rule rule) {
    String family = null;
    int weight = 400;
    boolean italic = false;
    byte[] file = null;
    IntPredicate characters = ALL;
    for (Declaration declaration : rule.declarations()) {
      Values values = new Values(declaration.value());
      boolean accepted = true;
      switch (declaration.name().toLowerCase(Locale.ROOT)) {
        case "font-family" -> {
          family =
              TextGrammar.FAMILIES.read(values) instanceof List<?> l ? (String) l.get(0) : null;
          accepted = family != null;
        }
        case "font-weight" -> {
          Object read = TextGrammar.FONT_WEIGHT.read(values);
          accepted = read instanceof Integer;
          weight = accepted ? (Integer) read : weight;
        }
        case "font-style" -> italic = !values.take("normal");
        case "src" -> {
          file = file(values);
          accepted = file != null;
        }
        case "unicode-range" -> {
          characters = ranges(sheet, declaration);
          accepted = characters != null;
        }
        default -> {
          // font-display and the like
        }
      }
      if (!accepted) {
        sheet.problem(
            declaration.start(),
            declaration.start() + declaration.name().length(),
            "unusable '" + declaration.name() + "' of a font",
            declaration.name().equals("src") ? "write a TrueType file as url(\"data:…\")" : "");
        return null;
      }
    }
    if (family == null || file == null) {
      sheet.problem(rule.start(), rule.start() + 10, "a font without a family or a file", "");
      return null;
    }
    return new FontFace(family, weight, italic, file, characters);
  }

  /** The first file that is in the sheet itself. */
  private static byte[] file(Values values) {
    while (!values.done()) {
      Token token = values.next();
      int data = token.is(Kind.URL) ? token.text().indexOf(";base64,") : -1;
      if (data > 0 && token.text().startsWith("data:")) {
        String digits = token.text().substring(data + 8);
        try {
          return Base64.getDecoder().decode(digits.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
          return null;
        }
      }
    }
    return null;
  }

  private static IntPredicate ranges(Sheet sheet, Declaration declaration) {
    // U+4E00-9FFF is several tokens: a number with an exponent, for one
    int colon = sheet.text().indexOf(':', declaration.start());
    String[] parts = sheet.text().substring(colon + 1, declaration.end()).split(",");
    List<Integer> edges = new ArrayList<>(parts.length * 2);
    for (String part : parts) {
      String range = part.strip().toUpperCase(Locale.ROOT);
      int hyphen = range.indexOf('-');
      if (!range.startsWith("U+")) {
        return null;
      }
      String first = range.substring(2, hyphen < 0 ? range.length() : hyphen);
      String last = hyphen < 0 ? first.replace('?', 'F') : range.substring(hyphen + 1);
      try {
        edges.add(Integer.parseInt(first.replace('?', '0'), 16));
        edges.add(Integer.parseInt(last, 16));
      } catch (NumberFormatException e) {
        return null;
      }
    }
    int[] all = new int[edges.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = edges.get(i);
    }
    return new Ranges(all);
  }
}
