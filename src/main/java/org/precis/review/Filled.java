package org.precis.review;

import java.util.Optional;
import java.util.regex.Matcher;
import org.precis.model.Currencies;
import org.precis.model.Edition;
import org.precis.model.Reference;
import org.precis.model.Slice;
import org.precis.model.Value;
import org.precis.review.Numbers.OfCase;
import org.precis.review.Numbers.OfStatistic;
import org.precis.review.Numbers.OfTable;
import org.precis.review.Numbers.OfTotal;
import org.precis.totals.Total;
import org.precis.totals.Totals;

/** Resolves the references in an author's texts, in plain English. */
record Filled(Edition edition, Totals totals, Numbers numbers) {

  private static final String STATED = ".stated";
  private static final String UNSTATED = ".unstated";

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
      return edition.slice().map(Slice::value);
    }
    if (id.equals("cases")) {
      return Optional.of(Integer.toString(edition.cases().size()));
    }
    if (id.endsWith(UNSTATED)) {
      return total(id, UNSTATED).map(total -> Integer.toString(total.unstated()));
    }
    if (id.endsWith(STATED)) {
      return total(id, STATED).map(total -> Integer.toString(total.stated()));
    }
    return numbers.find(id).map(found -> inProse(value(found.getValue())));
  }

  private Optional<Total> total(String id, String count) {
    return totals.find(id.substring(0, id.length() - count.length()));
  }

  private static Value value(Numbers.Found number) {
    if (number instanceof OfStatistic one) {
      return one.value();
    }
    if (number instanceof OfCase one) {
      return one.reported().value();
    }
    return number instanceof OfTable one ? one.cell().value() : ((OfTotal) number).total().value();
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
