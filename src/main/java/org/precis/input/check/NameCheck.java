package org.precis.input.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.field.Placed;
import org.precis.input.file.Report;
import org.precis.input.part.Draft;
import org.precis.input.tree.Node;
import org.precis.model.Case;
import org.precis.model.Measure;
import org.precis.model.Parameter;
import org.precis.model.Reference;
import org.precis.model.Source;
import org.precis.model.Statistic;
import org.precis.model.Table;

/**
 * Checks that every group, source and parent statistic that is named exists, and that no id is
 * reserved.
 */
final class NameCheck {

  /**
   * {@code {{each}}} is always the slice; {@code {{cases}}} is the number of cases unless a
   * statistic has that id.
   */
  private static final String RESERVED = "each";

  private final Draft draft;
  private final Report report;
  private final List<String> sources;

  /** The first statistic of each label beside others of its group, whole and unit. */
  private final Map<List<String>, Placed<Statistic>> labels = new LinkedHashMap<>();

  private NameCheck(Draft draft, Report report) {
    this.draft = draft;
    this.report = report;
    this.sources = Draft.values(draft.sources()).stream().map(Source::id).toList();
  }

  static void run(Draft draft, Report report) {
    NameCheck check = new NameCheck(draft, report);
    draft.statistics().forEach(check::statistic);
    draft.cases().forEach(check::caseItem);
    for (Placed<Table> table : draft.tables()) {
      check.source(table.value().source(), table.fields(), "source");
    }
  }

  private void statistic(Placed<Statistic> placed) {
    Statistic statistic = placed.value();
    Fields fields = placed.fields();
    if (RESERVED.equals(statistic.id())
        || statistic.id().startsWith("total.")
        || statistic.id().startsWith("table.")
        || Reference.isPlace(statistic.id())
        || statistic.id().startsWith(Parameter.REFERENCE)) {
      report.add(Fault.RESERVED_ID, fields.placeOf("id"), statistic.id(), statistic.id());
    }
    label(placed);
    group(statistic.group(), fields);
    source(statistic.reported().source(), fields, "source");
    String whole = statistic.partOf();
    if (!whole.isEmpty() && draft.statistic(whole).isEmpty() && draft.complete()) {
      report.add(
          Fault.UNKNOWN_WHOLE,
          fields.placeOf("part_of"),
          whole,
          NearestName.hint(whole, draft.statisticIds()));
    }
  }

  /** Reports a label that does not say of which value of a dimension the number is. */
  private void label(Placed<Statistic> placed) {
    Statistic own = placed.value();
    List<String> told = List.of(own.group(), own.partOf(), own.label(), own.value().unit());
    Placed<Statistic> first = labels.putIfAbsent(told, placed);
    if (first != null && !first.value().dimensions().equals(own.dimensions())) {
      String before = first.fields().placeOf("label").named();
      report.add(Fault.DUPLICATE_ROW, placed.fields().placeOf("label"), own.label(), before);
    }
  }

  private void group(String group, Fields fields) {
    List<String> groups = draft.groupIds();
    if (group.isEmpty() && !groups.isEmpty()) {
      String hint = "name one of the groups: " + String.join(", ", groups);
      report.add(Fault.MISSING_KEY, fields.placeOf("group"), "group", hint);
    } else if (!group.isEmpty() && !groups.contains(group)) {
      report.add(
          Fault.UNKNOWN_GROUP, fields.placeOf("group"), group, NearestName.hint(group, groups));
    }
  }

  private void caseItem(Placed<Case> placed) {
    Fields fields = placed.fields();
    source(placed.value().source(), fields, "source");
    for (Measure measure : Draft.values(draft.measures())) {
      String id = measure.id();
      if (fields.get(id) instanceof Node.Mapping own) {
        Fields longForm = new Fields(own, fields.reading());
        source(longForm.word("source"), longForm, "source");
      } else {
        source(fields.word(id + ".source"), fields, id + ".source");
      }
    }
  }

  private void source(String source, Fields fields, String key) {
    // sources in another form than a mapping are reported as that
    boolean unread = sources.isEmpty() && report.hasAny(Set.of(Fault.EXPECTED_MAPPING));
    if (!source.isEmpty() && !sources.contains(source) && !unread) {
      String hint = NearestName.hint(source, sources, "define it under 'sources' in briefing.yaml");
      report.add(Fault.UNKNOWN_SOURCE, fields.placeOf(key), source, hint);
    }
  }
}
