package org.precis.html.template;

import java.util.Base64;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.precis.look.Look;
import org.precis.workspace.Face;
import org.precis.workspace.Fonts;
import org.precis.workspace.PackFace;

/**
 * The {@code @font-face} rules that make a document self-contained: each face subset to the
 * characters that the document uses, as TrueType, which both browsers and the PDF read.
 */
final class FontFaces {

  private static final int REGULAR = 400;

  /** How much of a document is copied at once. */
  private static final int PART = 8192;

  /** A string in the value of {@code content}, which ends where the value does. */
  private static final Pattern CONTENT =
      Pattern.compile(
          "\\bcontent\\s*:((?:[^;}\"']|\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+')*+)");

  /** A character by its number (CSS Syntax 3, 4.3.7). */
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6}) ?");

  private static final int ASCII = 0x80;

  /** As many characters as a script has about, from a multiple of this. */
  private static final int BLOCK = 0x100;

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  /** The characters of counter styles (CSS Counter Styles 3, 6), without the digits of ASCII. */
  private static final Map<String, String> COUNTERS =
      Map.of(
          "lower-alpha", LETTERS,
          "lower-latin", LETTERS,
          "upper-alpha", LETTERS.toUpperCase(Locale.ROOT),
          "upper-latin", LETTERS.toUpperCase(Locale.ROOT),
          "lower-roman", "ivxlcdm",
          "upper-roman", "IVXLCDM",
          "arabic-indic", digits('\u0660'),
          "persian", digits('\u06f0'),
          "devanagari", digits('\u0966'),
          "thai", digits('\u0e50'));

  private FontFaces() {}

  private static String digits(char zero) {
    return IntStream.range(0, 10)
        .mapToObj(digit -> Character.toString(zero + digit))
        .collect(Collectors.joining());
  }

  static String css(BitSet characters, Fonts fonts, Look look) {
    Map<String, SortedSet<Integer>> used = new TreeMap<>();
    SortedSet<Integer> lacking = new TreeSet<>();
    for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
      boolean fallback = fonts.ofPack(c, REGULAR).isPresent();
      String family = fonts.faceFor(look.regular(), c).family();
      (fallback ? lacking : used.computeIfAbsent(family, first -> new TreeSet<>())).add(c);
    }
    StringBuilder css = new StringBuilder();
    for (Face face : Face.values()) {
      if (used.containsKey(face.family())) {
        css.append(rule(face, fonts.subset(face, used.get(face.family())), only(face.range())));
      }
    }
    for (Face face : List.of(look.regular(), look.semibold())) {
      css.append(fallbacks(face, lacking, fonts));
    }
    return css.toString();
  }

  /**
   * Faces of the pack, each added to a family that the style sheets already name, for these
   * characters alone (CSS Fonts 4, 5.2). A single face serves both weights, so that no browser
   * synthesises bold.
   */
  private static String fallbacks(Face part, SortedSet<Integer> lacking, Fonts fonts) {
    Map<PackFace, SortedSet<Integer>> used = new LinkedHashMap<>();
    for (int c : lacking) {
      PackFace face = fonts.ofPack(c, part.weight()).orElseThrow();
      used.computeIfAbsent(face, first -> new TreeSet<>()).add(c);
    }
    StringBuilder css = new StringBuilder();
    used.forEach((face, set) -> css.append(rule(part, face.cut(set), range(set))));
    return css.toString();
  }

  private static String range(SortedSet<Integer> characters) {
    return only(
        characters.stream()
            .map(c -> String.format(Locale.ROOT, "U+%X", c))
            .collect(Collectors.joining(",")));
  }

  /** The descriptor that a face is used for these characters alone; "" for all. */
  private static String only(String range) {
    return range.isEmpty() ? "" : ";unicode-range:" + range;
  }

  /** The characters of a document from an offset on: long texts have few distinct ones. */
  static BitSet characters(String markup, int from) {
    // Most are of ASCII: an array of these is the quickest to write to
    boolean[] ascii = new boolean[0x80];
    BitSet characters = new BitSet();
    char[] part = new char[Math.min(PART, markup.length() - from)];
    for (int start = from; start < markup.length(); start += PART) {
      int length = Math.min(PART, markup.length() - start);
      markup.getChars(start, start + length, part, 0);
      for (int i = 0; i < length; i++) {
        char c = part[i];
        if (c < ascii.length) {
          ascii[c] = true;
        } else {
          // The second half of a pair is met alone, which is then no character
          characters.set(Character.isSurrogate(c) ? markup.codePointAt(start + i) : c);
        }
      }
    }
    characters.clear(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
    for (int c = ' '; c < ascii.length; c++) {
      characters.set(c, ascii[c]);
    }
    return characters;
  }

  /** What style sheets generate: the values of {@code content}, with their characters. */
  static String generated(String css) {
    StringBuilder generated = new StringBuilder();
    CONTENT
        .matcher(css)
        .results()
        .map(value -> ESCAPE.matcher(value.group(1)).replaceAll(FontFaces::character))
        .forEach(generated::append);
    return generated.toString();
  }

  /** What numbered lists and counters may be written with, in the styles that sheets name. */
  static String counters(String css) {
    StringBuilder characters = new StringBuilder("0123456789.-");
    COUNTERS.forEach(
        (style, all) -> {
          if (css.contains(style)) {
            characters.append(all);
          }
        });
    return characters.toString();
  }

  /** Those of these that are of ASCII, or of a script that a page has. */
  static BitSet ofScripts(String counters, BitSet page) {
    BitSet used = new BitSet();
    counters.codePoints().filter(c -> c < ASCII || isUsed(c & -BLOCK, page)).forEach(used::set);
    return used;
  }

  private static boolean isUsed(int block, BitSet page) {
    int next = page.nextSetBit(block);
    return next >= 0 && next < block + BLOCK;
  }

  /** The letters that style sheets make of these: capitals and small ones. */
  static String inBothCases(BitSet characters) {
    String text = characters.stream().mapToObj(Character::toString).collect(Collectors.joining());
    return text.toUpperCase(Locale.ROOT) + text.toLowerCase(Locale.ROOT);
  }

  private static String character(MatchResult escape) {
    int c = Integer.parseInt(escape.group(1), 16);
    return Matcher.quoteReplacement(Character.isValidCodePoint(c) ? Character.toString(c) : "");
  }

  private static String rule(Face face, byte[] font, String range) {
    return "@font-face{font-family:\""
        + face.family()
        + "\";font-weight:"
        + face.weight()
        + ";font-style:normal;src:url(\"data:font/ttf;base64,"
        + Base64.getEncoder().encodeToString(font)
        + "\") format(\"truetype\")"
        + range
        + "}\n";
  }
}
