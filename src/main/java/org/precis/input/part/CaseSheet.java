package org.precis.input.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.precis.claim.Slugs;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.field.NotationReader;
import org.precis.input.field.Reading;
import org.precis.input.field.RowsReader;
import org.precis.input.file.Place;
import org.precis.input.table.ExtentReader;
import org.precis.input.tree.Extent;
import org.precis.input.tree.Node;
import org.precis.input.tree.SheetAround;
import org.precis.input.value.Asker;
import org.precis.input.value.Dates;
import org.precis.input.value.LiteralException;
import org.precis.input.value.LiteralReader;
import org.precis.input.value.Scale;
import org.precis.input.value.Shape;
import org.precis.input.value.SignReading;
import org.precis.input.value.UnitObjections;

/**
 * A list of cases in a sheet as an office keeps it, whose headings the pack gives the keys of
 * cases.
 */
final class CaseSheet {

  private static final String KEY = "cases";
  private static final String COLUMNS = "columns";
  private static final String DATES = "dates";
  private static final String DAY_FIRST = "day-first";
  private static final String MONTH_FIRST = "month-first";
  private static final List<String> KEYS =
      List.of("file", "head", "skip", "until", "numbers", COLUMNS, DATES);
  private static final String FORM = "write 'file: …', and under 'columns' a key for each heading";
  private static final String FORM_OF_COLUMN = "write a key of cases, or {measure: …, scale: …}";
  private static final List<String> OF_DATES = List.of("opened", "closed");

  private final Fields own;
  private final Reading reading;
  private final Fields briefing;
  private final Optional<Boolean> dayFirst;
  private final LiteralReader literals;

  /**
   * What a column is read as.
   *
   * @param keys of cases: one, or several measures in different currencies
   */
  private record Column(Place place, List<String> keys, Scale scale) {}

  private CaseSheet(Fields briefing, Fields own) {
    this.briefing = briefing;
    this.own = own;
    this.reading = own.reading().with(NotationReader.of(own));
    String order = own.word(DATES);
    if (!order.isEmpty() && !order.equals(DAY_FIRST) && !order.equals(MONTH_FIRST)) {
      String hint = "write " + DAY_FIRST + " or " + MONTH_FIRST;
      reading.report().add(Fault.UNKNOWN_WORD, own.placeOf(DATES), order, "order of dates", hint);
    }
    this.dayFirst = order.isEmpty() ? Optional.empty() : Optional.of(order.equals(DAY_FIRST));
    this.literals = new LiteralReader(reading.notation());
  }

  /** Whether the cases of a pack are in such a sheet. */
  static boolean is(Fields briefing) {
    return briefing.get(KEY) instanceof Node.Mapping cases && cases.has("file");
  }

  /** The rows of cases; empty if they cannot be read, which is reported. */
  static Optional<List<Fields>> rows(Fields briefing) {
    return briefing
        .thing(KEY, FORM)
        .flatMap(own -> new CaseSheet(briefing, own).tree())
        .flatMap(tree -> RowsReader.of(tree, KEY, KEY, briefing.reading(), Extent.WHOLE));
  }

  private Optional<Node> tree() {
    own.only(KEYS, List.of());
    own.requiredWord("file", "give a .xlsx, .ods, .csv or .tsv file");
    if (!(own.get("file") instanceof Node.Scalar file)) {
      return Optional.empty();
    }
    Optional<Node> sheet =
        ExtentReader.of(own, file, reading.notation())
            .flatMap(
                extent ->
                    reading
                        .files()
                        .tree(file.text().strip(), file.place(), reading.notation(), extent));
    if (!(sheet.orElse(null) instanceof Node.Sequence rows) || rows.items().isEmpty()) {
      return sheet;
    }
    List<Fields> all =
        rows.items().stream().map(row -> new Fields((Node.Mapping) row, reading)).toList();
    Map<String, Column> columns = columns(all.get(0).keys());
    Slugs ids = new Slugs();
    List<Node> mapped = new ArrayList<>();
    all.forEach(row -> mapped.add(mapped(row, columns, ids)));
    if (reading.files().questions().areAsked()) {
      ask(all, columns, rows.around());
    }
    return Optional.of(new Node.Sequence(mapped, rows.place()));
  }

  private Map<String, Column> columns(Set<String> headings) {
    Map<String, Column> columns = new LinkedHashMap<>();
    Set<String> seen = new LinkedHashSet<>();
    Optional<Fields> said = own.thing(COLUMNS, FORM);
    if (said.isEmpty()) {
      headings.forEach(
          name -> columns.put(name, new Column(own.place(), List.of(name), Scale.ONE)));
      return columns;
    }
    for (String name : said.get().keys()) {
      Place place = said.get().placeOfKey(name);
      if (!headings.contains(name)) {
        String nearest = NearestName.hint(name, headings);
        String hint =
            NearestName.to(name, headings)
                .flatMap(now -> new UnitObjections(reading).difference(name, now))
                .orElse(nearest);
        reading.report().add(Fault.UNKNOWN_COLUMN, place, name, hint);
        continue;
      }
      Column column = column(said.get(), name);
      column.keys().stream()
          .filter(key -> !seen.add(key))
          .forEach(key -> reading.report().add(Fault.CASE_COLUMN_TWICE, place, key));
      columns.put(name, column);
    }
    return columns;
  }

