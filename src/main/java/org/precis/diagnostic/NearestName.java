package org.precis.diagnostic;

import com.ibm.icu.lang.UCharacter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The known name that a misspelt one means, by Damerau-Levenshtein distance. */
public final class NearestName {

  private static final int LISTED = 40;
  private static final Pattern QUESTION = Pattern.compile("did you mean '([^']+)'\\?");

  private NearestName() {}

  /** A hint: the nearest name, or the list of them where none is near. */
  public static String hint(String written, Collection<String> known) {
    return hint(written, known, "none are defined");
  }

  public static String hint(String written, Collection<String> known, String ifNone) {
    Optional<String> nearest = to(written, known);
    if (nearest.isPresent()) {
      return question(nearest.get());
    }
    if (known.isEmpty()) {
      return ifNone;
    }
    String listed =
        String.join(", ", known.stream().limit(LISTED).map(NearestName::shown).toList());
    return "available: " + listed + (known.size() > LISTED ? ", …" : "");
  }

  /** A hint that suggests a name. */
  public static String question(String name) {
    return "did you mean '" + name + "'?";
  }

  /** The name that a hint suggests, if it does and says nothing else. */
  static Optional<String> asked(String hint) {
    Matcher question = QUESTION.matcher(hint);
    return question.matches() ? Optional.of(question.group(1)) : Optional.empty();
  }

  private static String shown(String name) {
    String whole = name.endsWith("@") ? name + "<period>" : name;
    return whole.contains(",") ? "'" + whole + "'" : whole;
  }

  /** The name that needs fewest changes, if they are few for its length: no is not on. */
  public static Optional<String> to(String written, Collection<String> known) {
    String nearest = null;
    int fewest = (written.length() < 5 ? 1 : Math.max(2, written.length() / 3)) + 1;
    for (String name : known) {
      int changes =
          Math.abs(name.length() - written.length()) >= fewest
              ? fewest
              : distance(folded(written), folded(name));
      boolean mostlyKept = changes * 2 < name.length() || name.length() != written.length();
      if (changes < fewest && changes < name.length() && mostlyKept) {
        nearest = name;
        fewest = changes;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The names that need fewest changes, the nearest first; and those that have it as a part. */
  public static List<String> several(String written, Collection<String> known, int most) {
    Map<String, Integer> changes = new LinkedHashMap<>();
    int fewest = Math.max(2, written.length() / 3);
    for (String name : known) {
      boolean near = Math.abs(name.length() - written.length()) <= fewest;
      int distance = near ? distance(folded(written), folded(name)) : fewest + 1;
      boolean part = written.length() > 2 && words(name).contains(words(written));
      if (distance <= fewest || part) {
        changes.put(name, part ? Math.min(1, distance) : distance);
      }
    }
    return changes.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A name as words between points: a part of it begins and ends with one. */
  private static String words(String name) {
    return "." + folded(name).replace('-', '.') + ".";
  }

  private static String folded(String name) {
    return UCharacter.foldCase(name, true).replace('_', '-').replace(' ', '-');
  }

  private static int distance(String one, String other) {
    int[][] changes = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        changes[i][j] = i == 0 || j == 0 ? i + j : fewest(changes, one, other, i, j);
      }
    }
    return changes[one.length()][other.length()];
  }

  private static int fewest(int[][] changes, String one, String other, int i, int j) {
    int replaced = changes[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, Math.min(changes[i - 1][j], changes[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, changes[i - 2][j - 2] + 1) : least;
  }
}
