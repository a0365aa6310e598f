package org.precis.input.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style sheets inside a drawing, whose selectors are names, classes and ids alone. */
final class DrawingStyles {

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern SELECTOR = Pattern.compile("[.#]?[\\p{Alnum}_-]+");

  private record Rule(String selector, Map<String, String> properties) {}

  private final List<Rule> rules = new ArrayList<>();

  /**
   * Adds a style sheet.
   *
   * @throws IllegalArgumentException with the selector or rule that is not known
   */
  void add(String sheet) {
    String plain = sheet.replaceAll("(?s)/\\*.*?\\*/", "").replace("<!--", "").replace("-->", "");
    Matcher rule = RULE.matcher(plain);
    int at = 0;
    while (rule.find()) {
      nothingBut(plain.substring(at, rule.start()));
      for (String selector : rule.group(1).split(",")) {
        String one = selector.strip();
        if (!SELECTOR.matcher(one).matches()) {
          throw new IllegalArgumentException(one);
        }
        rules.add(new Rule(one, declarations(rule.group(2))));
      }
      at = rule.end();
    }
    nothingBut(plain.substring(at));
  }

  private static void nothingBut(String rest) {
    if (!rest.isBlank()) {
      throw new IllegalArgumentException(rest.strip());
    }
  }

  /** What the sheets say of an element: first of its name, then of its classes, then of its id. */
  Map<String, String> of(String name, String classes, String id) {
    Map<String, String> all = new LinkedHashMap<>();
    add(all, List.of(name));
    add(all, Arrays.stream(classes.strip().split("\\s+")).map(one -> "." + one).toList());
    add(all, List.of("#" + id));
    return all;
  }

  private void add(Map<String, String> all, List<String> selectors) {
    rules.stream()
        .filter(rule -> selectors.contains(rule.selector()))
        .forEach(rule -> all.putAll(rule.properties()));
  }

  /** The declarations of a style attribute or a rule. */
  static Map<String, String> declarations(String written) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String declaration : written.split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String value = declaration.substring(colon + 1).replace("!important", "").strip();
        all.put(declaration.substring(0, colon).strip(), value);
      }
    }
    return all;
  }
}
