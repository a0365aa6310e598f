package org.precis.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of one block of a document while it is collected: on one line, white space as single
 * spaces, without soft hyphens, marks of direction and other invisible characters; the cells of a
 * row parted by a bar.
 */
public final class BlockText {

  private static final Pattern UNSEEN =
      Pattern.compile("[\u00AD\u061C\u200B\u200E\u200F\u2060\uFEFF]");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u2000-\u200A\u202F\u205F]+");

  private final StringBuilder line = new StringBuilder();

  public void append(CharSequence text) {
    line.append(text);
  }

  /** Parts two words within the block. */
  public void space() {
    line.append(' ');
  }

  /** Ends a cell, which joins those of its row; an empty one is left out. */
  public void endCell(List<String> row) {
    String text = take();
    if (!text.isEmpty()) {
      row.add(text);
    }
  }

  /** Ends a row: its cells are now the text of the block. */
  public void endRow(List<String> row) {
    line.append(String.join(" | ", row));
  }

  /** The text so far. */
  public String text() {
    return normalized(line);
  }

  /** The text so far, which begins anew. */
  public String take() {
    String text = text();
    line.setLength(0);
    return text;
  }

  /** A text with its white space as single spaces, without invisible characters. */
  public static String normalized(CharSequence text) {
    return SPACES.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }
}
