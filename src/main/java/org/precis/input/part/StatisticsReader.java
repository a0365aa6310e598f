package org.precis.input.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.field.Ids;
import org.precis.input.field.Placed;
import org.precis.input.field.Reading;
import org.precis.input.file.Place;
import org.precis.input.quote.Quotes;
import org.precis.input.tree.Node;
import org.precis.input.value.Dates;
import org.precis.input.value.Literal;
import org.precis.input.value.TypeReader;
import org.precis.input.value.UnitObjections;
import org.precis.input.value.UnitReader;
import org.precis.input.value.Values;
import org.precis.model.DateSpan;
import org.precis.model.Reported;
import org.precis.model.Statistic;
import org.precis.quantity.NumberType;
import org.precis.quantity.Unit;
import org.precis.quantity.Value;

/** Reads the headline statistics. */
public final class StatisticsReader {

  public static final List<String> BY_CONVENTION =
      List.of(
          "statistics.csv",
          "statistics.tsv",
          "statistics.yaml",
          "statistics.yml",
          "statistics.json",
          "statistics.xlsx",
          "statistics.ods");

  /** The beginning of a key that ends with another period than the edition's. */
  public static final String OTHER_PERIOD = "value@";

  public static final List<String> KEYS =
      List.of(
          "id",
          "group",
          "value",
          OTHER_PERIOD,
          "part_of",
          "source",
          "quote",
          "says",
          "marks",
          "qualifier",
          TypeReader.KEY);
  public static final List<String> TEXTS = texts();

  private static List<String> texts() {
    List<String> texts = new ArrayList<>(List.of("label", "short", "unit", "note"));
    texts.addAll(UnitReader.FLAT_FORMS);
    return List.copyOf(texts);
  }

  private final Reading reading;
  private final Values values;
  private final Quotes quotes;
  private final Dimensions dimensions;
  private final NumberType usual;
  private final List<String> known;
  private final List<String> texts;

  /**
   * A reader of the statistics of one briefing.
   *
   * @param dimensions the dimensions that they may have
   * @param usual the type of those that say none
   */
  StatisticsReader(Reading reading, Quotes quotes, Dimensions dimensions, NumberType usual) {
    this.reading = reading;
    this.usual = usual;
    this.values = new Values(reading);
    this.quotes = quotes;
    this.known = new ArrayList<>(KEYS);
    this.known.addAll(dimensions.keysOfStatistics());
    this.known.addAll(UnitReader.machineKeys(reading));
    this.dimensions = dimensions;
    this.texts = new ArrayList<>(dimensions.textsOfStatistics());
    this.texts.addAll(TEXTS);
  }

  List<Placed<Statistic>> read(List<Fields> rows) {
    Ids ids = new Ids(reading.report());
    List<Placed<Statistic>> statistics = new ArrayList<>();
    for (Fields row : rows) {
      row.only(known, texts);
      statistics.add(new Placed<>(statistic(ids.next(row), row), row));
    }
    return statistics;
  }

  private Statistic statistic(String id, Fields row) {
    row.required("label", "say what is counted");
    if (!row.has("value")) {
      row.required("value", "write a quantity, or ? where the source gives none");
      reading.report().unreadable(row.placeOf("value"));
    }
    String label = row.text("label", id);
    Unit unit = UnitReader.of(row);
    Reported reported = reported(id, label, row, unit);
    return new Statistic(
        id,
        row.word("group"),
        label,
        row.shortText("short", "label", label),
        type(row, reported.value().unit()),
        reported,
        row.word("part_of"),
        dimensions.ofStatistic(row),
        otherPeriods(row, unit));
  }

  private NumberType type(Fields row, String unit) {
    List<String> names = new ArrayList<>(row.inEveryLanguage("label"));
    names.addAll(row.inEveryLanguage("unit"));
    names.add(unit);
    new UnitObjections(reading).label(row.inEveryLanguage("label"), unit, row.placeOf("label"));
    NumberType type =
        TypeReader.of(Optional.of(row), usual, unit, names, row.placeOf("label"), reading);
    if (!type.isSaid() && usual.isAdded()) {
      TypeReader.suggest(row, names);
    }
    return type;
  }

  private Reported reported(String id, String label, Fields row, Unit unit) {
    String source = row.word("source");
    Value plain = values.value(row.get("value"), unit);
    Literal literal =
        values.qualified(new Literal(plain.quantity(), plain.unit(), plain.marks()), row);
    Value value =
        new Value(literal.quantity(), plain.counted(), values.marks(literal.marks(), row));
    return quotes.reported(id, label, value, placeOfValue(row), source, row, "");
  }

  /** The place of the literal, also within a long form. */
  private static Place placeOfValue(Fields row) {
    return row.get("value") instanceof Node.Mapping longForm
        ? longForm.placeOf("value")
        : row.placeOf("value");
  }

  private Map<String, Value> otherPeriods(Fields row, Unit unit) {
    Map<String, Value> periods = new LinkedHashMap<>();
    for (String key : row.keys()) {
      if (key.startsWith(OTHER_PERIOD)) {
        String written = key.substring(OTHER_PERIOD.length());
        DateSpan period =
            new Dates(reading.report()).span(written, row.placeOfKey(key), Fault.PERIOD);
        if (period != null && row.filled(key)) {
          periods.put(period.toString(), values.published(row.get(key), unit));
        }
      }
    }
    return periods;
  }
}
