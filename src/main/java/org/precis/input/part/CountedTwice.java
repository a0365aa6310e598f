package org.precis.input.part;

import java.util.List;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.field.Placed;
import org.precis.input.field.Reading;
import org.precis.input.value.NumberColumns;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.model.Case;
import org.precis.model.Group;
import org.precis.model.Measure;
import org.precis.model.Statistic;

/**
 * Finds cases and statistics that seem to be the total, or a part, of others beside them: of these
 * nothing is formed until their author says why it can be.
 */
final class CountedTwice {

  private static final String TOTAL = "the total of the others";
  private static final String PART = "a part of another";
  private static final String BY_SUM = "it is their sum";

  private final Reading reading;
  private final Vocabulary words;

  CountedTwice(Reading reading) {
    this.reading = reading;
    this.words = Vocabulary.of(reading.languages());
  }

  /** The measures of some cases, of no type where a case seems to be the total of others. */
  List<Placed<Measure>> measures(List<Placed<Measure>> measures, List<Placed<Case>> cases) {
    boolean formed = measures.stream().anyMatch(one -> isFormed(one.value()));
    if (reading.machine() || !formed || !isAnyDoubted(measures, cases)) {
      return measures;
    }
    return measures.stream()
        .map(one -> isFormed(one.value()) ? new Placed<>(one.value().unsaid(), one.fields()) : one)
        .toList();
  }

  private static boolean isFormed(Measure measure) {
    return measure.type().isSaid() && measure.because().isEmpty();
  }

  private boolean isAnyDoubted(List<Placed<Measure>> measures, List<Placed<Case>> cases) {
    NumberColumns numbers =
        new NumberColumns(
            measures.stream()
                .map(Placed::value)
                .filter(Measure::added)
                .map(Measure::id)
                .map(id -> cases.stream().map(one -> one.value().value(id)).toList())
                .toList());
    boolean doubted = false;
    for (int i = 0; i < cases.size(); i++) {
      Case one = cases.get(i).value();
      Optional<String> why =
          words.is(Sense.TOTAL, one.title())
              ? Optional.of("its title says so")
              : one.dimensions().values().stream()
                  .filter(value -> words.has(Sense.TOTAL, value))
                  .filter(value -> !words.has(Sense.REST, value))
                  .map(value -> "it is about '" + value + "'")
                  .findFirst();
      if (why.isEmpty() && numbers.isSumOfOthers(i)) {
        why = Optional.of(BY_SUM);
      }
      if (why.isPresent()) {
        Fields fields = cases.get(i).fields();
        reading
            .report()
            .add(Fault.CASE_DOUBTED, fields.placeOf("title"), one.title(), TOTAL, why.get());
        doubted = true;
      }
    }
    return doubted;
  }

  /** The groups of some statistics, without a total where one seems to be of others. */
  List<Placed<Group>> groups(List<Placed<Group>> groups, List<Placed<Statistic>> statistics) {
    return groups.stream()
        .map(
            one ->
                isDoubted(one.value(), statistics)
                    ? new Placed<>(one.value().withoutTotal(), one.fields())
                    : one)
        .toList();
  }

  private boolean isDoubted(Group group, List<Placed<Statistic>> statistics) {
    if (reading.machine() || !group.total() || !group.because().isEmpty()) {
      return false;
    }
    List<Placed<Statistic>> inside =
        statistics.stream().filter(one -> one.value().group().equals(group.id())).toList();
    List<String> ids = inside.stream().map(one -> one.value().id()).toList();
    List<Placed<Statistic>> added =
        inside.stream().filter(one -> !ids.contains(one.value().partOf())).toList();
    NumberColumns numbers =
        new NumberColumns(List.of(added.stream().map(one -> one.value().value()).toList()));
    boolean doubted = false;
    for (int i = 0; i < added.size(); i++) {
      doubted |= isDoubted(group, added.get(i), numbers.isSumOfOthers(i));
    }
    return doubted;
  }

  private boolean isDoubted(Group group, Placed<Statistic> placed, boolean isSum) {
    String label = placed.value().label();
    boolean part = words.has(Sense.PART, label);
    boolean total = words.has(Sense.TOTAL, label) && !words.has(Sense.REST, label);
    if (part || total || isSum) {
      reading
          .report()
          .add(
              Fault.STATISTIC_DOUBTED,
              placed.fields().placeOf("label"),
              group.id(),
              label,
              part ? PART : TOTAL,
              part || total ? "its label says so" : BY_SUM);
    }
    return part || total || isSum;
  }
}
