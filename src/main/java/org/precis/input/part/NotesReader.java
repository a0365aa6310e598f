package org.precis.input.part;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.field.Reading;
import org.precis.input.field.Texts;
import org.precis.input.tree.Node;
import org.precis.input.value.Dates;
import org.precis.input.value.Values;
import org.precis.model.Correction;
import org.precis.model.Limits;
import org.precis.model.NotAdded;
import org.precis.model.Statistic;
import org.precis.quantity.Unit;
import org.precis.quantity.Value;

/** Reads corrections, sums that must not be made, the glossary and the limits. */
public final class NotesReader {

  private static final int MOST = 1_000_000;

  private final Fields briefing;
  private final Reading reading;
  private final Draft draft;
  private final UnslicedPack unsliced;

  public NotesReader(Fields briefing, Draft draft, UnslicedPack unsliced) {
    this.briefing = briefing;
    this.reading = briefing.reading();
    this.draft = draft;
    this.unsliced = unsliced;
  }

  public List<Correction> corrections() {
    List<Correction> corrections = new ArrayList<>();
    for (Fields fields : briefing.list("corrections", "write 'on: …', 'what: …' and 'why: …'")) {
      fields.only(List.of("on", "was"), List.of("what", "why"));
      fields.requiredWord("on", "write the date of the correction");
      fields.required("what", "say what was wrong");
      LocalDate on = new Dates(reading.report()).day(fields, "on");
      Map<String, Value> was = was(fields);
      boolean elsewhere = fields.filled("was") && was.isEmpty() && reading.slice().isPresent();
      if (!elsewhere) {
        corrections.add(new Correction(on, fields.text("what"), fields.text("why"), was));
      }
    }
    if (briefing.word("status").equals("corrected") && corrections.isEmpty()) {
      reading.report().add(Fault.CORRECTED, briefing.placeOf("status"));
    }
    return corrections;
  }

  private Map<String, Value> was(Fields correction) {
    Map<String, Value> was = new LinkedHashMap<>();
    Fields values =
        correction.thing("was", "write the id of a statistic and its previous value").orElse(null);
    if (values != null) {
      for (String id : values.keys()) {
        Optional<Statistic> statistic = draft.statistic(id);
        if (statistic.isEmpty() && unsliced.hasStatistic(id)) {
          continue;
        }
        if (statistic.isEmpty()
            && draft.complete()
            && !draft.lacksRows(id, "'" + id + "' under 'corrections'", reading.report())) {
          String hint = NearestName.hint(id, draft.statisticIds());
          reading.report().add(Fault.UNKNOWN_STATISTIC, values.placeOfKey(id), id, hint);
        }
        Unit unit = statistic.map(one -> one.value().counted()).orElse(Unit.NONE);
        was.put(id, new Values(reading).published(values.get(id), unit));
      }
    }
    return was;
  }

  public List<NotAdded> notAdded() {
    List<NotAdded> all = new ArrayList<>();
    for (Fields fields : briefing.list("not-added", "write 'of: [ids]' and 'why: …'")) {
      fields.only(List.of("of"), List.of("what", "why"));
      fields.required("why", "say why they are not added");
      if (fields.text("what").isEmpty()) {
        fields.required("of", "name the counts, or say in words which they are with 'what'");
      }
      List<String> of = new ArrayList<>();
      for (Node.Scalar id : fields.scalars("of")) {
        if (!isElsewhere(id.text().strip())) {
          of.add(id.text().strip());
          checkCounted(id);
        }
      }
      if (of.size() > 1 || reading.slice().isEmpty()) {
        all.add(new NotAdded(fields.text("what"), of, fields.text("why")));
      }
    }
    return all;
  }

  /** Whether only other slices have it. */
  private boolean isElsewhere(String id) {
    boolean here = draft.statistic(id).isPresent() || draft.hasGroup(id);
    return !here && (unsliced.hasStatistic(id) || unsliced.hasGroup(id));
  }

  private void checkCounted(Node.Scalar id) {
    Set<String> known = new LinkedHashSet<>(draft.statisticIds());
    known.addAll(draft.groupIds());
    draft.measureIds().forEach(measure -> known.add("cases." + measure));
    String name = id.text().strip();
    if (!draft.complete() || known.contains(name)) {
      return;
    }
    if (!draft.lacksRows(name, "'" + name + "' under 'not-added'", reading.report())) {
      String hint = NearestName.hint(id.text(), known);
      reading.report().add(Fault.UNKNOWN_STATISTIC, id.place(), id.text(), hint);
    }
  }

  public Map<String, String> glossary() {
    Map<String, String> glossary = new LinkedHashMap<>();
    Node own = Texts.inLanguage(briefing.get("glossary"), reading);
    if (own instanceof Node.Mapping mapping) {
      Fields terms = new Fields(mapping, reading);
      terms.keys().forEach(term -> glossary.put(term, terms.text(term)));
    } else {
      briefing.thing("glossary", "write 'term: meaning', indented, on a line below the key");
    }
    return glossary;
  }

  public Limits limits() {
    Limits usual = Limits.DEFAULT;
    Optional<Fields> limits =
        briefing.thing("limits", "write {pages: …, seconds: …, megabytes: …}");
    if (limits.isEmpty()) {
      return usual;
    }
    Fields fields = limits.get();
    fields.only(List.of("pages", "seconds", "megabytes"), List.of());
    int megabytes = fields.count("megabytes", 1, MOST, (int) (usual.bytes() >> 20));
    int seconds = fields.count("seconds", 1, MOST, (int) usual.deadline().toSeconds());
    return new Limits(
        fields.count("pages", 1, MOST, usual.pages()),
        (long) megabytes << 20,
        Duration.ofSeconds(seconds));
  }
}
