package org.precis.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The footnotes of a Markdown text, in the form that Pandoc and GitHub know: {@code [^1]} in the
 * text, and {@code [^1]: words} in a paragraph of its own. A note has one paragraph.
 *
 * @param body the text with blanks in place of its notes: all offsets are those of the text
 * @param notes in the order written
 */
public record Footnotes(String body, List<Note> notes) {

  /** Where a text refers to a note; group 1 is its label. */
  public static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]+)\\]");

  private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[\\^([^\\]\\s]+)\\]:(.*)");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");

  public Footnotes {
    notes = List.copyOf(notes);
  }

  /**
   * A note.
   *
   * @param text Markdown, in one paragraph
   * @param start the offset of its label
   */
  public record Note(String label, String text, int start) {}

  /** The first note with a label. */
  public Optional<Note> note(String label) {
    return notes.stream().filter(note -> note.label().equals(label)).findFirst();
  }

  /** Takes the notes out of a text. */
  public static Footnotes of(String markdown) {
    StringBuilder body = new StringBuilder(markdown);
    List<Note> notes = new ArrayList<>();
    String fence = "";
    Note open = null;
    int start = 0;
    for (String line : markdown.split("\n", -1)) {
      Matcher fenced = FENCE.matcher(line);
      Matcher definition = DEFINITION.matcher(line);
      if (fenced.matches() && (fence.isEmpty() || fence.equals(fenced.group(1)))) {
        fence = fence.isEmpty() ? fenced.group(1) : "";
        open = null;
      } else if (fence.isEmpty() && definition.matches()) {
        int label = start + line.indexOf("[^");
        open = new Note(definition.group(1), definition.group(2).strip(), label);
        notes.add(open);
        blank(body, start, line.length());
      } else if (open != null && !line.isBlank()) {
        open = new Note(open.label, (open.text + "\n" + line.strip()).strip(), open.start);
        notes.set(notes.size() - 1, open);
        blank(body, start, line.length());
      } else {
        open = null;
      }
      start += line.length() + 1;
    }
    return new Footnotes(body.toString(), notes);
  }

  private static void blank(StringBuilder body, int start, int length) {
    for (int i = start; i < start + length; i++) {
      body.setCharAt(i, ' ');
    }
  }
}
