package org.precis.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.precis.compare.Change;
import org.precis.compare.Entry;
import org.precis.compare.FieldChange;
import org.precis.compare.FieldValue;
import org.precis.compare.Part;
import org.precis.diagnostic.Glyphs;

/** Differences for a terminal: removed words in [-…-], added ones in {+…+}. */
public final class DiffText {

  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private static final Map<Change, String> SIGNS =
      Map.of(Change.ADDED, "+", Change.REMOVED, "-", Change.CHANGED, "~", Change.UNCHANGED, " ");

  private final boolean colour;
  private final DiffValues values;
  private final StringBuilder out = new StringBuilder();

  private DiffText(boolean colour, DiffValues values) {
    this.colour = colour;
    this.values = values;
  }

  /**
   * The whole text.
   *
   * @param colour whether to use colour
   */
  public static String of(Differences differences, boolean colour) {
    DiffText text = new DiffText(colour, new DiffValues(differences));
    text.head(differences);
    text.entries(differences.entries());
    text.page(differences);
    return text.out.toString();
  }

  private void head(Differences differences) {
    line(gone("--- " + named(differences.old())));
    line(fresh("+++ " + named(differences.current())));
    line(DiffWords.summary(differences));
    DiffWords.notes(differences).forEach(note -> line(shown(note)));
  }

  private static String named(DiffInput side) {
    return shown(side.name()) + "  " + shown(side.title());
  }

  private void entries(List<Entry> entries) {
    Part part = null;
    for (Entry entry : DiffWords.told(entries)) {
      if (entry.part() != part) {
        part = entry.part();
        line("");
        line(paint(BOLD, DiffWords.of(part)));
      }
      entry(entry);
    }
    String others = DiffWords.otherTotals(entries);
    if (!others.isEmpty()) {
      line("");
      line(others);
    }
  }

  private void entry(Entry entry) {
    String sign = SIGNS.get(entry.change());
    String title = entry.title().equals(DiffWords.name(entry)) ? "" : shown(entry.title());
    String name = (sign + " " + shown(DiffWords.name(entry)) + "  " + title).stripTrailing();
    String match = DiffWords.match(entry);
    String tail =
        (entry.language().isEmpty() ? "" : "  (" + shown(entry.language()) + ")")
            + (match.isEmpty() ? "" : "  (" + match + ")");
    line(
        "  "
            + (entry.change() == Change.ADDED
                ? fresh(name)
                : entry.change() == Change.REMOVED ? gone(name) : name)
            + tail);
    if (entry.change() == Change.CHANGED) {
      entry.fields().forEach(this::field);
    } else {
      said(entry);
    }
  }

  /** The numbers of an added or removed item: the rest is in the pack. */
  private void said(Entry entry) {
    boolean added = entry.change() == Change.ADDED;
    for (FieldChange field : entry.fields()) {
      if (field.current().or(field::old).orElseThrow() instanceof FieldValue.Amount) {
        String value = shown(added ? values.current(field) : values.old(field));
        line("      " + shown(field.field()) + ": " + (added ? fresh(value) : gone(value)));
      }
    }
  }

  private void field(FieldChange field) {
    String remark = "  (" + DiffWords.remark(field) + ")";
    line("      " + shown(field.field()) + ": " + values(field) + remark);
  }

  private String values(FieldChange field) {
    if (DiffWords.reordered(field)) {
      return DiffWords.IN_ANOTHER_ORDER;
    }
    String old = values.old(field);
    String current = values.current(field);
    if (DiffWords.wordByWord(field)) {
      return words(old, current);
    }
    return (old.isEmpty() ? "" : gone(shown(old)) + " ")
        + (current.isEmpty() ? "→ " + gone("nothing") : "→ " + fresh(shown(current)));
  }

  private String words(String old, String current) {
    return WordDiff.of(old, current).stream().map(this::run).collect(Collectors.joining());
  }

  private String run(WordDiff.Run run) {
    return switch (run.of()) {
      case BOTH -> shown(run.text());
      case OLD -> gone("[-" + shown(run.text()) + "-]");
      case NEW -> fresh("{+" + shown(run.text()) + "+}");
    };
  }

  private void page(Differences differences) {
    if (!differences.templates().isEmpty()) {
      line("");
      line(paint(BOLD, "Template"));
      line("  ~ " + shown(String.join(" → ", differences.templates())));
    }
    if (!differences.lines().isEmpty()) {
      line("");
      line(paint(BOLD, "Different text on the pages"));
      differences.lines().forEach(change -> line("  ~ " + words(change.old(), change.current())));
    }
  }

  /** Escaped, so that no text can control the terminal. */
  static String shown(String text) {
    return Glyphs.shown(text.replaceAll("\\R", " ⏎ "));
  }

  private String gone(String text) {
    return paint(RED, text);
  }

  private String fresh(String text) {
    return paint(GREEN, text);
  }

  private String paint(String paint, String text) {
    return colour ? paint + text + PLAIN : text;
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
