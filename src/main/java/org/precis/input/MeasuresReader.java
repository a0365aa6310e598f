package org.precis.input;

import java.util.ArrayList;
import java.util.List;
import org.precis.model.Measure;

/** Reads the numbers that cases may carry. */
final class MeasuresReader {

  private MeasuresReader() {}

  static List<Placed<Measure>> read(Fields briefing) {
    List<Placed<Measure>> measures = new ArrayList<>();
    SourcesReader.named(briefing, "measures", "write 'label: …' and 'unit: …'")
        .forEach((id, fields) -> measures.add(new Placed<>(measure(id, fields), fields)));
    return measures;
  }

  private static Measure measure(String id, Fields fields) {
    fields.only(List.of(), List.of("label", "short", "unit", "note"));
    fields.required("label", "write 'label: …'");
    String label = fields.text("label", id);
    return new Measure(
        id,
        label,
        fields.shortText("short", "label", label),
        fields.text("unit"),
        fields.text("note"));
  }
}
