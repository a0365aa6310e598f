package org.precis.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The signs by which the title and the headings of a table refer to its note, as in
 * <em>Losses¹</em> and <em>Robbery [note 2]</em>. Where the note does not stand, they say nothing.
 */
public final class NoteSigns {

  /**
   * A sign at the end of a text or of a part of it. The 2 of m² is none; what stands after a
   * period, as in <em>2026*</em>, or is a letter for a mark may call numbers provisional, and
   * stays.
   */
  private static final Pattern SIGN =
      Pattern.compile(
          "(?<!\\b[kcd]?m)(?<![0-9])(?<![0-9]\\s)\\s?(?:[*†‡§#]+|[¹²³⁰⁴-⁹]+\\)?|(?<=\\s)[0-9]{1,2}\\)|\\((?![pre]\\))[0-9a-z]{1,2}\\)"
              + "|\\[(?:[Nn]otes? ?)?[0-9a-z]{1,2}])(?=$|[,:，、：])");

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private static final Pattern AROUND = Pattern.compile("[\\\\()\\[\\]]+");

  private final List<String> notes;

  private NoteSigns(String note) {
    notes = note.lines().map(NoteSigns::bare).toList();
  }

  /** The signs that the note of a table explains. */
  public static NoteSigns of(Table table) {
    return new NoteSigns(table.note());
  }

  /** A table without these signs in its title and its headings. */
  public Table without(Table table) {
    return new Table(
        table.id(),
        without(table.title()),
        table.stub(),
        table.chart(),
        table.top(),
        table.columns().stream().map(c -> c.called(without(c.label()))).toList(),
        table.rows(),
        table.total(),
        table.source(),
        table.note());
  }

  /** A text without these signs. */
  public String without(String text) {
    return notes.isEmpty()
        ? text
        : SIGN.matcher(text).replaceAll(sign -> isExplained(sign.group()) ? "" : "$0");
  }

  private boolean isExplained(String sign) {
    String bare = bare(sign);
    return notes.stream()
        .filter(note -> note.startsWith(bare))
        .map(note -> note.substring(bare.length()))
        .anyMatch(rest -> rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0)));
  }

  /** A sign, or what begins with one, in plain digits and without brackets. */
  private static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    for (char c : AROUND.matcher(text).replaceAll("").strip().toCharArray()) {
      int raised = RAISED.indexOf(c);
      bare.append(raised < 0 ? c : (char) ('0' + raised));
    }
    return bare.toString();
  }
}
