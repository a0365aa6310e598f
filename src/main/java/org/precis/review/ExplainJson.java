package org.precis.review;

import java.util.List;
import java.util.Locale;
import org.precis.json.ValueJson;
import org.precis.model.Version;
import org.precis.review.Explanation.Named;
import org.precis.review.Explanation.Origin;
import org.precis.text.JsonWriter;

/**
 * The story of a number as JSON, as {@code org/precis/schema/explanation.schema.json} describes it.
 */
public final class ExplainJson {

  private static final int SCHEMA = 1;

  private final JsonWriter out;
  private final ValueJson values;

  private ExplainJson(JsonWriter out) {
    this.out = out;
    this.values = new ValueJson(out);
  }

  /** The whole text. */
  public static String of(Explanation told) {
    return JsonWriter.embeddable(out -> new ExplainJson(out).write(told));
  }

  private void write(Explanation told) {
    out.text("engine", "precis " + Version.NUMBER);
    out.number("schema", SCHEMA);
    out.text("id", told.id());
    out.text("kind", told.kind().name().toLowerCase(Locale.ROOT));
    out.text("label", told.label());
    values.value("value", told.value(), "");
    out.lines("sources", told.sources(), this::origin);
    named("otherPeriods", told.otherPeriods());
    out.list("notes", told.notes());
    named("partOf", told.wholes());
    named("parts", told.parts());
    out.lines(
        "sum",
        told.sum(),
        line -> {
          out.number("ordinal", line.ordinal());
          out.text("id", line.id());
          out.text("label", line.label());
          values.value("value", line.value(), "");
        });
    out.number("stated", told.stated());
    named("addedInto", told.addedInto());
    out.lines(
        "notAdded",
        told.notAdded(),
        not -> {
          out.text("what", not.what());
          out.text("why", not.why());
        });
    out.lines(
        "printed",
        told.printed(),
        place -> {
          out.text("section", place.section());
          out.text("label", place.label());
          out.number("page", place.page());
          out.text("text", place.text());
        });
  }

  private void origin(Origin origin) {
    out.text("source", origin.source());
    out.text("title", origin.title());
    out.text("quote", origin.quote().words());
    out.text("file", origin.file());
    out.number("page", origin.quote().page());
    out.number("paragraph", origin.quote().paragraph());
    out.number("line", origin.quote().line());
    out.number("column", origin.quote().column());
  }

  private void named(String name, List<Named> numbers) {
    out.lines(
        name,
        numbers,
        one -> {
          out.text("id", one.id());
          out.text("label", one.label());
          values.value("value", one.value(), "");
        });
  }
}
