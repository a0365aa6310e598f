package org.precis.quantity;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;

/**
 * The words and signs before and after a number that say how firm it is, in lower case, in the
 * languages of the words: for what authors write and for what sources say alike.
 */
public final class QualifierForms {

  /** Before a word: it follows its number. */
  private static final String NUMBER = "# ";

  /** Within words: others may stand here. */
  private static final String GAP = " … ";

  private static final Set<Qualifier> SAID = EnumSet.range(Qualifier.EXACT, Qualifier.NEARLY);

  /** The signs, of which none ends another. */
  private static final List<Map.Entry<String, Qualifier>> SIGNS =
      List.of(
          Map.entry(">", Qualifier.MORE_THAN),
          Map.entry(">=", Qualifier.AT_LEAST),
          Map.entry("≥", Qualifier.AT_LEAST),
          Map.entry("<", Qualifier.FEWER_THAN),
          Map.entry("<=", Qualifier.UP_TO),
          Map.entry("≤", Qualifier.UP_TO),
          Map.entry("~", Qualifier.ABOUT),
          Map.entry("≈", Qualifier.ABOUT));

  private static final Map<String, Qualifier> BEFORE = before(Vocabulary.ofAll());
  private static final Map<String, Qualifier> AFTER = after(Vocabulary.ofAll());

  private QualifierForms() {}

  private static Map<String, Qualifier> before(Vocabulary words) {
    Map<String, Qualifier> forms = new LinkedHashMap<>();
    SIGNS.forEach(sign -> forms.put(sign.getKey(), sign.getValue()));
    put(words, form -> !form.startsWith(NUMBER) && !form.contains(GAP), forms);
    return Collections.unmodifiableMap(forms);
  }

  private static Map<String, Qualifier> after(Vocabulary words) {
    Map<String, Qualifier> forms = new LinkedHashMap<>();
    put(words, form -> form.startsWith(NUMBER), forms);
    return Collections.unmodifiableMap(forms);
  }

  private static void put(Vocabulary words, Predicate<String> holds, Map<String, Qualifier> forms) {
    for (Qualifier qualifier : SAID) {
      for (String form : words.words(Sense.valueOf(qualifier.name())).keySet()) {
        if (holds.test(form)) {
          forms.put(form.replace(NUMBER, ""), qualifier);
        }
      }
    }
  }

  /**
   * The qualifiers by their forms: "more than", "mehr als", 超过. Abbreviations have no full stop.
   */
  public static Map<String, Qualifier> before() {
    return BEFORE;
  }

  /** The same of what follows a number, or its unit: "or more", "oder mehr", 以上. */
  public static Map<String, Qualifier> after() {
    return AFTER;
  }

  /** The sign with which a text ends, and what it means: ≥. */
  public static Optional<Map.Entry<String, Qualifier>> sign(String text) {
    return SIGNS.stream().filter(sign -> text.endsWith(sign.getKey())).findFirst();
  }

  /** Those before a number that have a noun inside, as patterns: "fewer people than". */
  public static Map<Pattern, Qualifier> around(Vocabulary words) {
    Map<String, Qualifier> forms = new LinkedHashMap<>();
    put(words, form -> form.contains(GAP), forms);
    Map<Pattern, Qualifier> patterns = new LinkedHashMap<>();
    forms.forEach(
        (form, qualifier) ->
            patterns.put(
                Pattern.compile(
                    "(?iu)(?<!\\p{L})"
                        + Pattern.quote(form).replace(GAP, "\\E(?: [\\p{L}\\p{M}’'-]+){1,4},? \\Q")
                        + " ?$"),
                qualifier));
    return patterns;
  }

  /** Those of them for which this holds, as alternatives in a pattern. */
  public static String after(Predicate<String> holds) {
    return AFTER.keySet().stream().filter(holds).map(Pattern::quote).collect(joining("|"));
  }

  /**
   * The qualifier of a form that a pattern found after a number, in any case. Letters are alike as
   * patterns that leave case aside compare them: İ is i, and ſ is s.
   */
  public static Qualifier after(String found) {
    int[] alike =
        found
            .codePoints()
            .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
            .toArray();
    return AFTER.get(new String(alike, 0, alike.length));
  }
}
