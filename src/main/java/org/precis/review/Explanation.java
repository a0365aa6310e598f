package org.precis.review;

import java.util.List;
import org.precis.model.Quote;
import org.precis.model.Value;

/**
 * The whole story of one number. Absent texts are "".
 *
 * @param id as a text or a command names it
 * @param label what its readers know it by
 * @param sources where it comes from; none of a number that the engine formed
 * @param otherPeriods the same number for other periods; the main one has no label
 * @param notes what must be known of it
 * @param wholes what contains it, the nearest first
 * @param parts what it contains
 * @param sum what was added, line by line, where it is a sum
 * @param stated how many of the lines state a number
 * @param addedInto the sums that it goes into
 * @param notAdded what it is not added to, and why
 * @param printed where the briefing prints it
 */
public record Explanation(
    String id,
    Kind kind,
    String label,
    Value value,
    List<Origin> sources,
    List<Named> otherPeriods,
    List<String> notes,
    List<Named> wholes,
    List<Named> parts,
    List<Line> sum,
    int stated,
    List<Named> addedInto,
    List<NotAddedTo> notAdded,
    List<Printed> printed) {

  /** What kind of number it is. */
  public enum Kind {
    STATISTIC,
    /** What a case states of a measure. */
    MEASURE,
    /** A cell of a table. */
    CELL,
    /** A sum that the engine formed. */
    TOTAL
  }

  public Explanation {
    sources = List.copyOf(sources);
    otherPeriods = List.copyOf(otherPeriods);
    notes = List.copyOf(notes);
    wholes = List.copyOf(wholes);
    parts = List.copyOf(parts);
    sum = List.copyOf(sum);
    addedInto = List.copyOf(addedInto);
    notAdded = List.copyOf(notAdded);
    printed = List.copyOf(printed);
  }

  /**
   * The exact words of a source, with their place in it.
   *
   * @param quote without words where the pack gives none
   * @param file path in the pack of the source's text, or ""
   */
  public record Origin(String source, String title, Quote quote, String file) {}

  /** Another number with what it is called. */
  public record Named(String id, String label, Value value) {}

  /**
   * A line of a sum.
   *
   * @param ordinal its place among its like, from 1
   */
  public record Line(int ordinal, String id, String label, Value value) {}

  /** Other counts that it is not added to. */
  public record NotAddedTo(String what, String why) {}

  /**
   * A place where it is printed.
   *
   * @param section the nearest heading
   * @param label the table or figure, or ""
   * @param page of the PDF, from 1; 0 where it is not known
   * @param text the block that prints it
   */
  public record Printed(String section, String label, int page, String text) {}

  Explanation with(List<Printed> places) {
    return new Explanation(
        id,
        kind,
        label,
        value,
        sources,
        otherPeriods,
        notes,
        wholes,
        parts,
        sum,
        stated,
        addedInto,
        notAdded,
        places);
  }
}
