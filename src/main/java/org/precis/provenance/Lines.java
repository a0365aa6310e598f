package org.precis.provenance;

import java.util.ArrayList;
import java.util.List;

/** Where the lines, paragraphs and pages of a text begin among its folded words. */
final class Lines {

  /**
   * The beginning of a line.
   *
   * @param folded its offset among the folded words
   * @param offset in the text
   */
  private record Start(int folded, int offset, int number, int paragraph, int page) {}

  private final List<Start> starts = new ArrayList<>();

  private Lines() {}

  /** Folds the text, line by line, into {@code words}. */
  static Lines of(String text, StringBuilder words) {
    Lines lines = new Lines();
    int paragraph = 0;
    int page = text.indexOf('\f') < 0 ? 0 : 1;
    boolean afterBlank = true;
    int number = 1;
    for (int start = 0; start <= text.length(); number++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      String folded = Folding.folded(line);
      if (!folded.isEmpty()) {
        paragraph += afterBlank ? 1 : 0;
        if (Folding.parts(words, folded.charAt(0))) {
          words.append(' ');
        }
        int pageHere = page + ends(line.substring(0, firstWord(line)));
        lines.starts.add(
            new Start(words.length(), start, number, paragraph, page == 0 ? 0 : pageHere));
        words.append(folded);
      }
      afterBlank = folded.isEmpty();
      page += ends(line);
      start = end + 1;
    }
    return lines;
  }

  private static int firstWord(String line) {
    int at = 0;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int ends(String line) {
    return line.indexOf('\f') < 0 ? 0 : (int) line.chars().filter(c -> c == '\f').count();
  }

  /** The line of an offset among the folded words. */
  private int line(int folded) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts.get(middle).folded <= folded) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  int paragraph(int folded) {
    return starts.get(line(folded)).paragraph;
  }

  int page(int folded) {
    return starts.get(line(folded)).page;
  }

  int startOfParagraph(int folded) {
    int line = line(folded);
    while (line > 0 && starts.get(line - 1).paragraph == starts.get(line).paragraph) {
      line--;
    }
    return starts.get(line).folded;
  }

  Spot spot(int folded, String text) {
    Start line = starts.get(line(folded));
    int end = text.indexOf('\n', line.offset);
    String whole = text.substring(line.offset, end < 0 ? text.length() : end);
    int column = unfolded(whole, folded - line.folded);
    return new Spot(
        line.offset + column,
        line.number,
        whole.codePointCount(0, column) + 1,
        line.paragraph,
        line.page);
  }

  /** Where in a line the character stands that is at an offset when the line is folded. */
  private static int unfolded(String line, int offset) {
    if (Folding.folded(line).equals(line)) {
      return offset;
    }
    int low = 0;
    int high = line.length();
    // the folded length never falls as a line grows
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Folding.folded(line.substring(0, middle + 1)).length() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
