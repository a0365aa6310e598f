package org.precis.golden;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the numbers in texts of a language, however its words file has them written. */
public final class WrittenNumbers {

  private final Map<String, BigDecimal> magnitudes = new TreeMap<>();
  private final String group;
  private final String decimal;
  private final Pattern number;

  public WrittenNumbers(String language) {
    Properties words = WordsFile.of(language);
    group = words.getProperty("number.group");
    decimal = words.getProperty("number.decimal");
    for (String magnitude : words.getProperty("number.magnitudes").split(" ", -1)) {
      String[] parts = magnitude.split(":", -1);
      String key = "magnitude." + parts[1] + ".";
      magnitudes.put(parts[1], new BigDecimal(parts[0]));
      words.stringPropertyNames().stream()
          .filter(name -> name.startsWith(key))
          .forEach(name -> magnitudes.put(words.getProperty(name), new BigDecimal(parts[0])));
    }
    String names =
        magnitudes.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    String digits = "\\d+(?:" + Pattern.quote(group) + "\\d{2,3})*";
    String fraction = "(?:" + Pattern.quote(decimal) + "\\d+)?";
    number = Pattern.compile("(" + digits + fraction + ")[\\s\\u00A0]*(" + names + ")?");
  }

  /** A text with the digits 0 to 9 in place of those of other scripts. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return plain.toString();
  }

  public Set<BigDecimal> in(String text) {
    Set<BigDecimal> numbers = new TreeSet<>();
    Matcher found = number.matcher(plain(text));
    while (found.find()) {
      String digits = found.group(1).replace(group, "").replace(decimal, ".");
      BigDecimal factor = found.group(2) == null ? BigDecimal.ONE : magnitudes.get(found.group(2));
      numbers.add(new BigDecimal(digits).multiply(factor));
    }
    return numbers;
  }
}
