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
    List<Table.Column> columns = new ArrayList<>();
    draft.tables().forEach(table -> columns.addAll(table.value().columns()));
    List<Measure> measures = draft.cases().isEmpty() ? List.of() : Draft.values(draft.measures());
    List<String> untyped = new ArrayList<>();
    if (numbers(draft) < 2) {
      return; // of a single number nothing could be formed
    }
    count(Draft.values(draft.statistics()), Statistic::type, "statistic", untyped);
    count(measures, Measure::type, "measure", untyped);
    count(columns, Table.Column::type, "column", untyped);
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

  private static <T> void count(
      List<T> numbers, Function<T, NumberType> type, String name, List<String> untyped) {
    long count = numbers.stream().filter(one -> !type.apply(one).isSaid()).count();
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
