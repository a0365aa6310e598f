package org.precis.typeset.text;

import java.util.ArrayList;
import java.util.List;
import org.precis.shaping.Script;

/** A line of text of one style in parts that are set at once, and their order. */
public final class TextRuns {

  private final List<Run> runs = new ArrayList<>();
  private final byte[] levels;

  /**
   * A part of the text.
   *
   * @param face the number of its face
   * @param word null if it is one glyph for each character
   */
  public record Run(int start, int end, int face, Word word) {}

  private TextRuns(byte[] levels) {
    this.levels = levels;
  }

  /** Whether some of a text has to be shaped, or may run from right to left. */
  public static boolean isComplex(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x300 && Script.isComplex(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The parts of a text in a drawing that runs from left to right or from right to left. */
  public static TextRuns of(String text, FontChain fonts, String language, boolean rightToLeft) {
    byte[] turned = Levels.of(text, rightToLeft);
    byte[] levels = turned == null ? new byte[text.length()] : turned;
    byte[] faces = new byte[text.length()];
    for (int i = 0; i < faces.length; ) {
      int c = text.codePointAt(i);
      boolean joins = i > 0 && Script.isComplex(c);
      int face = joins ? fonts.faceAfter(faces[i - 1], c) : fonts.faceOf(c);
      for (int end = i + Character.charCount(c); i < end; i++) {
        faces[i] = (byte) face;
      }
    }
    TextRuns runs = new TextRuns(levels);
    int at = 0;
    Word.Manner manner = new Word.Manner(language, true, true);
    for (Word word : Word.of(text, 0, faces.length, fonts, faces, levels, manner)) {
      runs.plain(text, at, word.start(), faces);
      runs.runs.add(new Run(word.start(), word.end(), faces[word.start()], word));
      at = word.end();
    }
    runs.plain(text, at, faces.length, faces);
    return runs;
  }

  private void plain(String text, int from, int to, byte[] faces) {
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to
          && faces[end] == faces[at]
          && levels[end] == levels[at]
          && !silent(text, end)) {
        end++;
      }
      if (end > at) {
        runs.add(new Run(at, end, faces[at], null));
      }
      at = Math.max(end, at + 1);
    }
  }

  private static boolean silent(String text, int at) {
    return Script.isControl(text.charAt(at));
  }

  /** The parts as they stand from left to right. */
  public List<Run> fromLeft() {
    byte[] own = new byte[runs.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = levels[runs.get(i).start()];
    }
    List<Run> ordered = new ArrayList<>();
    for (int i : Levels.order(own)) {
      ordered.add(runs.get(i));
    }
    return ordered;
  }
}
