package org.precis.provenance;

import java.util.Arrays;

/** Where the lines, paragraphs and pages of a text begin among its folded words. */
final class Lines {

  private int count;
  private int[] foldedStarts = new int[64];
  private int[] starts = new int[64];
  private int[] numbers = new int[64];
  private int[] paragraphs = new int[64];
  private int[] pages = new int[64];

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
        lines.add(words.length(), start, number, paragraph, page == 0 ? 0 : pageHere);
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

  private void add(int folded, int start, int number, int paragraph, int page) {
    if (count == starts.length) {
      foldedStarts = Arrays.copyOf(foldedStarts, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      numbers = Arrays.copyOf(numbers, count * 2);
      paragraphs = Arrays.copyOf(paragraphs, count * 2);
      pages = Arrays.copyOf(pages, count * 2);
    }
    foldedStarts[count] = folded;
    starts[count] = start;
    numbers[count] = number;
    paragraphs[count] = paragraph;
    pages[count++] = page;
  }

  private int line(int folded) {
    int at = Arrays.binarySearch(foldedStarts, 0, count, folded);
    return Math.max(0, at >= 0 ? at : -at - 2);
  }

  int paragraph(int folded) {
    return paragraphs[line(folded)];
  }

  int page(int folded) {
    return pages[line(folded)];
  }

  int startOfParagraph(int folded) {
    int line = line(folded);
    while (line > 0 && paragraphs[line - 1] == paragraphs[line]) {
      line--;
    }
    return foldedStarts[line];
  }

  Spot spot(int folded, String text) {
    int line = line(folded);
    int end = text.indexOf('\n', starts[line]);
    String whole = text.substring(starts[line], end < 0 ? text.length() : end);
    int column = unfolded(whole, folded - foldedStarts[line]);
    return new Spot(
        starts[line] + column,
        numbers[line],
        whole.codePointCount(0, column) + 1,
        paragraphs[line],
        pages[line]);
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
