package org.precis.claim;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeBlock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.precis.model.Slug;

/** Gives names the form that stands in ids, each name its own. */
public final class Slugs {

  private static final String NAMELESS = "value";

  private final Set<String> taken = new LinkedHashSet<>();

  /** How an ideograph is read, found by it and the one after it: 重 before 庆 is "chong". */
  private final Map<String, String> readings = new LinkedHashMap<>();

  /** Slugs of which these are taken already. */
  public Slugs(String... reserved) {
    taken.addAll(Set.of(reserved));
  }

  /** The slug of the next name: {@code new-town}; {@code new-town-2} for another that reads so. */
  public String next(String name) {
    String slug = slug(name);
    String base = slug.isEmpty() ? NAMELESS : slug;
    String unique = base;
    for (int n = 2; !taken.add(unique); n++) {
      unique = base + "-" + n;
    }
    return unique;
  }

  /** The slug of a name, whatever its script; "" where it has no letter or digit. */
  public static String of(String name) {
    return new Slugs().slug(name);
  }

  private String slug(String name) {
    return Slug.of(latin(name));
  }

  /** Word by word, since the syllables of one word come apart: 广东 is "guǎng dōng". */
  private String latin(String name) {
    if (name.chars().allMatch(Slugs::separatesOrIsAscii)) {
      return name;
    }
    StringBuilder latin = new StringBuilder();
    for (String word : name.split("[\\s\\p{Zs}]+", -1)) {
      boolean chinese = word.chars().allMatch(Slugs::isIdeograph);
      latin.append(chinese ? read(word) : transliterated(word).replace(" ", "")).append(' ');
    }
    return latin.toString();
  }

  private static boolean isIdeograph(int c) {
    return UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS.equals(UnicodeBlock.of(c));
  }

  /** The transliteration of a word of ideographs: many names have the same, and each takes long. */
  private String read(String word) {
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      String pair = word.substring(i, Math.min(i + 2, word.length()));
      latin.append(
          readings.computeIfAbsent(pair, unread -> transliterated(unread).split(" ", 2)[0]));
    }
    return latin.toString();
  }

  private static String transliterated(String word) {
    return Latin.TRANSLITERATOR.transliterate(word);
  }

  /** Dashes and quotation marks (U+2010 to U+2027) part words without being transliterated. */
  private static boolean separatesOrIsAscii(int c) {
    return c < 128 || (c >= 0x2010 && c <= 0x2027);
  }

  /** Loaded only where a name has other letters: the rules take long to build. */
  private static final class Latin {
    static final Transliterator TRANSLITERATOR =
        Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
