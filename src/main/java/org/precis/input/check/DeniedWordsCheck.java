package org.precis.input.check;

import java.util.List;
import java.util.stream.Collectors;
import org.precis.assertion.DeniedWord;
import org.precis.assertion.DeniedWords;
import org.precis.assertion.Mention;
import org.precis.assertion.Named;
import org.precis.assertion.Relations;
import org.precis.claim.NamedValues;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Reading;
import org.precis.input.field.TextWithReferences;
import org.precis.input.file.Place;
import org.precis.input.part.KnownReferences;
import org.precis.input.tree.Node;
import org.precis.input.value.Literal;
import org.precis.language.Vocabulary;
import org.precis.model.Edition;

/** Warns of words such as "largest" and "doubled" that the numbers beside them deny. */
final class DeniedWordsCheck {

  private static final int MOST_NAMED = 3;

  private DeniedWordsCheck() {}

  static void run(Edition edition, KnownReferences known, Reading reading) {
    Vocabulary words = Vocabulary.of(List.of(reading.language()));
    Relations relations = null;
    for (TextWithReferences written : reading.words().texts()) {
      if (written.text().text().contains("{{")) {
        relations =
            relations == null
                ? new Relations(new NamedValues(edition, known.totals(), known.cells()), words)
                : relations;
        check(written.text(), words, relations, reading);
      }
    }
  }

  private static void check(
      Node.Scalar text, Vocabulary words, Relations relations, Reading reading) {
    StringBuilder before = new StringBuilder();
    for (SeenText seen : SeenText.of(text.text())) {
      List<Mention> references =
          seen.numbers().stream().map(number -> new Mention(number.at(), number.id())).toList();
      for (DeniedWord denied : DeniedWords.in(seen.words(), references, words, relations)) {
        if (!seen.isMeant(denied.start(), denied.end())) {
          String said = seen.words().substring(denied.start(), denied.end());
          String read = before + seen.written(denied.start());
          Place place = text.placeOf(said, read, read.length());
          String numbers =
              denied.numbers().stream()
                  .limit(MOST_NAMED)
                  .map(DeniedWordsCheck::shown)
                  .collect(Collectors.joining(", "));
          reading.report().add(Fault.DENIED_WORD, place, said, numbers, said);
        }
      }
      before.append(seen.written(seen.words().length()));
    }
  }

  private static String shown(Named named) {
    return named.name()
        + " is "
        + named.value().quantity().interval().map(Literal::of).orElse("not stated")
        + (named.value().unit().startsWith("%") ? " %" : "");
  }
}
