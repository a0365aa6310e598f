package org.precis.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of some languages by what they mean beside a number.
 *
 * <p>A language is a file of this package, {@code de.properties}, with a line for each {@link
 * Sense}: its words, parted by semicolons. In a word, {@code *} stands for any letters and {@code
 * #} for a number; {@code ^} before it says that a text begins with it, {@code $} after it that a
 * text ends with it. A number before a word is its size: {@code 6 million}. Case and kinds of white
 * space make no difference. Words match as whole words, except in scripts that have no spaces
 * between words. A text in another script than the Latin is in a language of its own, whatever
 * languages are asked for.
 */
public final class Vocabulary {

  /** Scripts without spaces between words, in which a word may be found within a run of letters. */
  private static final String UNSPACED =
      "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";

  private static final String LETTER = "[\\p{L}\\p{M}\\p{N}&&[^" + UNSPACED + "]]";
  private static final String SPACE = "[\\s\\p{Zs}]+";

  private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

  private static final Pattern NAMES = Pattern.compile("\\p{L}");

  private static final Pattern SIZED = Pattern.compile("(?:([0-9.]+) )?(.+)");

  private static final Map<String, Map<String, String>> FILES = new ConcurrentHashMap<>();
  private static final Map<List<String>, Vocabulary> KNOWN = new ConcurrentHashMap<>();

  private final List<String> languages;
  private final Map<Sense, Optional<Pattern>> patterns = new EnumMap<>(Sense.class);

  private Vocabulary(List<String> languages) {
    this.languages = languages;
  }

  /**
   * The words of some languages.
   *
   * @param tags BCP 47; a language without a file has no words
   */
  public static Vocabulary of(Collection<String> tags) {
    return KNOWN.computeIfAbsent(
        tags.stream().flatMap(Vocabulary::files).distinct().sorted().toList(), Vocabulary::new);
  }

  /** The words of all languages, for a text in one that nobody names. */
  public static Vocabulary ofAll() {
    return Languages.ALL;
  }

  /** The languages that have a file, read only if all are asked for. */
  private static final class Languages {

    static final Vocabulary ALL = of(names());

    private static List<String> names() {
      try (var stream = Vocabulary.class.getResourceAsStream("languages.txt")) {
        return new String(stream.readAllBytes(), UTF_8).lines().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The files that serve a language: that of its script or region, and that of the language. */
  private static Stream<String> files(String tag) {
    String language = tag.split("-", 2)[0];
    return Stream.of(tag, language).filter(name -> !words(name).isEmpty());
  }

  private static Map<String, String> words(String file) {
    return FILES.computeIfAbsent(file, Vocabulary::read);
  }

  private static Map<String, String> read(String file) {
    var stream = Vocabulary.class.getResourceAsStream(file + ".properties");
    if (stream == null) {
      return Map.of();
    }
    Map<String, String> words = new LinkedHashMap<>();
    try (stream) {
      for (String line : new String(stream.readAllBytes(), UTF_8).split("\n")) {
        int at = line.startsWith("#") ? -1 : line.indexOf('=');
        if (at > 0) {
          words.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** The words of a sense as the files have them, each with its size, or "". */
  public Map<String, String> words(Sense sense) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String language : languages) {
      for (String written : words(language).getOrDefault(sense.key(), "").split(";")) {
        Matcher word = SIZED.matcher(written.strip());
        if (word.matches()) {
          words.put(word.group(2), word.group(1) == null ? "" : word.group(1));
        }
      }
    }
    return Collections.unmodifiableMap(words);
  }

  /** The first word of a sense in a text, as it is written there. */
  public Optional<String> find(Sense sense, String text) {
    if (this != Languages.ALL && OTHER_SCRIPT.matcher(text).find()) {
      return Languages.ALL.find(sense, text);
    }
    return pattern(sense)
        .map(words -> words.matcher(text))
        .filter(Matcher::find)
        .map(Matcher::group);
  }

  /** Whether a text has a word of a sense. */
  public boolean has(Sense sense, String text) {
    return find(sense, text).isPresent();
  }

  /** Whether a text is a word of a sense, and nothing else but digits and signs. */
  public boolean is(Sense sense, String text) {
    return pattern(sense)
        .filter(
            words -> {
              Matcher matcher = words.matcher(text);
              return matcher.find()
                  && !NAMES.matcher(text.substring(0, matcher.start())).find()
                  && !NAMES.matcher(text.substring(matcher.end())).find();
            })
        .isPresent();
  }

  private synchronized Optional<Pattern> pattern(Sense sense) {
    return patterns.computeIfAbsent(sense, this::compiled);
  }

  private Optional<Pattern> compiled(Sense sense) {
    List<String> words = words(sense).keySet().stream().map(Vocabulary::expression).toList();
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(Pattern.compile(String.join("|", words), flags));
  }

  private static String expression(String word) {
    boolean begins = word.startsWith("^");
    boolean ends = word.endsWith("$");
    String plain = word.substring(begins ? 1 : 0, word.length() - (ends ? 1 : 0)).strip();
    StringBuilder expression = new StringBuilder(begins ? "(?<=^[\\s\\p{Zs}]{0,9})" : "");
    expression.append(isSpaced(plain.codePointAt(0)) ? "(?<!" + LETTER + ")" : "");
    plain.codePoints().forEach(c -> expression.append(expression(c)));
    expression.append(isSpaced(plain.codePointBefore(plain.length())) ? "(?!" + LETTER + ")" : "");
    return expression.append(ends ? "(?=[\\s\\p{Zs}]*$)" : "").toString();
  }

  private static String expression(int c) {
    return switch (c) {
      case '*' -> "[\\p{L}\\p{M}]*";
      case '#' -> "[0-9][0-9.,]*";
      case ' ' -> SPACE;
      case '\'' -> "['’]";
      default -> Pattern.quote(Character.toString(c));
    };
  }

  private static boolean isSpaced(int c) {
    return c == '*' || c == '#' || Character.toString(c).matches(LETTER);
  }
}
