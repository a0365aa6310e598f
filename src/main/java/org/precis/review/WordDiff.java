package org.precis.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What differs between two texts, word by word; in Chinese, character by character. A text that was
 * written anew is not taken apart: the old one and the new one are each shown as a whole.
 */
public final class WordDiff {

  /** Whether the words are in both texts, or only in one. */
  public enum Of {
    BOTH,
    OLD,
    NEW
  }

  /** Adjacent words of one kind, with the white space between them. */
  public record Run(Of of, String text) {

    /** Whether it is not in both texts. */
    public boolean differs() {
      return of != Of.BOTH;
    }
  }

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s+|\\p{IsIdeographic}|\\{\\{[^{}]*\\}\\}|[\\p{L}\\p{M}\\p{N}&&\\P{IsIdeographic}]+|.",
          Pattern.DOTALL);

  /** Words of context shown beside a difference. */
  private static final int CONTEXT = 60;

  /** Texts with less in common than this are shown separately: the matches are accidental. */
  private static final double LEAST_SHARED = 0.4;

  /** Longer texts are shown separately: aligning them may take quadratic time. */
  private static final int MOST_TOKENS = 10_000;

  private static final String CUT = " … ";

  /** A difference is what only the old text has and what only the new one has. */
  private static final int PAIR = 2;

  private final List<Run> runs = new ArrayList<>();

  private WordDiff() {}

  static List<Run> of(String old, String current) {
    WordDiff diff = new WordDiff();
    List<String> one = tokens(old);
    List<String> other = tokens(current);
    if (Math.max(one.size(), other.size()) > MOST_TOKENS) {
      return List.of(new Run(Of.OLD, old), new Run(Of.NEW, current));
    }
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
      diff.add(Of.BOTH, one.subList(at, delta.getSource().getPosition()));
      diff.add(Of.OLD, delta.getSource().getLines());
      diff.add(Of.NEW, delta.getTarget().getLines());
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    diff.add(Of.BOTH, one.subList(at, one.size()));
    List<Run> runs = withoutIslands(joined(diff.runs));
    return shared(runs) < LEAST_SHARED * Math.max(old.length(), current.length())
        ? List.of(new Run(Of.OLD, old), new Run(Of.NEW, current))
        : shortened(runs);
  }

  private static int shared(List<Run> runs) {
    return runs.stream()
        .filter(run -> run.of() == Of.BOTH)
        .mapToInt(run -> run.text().strip().length())
        .sum();
  }

  /** A differing phrase is one run, although its words are separated by spaces. */
  private static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    StringBuilder gone = new StringBuilder();
    StringBuilder fresh = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean gap = run.of() == Of.BOTH && run.text().isBlank();
      if (gap && i > 0 && i < runs.size() - 1) {
        gone.append(run.text());
        fresh.append(run.text());
      } else if (run.of() == Of.BOTH) {
        flush(joined, gone, fresh);
        joined.add(run);
      } else {
        (run.of() == Of.OLD ? gone : fresh).append(run.text());
      }
    }
    flush(joined, gone, fresh);
    return joined;
  }

  /**
   * Common words between two differences that are each at least as long say nothing: one difference
   * that goes on across them is easier to read than its pieces.
   */
  private static List<Run> withoutIslands(List<Run> runs) {
    List<Run> merged = new ArrayList<>(runs);
    int i = 1;
    while (i < merged.size() - 1) {
      Run run = merged.get(i);
      if (!run.differs()
          && length(run) <= Math.min(longest(merged, i, -1), longest(merged, i, 1))) {
        merged.set(i, new Run(Of.OLD, run.text()));
        merged.add(i + 1, new Run(Of.NEW, run.text()));
        merged = joined(merged);
        i = Math.max(1, i - PAIR);
      } else {
        i++;
      }
    }
    return merged;
  }

  private static int length(Run run) {
    return run.text().strip().length();
  }

  /** The length of the difference that ends before, or begins after, the run at an index. */
  private static int longest(List<Run> runs, int at, int step) {
    int longest = 0;
    for (int i = at + step; i >= 0 && i < runs.size() && runs.get(i).differs(); i += step) {
      longest = Math.max(longest, length(runs.get(i)));
    }
    return longest;
  }

  private static void flush(List<Run> joined, StringBuilder gone, StringBuilder fresh) {
    if (!gone.isEmpty()) {
      joined.add(new Run(Of.OLD, gone.toString()));
    }
    if (!fresh.isEmpty()) {
      joined.add(new Run(Of.NEW, fresh.toString()));
    }
    gone.setLength(0);
    fresh.setLength(0);
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      tokens.add(token.group());
    }
    return tokens;
  }

  private void add(Of of, List<String> tokens) {
    if (!tokens.isEmpty()) {
      runs.add(new Run(of, String.join("", tokens)));
    }
  }

  /** Long common stretches, cut to the context of the differences. */
  private static List<Run> shortened(List<Run> runs) {
    List<Run> shortened = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean first = i == 0;
      boolean last = i == runs.size() - 1;
      shortened.add(run.of() == Of.BOTH ? new Run(Of.BOTH, cut(run.text(), first, last)) : run);
    }
    return shortened;
  }

  private static String cut(String text, boolean first, boolean last) {
    int kept = first || last ? CONTEXT : 2 * CONTEXT;
    if (text.length() <= kept + CUT.length()) {
      return text;
    }
    String head = first ? "" : text.substring(0, cutBefore(text, CONTEXT));
    String tail = last ? "" : text.substring(cutAfter(text, text.length() - CONTEXT));
    return head + CUT + tail;
  }

  private static int cutBefore(String text, int at) {
    int space = text.lastIndexOf(' ', at);
    return space > at / 2 ? space : whole(text, at);
  }

  private static int cutAfter(String text, int at) {
    int space = text.indexOf(' ', at);
    return space >= 0 && space < at + CONTEXT / 2 ? space + 1 : whole(text, at);
  }

  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
