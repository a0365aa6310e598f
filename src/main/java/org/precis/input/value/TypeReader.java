package org.precis.input.value;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.field.Reading;
import org.precis.input.field.Suggestion;
import org.precis.input.file.Place;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.quantity.NumberType;

/**
 * Reads what kind of number a statistic, a measure or a column is: as its own {@code type} says, or
 * that of all numbers of the table or the pack. A word in its name or its unit may object to the
 * latter; then its type counts as not said.
 */
public final class TypeReader {

  /** The key of one series of numbers, or of a table. */
  public static final String KEY = "type";

  /** The key of a pack, for all its numbers. */
  public static final String OF_PACK = "types";

  private static final List<String> NAMES =
      List.of(
          NumberType.FLOW.word(),
          NumberType.STOCK.word(),
          NumberType.RATE.word(),
          NumberType.INDEX.word(),
          NumberType.UNSAID.word());

  private TypeReader() {}

  /** The type of all numbers of a pack, where they do not say another. */
  public static NumberType ofPack(Fields briefing) {
    return said(briefing, OF_PACK).orElse(NumberType.UNSAID);
  }

  /** The type that a key says. */
  public static Optional<NumberType> said(Fields fields, String key) {
    String word = fields.word(key);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<NumberType> type = NumberType.of(word);
    if (type.isEmpty()) {
      String hint = NearestName.hint(word, NAMES);
      fields.report().add(Fault.UNKNOWN_WORD, fields.placeOf(key), word, "type of number", hint);
    }
    return type;
  }

  /**
   * The type of a series of numbers.
   *
   * @param own where it may say its own
   * @param usual that of all numbers of its table or pack
   * @param unit of the numbers, or ""
   * @param names what it and its unit are called, in all languages, its own name first
   * @param place where it is named
   */
  public static NumberType of(
      Optional<Fields> own,
      NumberType usual,
      String unit,
      Collection<String> names,
      Place place,
      Reading reading) {
    Optional<NumberType> said = own.flatMap(fields -> said(fields, KEY));
    if (said.isPresent()) {
      if (isPercentage(unit) && said.get().isAdded()) {
        Place at = own.get().placeOf(KEY);
        reading.report().add(Fault.TYPE_OF_PERCENTAGE, at, said.get().word());
      }
      return said.get();
    }
    if (!usual.isSaid() || isPercentage(unit)) {
      return usual.isSaid() ? NumberType.RATE : usual;
    }
    return usual.isAdded() ? undoubted(usual, names, place, reading) : usual;
  }

  /** Keeps the type that words suggest of a statistic or a measure. */
  public static void suggest(Fields owner, Collection<String> names) {
    NumberType type = suggested(names, Vocabulary.of(owner.reading().languages()));
    Suggestion.Kind kind = Suggestion.Kind.TYPE;
    owner
        .reading()
        .files()
        .questions()
        .suggest(new Suggestion(owner.place(), "", kind, "", type.word(), true));
  }

  /** The type that words suggest, of numbers that are called so or in such a unit. */
  public static NumberType suggested(Collection<String> names, Vocabulary words) {
    return names.stream().anyMatch(name -> words.has(Sense.INDEX, name))
        ? NumberType.INDEX
        : names.stream().anyMatch(name -> isPercentage(name) || words.has(Sense.RATE, name))
            ? NumberType.RATE
            : names.stream().anyMatch(name -> words.has(Sense.STOCK, name))
                ? NumberType.STOCK
                : NumberType.FLOW;
  }

  private static NumberType undoubted(
      NumberType usual, Collection<String> names, Place place, Reading reading) {
    Vocabulary words = Vocabulary.of(reading.languages());
    for (String name : names) {
      Optional<String> word = words.find(Sense.RATE, name);
      if (word.isPresent()) {
        if (reading.machine()) {
          return NumberType.RATE;
        }
        String thing = names.iterator().next();
        reading
            .report()
            .add(Fault.TYPE_DOUBTED, place, thing, word.get(), usual.word(), usual.word());
        return NumberType.UNSAID;
      }
    }
    return usual;
  }

  /** Whether a unit is the sign of a percentage, which by definition is a value per unit. */
  private static boolean isPercentage(String unit) {
    return !unit.isEmpty() && "%‰％٪".indexOf(unit.charAt(0)) >= 0;
  }
}
