package org.precis.html.inline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.html.page.Markup;

/**
 * The end notes, numbered in reading order; equal texts share a number. End notes rather than
 * footnotes, as PDF/UA viewers read them in order.
 */
public final class Notes {

  /** A note: its number, its text and the places that refer to it. */
  public record Note(int number, Markup text, List<String> marks) {}

  /** A mark in the text that points to a note. */
  record Mark(int number, String id) {}

  private final Prose prose;
  private final Map<String, Note> byText = new LinkedHashMap<>();

  Notes(Prose prose) {
    this.prose = prose;
  }

  /** The mark for a note of this text; no mark if it is empty. */
  List<Mark> mark(String markdown) {
    if (markdown.isEmpty()) {
      return List.of();
    }
    Note note = byText.get(markdown);
    if (note == null) {
      note = new Note(byText.size() + 1, prose.inline(markdown), new ArrayList<>());
      byText.put(markdown, note);
    }
    String id = "note-" + note.number + "-" + (note.marks.size() + 1);
    note.marks.add(id);
    return List.of(new Mark(note.number, id));
  }

  public List<Note> all() {
    return List.copyOf(byText.values());
  }
}
