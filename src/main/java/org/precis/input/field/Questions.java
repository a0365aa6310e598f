package org.precis.input.field;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Question;
import org.precis.input.file.Place;
import org.precis.input.file.Report;

/**
 * The decisions that reading the sheets of a pack takes, and which of them its author has
 * confirmed. A pack that says nothing of its reading has none.
 */
public final class Questions {

  /** The key that has the fingerprints of what is confirmed. */
  public static final String KEY = "reading";

  /** What the key says where nothing is confirmed. */
  public static final String NONE = "none";

  private static final String JOINT = "-";
  private static final String FINGERPRINT = "[0-9a-f]{6}";

  private final Map<String, Question> all = new TreeMap<>();
  private final Set<String> confirmed = new LinkedHashSet<>();
  private final Set<Suggestion> suggestions = new LinkedHashSet<>();
  private boolean asking;

  /**
   * Begins to ask, as the pack wants to be asked.
   *
   * @param said what it says under {@link #KEY}
   */
  public void begin(String said, Place place, Report report) {
    asking = true;
    if (!said.equals(NONE)) {
      for (String one : said.split(JOINT)) {
        if (!one.matches(FINGERPRINT)) {
          report.add(Fault.READING, place, one);
        }
        confirmed.add(one);
      }
    }
  }

  /** Ends to ask. */
  public void end() {
    asking = false;
  }

  /** Whether the pack wants to be asked, and has not been asked yet. */
  public boolean areAsked() {
    return asking;
  }

  /** Asks a question; one that was asked already is the same. */
  public void ask(Question question) {
    if (asking) {
      all.merge(
          question.fingerprint(), question, (one, same) -> same.objection().isEmpty() ? one : same);
    }
  }

  /** Keeps a key that the pack lacks. */
  public void suggest(Suggestion suggestion) {
    suggestions.add(suggestion);
  }

  /** The keys that the pack seems to lack. */
  public List<Suggestion> suggestions() {
    return List.copyOf(suggestions);
  }

  /** Whether some are not confirmed. */
  public boolean areOpen() {
    return !confirmed.containsAll(all.keySet());
  }

  /** Those that are not confirmed, in the order of the sheets; while there are, what is denied. */
  public List<Question> open() {
    return areOpen()
        ? all.values().stream()
            .filter(one -> !one.objection().isEmpty() || !confirmed.contains(one.fingerprint()))
            .sorted(Comparator.comparing(Question::location))
            .toList()
        : List.of();
  }

  /** What the key says where all are confirmed. */
  public String confirmation() {
    return all.isEmpty() ? NONE : String.join(JOINT, all.keySet());
  }
}
