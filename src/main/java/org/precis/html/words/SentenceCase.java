package org.precis.html.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Labels within a sentence. Whether the capital of a noun or a name stays there cannot be known;
 * that of a word such as <i>because</i> or <i>under</i> does not.
 */
public final class SentenceCase {

  private final Set<String> small;

  public SentenceCase(Words words) {
    this.small = new TreeSet<>(Arrays.asList(words.get("label.small-words").split("\\|", -1)));
    for (int month = 1; month <= 12; month++) {
      for (String key : List.of("month.", "month-short.")) {
        String name = words.get(key + month);
        if (name.equals(name.toLowerCase(Locale.ROOT))) {
          small.add(name); // Enero heads a column, enero follows a comma
        }
      }
    }
  }

  /** The label as it stands within a sentence. */
  public String within(String label) {
    int end = label.indexOf(' ');
    String first = end < 0 ? "" : label.substring(0, end);
    String lower = first.toLowerCase(Locale.ROOT);
    return small.contains(lower) && !first.isEmpty() ? lower + label.substring(end) : label;
  }
}
