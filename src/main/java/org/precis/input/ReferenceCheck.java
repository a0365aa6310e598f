package org.precis.input;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.precis.diagnostic.Fault;
import org.precis.model.Edition;
import org.precis.model.Reference;
import org.precis.model.Statistic;
import org.precis.totals.Total;
import org.precis.totals.Totals;

/** Checks that every {@code {{id}}} of the author's texts names something. */
final class ReferenceCheck {

  private static final List<String> COUNTS = List.of(".stated", ".unstated");

  private final Edition edition;
  private final Reading reading;
  private Totals totals;

  private ReferenceCheck(Edition edition, Reading reading) {
    this.edition = edition;
    this.reading = reading;
  }

  static void run(Edition edition, Reading reading) {
    List<Node.Scalar> texts =
        reading.texts().stream()
            .map(Written::text)
            .filter(text -> text.text().contains("{{"))
            .toList();
    if (!texts.isEmpty()) {
      ReferenceCheck check = new ReferenceCheck(edition, reading);
      texts.forEach(check::text);
    }
  }

  private void text(Node.Scalar text) {
    Matcher references = Reference.PATTERN.matcher(text.text());
    StringBuilder rest = new StringBuilder();
    while (references.find()) {
      references.appendReplacement(rest, "");
      String id = references.group(1);
      if (!isKnown(id)) {
        Place place = text.place().find(references.group(), 0);
        reading.report().add(Fault.UNKNOWN_REFERENCE, place, id, hint(id));
      }
    }
    references.appendTail(rest);
    if (rest.indexOf("{{") >= 0) {
      reading.report().add(Fault.OPEN_REFERENCE, text.place().find("{{", openAt(text)), "{{");
    }
  }

  /** How many times two braces stand in the text before those that nothing closes. */
  private static int openAt(Node.Scalar text) {
    String masked = Reference.PATTERN.matcher(text.text()).replaceAll("{|");
    String before = masked.substring(0, masked.indexOf("{{"));
    return before.split("\\{\\|", -1).length - 1;
  }

  private boolean isKnown(String id) {
    if (id.startsWith("=")) {
      return id.length() > 1;
    }
    if (id.equals("each")) {
      return reading.slice().isPresent();
    }
    int at = id.indexOf('@');
    if (at > 0) {
      Optional<Statistic> statistic = edition.statistic(id.substring(0, at));
      return statistic.isPresent()
          && statistic.get().otherPeriods().containsKey(id.substring(at + 1));
    }
    return id.equals("cases") || edition.statistic(id).isPresent() || isTotal(id);
  }

  private boolean isTotal(String id) {
    return id.startsWith("total.") && isOf(id, totals());
  }

  /** Known only where a text names one: names that are not Latin take long to write in Latin. */
  private Totals totals() {
    totals = totals == null ? Totals.of(edition) : totals;
    return totals;
  }

  private static boolean isOf(String id, Totals totals) {
    for (String count : COUNTS) {
      if (id.endsWith(count)
          && totals.find(id.substring(0, id.length() - count.length())).isPresent()) {
        return true;
      }
    }
    return totals.find(id).isPresent();
  }

  private String hint(String id) {
    int at = id.indexOf('@');
    if (at > 0 && edition.statistic(id.substring(0, at)).isPresent()) {
      Set<String> periods = edition.statistic(id.substring(0, at)).get().otherPeriods().keySet();
      return periods.isEmpty()
          ? "it has no other period: add value@" + id.substring(at + 1)
          : "its other periods: " + String.join(", ", periods);
    }
    if (id.equals("each")) {
      return "it prints the value of each briefing: write 'each: …' in briefing.yaml";
    }
    if (id.matches("[0-9., ]+")) {
      return "write {{=" + id + "}} for a number that is typed on purpose";
    }
    Set<String> known = new LinkedHashSet<>();
    edition.statistics().forEach(statistic -> known.add(statistic.id()));
    known.add("cases");
    for (Total total : totals().all()) {
      known.addAll(List.of(total.id(), total.id() + ".stated", total.id() + ".unstated"));
    }
    return Nearest.hint(id, known);
  }
}
