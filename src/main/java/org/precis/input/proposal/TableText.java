package org.precis.input.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.precis.input.proposal.ProposedTable.Column;
import org.precis.input.proposal.SheetSigns.Meaning;
import org.precis.input.tree.Extent;
import org.precis.input.value.PeriodWords;
import org.precis.input.value.Scale;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.model.Table.Role;
import org.precis.quantity.NumberType;

/**
 * Writes a table of a proposal.
 *
 * @param file in which it is
 * @param roles of its rows, by their labels
 * @param rounding whether its total may differ from the sum of its rows as rounded numbers do
 * @param source its key, or ""
 */
record TableText(
    ProposedTable table,
    String id,
    String file,
    String source,
    Map<String, String> roles,
    boolean rounding,
    boolean charts) {

  private static final int FEWEST_BARS = 3;
  private static final int MOST_BARS = 25;
  private static final int FEWEST_PERIODS = 7;
  private static final int MOST_LINES = 5;

  /** Roles of rows that a chart cannot have among the others. */
  private static final Set<String> UNLIKE =
      Set.of(Role.AVERAGE.word(), Role.SUBTOTAL.word(), Role.PART.word());

  String text(String title) {
    StringBuilder out = new StringBuilder("  - id: " + id + "\n");
    TableArea area = table.area();
    boolean inLines = area.grid().inLines();
    key(out, "title", PackText.quoted(title));
    boolean ranged = area.inRange() || !inLines && table.read().below().isUnmarked();
    String range = ranged ? "!" + area.range() : "";
    key(out, "file", PackText.quoted(file + (inLines ? "" : "#" + area.grid().name() + range)));
    if (area.hasHead() || inLines) {
      key(out, "head", area.head().toString());
    }
    boolean ends = !table.read().below().until().isEmpty() && (!ranged || inLines);
    Map<String, String> skip = table.read().skip();
    List<String> skipped = new ArrayList<>(skip.keySet());
    if (inLines) {
      skipped.addAll(area.linesAround(ends, skipped));
    }
    String why =
        skip.values().stream().filter(one -> !one.isEmpty()).collect(Collectors.joining("; "));
    list(out, "skip", skipped, why.isEmpty() ? "" : "   # " + why);
    list(out, "marks", table.read().marks(), "");
    if (ends) {
      key(out, "until", PackText.quoted(table.read().below().until()));
    }
    signs(out);
    List<String> labels = table.read().labels().stream().map(PackText::quoted).toList();
    if (labels.isEmpty()) {
      String row = Vocabulary.word(Sense.ROW, area.cells().signs().language());
      key(out, "label", PackText.quoted(row) + "   # there is no heading here: what are the rows?");
    } else {
      key(out, "label", labels.size() == 1 ? labels.get(0) : PackText.listed(labels));
    }
    Optional<Column> usual = usual();
    usual.ifPresent(column -> unit(out, column));
    NumberType type = usualType();
    if (type != NumberType.FLOW) {
      key(out, "type", type.word());
    }
    columns(out, usual, type);
    total(out);
    if (charts && isCharted()) {
      key(out, "chart", "bar");
    }
    if (table.isLong()) {
      key(out, "top", "50   # the largest rows; the others are added up");
    }
    if (!source.isEmpty()) {
      key(out, "source", source);
    }
    return out.toString();
  }

  private static void key(StringBuilder out, String key, String value) {
    out.append("    ").append(key).append(": ").append(value).append('\n');
  }

  private static void list(StringBuilder out, String name, List<String> all, String why) {
    if (!all.isEmpty()) {
      key(out, name, PackText.listed(all) + why);
    }
  }

  private void signs(StringBuilder out) {
    Map<String, Meaning> meanings = table.read().signs();
    List<String> parts = new ArrayList<>();
    for (Meaning meaning : Meaning.values()) {
      List<String> signs =
          meanings.keySet().stream()
              .filter(sign -> meanings.get(sign) == meaning)
              .map(PackText::inQuotes)
              .toList();
      if (!signs.isEmpty()) {
        parts.add(meaning.key() + ": " + PackText.listed(signs));
      }
    }
    if (!parts.isEmpty()) {
      key(out, "numbers", "{" + String.join(", ", parts) + "}");
    }
  }

  private static void unit(StringBuilder out, Column column) {
    if (!column.unit().isEmpty()) {
      key(out, "unit", PackText.quoted(column.unit()) + why(column));
    }
    if (column.zeros() > 0) {
      key(out, "scale", new Scale(column.zeros()).word());
    }
  }

  private static String why(Column column) {
    return column.why().isEmpty() ? "" : "   # " + column.why();
  }

  /** The column whose unit is said once, of all: that of most, if each other has one of its own. */
  private Optional<Column> usual() {
    return mostOf(column -> column.unit() + "/" + column.zeros())
        .filter(column -> !column.unit().isEmpty() || column.zeros() > 0)
        .filter(
            column ->
                table.columns().stream()
                    .allMatch(
                        other ->
                            other.isIn(column)
                                || other.percent()
                                || !other.unit().isEmpty() && !column.unit().isEmpty()));
  }

  private NumberType usualType() {
    return mostOf(column -> column.type().word()).map(Column::type).orElse(NumberType.FLOW);
  }

  /** The first of the columns that are alike, if more than half are. */
  private Optional<Column> mostOf(Function<Column, String> trait) {
    return table.columns().stream()
        .collect(Collectors.groupingBy(trait, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(alike -> alike.size() * 2 > table.columns().size())
        .map(alike -> alike.get(0))
        .findFirst();
  }

  private void columns(StringBuilder out, Optional<Column> usual, NumberType type) {
    StringBuilder lines = new StringBuilder();
    for (Column column : table.columns()) {
      List<String> parts = new ArrayList<>();
      String label = withDate(column.label());
      if (!label.equals(column.heading())) {
        parts.add("label: " + PackText.quoted(Extent.printed(label)));
      }
      boolean same = usual.filter(column::isIn).isPresent();
      if (!same && !column.unit().isEmpty() && !isShown(column)) {
        parts.add("unit: " + PackText.quoted(column.unit()));
      }
      boolean scaled = usual.filter(one -> one.zeros() > 0).isPresent();
      boolean percent = column.percent() || column.unit().equals("%");
      if (!same && (column.zeros() > 0 || scaled && !percent)) {
        parts.add("scale: " + (column.zeros() > 0 ? new Scale(column.zeros()).word() : "1"));
      }
      if (column.type() != type) {
        parts.add("type: " + column.type().word());
      }
      String name = "      " + PackText.quoted(column.heading()) + ": {";
      if (column.heading().isEmpty()) {
        continue;
      }
      if (!parts.isEmpty()) {
        String why = same ? "" : why(column);
        lines.append(name).append(String.join(", ", parts)).append("}").append(why).append('\n');
      } else if (!same && !column.why().isEmpty()) {
        lines.append("      # ").append(name.strip()).append("unit: …}").append(why(column));
        lines.append('\n');
      }
    }
    if (lines.toString().lines().anyMatch(line -> !line.startsWith("      #"))) {
      out.append("    columns:\n");
    }
    out.append(lines);
  }

  /** Whether each number shows its unit, which so need not be said. */
  private static boolean isShown(Column column) {
    return column.percent() && column.unit().equals("%");
  }

  /** A heading whose last part, a month in words, is written as a date. */
  private String withDate(String heading) {
    int joint = heading.lastIndexOf(Extent.JOINT);
    int last = joint < 0 ? 0 : joint + Extent.JOINT.length();
    return PeriodWords.month(heading)
        .orElseGet(
            () ->
                heading.substring(0, last)
                    + PeriodWords.month(heading.substring(last)).orElse(heading.substring(last)));
  }

  private void total(StringBuilder out) {
    Set<String> totals = new LinkedHashSet<>();
    List<String> others = new ArrayList<>();
    Map<String, String> all = new LinkedHashMap<>(roles);
    table.rest().forEach(row -> all.putIfAbsent(row, Role.OTHER.word()));
    all.forEach(
        (row, role) -> {
          if (role.equals(Role.TOTAL.word())) {
            totals.add(PackText.quoted(row));
          } else {
            others.add(PackText.quoted(row) + ": " + role);
          }
        });
    String rounded = rounding ? ", rounding: true" : "";
    if (!totals.isEmpty() && table.rows().size() > 1) {
      String rows = totals.size() == 1 ? totals.iterator().next() : PackText.listed(totals);
      key(out, "total", "{stated: " + rows + rounded + "}");
    } else if (table.read().left().isTotalLost()) {
      key(out, "total", "sum");
    }
    if (!others.isEmpty()) {
      out.append("    rows:\n");
      others.forEach(row -> out.append("      ").append(row).append('\n'));
    }
  }

  private List<String> compared() {
    List<String> rows = new ArrayList<>(table.rows());
    rows.removeIf(row -> roles.getOrDefault(row, "").equals(Role.TOTAL.word()));
    return rows;
  }

  /** Whether the rows can be drawn beside each other at all. */
  private boolean areAlike() {
    return !table.columns().isEmpty()
        && !table.read().isMixed()
        && roles.values().stream().noneMatch(UNLIKE::contains);
  }

  /** Whether bars of the first column of numbers would be readable, and comparable. */
  private boolean isCharted() {
    List<String> rows = compared();
    boolean few = rows.size() <= MOST_BARS;
    long dated = few ? rows.stream().filter(row -> PeriodWords.period(row).isPresent()).count() : 0;
    return areAlike()
        && !isOverTime()
        && (dated == 0 || dated == rows.size() && arePeriods(rows))
        && rows.size() >= FEWEST_BARS
        && rows.size() <= MOST_BARS;
  }

  /** Whether the rows are so many periods, one after another, that a line shows them best. */
  boolean isOverTime() {
    List<String> rows = compared();
    return areAlike() && rows.size() >= FEWEST_PERIODS && arePeriods(rows);
  }

  private boolean arePeriods(List<String> rows) {
    List<String> all =
        rows.stream()
            .map(PeriodWords::period)
            .takeWhile(Optional::isPresent)
            .map(period -> period.orElseThrow().toString())
            .toList();
    return all.size() == rows.size()
        && IntStream.range(1, all.size())
            .allMatch(
                i ->
                    all.get(i).length() == all.get(0).length()
                        && all.get(i - 1).compareTo(all.get(i)) < 0);
  }

  /** The columns of a table that are in the unit of the first, as the subject of a figure. */
  String drawn() {
    Column first = table.columns().get(0);
    List<Column> alike =
        table.columns().stream()
            .filter(column -> column.isIn(first) && column.percent() == first.percent())
            .filter(column -> column.type() == first.type())
            .limit(MOST_LINES)
            .toList();
    List<String> names =
        alike.stream().map(column -> PackText.quoted(id + "." + column.heading())).toList();
    if (alike.size() == table.columns().size()) {
      return id;
    }
    boolean several = names.size() > 1 && names.stream().noneMatch(name -> name.contains(","));
    return several ? PackText.listed(names) : names.get(0);
  }
}
