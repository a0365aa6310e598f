package org.precis.input.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Placed;
import org.precis.input.field.Reading;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.model.Edition;
import org.precis.model.Statistic;
import org.precis.quantity.Unit;

/**
 * Finds numbers that are not compared only because their units are written in two forms of one
 * word: <i>1 plane</i> in the edition before, <i>4 planes</i> in this one.
 */
final class UnitFormsCheck {

  /** What forms of a word may differ in at their end, and how many letters they share. */
  private static final Pattern ENDING = Pattern.compile("\\p{L}{0,2}");

  private static final int SHORTEST_STEM = 3;

  /** What ends in a word, and not in a symbol such as кВт or a short form such as тыс. */
  private static final Pattern STEM = Pattern.compile("(?:.*\\P{L})?\\p{Ll}{3,}");

  /** What stands for any endings in the files of languages. */
  private static final String ANY = "*";

  private UnitFormsCheck() {}

  /** Whether two units that differ seem to be forms of one word. */
  static boolean areAlike(Unit one, Unit other, Reading reading) {
    Vocabulary words = Vocabulary.of(List.of(reading.language()));
    return areAlike(one.text(), other.text(), words.words(Sense.PLURAL_ENDING).keySet());
  }

  /** Compares the statistics with those of the edition before. */
  static void run(List<Placed<Statistic>> statistics, Edition edition, Reading reading) {
    for (Placed<Statistic> placed : statistics) {
      Statistic now = placed.value();
      Optional<Statistic> then = edition.previous().flatMap(before -> before.statistic(now.id()));
      if (then.isPresent()
          && areAlike(then.get().value().counted(), now.value().counted(), reading)) {
        reading
            .report()
            .add(
                Fault.UNIT_TWO_FORMS,
                placed.fields().placeOf("unit"),
                now.id(),
                now.value().unit(),
                "in the previous edition",
                then.get().value().unit());
      }
    }
  }

  private static boolean areAlike(String one, String other, Set<String> endings) {
    int shared = 0;
    while (shared < Math.min(one.length(), other.length())
        && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    String ending = one.substring(shared);
    String another = other.substring(shared);
    if (one.equals(other) || shared < SHORTEST_STEM || Unit.of(one).isSame(Unit.of(other))) {
      return false;
    }
    if (endings.contains(ANY)) {
      return STEM.matcher(one.substring(0, shared)).matches()
          && ENDING.matcher(ending).matches()
          && ENDING.matcher(another).matches();
    }
    return ending.isEmpty() && endings.contains(another)
        || another.isEmpty() && endings.contains(ending);
  }
}
