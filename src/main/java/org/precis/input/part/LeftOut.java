package org.precis.input.part;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Reading;
import org.precis.input.field.Written;
import org.precis.input.file.Place;
import org.precis.input.tree.Node;
import org.precis.model.Edition;
import org.precis.model.FigureSpec.ChartKind;
import org.precis.model.Reference;

/**
 * What one briefing of a burst does without: figures and main points that speak of a number which
 * only others of the burst have.
 */
public final class LeftOut {

  private static final Pattern TOTAL = Pattern.compile("total\\.([^.]+)(\\..*)?");

  private final Edition edition;
  private final Reading reading;
  private final Whole whole;
  private final KnownReferences known;

  /**
   * What one briefing does without.
   *
   * @param edition all that the texts may name
   */
  public LeftOut(Edition edition, Reading reading, Whole whole) {
    this.edition = edition;
    this.reading = reading;
    this.whole = whole;
    this.known = new KnownReferences(edition);
  }

  /** A reference in the text that only other briefings of the burst have. */
  private Optional<String> elsewhere(String text) {
    Matcher references = Reference.PATTERN.matcher(text);
    while (reading.slice().isPresent() && references.find()) {
      String id = references.group(1);
      if ((!known.has(id) || ofNoCase(id)) && whole.knows(id)) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  /** Whether it counts cases, or what they come to, where all are in other briefings. */
  private boolean ofNoCase(String id) {
    boolean elsewhere =
        edition.cases().isEmpty() && whole.draft().map(all -> !all.cases().isEmpty()).orElse(false);
    return elsewhere && (id.equals("cases") || edition.measure(measure(id)).isPresent());
  }

  /** The measure that a total is of; "" where the name is of none. */
  private static String measure(String id) {
    Matcher total = TOTAL.matcher(id);
    return total.matches() ? total.group(1) : "";
  }

  /** Whether a main point says what only others can say. */
  boolean point(String text) {
    return elsewhere(text).isPresent();
  }

  /** Reports a main point that says what only others can say. */
  void report(String point, Place place) {
    elsewhere(point).ifPresent(id -> report("main point", id, place.find("{{" + id, 0)));
  }

  /** Whether a figure says what only others can say, which is reported. */
  boolean figure(String id, List<Written> texts) {
    for (Written written : texts) {
      Node.Scalar text = written.text();
      Optional<String> name = elsewhere(text.text());
      if (name.isPresent()) {
        report("figure '" + id + "'", name.get(), text.place().find("{{" + name.get(), 0));
        return true;
      }
    }
    return false;
  }

  /** Whether a figure draws what only others have, which is reported. */
  boolean subject(String id, Subject subject, ChartKind chart, Place place) {
    if (reading.slice().isEmpty() || draws(subject, chart, place)) {
      return false;
    }
    boolean elsewhere =
        whole.draft().map(all -> draws(subject.in(all), chart, place)).orElse(false);
    if (elsewhere) {
      report("figure '" + id + "'", subject.name(), place);
    }
    return elsewhere;
  }

  private static boolean draws(Subject subject, ChartKind chart, Place place) {
    return subject.isDrawable(chart, place) && subject.lack(chart).isEmpty();
  }

  private void report(String what, String name, Place place) {
    reading.report().add(Fault.LEFT_OUT, place, what, name);
  }
}
