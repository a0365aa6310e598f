package org.precis.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of some languages by what they mean beside a number.
 *
 * <p>A language is a file of this package, {@code de.properties}, with a line for each {@link
 * Sense}: its words, parted by semicolons. In a word, {@code *} stands for any letters and {@code
 * #} for a number; {@code ^} before it says that a text begins with it, {@code $} after it that a
 * text ends with it. Behind {@code …} is the word with which the clause of the one before it ends:
 * {@code nahm … zu}. What begins with {@code #} stands after a number. A number before a word is
 * its size: {@code 6 million}; one that is part of it has a no-break space behind it. What looks
 * like a word of the sense and is none has {@code !} before it. A line may also have the names of a
 * currency, by its code (ISO 4217). Case and kinds of white space make no difference. Words match
 * as whole words, except in scripts that have no spaces between words. A text in another script
 * than the Latin is looked through in all languages by those who ask whether it has a word.
 */
public final class Vocabulary {

  private static final Pattern SIZED = Pattern.compile("([0-9.]+[+-]?) (?=.)");

  /** Before a word: it follows a number. */
  private static final String NUMBER = "# ";

  private static final String NONE = "!";

  private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

  private static final Pattern NAMES = Pattern.compile("\\p{L}");

  private static final Map<String, Map<String, String>> FILES = new ConcurrentHashMap<>();
  private static final Map<List<String>, Vocabulary> KNOWN = new ConcurrentHashMap<>();

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  /** In place of a sense: the words of several, each with the key of its own. */
  private static final String QUALIFIERS = "qualifiers";

  private static final String CURRENCIES = "currencies";

  private final List<String> languages;
  private final Map<String, Phrases> anywhere = new ConcurrentHashMap<>();
  private final Map<String, Phrases> behind = new ConcurrentHashMap<>();

  /**
   * A word in a text.
   *
   * @param size of the word, or ""; where words of several senses are looked for, the key of its
   *     sense
   */
  public record Found(int start, int end, String size) {}

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

  /** The tags of all languages. */
  public static List<String> languages() {
    return Languages.NAMES;
  }

  /** The first word of a sense in a language, or else in English, to be printed. */
  public static String word(Sense sense, String tag) {
    return Stream.concat(files(tag), Stream.of("en"))
        .map(file -> words(file).getOrDefault(sense.key(), "").split(";")[0].strip())
        .filter(word -> !word.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** The languages that have a file, read only if all are asked for. */
  private static final class Languages {

    static final List<String> NAMES = names();
    static final Vocabulary ALL = of(NAMES);
    static final String AND = String.join("", ALL.words(Sense.AND_JOINED).keySet());

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

  /** A regular expression for a word as the files have it, in any case. */
  public static String expression(String word) {
    String plain = Pattern.quote(word.replace('\u00a0', ' '));
    return "(?iu:"
        + plain.replace("*", "\\E[\\p{L}\\p{M}]*\\Q").replace(" ", "\\E[\\s\\p{Zs}]+\\Q")
        + ")";
  }

  /** A regular expression for any word of some senses in any language, the longest first. */
  public static String any(Sense... senses) {
    return ofAll().expression(senses);
  }

  /** A regular expression for any word of some senses, the longest first. */
  public String expression(Sense... senses) {
    return Stream.of(senses)
        .flatMap(sense -> words(sense).keySet().stream())
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Vocabulary::expression)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The words of a sense as the files have them, each with its size, or "". */
  public Map<String, String> words(Sense sense) {
    Map<String, String> words = new LinkedHashMap<>(entries(sense.key()));
    words.keySet().removeIf(word -> word.startsWith(NONE));
    return words;
  }

  /** The words of a sense that have sizes, each with its size. */
  public Map<String, Integer> sizes(Sense sense) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    words(sense).forEach((word, size) -> sizes.put(word, Integer.valueOf(size)));
    return Collections.unmodifiableMap(sizes);
  }

  /** The words of a line; one that has two sizes is taken as in English. */
  private Map<String, String> entries(String key) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (String language : languages) {
      for (String written : words(language).getOrDefault(key, "").split(";")) {
        String plain = written.strip();
        Matcher sized = SIZED.matcher(plain);
        if (sized.lookingAt()) {
          String size = sized.group(1);
          entries.merge(
              plain.substring(sized.end()),
              size,
              (one, other) -> language.equals("en") ? other : one);
        } else if (!plain.isEmpty()) {
          entries.put(plain, "");
        }
      }
    }
    return entries;
  }

  /** The words of a sense in a text, in their order; none that stand after a number. */
  public List<Found> all(Sense sense, String text) {
    return anywhere(sense.key()).in(text);
  }

  /** The words of a sense that stand after a number, in a text that follows one. */
  public List<Found> after(Sense sense, String text) {
    return behind(sense.key()).in(text);
  }

  /** The words of all qualifiers in a text, as {@link #all}. */
  public List<Found> qualifiers(String text) {
    return anywhere(QUALIFIERS).in(text);
  }

  /** The words of all qualifiers that stand after a number, as {@link #after}. */
  public List<Found> qualifiersAfter(String text) {
    return behind(QUALIFIERS).in(text);
  }

  /** The word of a sense with which a text ends, but for white space. */
  public Optional<Found> ending(Sense sense, String text) {
    return ending(sense.key(), text);
  }

  /** The name of a currency with which a text ends, but for white space. */
  public Optional<Found> endingInCurrency(String text) {
    return ending(CURRENCIES, text);
  }

  private Optional<Found> ending(String key, String text) {
    int end = text.stripTrailing().length();
    return anywhere(key).in(text).stream().filter(word -> word.end() == end).findFirst();
  }

  /** The first word of a sense in a text, as it is written there. */
  public Optional<String> find(Sense sense, String text) {
    return inLanguageOf(text).all(sense, text).stream()
        .findFirst()
        .map(found -> text.substring(found.start(), found.end()));
  }

  /** The word of a sense with which a text begins, the longest of several; "" if none. */
  public String beginning(Sense sense, String text) {
    return inLanguageOf(text)
        .anywhere(sense.key())
        .beginning(text)
        .map(found -> text.substring(0, found.end()))
        .orElse("");
  }

  /** The size of the word of a sense with which a text begins, the longest of several. */
  public String sizeOfBeginning(Sense sense, String text) {
    return inLanguageOf(text).anywhere(sense.key()).beginning(text).map(Found::size).orElse("");
  }

  /** Whether a text is a word of a sense. */
  public boolean isWhole(Sense sense, String text) {
    String plain = text.strip();
    return !plain.isEmpty() && beginning(sense, plain).length() == plain.length();
  }

  /** A currency with whose name a text begins: its code, and the name as it is written. */
  public Optional<Map.Entry<String, String>> currency(String text) {
    return inLanguageOf(text)
        .anywhere(CURRENCIES)
        .beginning(text)
        .map(found -> Map.entry(found.size(), text.substring(0, found.end())));
  }

  /** Whether a text has a word of a sense. */
  public boolean has(Sense sense, String text) {
    return !inLanguageOf(text).all(sense, text).isEmpty();
  }

  /** Whether a text is a word of a sense, and nothing else but digits and signs. */
  public boolean is(Sense sense, String text) {
    return all(sense, text).stream()
        .anyMatch(
            found ->
                !NAMES.matcher(text.substring(0, found.start())).find()
                    && !NAMES.matcher(text.substring(found.end())).find());
  }

  /** Whether a letter is the word for "and", joined to the next word: of Arabic and Hebrew. */
  public static boolean isAnd(char letter) {
    return Languages.AND.indexOf(letter) >= 0;
  }

  /** These words, or those of all languages for a text in another script than the Latin. */
  public Vocabulary inLanguageOf(String text) {
    return OTHER_SCRIPT.matcher(text).find() ? ofAll() : this;
  }

  private Phrases anywhere(String key) {
    return anywhere.computeIfAbsent(key, unused -> phrases(key, false));
  }

  private Phrases behind(String key) {
    return behind.computeIfAbsent(key, unused -> phrases(key, true));
  }

  private Phrases phrases(String key, boolean after) {
    Phrases phrases = new Phrases();
    switch (key) {
      case QUALIFIERS ->
          Sense.QUALIFIERS.forEach(
              sense ->
                  entries(sense.key())
                      .keySet()
                      .forEach(word -> add(phrases, word, sense.key(), after)));
      case CURRENCIES ->
          codes()
              .forEach(
                  code -> entries(code).forEach((name, size) -> add(phrases, name, code, after)));
      default -> entries(key).forEach((word, size) -> add(phrases, word, size, after));
    }
    return phrases.sorted();
  }

  private static void add(Phrases phrases, String word, String size, boolean after) {
    boolean none = word.startsWith(NONE);
    String written = none ? word.substring(1) : word;
    if (written.startsWith(NUMBER) == after) {
      phrases.add(after ? written.substring(NUMBER.length()) : written, size, none);
    }
  }

  private Stream<String> codes() {
    return languages.stream()
        .flatMap(language -> words(language).keySet().stream())
        .filter(CODE.asMatchPredicate())
        .distinct()
        .sorted();
  }
}
