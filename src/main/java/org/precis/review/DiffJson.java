package org.precis.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.precis.claim.Difference;
import org.precis.claim.Refusal;
import org.precis.compare.ChangeType;
import org.precis.compare.Entry;
import org.precis.compare.FieldChange;
import org.precis.compare.FieldValue;
import org.precis.compare.ValueChange;
import org.precis.json.ValueJson;
import org.precis.model.Version;
import org.precis.quantity.Value;
import org.precis.review.Differences.LineChange;
import org.precis.text.JsonWriter;
import org.precis.workspace.Workspace;

/** Differences as JSON, as {@code org/precis/schema/diff.schema.json} describes them. */
public final class DiffJson {

  /** Version of the form. */
  private static final int SCHEMA = 1;

  private final JsonWriter out;
  private final ValueJson values;

  private DiffJson(JsonWriter out) {
    this.out = out;
    this.values = new ValueJson(out);
  }

  /** The whole text. */
  public static String of(Differences differences, Workspace workspace) {
    String summary = DiffReport.of(differences, workspace).summary();
    return JsonWriter.embeddable(out -> new DiffJson(out).write(differences, summary));
  }

  private void write(Differences differences, String summary) {
    out.text("engine", Version.ENGINE);
    out.number("schema", SCHEMA);
    out.object("old", () -> side(differences.old()));
    out.object("new", () -> side(differences.current()));
    out.flag("same", differences.isEmpty());
    out.flag("templateOnly", differences.templateOnly());
    out.text("summary", summary);
    out.object("counts", () -> counts(differences));
    out.lines("entries", differences.entries(), this::entry);
    out.list("templates", differences.templates());
    out.lines("lines", differences.lines(), this::line);
  }

  private void side(DiffInput side) {
    out.text("name", side.name());
    out.text("form", lower(side.form()));
    out.text("id", side.head().id());
    out.text("title", side.head().title());
    out.optional("published", side.head().published());
    out.text("pages", lower(side.pages()));
  }

  private void counts(Differences differences) {
    out.number("content", differences.content());
    out.number("follows", differences.follows());
  }

  private void entry(Entry entry) {
    out.text("part", lower(entry.part()));
    out.optional("within", entry.within());
    out.text("id", entry.id());
    out.text("title", entry.title());
    out.optional("language", entry.language());
    out.optional("slice", entry.slice());
    out.text("change", word(entry.change()));
    out.text("matched", lower(entry.match()));
    out.flag("follows", entry.follows());
    out.array("fields", entry.fields(), this::field);
  }

  private void field(FieldChange field) {
    out.text("field", field.field());
    out.text("kind", lower(field.kind()));
    said("old", field.old());
    said("new", field.current());
    Optional<ValueChange> change = field.value();
    if (change.isPresent() && field.old().isPresent() && field.current().isPresent()) {
      difference(change.get());
    }
  }

  private void said(String name, Optional<FieldValue> said) {
    if (said.isEmpty()) {
      out.nothing(name);
    } else if (said.get() instanceof FieldValue.Amount number) {
      values.value(name, number.value(), "");
    } else {
      out.text(name, ((FieldValue.Words) said.get()).text());
    }
  }

  private void difference(ValueChange change) {
    out.flag("requalified", change.requalified());
    out.object("difference", () -> difference(out, values, change.difference()));
  }

  /** The members of a difference between two numbers. */
  static void difference(JsonWriter out, ValueJson values, Difference difference) {
    out.text("direction", lower(difference.direction()));
    out.text("reason", difference.reason() == Refusal.NONE ? "formed" : lower(difference.reason()));
    difference
        .amount()
        .ifPresent(amount -> values.value("amount", new Value(amount, "", List.of()), ""));
  }

  private void line(LineChange change) {
    out.text("old", change.old());
    out.text("new", change.current());
  }

  /** As the schema names it. */
  private static String word(ChangeType change) {
    return switch (change) {
      case ADDED -> "new";
      case REMOVED -> "gone";
      case CHANGED, UNCHANGED -> lower(change);
    };
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
