package org.precis.review;

import java.util.Optional;
import java.util.regex.Matcher;
import org.precis.model.Edition;
import org.precis.model.Parameter;
import org.precis.model.Reference;
import org.precis.model.Slice;
import org.precis.quantity.Currencies;
import org.precis.quantity.Value;

/** Resolves the references in an author's texts, in plain English. */
record Filled(Edition edition, Numbers numbers) {

  String of(String text) {
    return Reference.PATTERN
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(words(found.group(1)).orElse(found.group())));
  }

  private Optional<String> words(String id) {
    if (id.startsWith("=")) {
      return Optional.of(id.substring(1).strip());
    }
    if (id.equals("each")) {
      return edition.selection().slice().map(Slice::value);
    }
    if (id.startsWith(Parameter.REFERENCE)) {
      return edition.parameter(id.substring(Parameter.REFERENCE.length())).map(Parameter::value);
    }
    return numbers.find(id).map(found -> inProse(found.getValue().value()));
  }

  /** The sentence itself names what is counted, but no currency or percent sign. */
  private static String inProse(Value value) {
    String words = DiffWords.of(value.quantity());
    if (value.unit().equals("%") || value.unit().startsWith("% ")) {
      return words + "%";
    }
    return Currencies.isCode(value.unit()) ? words + " " + value.unit() : words;
  }
}
