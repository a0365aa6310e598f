package org.precis.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.precis.compare.Entry;
import org.precis.compare.FieldChange;
import org.precis.compare.FieldValue;
import org.precis.compare.Kind;
import org.precis.compare.Part;
import org.precis.html.words.UnitForms;
import org.precis.model.Edition;
import org.precis.model.Value;

/** The values of fields as text: each number with its unit in the form that its briefing prints. */
final class DiffValues {

  private final List<Edition> old;
  private final List<Edition> current;

  DiffValues(Differences differences) {
    this.old = differences.old().editions();
    this.current = differences.current().editions();
  }

  /** The old value, as far as it is of this kind: for marks only the marks. */
  String old(FieldChange field) {
    return of(field.kind(), field.old(), old);
  }

  /** The new value, as far as it is of this kind. */
  String current(FieldChange field) {
    return of(field.kind(), field.current(), current);
  }

  private static String of(Kind kind, Optional<FieldValue> said, List<Edition> side) {
    if (said.orElse(null) instanceof FieldValue.Amount number) {
      return kind == Kind.MARKED ? DiffWords.marks(number.value()) : of(number.value(), side);
    }
    return said.map(words -> ((FieldValue.Words) words).text()).orElse("");
  }

  /** Whichever language the unit is in, its edition knows its forms. */
  private static String of(Value value, List<Edition> side) {
    String form =
        side.stream()
            .filter(edition -> edition.units().containsKey(value.unit()))
            .findFirst()
            .flatMap(edition -> UnitForms.of(edition).of(value.unit(), value.quantity()))
            .orElse(value.unit());
    return DiffWords.of(value.withUnit(form));
  }

  /**
   * The numbers of an added or removed item.
   *
   * @param form gives the text for a name and a number; where there is only one, the name is ""
   */
  List<String> numbers(Entry entry, BinaryOperator<String> form) {
    boolean single = entry.part() == Part.STATISTIC || entry.follows();
    List<String> numbers = new ArrayList<>();
    for (FieldChange field : entry.fields()) {
      if (field.current().or(field::old).orElseThrow() instanceof FieldValue.Amount) {
        String number = field.current().isPresent() ? current(field) : old(field);
        numbers.add(form.apply(single ? "" : field.field(), number));
      }
    }
    return numbers;
  }
}
