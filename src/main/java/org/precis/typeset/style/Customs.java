package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.precis.typeset.css.Sheet;
import org.precis.typeset.css.Token;
import org.precis.typeset.css.Token.Kind;

/** The custom properties of an element, and values in which they stand (CSS Variables 1). */
final class Customs {

  /** Longer values come from properties that double one another. */
  private static final int LONGEST = 100_000;

  /** References in references are replaced by recursion. */
  private static final int DEEPEST = 64;

  private Customs() {}

  /**
   * The custom properties of an element.
   *
   * @param inherited those of its parent; not changed
   * @param declared those of its own, as written
   */
  static Map<String, String> resolve(Map<String, String> inherited, Map<String, String> declared) {
    Map<String, String> resolved = new LinkedHashMap<>(inherited);
    Map<String, String> open = new LinkedHashMap<>();
    for (Map.Entry<String, String> entry : declared.entrySet()) {
      String name = entry.getKey();
      switch (entry.getValue()) {
        case "initial" -> resolved.remove(name);
        case "inherit", "unset" -> {
          // As inherited
        }
        default -> {
          resolved.remove(name);
          open.put(name, entry.getValue());
        }
      }
    }
    Resolver resolver = new Resolver(resolved, open);
    for (String name : declared.keySet()) {
      resolver.value(name);
    }
    return resolved;
  }

  /** A value with its references replaced; null if one of them has no value. */
  static String substitute(Map<String, String> customs, String text) {
    return new Resolver(customs, Map.of()).replaced(text);
  }

  private static final class Resolver {
    private final Map<String, String> resolved;
    private final Map<String, String> open;
    private final List<String> inUse = new ArrayList<>(4);
    private int depth;
    private final Set<String> cyclic = new LinkedHashSet<>();

    Resolver(Map<String, String> resolved, Map<String, String> open) {
      this.resolved = resolved;
      this.open = open;
    }

    String value(String name) {
      String text = open.get(name);
      if (text == null || resolved.containsKey(name)) {
        return resolved.get(name);
      }
      int at = inUse.indexOf(name);
      if (at >= 0) {
        cyclic.addAll(inUse.subList(at, inUse.size()));
        return null;
      }
      if (inUse.size() >= DEEPEST) {
        return null;
      }
      inUse.add(name);
      String value = replaced(text);
      inUse.remove(inUse.size() - 1);
      if (value == null || cyclic.contains(name)) {
        return null;
      }
      resolved.put(name, value);
      return value;
    }

    String replaced(String text) {
      if (!text.contains("(")) {
        return text;
      }
      String result = ++depth > DEEPEST ? null : substituted(text);
      depth--;
      return result;
    }

    private String substituted(String text) {
      List<Token> tokens = Sheet.tokens(text);
      StringBuilder result = new StringBuilder();
      int done = 0;
      for (int i = 0; i < tokens.size(); i++) {
        if (!tokens.get(i).isFunction("var")) {
          continue;
        }
        int close = close(tokens, i);
        boolean named = i + 1 < close && tokens.get(i + 1).is(Kind.IDENT);
        boolean otherwise = i + 2 < close && tokens.get(i + 2).is(',');
        if (close < 0 || !named || (i + 2 < close && !otherwise)) {
          return null;
        }
        String value = value(tokens.get(i + 1).text());
        if (value == null && otherwise) {
          value = replaced(text.substring(tokens.get(i + 2).end(), tokens.get(close).start()));
        }
        if (value == null || result.length() + value.length() > LONGEST) {
          return null;
        }
        // An empty comment keeps two tokens from becoming one
        result.append(text, done, tokens.get(i).start()).append("/**/").append(value);
        result.append("/**/");
        done = tokens.get(close).end();
        i = close;
      }
      return result.append(text, done, text.length()).toString();
    }

    private static int close(List<Token> tokens, int function) {
      int open = 0;
      for (int i = function; i < tokens.size(); i++) {
        open += tokens.get(i).opens() ? 1 : tokens.get(i).closes() ? -1 : 0;
        if (open == 0) {
          return i;
        }
      }
      return -1;
    }
  }
}
