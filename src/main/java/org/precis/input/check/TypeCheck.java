package org.precis.input.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.field.Placed;
import org.precis.input.file.Place;
import org.precis.input.part.Draft;
import org.precis.input.value.TypeReader;
import org.precis.model.Measure;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.NumberType;

/** Says once of which numbers nothing is formed, where the pack says nothing of their type. */
final class TypeCheck {

  private TypeCheck() {}

  static void run(Fields briefing, Draft draft) {
    if (briefing.reading().machine() || briefing.filled(TypeReader.OF_PACK)) {
      return;
    }
    long columns =
        draft.tables().stream()
            .filter(table -> !isSaid(table.fields()))
            .flatMap(table -> table.value().columns().stream().filter(one -> isUnsaid(one, table)))
            .count();
    List<Placed<Measure>> measures = draft.cases().isEmpty() ? List.of() : draft.measures();
    List<String> untyped = new ArrayList<>();
    if (numbers(draft) < 2) {
      return; // of a single number nothing could be formed
    }
    add(unsaid(draft.statistics(), Statistic::type), "statistic", untyped);
    add(unsaid(measures, Measure::type), "measure", untyped);
    add(columns, "column", untyped);
    if (!untyped.isEmpty()) {
      Place place = briefing.has("title") ? briefing.placeOfKey("title") : briefing.place();
      briefing.report().add(Fault.NO_TYPES, place, listed(untyped));
    }
  }

  private static int numbers(Draft draft) {
    int ofCases = draft.measures().size() * draft.cases().size();
    int ofTables =
        draft.tables().stream()
            .map(Placed::value)
            .mapToInt(table -> table.columns().size() * table.rows().size())
            .sum();
    int ofStatistics =
        Draft.values(draft.statistics()).stream()
            .mapToInt(statistic -> 1 + statistic.otherPeriods().size())
            .sum();
    return ofStatistics + ofCases + ofTables;
  }

  private static <T> long unsaid(List<Placed<T>> series, Function<T, NumberType> type) {
    return series.stream()
        .filter(one -> !type.apply(one.value()).isSaid() && !isSaid(one.fields()))
        .count();
  }

  private static boolean isUnsaid(Table.Column column, Placed<Table> table) {
    return !column.type().isSaid()
        && table
            .fields()
            .byId("columns", "write the name of a column")
            .flatMap(columns -> columns.named(column.id(), "write 'type: …'"))
            .filter(TypeCheck::isSaid)
            .isEmpty();
  }

  /** A type that is doubted forms nothing either, but it is said. */
  private static boolean isSaid(Fields fields) {
    return fields.filled(TypeReader.KEY);
  }

  private static void add(long count, String name, List<String> untyped) {
    if (count > 1) {
      untyped.add(count + " " + name + "s");
    } else if (count == 1) {
      untyped.add("a " + name);
    }
  }

  private static String listed(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