  private Column column(Fields said, String name) {
    Place place = said.placeOfKey(name);
    if (said.get(name) instanceof Node.Mapping) {
      Fields column = said.thing(name, FORM_OF_COLUMN).orElseThrow();
      column.only(List.of("measure", Scale.KEY), List.of());
      List<String> measures =
          column.scalars("measure").stream().map(key -> key.text().strip()).toList();
      return new Column(place, measures, Scale.of(column, Scale.ONE));
    }
    List<String> keys = said.scalars(name).stream().map(key -> key.text().strip()).toList();
    return new Column(place, keys, Scale.ONE);
  }

  private Node.Mapping mapped(Fields row, Map<String, Column> columns, Slugs ids) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    columns.forEach(
        (name, column) -> {
          if (row.get(name) instanceof Node.Scalar cell && row.has(name)) {
            String key = key(column, cell);
            Node.Scalar head = row.mapping().entries().get(name).key();
            Node.Scalar named = new Node.Scalar(key, head.place(), false);
            read(key, column, cell)
                .ifPresent(text -> entries.put(key, new Node.Entry(named, text)));
          }
        });
    if (!entries.containsKey("id") && entries.containsKey("title")) {
      Node.Scalar title = (Node.Scalar) entries.get("title").value();
      Node.Scalar id = new Node.Scalar(ids.next(Slugs.of(title.text())), title.place(), false);
      entries.put("id", new Node.Entry(new Node.Scalar("id", title.place(), false), id));
    }
    return new Node.Mapping(entries, row.place(), true);
  }

  /** The key of a cell: of several measures that in whose currency it is. */
  private String key(Column column, Node.Scalar cell) {
    if (column.keys().size() > 1) {
      try {
        String unit = literals.read(cell.text()).unit();
        for (String key : column.keys()) {
          if (unitOf(key).equals(unit)) {
            return key;
          }
        }
      } catch (LiteralException notANumber) {
        return column.keys().get(0); // where it is reported
      }
    }
    return column.keys().isEmpty() ? "" : column.keys().get(0);
  }

  private String unitOf(String measure) {
    return briefing
        .byId("measures", "")
        .flatMap(measures -> measures.thing(measure, ""))
        .filter(one -> one.get("unit") instanceof Node.Scalar)
        .map(one -> one.word("unit"))
        .orElse("");
  }

  private Optional<Node> read(String key, Column column, Node.Scalar cell) {
    String text = cell.text();
    if (OF_DATES.contains(key)) {
      Optional<String> date = Dates.certain(text, dayFirst);
      Optional<String> either = date.isEmpty() ? Dates.either(text) : Optional.empty();
      if (either.isPresent()) {
        reading.report().add(Fault.DATE_EITHER, cell.place(), text, either.get());
        return Optional.empty();
      }
      text = date.orElse(text);
    } else if (column.scale().zeros() > 0 && isNumber(text)) {
      if (LiteralReader.isScaled(cell)) {
        reading.report().add(Fault.CELL_SCALED, cell.place(), text, column.scale().word());
        return Optional.empty();
      }
      text = text.replaceFirst("(?=\\s*(?:\\[|$))", " " + column.scale().word());
    }
    return Optional.of(new Node.Scalar(text, cell.place(), cell.block(), cell.number()));
  }

  private boolean isNumber(String text) {
    try {
      return literals.read(text).quantity().stated();
    } catch (LiteralException notANumber) {
      return false;
    }
  }

  private void ask(List<Fields> rows, Map<String, Column> columns, SheetAround around) {
    Asker asker = new Asker(reading.files().questions(), KEY);
    Fields first = rows.get(0);
    SignReading signs = new SignReading(reading.notation());
    for (String name : first.keys()) {
      Column column = columns.get(name);
      Place place = first.placeOfKey(name);
      if (column == null) {
        asker.ask(place, "'" + name + "'", "left out", "column", Shape.of(name), "");
        continue;
      }
      String keys = String.join(" or ", column.keys());
      boolean measure = column.keys().stream().anyMatch(this::isMeasure);
      String units =
          column.keys().stream()
              .map(this::unitOf)
              .filter(one -> !one.isEmpty())
              .collect(Collectors.joining(", "));
      String times = (" " + column.scale().times()).stripTrailing();
      String read =
          measure
              ? "the measure " + keys + (", " + (units.isEmpty() ? "no unit" : units)) + times
              : OF_DATES.contains(keys) ? keys + order() : keys;
      asker.ask(
          place,
          "'" + name + "'",
          read,
          "column",
          Shape.of(name),
          keys,
          units,
          column.scale().word(),
          order());
      if (measure) {
        rows.stream()
            .map(row -> row.get(name))
            .filter(Node.Scalar.class::isInstance)
            .forEach(cell -> signs.add((Node.Scalar) cell));
      }
      String unit = column.keys().size() == 1 ? unitOf(keys) : "";
      if (measure) {
        new UnitObjections(reading).column(name, "", unit, column.scale(), true, place);
      }
    }
    signs.ask(asker);
    asker.leftOut(around);
  }

  private boolean isMeasure(String key) {
    return briefing.byId("measures", "").filter(measures -> measures.has(key)).isPresent();
  }

  private String order() {
    return dayFirst.map(day -> day ? ", the day first" : ", the month first").orElse("");
  }
}
