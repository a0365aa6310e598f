package org.precis.input.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.input.field.Fields;
import org.precis.input.field.Ids;
import org.precis.input.field.MachineKeys;
import org.precis.input.field.Placed;
import org.precis.input.field.Reading;
import org.precis.input.file.Place;
import org.precis.input.quote.ConfidentialTextCheck;
import org.precis.input.quote.Quotes;
import org.precis.input.tree.Node;
import org.precis.input.value.Dates;
import org.precis.input.value.Values;
import org.precis.model.Case;
import org.precis.model.Measure;
import org.precis.model.Reported;
import org.precis.quantity.Value;

/** Reads the cases. */
public final class CasesReader {

  public static final List<String> BY_CONVENTION =
      List.of(
          "cases.yaml",
          "cases.yml",
          "cases.csv",
          "cases.tsv",
          "cases.json",
          "cases.xlsx",
          "cases.ods",
          "cases/*.md");

  public static final List<String> KEYS = List.of("id", "opened", "closed", "source", "quote");
  private static final List<String> BESIDE_VALUE = List.of("quote", "says", "source");
  public static final List<String> TEXTS = List.of("title", "short", "text", "note");

  private final Reading reading;
  private final Dimensions dimensions;
  private final List<Placed<Measure>> measures;
  private final Values values;
  private final Quotes quotes;
  private final Dates dates;
  private final List<String> keys = new ArrayList<>(KEYS);
  private final List<String> texts = new ArrayList<>(TEXTS);

  CasesReader(
      Reading reading, Dimensions dimensions, List<Placed<Measure>> measures, Quotes quotes) {
    this.reading = reading;
    this.dimensions = dimensions;
    this.measures = measures;
    this.values = new Values(reading);
    this.quotes = quotes;
    this.dates = new Dates(reading.report());
    keys.addAll(dimensions.keysOfCases());
    for (Placed<Measure> measure : measures) {
      String id = measure.value().id();
      keys.addAll(List.of(id, id + ".quote", id + ".says", id + ".source"));
      texts.add(id + ".note");
    }
  }

  List<Placed<Case>> read(List<Fields> rows) {
    Ids ids = new Ids(reading.report());
    List<Placed<Case>> cases = new ArrayList<>();
    for (Fields written : rows) {
      Fields row =
          reading.machine() ? written.lifted(MachineKeys.MEASURES, "write { … }") : written;
      List<String> known = new ArrayList<>(dimensions.textsOf(row));
      known.addAll(texts);
      row.only(keys, known);
      cases.add(new Placed<>(read(ids.next(row), row), row));
    }
    return cases;
  }

  private Case read(String id, Fields row) {
    row.requiredTitle(id.isEmpty() ? "case" : "case '" + id + "'");
    String title = row.text("title", id);
    String source = row.word("source");
    return new Case(
        id,
        title,
        row.shortText("short", "title", title),
        dimensions.ofCase(row),
        dates.span(row, "opened"),
        dates.span(row, "closed"),
        measures(id, row, source),
        row.text("text"),
        source,
        quotes.ofCase(row, source),
        row.text("note"));
  }

  private Map<String, Reported> measures(String caseId, Fields row, String source) {
    Map<String, Reported> stated = new LinkedHashMap<>();
    for (Placed<Measure> placed : measures) {
      Measure measure = placed.value();
      String id = measure.id();
      boolean given = row.filled(id) || row.filled(id + ".quote") || row.filled(id + ".note");
      if (given) {
        stated.put(id, reported(caseId, row, measure, source));
      }
    }
    return stated;
  }

  private Reported reported(String caseId, Fields row, Measure measure, String sourceOfCase) {
    String id = measure.id();
    String name = caseId + "." + id;
    if (row.get(id) instanceof Node.Mapping longForm) {
      Fields fields = new Fields(longForm, reading);
      Value value = values.value(longForm, measure.counted(), BESIDE_VALUE, List.of("note"));
      if (value.stated() && !reading.published(value, fields.placeOf("value")).stated()) {
        ConfidentialTextCheck.run(value, row, "", reading);
      }
      return reported(name, measure, value, fields.placeOf("value"), fields, "", sourceOfCase);
    }
    Value value = values.value(row.get(id), measure.counted());
    return reported(name, measure, value, row.placeOf(id), row, id + ".", sourceOfCase);
  }

  private Reported reported(
      String name,
      Measure measure,
      Value value,
      Place at,
      Fields fields,
      String prefix,
      String sourceOfCase) {
    String own = fields.word(prefix + "source");
    String source = own.isEmpty() ? sourceOfCase : own;
    return quotes.reported(name, measure.label(), value, at, source, fields, prefix);
  }
}
