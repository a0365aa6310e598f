package org.precis.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.quantity.NumberType;
import org.precis.quantity.Unit;
import org.precis.quantity.Value;

/**
 * A further table: a stub and columns of values. Absent texts are "".
 *
 * @param stub head of the label column
 * @param chart how it is drawn ({@code bar} or {@code bars}), or ""
 * @param top how many rows are shown before the rest is added up as "other"; 0 for all
 * @param rows those that are counted: no totals and no notes
 * @param total what the rows come to, where the author says so
 */
public record Table(
    String id,
    String title,
    String stub,
    String chart,
    int top,
    List<Column> columns,
    List<Row> rows,
    Optional<Total> total,
    String source,
    String note) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The same with another total. */
  public Table with(Total other) {
    return new Table(id, title, stub, chart, top, columns, rows, Optional.of(other), source, note);
  }

  /** The same with other rows: as many as all of its own, its stated totals last. */
  public Table withAllRows(List<Row> others) {
    List<Row> stated = others.subList(rows.size(), others.size());
    return new Table(
        id,
        title,
        stub,
        chart,
        top,
        columns,
        others.subList(0, rows.size()),
        total.map(one -> one.with(stated)),
        source,
        note);
  }

  /**
   * A value column.
   *
   * @param counted no unit where its cells name their own or none
   * @param type what kind of number its cells are
   * @param period what its cells are about, if its heading is the name of a period
   */
  public record Column(
      String id, String label, Unit counted, NumberType type, Optional<DateSpan> period) {

    public Column(String id, String label, String unit, NumberType type) {
      this(id, label, Unit.of(unit), type, Optional.empty());
    }

    /** The same column with another heading. */
    public Column called(String other) {
      return new Column(id, other, counted, type, period);
    }

    /** The same column with numbers of another type. */
    public Column of(NumberType other) {
      return new Column(id, label, counted, other, period);
    }

    /** The words of its unit, or "". */
    public String unit() {
      return counted.text();
    }
  }

  /**
   * A row: its label and one value for each column.
   *
   * @param level how deep it is among the parts of the rows above it; 0 of most
   * @param period what it is about, if its label is the name of a period
   */
  public record Row(
      String label, Role role, int level, Optional<DateSpan> period, List<Value> values) {

    public static final int DEEPEST = 3;

    public Row {
      values = List.copyOf(values);
    }

    public Row(String label, List<Value> values) {
      this(label, Role.ROW, 0, Optional.empty(), values);
    }

    /** Whether it holds what no other does. */
    public boolean isOther() {
      return role == Role.OTHER;
    }

    /** The same row with another label. */
    public Row called(String other) {
      return new Row(other, role, level, period, values);
    }

    /** The same row with other values. */
    public Row with(List<Value> others) {
      return new Row(label, role, level, period, others);
    }
  }

  /** What a row is among the others. */
  public enum Role {
    /** One of those that are counted, or a part of one. */
    ROW,
    /** One that is counted and holds what no other does: it stands last, and is never named. */
    OTHER,
    /** A part of the row before it, though its label is not indented. */
    PART,
    /** The average of others. */
    AVERAGE,
    /** The sum of some others. */
    SUBTOTAL,
    /** The sum of all that are counted, as the source states it. */
    TOTAL,
    /** One that has nothing to do with the others, such as a memorandum item. */
    APART;

    /** The role with a name. */
    public static Optional<Role> of(String word) {
      return Stream.of(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** Its name in packs. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is printed below the rows that are counted, and is none of them. */
    public boolean isBelow() {
      return compareTo(AVERAGE) >= 0;
    }
  }

  /**
   * What stands below the rows of a table: the sums of its columns, or rows that the source states.
   *
   * @param stated averages, subtotals, totals and rows apart, in this order, of totals the total of
   *     all last; without a total the rows are added up
   * @param columns ids of the columns whose rows come to their total
   * @param rounding whether a stated total may differ from its rows by what these were rounded
   * @param because why numbers that are not usually added are, Markdown, or ""
   * @param denied what the rows come to in the columns whose stated total they deny, by the ids of
   *     these: of a draft that nobody has confirmed
   */
  public record Total(
      List<Row> stated,
      List<String> columns,
      boolean rounding,
      String because,
      Map<String, Value> denied) {
    public Total {
      stated = List.copyOf(stated);
      columns = List.copyOf(columns);
      denied = Collections.unmodifiableMap(new LinkedHashMap<>(denied));
    }

    /** The same with what the rows come to where they deny it. */
    public Total with(Map<String, Value> sums) {
      return new Total(stated, columns, rounding, because, sums);
    }

    /** The same with other rows. */
    public Total with(List<Row> others) {
      return new Total(others, columns, rounding, because, denied);
    }
  }

  /** The rows that are printed below those that are counted. */
  public List<Row> statedTotals() {
    return total.map(Total::stated).orElse(List.of());
  }

  /** The row in which the source states the total of all rows. */
  public Optional<Row> statedTotal() {
    return statedTotals().stream()
        .filter(row -> row.role() == Role.TOTAL)
        .reduce((one, next) -> next);
  }

  /** The index of that row among all rows, or -1. */
  public int indexOfTotal() {
    return statedTotal().map(allRows()::lastIndexOf).orElse(-1);
  }

  /**
   * Whether the numbers of a column may be added up: by their type or as the author explains, and
   * not if sums are asked for of other columns.
   */
  public boolean isAdded(Column column) {
    boolean listed = total.filter(one -> one.columns.contains(column.id())).isPresent();
    boolean allowed = isInTime() ? column.type().isAddedOverTime() : column.type().isAdded();
    return (allowed || listed && isExplained()) && (listed || !isSummed());
  }

  /** Whether the author says why numbers that are not usually added are. */
  public boolean isExplained() {
    return total.filter(one -> !one.because.isEmpty()).isPresent();
  }

  /** Whether its rows follow one another in time. */
  public boolean isInTime() {
    return rowsAdded().stream().filter(row -> row.period().isPresent()).count() > 1;
  }

  /**
   * The index of the column by which the rows are ranked and drawn if no other is named: the first
   * or, where that is of a period, the same of the latest.
   */
  public int leading() {
    List<String> ids = columns.stream().map(Column::id).toList();
    int leading = leading(ids);
    // Headings may say in words what the names of the columns do not
    return leading > 0 ? leading : leading(columns.stream().map(Column::label).toList());
  }

  private static int leading(List<String> names) {
    OptionalInt latest =
        PeriodName.latestWithoutYear(names.stream().map(PeriodName::plain).toList());
    if (latest.isPresent()) {
      return latest.getAsInt();
    }
    int leading = 0;
    for (int i = 1; i < names.size(); i++) {
      String name = PeriodName.plain(names.get(i));
      boolean later = PeriodName.isLater(name, PeriodName.plain(names.get(leading)));
      boolean alike = PeriodName.areAlike(name, PeriodName.plain(names.get(0)));
      leading = later && alike ? i : leading;
    }
    return leading;
  }

  /** Whether the total row is the sum of the others. */
  public boolean isSummed() {
    return total.filter(one -> !one.columns.isEmpty()).isPresent() && statedTotal().isEmpty();
  }

  /** The rows that are added up: the others are parts of these. */
  public List<Row> rowsAdded() {
    return wholes().stream().map(rows::get).toList();
  }

  /** The rows that are parts of a row, but for parts of these. */
  public List<Row> partsOf(int whole) {
    int level = rows.get(whole).level() + 1;
    return rows.subList(whole + 1, rows.size()).stream()
        .takeWhile(row -> row.level() >= level)
        .filter(row -> row.level() == level)
        .toList();
  }

  /** The indexes of the rows that are added up. */
  public List<Integer> wholes() {
    return IntStream.range(0, rows.size()).filter(i -> rows.get(i).level() == 0).boxed().toList();
  }

  /**
   * What tells each of all rows from the others: its label or, where others have the same, those of
   * the rows that it is part of before it.
   */
  public List<List<String>> labelsOfRows() {
    List<Row> all = allRows();
    return toldApart(all.stream().map(Row::label).toList(), all.stream().map(Row::level).toList());
  }

  /**
   * What tells rows apart by their labels and levels.
   *
   * @param levels of as many rows as there are labels
   */
  public static List<List<String>> toldApart(List<String> labels, List<Integer> levels) {
    return toldApart(labels, levels, repeated(labels));
  }

  /** The labels that occur more than once. */
  public static Set<String> repeated(List<String> labels) {
    Set<String> seen = new TreeSet<>();
    Set<String> repeated = new TreeSet<>();
    labels.stream().filter(label -> !seen.add(label)).forEach(repeated::add);
    return repeated;
  }

  /**
   * The same where more labels than these decide which are not enough.
   *
   * @param repeated the labels that do not tell a row from all others
   */
  public static List<List<String>> toldApart(
      List<String> labels, List<Integer> levels, Set<String> repeated) {
    List<List<String>> told = new ArrayList<>();
    List<String> path = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      path.subList(Math.min(levels.get(i), path.size()), path.size()).clear();
      path.add(labels.get(i));
      told.add(repeated.contains(labels.get(i)) ? List.copyOf(path) : List.of(labels.get(i)));
    }
    return told;
  }

  /** All rows that the source states: those that are counted, then its totals. */
  public List<Row> allRows() {
    List<Row> all = new ArrayList<>(rows);
    all.addAll(statedTotals());
    return all;
  }
}
