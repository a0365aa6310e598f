package org.precis.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text of a page was written: the line of the pack that has the longest run of its words.
 * On the way to the page a text loses its Markdown and gets numbers for references, so that no
 * place could be kept for each of its letters; its words stay.
 */
final class PackText {

  private static final Set<String> WRITTEN = Set.of("yaml", "yml", "json", "csv", "md");

  /** A letter of a script without spaces is a word of its own. */
  private static final Pattern WORD =
      Pattern.compile("\\p{IsIdeographic}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsIdeographic}]]+");

  /** A paragraph is found by its beginning. */
  private static final int MOST_WORDS = 400;

  /** Fewer in a row may stand anywhere, unless they are all. */
  private static final int FEWEST_WORDS = 3;

  private record Word(String text, int line) {}

  /**
   * A line of a file.
   *
   * @param number from 1
   */
  record Place(Path file, int number, String line) {}

  private record Run(int length, Place place) {}

  private PackText() {}

  /**
   * The place of a text, if it stands in one of these files.
   *
   * @param files of which those are searched that authors write; one that cannot be read has
   *     nothing
   */
  static Optional<Place> find(String text, Collection<Path> files) {
    List<Word> asked = words(List.of(text));
    asked = asked.subList(0, Math.min(asked.size(), MOST_WORDS));
    Run best = new Run(Math.min(FEWEST_WORDS, asked.size()) - 1, null);
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (WRITTEN.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
        Run run = longest(asked, file);
        best = run.length() > best.length() ? run : best;
      }
    }
    return Optional.ofNullable(best.place());
  }

  /** The longest run of words that both have, the first if there are several. */
  private static Run longest(List<Word> asked, Path file) {
    List<String> lines;
    try {
      lines = Files.readString(file, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      return new Run(0, null);
    }
    List<Word> written = words(lines);
    int[] before = new int[asked.size() + 1];
    int length = 0;
    int end = 0;
    for (int i = 0; i < written.size(); i++) {
      int[] here = new int[asked.size() + 1];
      for (int j = 0; j < asked.size(); j++) {
        if (written.get(i).text().equals(asked.get(j).text())) {
          here[j + 1] = before[j] + 1;
          if (here[j + 1] > length) {
            length = here[j + 1];
            end = i;
          }
        }
      }
      before = here;
    }
    if (length == 0) {
      return new Run(0, null);
    }
    int line = written.get(end - length + 1).line();
    return new Run(length, new Place(file, line, lines.get(line - 1).strip()));
  }

  private static List<Word> words(List<String> lines) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = WORD.matcher(lines.get(i));
      while (matcher.find()) {
        words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), i + 1));
      }
    }
    return words;
  }
}
