package org.precis.review;

import java.util.List;
import java.util.Optional;
import org.precis.compare.ValueChange;
import org.precis.html.words.UnitForms;
import org.precis.model.Quote;
import org.precis.quantity.NumberType;
import org.precis.quantity.Value;

/**
 * Where one number comes from and where it goes. Absent texts are "".
 *
 * @param sources where it comes from; empty for a number computed by the engine
 * @param notes on it
 * @param sum how it is made, if it is a total or a count
 * @param addedInto the totals that it is added to
 * @param change from the previous edition, if both have the number
 * @param notAdded what it is not added to, and why
 * @param printed where the briefing prints it
 * @param units the forms of units in which its numbers are written
 */
public record Explanation(
    Subject subject,
    List<Origin> sources,
    List<String> notes,
    Related related,
    Sum sum,
    List<Named> addedInto,
    Optional<Change> change,
    List<NotAddedTo> notAdded,
    List<Printed> printed,
    UnitForms units) {

  /**
   * The number itself.
   *
   * @param id as a text or a command names it
   * @param label as readers know it
   * @param type what kind of number it is
   */
  public record Subject(String id, Kind kind, String label, Value value, NumberType type) {}

  /**
   * The numbers beside it.
   *
   * @param otherPeriods the same number for other periods; the main one has no label
   * @param wholes what contains it, the nearest first
   * @param parts what it contains
   */
  public record Related(List<Named> otherPeriods, List<Named> wholes, List<Named> parts) {

    public static final Related NONE = new Related(List.of(), List.of(), List.of());

    public Related {
      otherPeriods = List.copyOf(otherPeriods);
      wholes = List.copyOf(wholes);
      parts = List.copyOf(parts);
    }
  }

  /**
   * The lines that a total adds, or that a count counts.
   *
   * @param of what the lines are, in the singular: case, row or statistic; "" if there are none
   * @param stated how many of the lines state a number
   */
  public record Sum(List<Line> lines, String of, int stated) {

    public static final Sum NONE = new Sum(List.of(), "", 0);

    public Sum {
      lines = List.copyOf(lines);
    }
  }

  /** The kind of a number. */
  public enum Kind {
    STATISTIC,
    /** The value of a measure in a case. */
    MEASURE,
    /** A cell of a table. */
    CELL,
    /** A total computed by the engine. */
    TOTAL,
    /** The total of a table that its source states. */
    STATED_TOTAL,
    /** How many cases there are, or how many addends of a total state a number or none. */
    COUNT,
    /** A share, a change or a rounded number, which a text has formed of others. */
    DERIVED
  }

  public Explanation {
    sources = List.copyOf(sources);
    notes = List.copyOf(notes);
    addedInto = List.copyOf(addedInto);
    notAdded = List.copyOf(notAdded);
    printed = List.copyOf(printed);
  }

  /**
   * The exact words of a source, with their place in it.
   *
   * @param quote without words if the pack has none
   * @param file path in the pack of the source's text, or ""
   */
  public record Origin(String source, String title, Quote quote, String file) {}

  /** Another number with its label. */
  public record Named(String id, String label, Value value) {}

  /**
   * An addend of a total.
   *
   * @param ordinal its position, from 1
   */
  public record Line(int ordinal, String id, String label, Value value) {}

  /**
   * What is calculated from it and the number of the previous edition.
   *
   * @param edition id of the previous edition
   * @param published date of the previous edition, or ""
   * @param former the number of the previous edition, if this one revises it
   */
  public record Change(
      String edition, String published, ValueChange value, Optional<Value> former) {}

  /** Other counts that it is not added to. */
  public record NotAddedTo(String what, String why) {}

  /**
   * A place where it is printed.
   *
   * @param section its heading, or ""
   * @param label of the table or figure; "card" for a card; or ""
   * @param page of the PDF, from 1; 0 if unknown
   * @param text the block that prints it
   */
  public record Printed(String section, String label, int page, String text) {}
}
