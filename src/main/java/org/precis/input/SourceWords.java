package org.precis.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.model.Source;

/** The words of a source, alike however they are spaced, with its paragraphs. */
final class SourceWords {

  private final String file;
  private final String words;
  private final int[] paragraphStarts;
  private final Map<String, Integer> found = new LinkedHashMap<>();

  SourceWords(Source source) {
    this.file = source.file();
    StringBuilder all = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    boolean afterBlank = true;
    for (String line : (Iterable<String>) source.text().lines()::iterator) {
      boolean blank = line.isBlank();
      if (!blank) {
        all.append(all.length() == 0 ? "" : " ");
        if (afterBlank) {
          starts.add(all.length());
        }
        all.append(Spacing.normalized(line));
      }
      afterBlank = blank;
    }
    this.paragraphStarts = starts.stream().mapToInt(Integer::intValue).toArray();
    this.words = all.toString();
  }

  String file() {
    return file;
  }

  boolean has(String quote) {
    return offset(quote) >= 0;
  }

  /** Number of the paragraph in which the quote begins, from 1; 0 where it is not in the text. */
  int paragraph(String quote) {
    int offset = offset(quote);
    int at = Arrays.binarySearch(paragraphStarts, offset);
    return offset < 0 ? 0 : at >= 0 ? at + 1 : -at - 1;
  }

  private int offset(String quote) {
    return found.computeIfAbsent(quote, unused -> words.indexOf(Spacing.normalized(quote)));
  }
}
