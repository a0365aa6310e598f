package org.precis.pdf.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.precis.pdf.laws.TaggedPdf.Kid;

/**
 * Columns of numbers that are read from right to left: units digits stand below one another and
 * below the head, and qualifiers on their right.
 */
public final class UnitsLaws {

  /** The digits of two sizes of type have edges a little apart. */
  private static final double TOLERANCE = 0.15;

  /** Letters and digits have more or less white beside them. */
  private static final double OF_HEADS = 0.4;

  private final List<String> broken = new ArrayList<>();

  private UnitsLaws() {}

  /** Each law that is broken; empty where all hold. */
  public static List<String> broken(TaggedPdf pdf, String html) {
    UnitsLaws laws = new UnitsLaws();
    List<Element> written = new ArrayList<>(Jsoup.parse(html).select("table"));
    written.removeIf(table -> table.closest(".screen-only") != null);
    List<TaggedPdf.Element> printed = all(pdf.document(), "Table");
    for (int i = 0; i < written.size(); i++) {
      laws.table(written.get(i), printed.get(i));
    }
    return laws.broken;
  }

  private void table(Element written, TaggedPdf.Element printed) {
    List<Element> rows = written.select("tr");
    List<TaggedPdf.Element> printedRows = all(printed, "TR");
    Map<Integer, List<Run>> columns = new HashMap<>();
    Map<Integer, List<TextLines.Line>> heads = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Kid> cells = printedRows.get(i).kids();
      int column = 0;
      for (int at = 0; at < rows.get(i).childrenSize(); at++) {
        Element cell = rows.get(i).child(at);
        if (cell.is("td.num")) {
          List<Run> units = columns.computeIfAbsent(column, key -> new ArrayList<>());
          lastNumber(cells.get(at)).ifPresent(units::add);
        } else if (cell.is("th.num")) {
          heads.put(column, TextLines.of(cells.get(at)));
        }
        column += cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
      }
    }
    columns.values().forEach(this::column);
    columns.forEach((column, numbers) -> head(heads.get(column), numbers));
  }

  private void head(List<TextLines.Line> head, List<Run> numbers) {
    for (TextLines.Line line : numbers.isEmpty() ? List.<TextLines.Line>of() : head) {
      double off = line.right() - numbers.get(0).right();
      if (Math.abs(off) > OF_HEADS) {
        broken.add(
            String.format(
                Locale.ROOT,
                "p%d: the head %s stands %.1f mm beside %s",
                line.page(),
                line.text(),
                off,
                numbers.get(0).text()));
      }
    }
  }

  /** The run of the last number of a cell, which is on the left; none if a word follows it. */
  private static Optional<Run> lastNumber(Kid cell) {
    List<Run> runs = TaggedPdf.runs(cell).stream().filter(run -> !run.isBlank()).toList();
    double top = runs.stream().mapToDouble(Run::baseline).min().orElse(0);
    return runs.stream()
        .filter(run -> run.baseline() < top + 0.5)
        .min(Comparator.comparing(Run::left))
        .filter(run -> run.text().matches("[^\\p{L}]*\\p{Nd}[^\\p{L}]*"));
  }

  private void column(List<Run> numbers) {
    for (Run number : numbers) {
      double off = number.right() - numbers.get(0).right();
      if (Math.abs(off) > TOLERANCE) {
        broken.add(
            String.format(
                Locale.ROOT,
                "p%d: the units digit of %s stands %.1f mm beside that of %s",
                number.page(),
                number.text(),
                off,
                numbers.get(0).text()));
      }
    }
  }

  private static List<TaggedPdf.Element> all(TaggedPdf.Element element, String type) {
    List<TaggedPdf.Element> found = new ArrayList<>();
    for (Kid kid : element.kids()) {
      if (kid instanceof TaggedPdf.Element below) {
        if (below.type().equals(type)) {
          found.add(below);
        }
        found.addAll(all(below, type));
      }
    }
    return found;
  }
}
