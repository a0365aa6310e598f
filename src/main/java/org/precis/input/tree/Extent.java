package org.precis.input.tree;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.precis.input.file.Place;
import org.precis.sheet.Area;

/**
 * Which rows and columns of a sheet or of a CSV file make up a table. Rows are numbered from 1 as
 * in the file (those of a CSV file by their first line), and so are columns.
 *
 * @param head the rows of the head; empty if it is the first row with any content
 * @param headAt where the pack says so
 * @param rows rows that are left out
 * @param columns columns that are left out
 * @param marks columns that mark the numbers on their left
 * @param withoutHidden whether hidden rows and columns are left out
 * @param until how the first cell of the row begins before which the table ends, or ""
 * @param labels the columns of labels: one names the first column if the head does not, several are
 *     joined into one column
 */
public record Extent(
    Optional<Span> head,
    Optional<Place> headAt,
    List<Span> rows,
    List<Span> columns,
    MarkColumns marks,
    boolean withoutHidden,
    String until,
    List<String> labels) {

  /** What joins the parts of a heading in several rows, and of a label in several columns. */
  public static final String JOINT = ", ";

  private static final Pattern BESIDE_HAN =
      Pattern.compile("(?<=[\\p{IsHan}）])" + JOINT + "|" + JOINT + "(?=\\p{IsHan})");

  /** A whole file, whose first row with any content is the head. */
  public static final Extent WHOLE =
      new Extent(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          MarkColumns.NONE,
          false,
          "",
          List.of());

  public Extent {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    labels = List.copyOf(labels);
  }

  /** A heading as it is printed: a Chinese comma joins what stands beside a Chinese character. */
  public static String printed(String heading) {
    return BESIDE_HAN.matcher(heading).replaceAll("，");
  }

  /** Neighbouring rows or columns, from the first to the last. */
  public record Span(int first, int last) {

    /** The columns between two that are named by letters. */
    public static Span ofColumns(String first, String last) {
      return new Span(
          Area.column(first.toUpperCase(Locale.ROOT)), Area.column(last.toUpperCase(Locale.ROOT)));
    }

    public boolean holds(int number) {
      return first <= number && number <= last;
    }

    boolean holds(Span other) {
      return holds(other.first) && holds(other.last);
    }

    /** As an author writes rows: {@code 3} or {@code 3-4}. */
    @Override
    public String toString() {
      return first == last ? String.valueOf(first) : first + "-" + last;
    }
  }

  /** Whether a row below the head may belong to the table. */
  boolean takesRow(int row) {
    return rows.stream().noneMatch(span -> span.holds(row));
  }

  boolean takesColumn(int column) {
    return !marks.holds(column) && columns.stream().noneMatch(span -> span.holds(column));
  }
}
