package org.precis.review;

import java.util.List;
import java.util.Locale;
import org.precis.claim.Difference;
import org.precis.json.ValueJson;
import org.precis.model.Version;
import org.precis.review.Explanation.Change;
import org.precis.review.Explanation.Named;
import org.precis.review.Explanation.Origin;
import org.precis.text.JsonWriter;

/** An explanation as JSON, described by {@code org/precis/schema/explanation.schema.json}. */
public final class ExplanationJson {

  private static final int SCHEMA = 2;

  private final JsonWriter out;
  private final ValueJson values;

  private ExplanationJson(JsonWriter out) {
    this.out = out;
    this.values = new ValueJson(out);
  }

  /** The whole text. */
  public static String of(Explanation explanation) {
    return JsonWriter.embeddable(out -> new ExplanationJson(out).write(explanation));
  }

  private void write(Explanation explanation) {
    out.text("engine", Version.ENGINE);
    out.number("schema", SCHEMA);
    out.text("id", explanation.subject().id());
    out.text(
        "kind", explanation.subject().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    out.text("label", explanation.subject().label());
    values.value("value", explanation.subject().value(), "");
    out.optional(
        "type", explanation.subject().type().isSaid() ? explanation.subject().type().word() : "");
    out.lines("sources", explanation.sources(), this::origin);
    named("otherPeriods", explanation.related().otherPeriods());
    out.list("notes", explanation.notes());
    named("part_of", explanation.related().wholes());
    named("parts", explanation.related().parts());
    out.lines(
        "sum",
        explanation.sum().lines(),
        line -> {
          out.number("ordinal", line.ordinal());
          out.text("id", line.id());
          out.text("label", line.label());
          values.value("value", line.value(), "");
        });
    out.number("stated", explanation.sum().stated());
    named("addedInto", explanation.addedInto());
    explanation.change().ifPresent(this::change);
    out.lines(
        "not-added",
        explanation.notAdded(),
        not -> {
          out.text("what", not.what());
          out.text("why", not.why());
        });
    out.lines(
        "printed",
        explanation.printed(),
        place -> {
          out.text("section", place.section());
          out.text("label", place.label());
          out.number("page", place.page());
          out.text("text", place.text());
        });
  }

  private void change(Change change) {
    Difference difference = change.value().difference();
    out.object(
        "difference",
        () -> {
          out.text("edition", change.edition());
          out.optional("published", change.published());
          values.value("earlier", change.value().old().orElseThrow(), "");
          change.former().ifPresent(former -> values.value("former", former, ""));
          DiffJson.difference(out, values, difference);
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
