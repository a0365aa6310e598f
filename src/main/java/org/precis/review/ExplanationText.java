package org.precis.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.html.words.UnitForms;
import org.precis.model.Quote;
import org.precis.quantity.Value;
import org.precis.review.Explanation.Change;
import org.precis.review.Explanation.Line;
import org.precis.review.Explanation.Named;
import org.precis.review.Explanation.Origin;
import org.precis.review.Explanation.Printed;
import org.precis.review.WrappedLines.Part;

/** An explanation as text for a terminal. */
public final class ExplanationText {

  private static final int HEAD = 12;
  private static final int LONGEST = 100;

  private final WrappedLines out;

  private final UnitForms units;

  private ExplanationText(WrappedLines out, UnitForms units) {
    this.out = out;
    this.units = units;
  }

  /**
   * The whole text.
   *
   * @param columns to which lines are wrapped; 0 for none
   */
  public static String of(Explanation told, int columns) {
    ExplanationText text = new ExplanationText(new WrappedLines(columns, false), told.units());
    text.out.line(HEAD, List.of(Part.plain(told.subject().id() + "  " + told.subject().label())));
    text.line("value", text.words(told.subject().value()) + counted(told));
    if (told.subject().type().isSaid()) {
      text.line("type", told.subject().type().word());
    }
    told.related().otherPeriods().forEach(text::period);
    told.sources().forEach(text::origin);
    told.notes().forEach(note -> text.line("note", note));
    told.related().wholes().forEach(whole -> text.named("part of", whole));
    told.related().parts().forEach(part -> text.named("has part", part));
    text.sum(told);
    told.addedInto().forEach(total -> text.named("added to", total));
    told.change().ifPresent(text::change);
    told.notAdded().forEach(not -> text.line("not added", not.what() + ": " + not.why()));
    text.printed(told.printed());
    return text.out.toString();
  }

  private static String counted(Explanation explanation) {
    if (explanation.subject().kind() == Explanation.Kind.STATED_TOTAL) {
      return ", as the source states";
    }
    return explanation.subject().kind() == Explanation.Kind.TOTAL
        ? ", stated in "
            + explanation.sum().stated()
            + " of "
            + DiffWords.count(explanation.sum().lines().size(), explanation.sum().of())
        : "";
  }

  private void period(Named one) {
    String head = one.label().isEmpty() ? "main value" : "for " + one.label();
    line(head, words(one.value()));
  }

  private String words(Value value) {
    String unit = value.quantity().stated() ? value.unit() : "";
    return DiffWords.of(value.withUnit(units.of(unit, value.quantity()).orElse(unit)));
  }

  private void origin(Origin origin) {
    String title = origin.title().isEmpty() ? "" : ": " + origin.title();
    line("source", (origin.source().isEmpty() ? "not named" : origin.source()) + title);
    Quote quote = origin.quote();
    if (!quote.words().isEmpty()) {
      line("quote", "“" + quote.words() + "”" + place(origin.file(), quote));
    }
  }

  /** The place of quoted words, or "". */
  private static String place(String file, Quote quote) {
    if (quote.page() > 0) {
      return "  (" + file + ", page " + quote.page() + ")";
    }
    if (!quote.placed()) {
      return "";
    }
    String place = file + ":" + quote.line() + ":" + quote.column();
    return "  (" + place + ", paragraph " + quote.paragraph() + ")";
  }

  private void named(String head, Named one) {
    line(head, one.id() + "  " + one.label() + ": " + words(one.value()));
  }

  private void change(Change change) {
    String date = change.published().isEmpty() ? "" : ", " + EnglishDates.day(change.published());
    String edition = " in " + change.edition() + date;
    String earlier = words(change.value().old().orElseThrow());
    String stated =
        change.former().map(former -> " (" + words(former) + edition + ")").orElse(edition);
    line("difference", DiffWords.of(change.value()) + ", from " + earlier + stated);
  }

  private void sum(Explanation explanation) {
    if (explanation.sum().lines().isEmpty()) {
      return;
    }
    int ids =
        explanation.sum().lines().stream().mapToInt(line -> line.id().length()).max().orElse(0);
    int values =
        explanation.sum().lines().stream()
            .mapToInt(line -> words(line.value()).length())
            .max()
            .orElse(0);
    int width = Math.max(values, words(explanation.subject().value()).length());
    boolean added = explanation.subject().kind() == Explanation.Kind.TOTAL;
    boolean counts = explanation.subject().kind() == Explanation.Kind.COUNT;
    boolean derived = explanation.subject().kind() == Explanation.Kind.DERIVED;
    String head = added ? "added" : counts ? "counted" : derived ? "formed of" : "total of";
    for (Line line : explanation.sum().lines()) {
      line(head, row(line.id(), ids, words(line.value()), width, line.label()));
      head = "";
    }
    if (added) {
      line("", row("", ids, "-".repeat(width), width, ""));
      line("", row("", ids, words(explanation.subject().value()), width, ""));
    }
  }

  private static String row(String id, int ids, String value, int values, String label) {
    return id
        + " ".repeat(ids - id.length() + 2)
        + " ".repeat(values - value.length())
        + value
        + (label.isEmpty() ? "" : "  " + label);
  }

  private void printed(List<Printed> places) {
    if (places.isEmpty()) {
      line("printed", "nowhere");
    }
    for (Printed place : places) {
      String page = place.page() == 0 ? "" : "page " + place.page();
      String where =
          Stream.of(page, place.section(), place.label())
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", "));
      line("printed", (where.isEmpty() ? "" : where + ": ") + shortened(place.text()));
    }
  }

  private static String shortened(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  private void line(String head, String text) {
    String space = " ".repeat(Math.max(2, HEAD - head.length()));
    out.line(HEAD + 2, List.of(Part.plain("  " + head + space + text)));
  }
}
