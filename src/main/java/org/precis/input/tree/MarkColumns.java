package org.precis.input.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Report;

/**
 * Columns whose cells are the status marks of the numbers on their left, as statistical databases
 * write them.
 *
 * @param letters of the marks that a text says, if it says nothing else
 * @param known all marks, for people who have to choose
 */
public record MarkColumns(
    List<Extent.Span> columns, Function<String, Optional<String>> letters, String known) {

  public static final MarkColumns NONE = new MarkColumns(List.of(), text -> Optional.empty(), "");

  public MarkColumns {
    columns = List.copyOf(columns);
  }

  boolean holds(int column) {
    return columns.stream().anyMatch(span -> span.holds(column));
  }

  /**
   * A number with the marks beside it. Without a number, what is beside it is a mark or stands in
   * its place.
   */
  Node.Scalar marked(Node.Scalar number, Node.Scalar beside, Report report) {
    String text = beside.text().strip();
    Optional<String> said = letters.apply(text);
    if (said.isEmpty() && number.isBlank()) {
      return beside;
    }
    if (said.isEmpty()) {
      report.add(Fault.UNKNOWN_MARK, beside.place(), text, known);
      return number;
    }
    if (said.get().isEmpty()) {
      return number;
    }
    String marked = (number.text() + " [" + said.get() + "]").strip();
    return new Node.Scalar(
        marked, number.place(), false, number.number(), number.scaled(), number.indent());
  }
}
