package org.precis.review;

import com.github.difflib.DiffUtils;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where two texts differ, line by line, in bounded time and memory. */
public final class LineDeltas {

  /** Longest run of differing lines that is aligned, as that takes quadratic time. */
  private static final int MOST_ALIGNED = 1_500;

  /** Lines of one text in place of those of the other; one list may be empty. */
  public record Delta(List<String> old, List<String> current) {}

  private LineDeltas() {}

  public static List<Delta> between(List<String> old, List<String> current) {
    int most = Math.min(old.size(), current.size());
    int head = 0;
    while (head < most && old.get(head).equals(current.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && old.get(old.size() - 1 - tail).equals(current.get(current.size() - 1 - tail))) {
      tail++;
    }
    List<String> then = old.subList(head, old.size() - tail);
    List<String> now = current.subList(head, current.size() - tail);
    return Math.max(then.size(), now.size()) > MOST_ALIGNED
        ? unaligned(then, now)
        : aligned(then, now);
  }

  private static List<Delta> aligned(List<String> old, List<String> current) {
    return DiffUtils.diff(old, current).getDeltas().stream()
        .map(delta -> new Delta(delta.getSource().getLines(), delta.getTarget().getLines()))
        .toList();
  }

  /** The lines that only one has; if there are none, the lines as they are. */
  private static List<Delta> unaligned(List<String> old, List<String> current) {
    List<String> gone = without(old, current);
    List<String> fresh = without(current, old);
    return gone.isEmpty() && fresh.isEmpty()
        ? List.of(new Delta(List.copyOf(old), List.copyOf(current)))
        : List.of(new Delta(gone, List.of()), new Delta(List.of(), fresh));
  }

  private static List<String> without(List<String> lines, List<String> others) {
    Set<String> known = new LinkedHashSet<>(others);
    return lines.stream().filter(line -> !known.contains(line)).toList();
  }
}
