package org.precis.html.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * The words of a template in one language, from its {@code words_<language>.properties}.
 *
 * <p>{@code {0}} is replaced by the first argument. A key with plural forms has one entry for each
 * CLDR plural category of the language ({@code cases.one}, {@code cases.other}).
 */
public final class Words {

  private final String language;
  private final String file;
  private final Properties properties;
  private final boolean plurals;
  private final Plurals rules;

  /** The zero of the language; its other digits follow (Unicode, Nd). */
  private final int zero;

  private Words(String language, String file, Properties properties) {
    this.language = language;
    this.file = file;
    this.properties = properties;
    this.rules = new Plurals(language);
    this.plurals =
        properties.stringPropertyNames().stream()
            .anyMatch(key -> key.endsWith(".one") || key.endsWith(".few") || key.endsWith(".two"));
    String digits = properties.getProperty("number.digits", "0123456789");
    this.zero = digits.isEmpty() ? '0' : digits.codePointAt(0);
  }

  /** Reads words; {@code file} is named if one is missing. */
  public static Words parse(String language, String file, String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(language, file, properties);
  }

  /** The same with some words in place of those of the file. */
  public Words with(Map<String, String> others) {
    if (others.isEmpty()) {
      return this;
    }
    Properties all = new Properties();
    all.putAll(properties);
    all.putAll(others);
    return new Words(language, file, all);
  }

  public String language() {
    return language;
  }

  /** Whether its script is read from right to left. */
  public boolean isRightToLeft() {
    String direction = get("text.direction");
    if (!direction.equals("rtl") && !direction.equals("ltr")) {
      throw invalid("text.direction", "write ltr or rtl");
    }
    return direction.equals("rtl");
  }

  /** The number in whose form a unit stands alone. */
  public long countOfUnitAlone() {
    String count = get("unit.count");
    if (!count.matches("[0-9]{1,9}")) {
      throw invalid("unit.count", "write 1 if a unit alone is in the singular, else 1000");
    }
    return Long.parseLong(count);
  }

  /** A text with its digits as the language writes them: 2024, ٢٠٢٤. */
  public String digits(String latin) {
    if (zero == '0') {
      return latin;
    }
    StringBuilder text = new StringBuilder(latin.length());
    latin.chars().forEach(c -> text.appendCodePoint(c >= '0' && c <= '9' ? zero + c - '0' : c));
    return text.toString();
  }

  /** The text of a key with its arguments; whole numbers are in the digits of the language. */
  public String get(String key, Object... arguments) {
    return fill(pattern(key), arguments);
  }

  /**
   * The text of a key in pieces: the arguments, and its own words around them.
   *
   * @param words makes a piece of words
   */
  public <T> List<T> pieces(String key, Function<String, T> words, List<? extends T> arguments) {
    List<T> pieces = new ArrayList<>();
    split(
        pattern(key),
        arguments.size(),
        text -> pieces.add(words.apply(text)),
        index -> pieces.add(arguments.get(index)));
    return pieces;
  }

  /** The texts whose keys have this prefix, by the rest of their keys. */
  public Map<String, String> startingWith(String prefix) {
    Map<String, String> found = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(prefix)) {
        found.put(key.substring(prefix.length()), properties.getProperty(key));
      }
    }
    return found;
  }

  /** All texts, concatenated. */
  public String all() {
    return new TreeMap<>(properties).values().toString();
  }

  /** Whether the language has a text for the key; an empty value means none. */
  public boolean has(String key) {
    return properties.getProperty(key) != null;
  }

  /** The plural form of a key for a count; {@code {0}} is the number as printed. */
  public String plural(String key, long count, Object... arguments) {
    return plural(key, BigDecimal.valueOf(count), arguments);
  }

  /** The plural form of a key for a quantity that may have decimals: 1,5 Millionen. */
  public String plural(String key, BigDecimal count, Object... arguments) {
    String form = key + "." + category(count);
    return fill(pattern(has(form) ? form : key + ".other"), arguments);
  }

  /** The CLDR plural category of a number in the language. */
  public String category(BigDecimal count) {
    if (!plurals) {
      return "other"; // a language without plural forms; avoids starting ICU
    }
    return rules.category(count);
  }

  private String pattern(String key) {
    String pattern = properties.getProperty(key);
    if (pattern == null) {
      throw new UnusableWordException(file, key, null, "");
    }
    return pattern;
  }

  /** The exception for a value that is not what its key requires. */
  UnusableWordException invalid(String key, String hint) {
    return new UnusableWordException(file, key, properties.getProperty(key), hint);
  }

  private String fill(String pattern, Object... arguments) {
    if (arguments.length == 0 || pattern.indexOf('{') < 0) {
      return pattern;
    }
    StringBuilder text = new StringBuilder(pattern.length() + 32);
    split(
        pattern,
        arguments.length,
        words -> append(text, words),
        index -> text.append(shown(arguments[index])));
    return text.toString();
  }

  /** An abbreviation at the end of a sentence has its full stop: 2023 г. */
  private static void append(StringBuilder text, String words) {
    int last = text.length() - 1;
    boolean stopped = words.startsWith(".") && last >= 0 && text.charAt(last) == '.';
    text.append(words, stopped ? 1 : 0, words.length());
  }

  private Object shown(Object argument) {
    return argument instanceof Number ? digits(argument.toString()) : argument;
  }

  /** Passes on the words of a pattern and the arguments between them, in order. */
  private static void split(
      String pattern, int arguments, Consumer<String> words, IntConsumer argument) {
    int done = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
      boolean closed = at + 2 < pattern.length() && pattern.charAt(at + 2) == '}';
      int index = closed ? pattern.charAt(at + 1) - '0' : -1;
      if (index >= 0 && index < arguments) {
        words.accept(pattern.substring(done, at));
        argument.accept(index);
        done = at + "{0}".length();
      }
    }
    words.accept(pattern.substring(done));
  }

  /**
   * A key that the language file does not have, or a setting there, such as a font, with an unknown
   * value.
   */
  public static final class UnusableWordException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String file;
    private final String key;
    private final String word;
    private final String hint;

    private UnusableWordException(String file, String key, String word, String hint) {
      super(file + ": " + key + "=" + word);
      this.file = file;
      this.key = key;
      this.word = word;
      this.hint = hint;
    }

    public String file() {
      return file;
    }

    public String key() {
      return key;
    }

    /** The unknown value; empty if the key is missing. */
    public Optional<String> word() {
      return Optional.ofNullable(word);
    }

    public String hint() {
      return hint;
    }
  }
}
