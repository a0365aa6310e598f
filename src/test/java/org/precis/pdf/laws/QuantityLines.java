package org.precis.pdf.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.precis.pdf.laws.TaggedPdf.Element;
import org.precis.pdf.laws.TaggedPdf.Kid;

/**
 * Lines of running text: no end of one falls into a quantity, and they are as long as is read well.
 */
public final class QuantityLines {

  private static final Set<String> PROSE = Set.of("P", "LBody", "Note", "H1", "H2", "H3");

  /** Characters of a line that an eye follows (Bringhurst, 2.1.2); a Chinese one is two wide. */
  private static final double FEWEST = 60;

  private static final double MOST = 75;

  private static final double TEXT_EDGE = 78;

  /** A line that ends left of this has been broken early, for a long word. */
  private static final double FULL = 170;

  private static final int FEWEST_LINES = 4;

  /** A quotation mark that opens. */
  private static final Pattern QUOTED = Pattern.compile("[“„«「]");

  private final Pattern opens;
  private final Pattern closes;
  private final List<String> broken = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();

  private QuantityLines(Set<String> before, Set<String> after) {
    opens = Pattern.compile("(?:^|\\W)(?:" + either(before) + ")$", Pattern.CASE_INSENSITIVE);
    closes = Pattern.compile("^(?:" + either(after) + ")(?:\\W|$)");
  }

  private static String either(Set<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /**
   * Each law that is broken; empty where all hold.
   *
   * @param before the words that open a quantity: more than, CNY
   * @param after the words that close one: million, %, or more
   */
  public static List<String> broken(TaggedPdf pdf, Set<String> before, Set<String> after) {
    QuantityLines laws = new QuantityLines(before, after);
    laws.visit(pdf.document());
    laws.measure();
    return laws.broken;
  }

  private void visit(Element element) {
    if (element.type().matches("Figure|Table")) {
      return;
    }
    boolean text =
        element.kids().stream().noneMatch(k -> k instanceof Element e && PROSE.contains(e.type()));
    if (PROSE.contains(element.type()) && text) {
      lines(TextLines.of(element), element.type().equals("P"));
      return;
    }
    for (Kid kid : element.kids()) {
      if (kid instanceof Element below) {
        visit(below);
      }
    }
  }

  private void lines(List<TextLines.Line> lines, boolean paragraph) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i).text().replace('\u00a0', ' ');
      String next = lines.get(i + 1).text().replace('\u00a0', ' ');
      boolean opened = opens.matcher(line).find() && next.matches("\\p{Lu}{0,3} ?\\d.*");
      boolean closed = line.matches(".*\\d") && closes.matcher(next).find();
      // The words of a source are set as ordinary text
      boolean quoted = QUOTED.matcher(line).find();
      if ((opened || closed) && !quoted && areOfOneSize(lines.get(i), lines.get(i + 1))) {
        broken.add("a line ends inside a quantity: " + line + " / " + next);
      }
      if (paragraph && isFullText(lines.get(i))) {
        lengths.add(line.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum());
      }
    }
  }

  /** A number of a card is larger than the unit below it. */
  private static boolean areOfOneSize(TextLines.Line line, TextLines.Line next) {
    Run last = line.runs().get(line.runs().size() - 1);
    return Math.abs(last.points() - next.runs().get(0).points()) < 0.1;
  }

  private static boolean isFullText(TextLines.Line line) {
    return line.runs().get(0).points() >= 9
        && Math.abs(line.left() - TEXT_EDGE) < 0.2
        && line.right() > FULL
        && line.text().matches(".*(\\s|\\p{IsHan}).*");
  }

  private void measure() {
    double mean = lengths.stream().mapToInt(Integer::intValue).average().orElse(FEWEST);
    if (lengths.size() >= FEWEST_LINES && (mean < FEWEST || mean > MOST)) {
      broken.add("lines of " + mean + " characters");
    }
  }
}
