package org.precis.query;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.NavigableMap;

/**
 * A query as sent to the database, with its mapping to the author's text.
 *
 * @param text for the database
 * @param written by the author
 * @param inserted text inserted into the author's, by offset
 * @param keepsOrder whether the database returns the rows of a single file in order
 */
record Sql(
    String text, String written, NavigableMap<Integer, String> inserted, boolean keepsOrder) {

  static Sql of(String written) {
    return new Sql(written, written, Collections.emptyNavigableMap(), false);
  }

  /** The author's text with insertions, as sent to the database. */
  static Sql of(String written, NavigableMap<Integer, String> inserted, boolean keepsOrder) {
    StringBuilder text = new StringBuilder(written);
    inserted.descendingMap().forEach(text::insert);
    return new Sql(text.toString(), written, inserted, keepsOrder);
  }

  /** The offset in the author's text of an offset in the database's. */
  int original(int offset) {
    int original = offset;
    for (var insertion : inserted.entrySet()) {
      int length = insertion.getValue().length();
      if (original > insertion.getKey()) {
        original = Math.max(insertion.getKey(), original - length);
      }
    }
    return Math.min(original, written.length());
  }

  /** The offset of a character, by the number of UTF-8 bytes before it. */
  static int offset(String text, int bytes) {
    int offset = 0;
    for (int left = bytes; left > 0 && offset < text.length(); ) {
      int character = text.codePointAt(offset);
      left -= Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
      offset += Character.charCount(character);
    }
    return offset;
  }

  /** The end of the word or operator that begins at an offset of the author's text. */
  int endOfWord(int start) {
    int end = start;
    while (end < written.length() && isWord(written.charAt(end))) {
      end++;
    }
    return end > start ? end : Math.min(start + 1, written.length());
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || Character.isSurrogate(c);
  }
}
