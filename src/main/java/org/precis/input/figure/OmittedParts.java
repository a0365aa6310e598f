package org.precis.input.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Reading;
import org.precis.input.field.TextWithReferences;
import org.precis.input.file.Place;
import org.precis.input.part.KnownReferences;
import org.precis.input.part.UnslicedPack;
import org.precis.input.tree.Node;
import org.precis.model.ChartKind;
import org.precis.model.Edition;
import org.precis.model.Reference;

/**
 * Figures and main points that one slice leaves out because they refer to numbers that only other
 * slices have.
 */
public final class OmittedParts {

  private static final Pattern TOTAL = Pattern.compile("total\\.([^.]+)(\\..*)?");

  private final Edition edition;
  private final Reading reading;
  private final UnslicedPack unsliced;
  private final KnownReferences known;

  /**
   * What one briefing leaves out.
   *
   * @param edition everything that its texts may refer to
   */
  public OmittedParts(Edition edition, Reading reading, UnslicedPack unsliced) {
    this.edition = edition;
    this.reading = reading;
    this.unsliced = unsliced;
    this.known = new KnownReferences(edition);
  }

  /** The bars that figures can draw. */
  BarNames bars() {
    return new BarNames(edition);
  }

  /** A reference in the text that only other slices can resolve. */
  private Optional<String> elsewhere(String text) {
    Matcher references = Reference.PATTERN.matcher(text);
    while (reading.slice().isPresent() && references.find()) {
      String id = references.group(1);
      if ((!known.has(id) || ofNoCase(id)) && unsliced.knows(id)) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  /** Whether it counts cases or adds up a measure, and all cases are in other slices. */
  private boolean ofNoCase(String id) {
    boolean elsewhere =
        edition.cases().isEmpty()
            && unsliced.draft().map(all -> !all.cases().isEmpty()).orElse(false);
    return elsewhere && (id.equals("cases") || edition.measure(measure(id)).isPresent());
  }

  /** The measure in the id of a total, or "". */
  private static String measure(String id) {
    Matcher total = TOTAL.matcher(id);
    return total.matches() ? total.group(1) : "";
  }

  /** Whether a main point refers to a number that only other slices have. */
  boolean point(String text) {
    return elsewhere(text).isPresent();
  }

  /** Reports a main point that refers to a number that only other slices have. */
  void report(String point, Place place) {
    elsewhere(point).ifPresent(id -> report("main point", id, place.find("{{" + id, 0)));
  }

  /**
   * Whether the texts of a figure refer to a number that only other slices have, which is reported.
   */
  boolean figure(String id, List<TextWithReferences> texts) {
    for (TextWithReferences written : texts) {
      Node.Scalar text = written.text();
      Optional<String> name = elsewhere(text.text());
      if (name.isPresent()) {
        report("figure '" + id + "'", name.get(), text.place().find("{{" + name.get(), 0));
        return true;
      }
    }
    return false;
  }

  /** Whether a figure shows data that only other slices have, which is reported. */
  boolean subject(String id, FigureSubject subject, ChartKind chart, Place place) {
    if (reading.slice().isEmpty() || draws(subject, chart, place)) {
      return false;
    }
    boolean elsewhere =
        unsliced.draft().map(all -> draws(subject.in(all), chart, place)).orElse(false);
    if (elsewhere) {
      report("figure '" + id + "'", subject.name(), place);
    }
    return elsewhere;
  }

  private static boolean draws(FigureSubject subject, ChartKind chart, Place place) {
    return subject.isDrawable(chart, place) && subject.lack(chart).isEmpty();
  }

  private void report(String what, String name, Place place) {
    reading.report().add(Fault.LEFT_OUT, place, what, name);
  }
}
