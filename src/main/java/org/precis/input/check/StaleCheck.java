package org.precis.input.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.precis.diagnostic.Fault;
import org.precis.input.check.PeriodSlots.Period;
import org.precis.input.check.PeriodSlots.Sentence;
import org.precis.input.check.PeriodSlots.Slot;
import org.precis.input.field.Fields;
import org.precis.input.field.Reading;
import org.precis.input.field.TextWithReferences;
import org.precis.input.file.Place;
import org.precis.input.part.KnownReferences;
import org.precis.input.tree.Node;
import org.precis.input.tree.PlainLabel;
import org.precis.input.value.PeriodNames;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.FigureSpec;
import org.precis.model.Table;

/**
 * Finds texts that speak of the period of the last edition as if it were that of this one: names of
 * it and references to its numbers in a sentence that is word for word that of the last edition.
 * Where a sentence names it in comparison, the last edition named an earlier one.
 */
final class StaleCheck {

  /** Corrections describe what was. */
  private static final Set<String> OF_BEFORE = Set.of("what", "why");

  private static final int FIRST_YEAR = 1000;

  /** A sentence, and the text that it is part of. */
  private record Placed(Sentence sentence, Node.Scalar text) {}

  private final Edition edition;
  private final Edition last;
  private final Reading reading;
  private final PeriodSlots periods;
  private final StaleReferences references;

  /** All texts, as they are printed; found once. */
  private final Map<String, Node.Scalar> texts = new TreeMap<>();

  private StaleCheck(Edition edition, Edition last, KnownReferences known, Reading reading) {
    this.edition = edition;
    this.last = last;
    this.reading = reading;
    this.periods =
        new PeriodSlots(
            edition.masthead().period(), last.masthead().period(), edition.masthead().language());
    this.references = new StaleReferences(edition, known, periods);
  }

  /**
   * Checks the texts of an edition.
   *
   * @param before those of the last edition
   */
  static void run(
      Edition edition, List<TextWithReferences> before, KnownReferences known, Fields briefing) {
    edition
        .previous()
        .filter(last -> isFollowed(last.masthead().period(), edition.masthead().period()))
        .filter(last -> last.masthead().language().equals(edition.masthead().language()))
        .map(last -> new StaleCheck(edition, last, known, briefing.reading()))
        .ifPresent(
            check -> {
              check.texts(before);
              briefing.list("figures", "").forEach(check::figure);
            });
  }

  /** Whether an edition of one period, or null, is followed by one of a later period. */
  static boolean isFollowed(DateSpan then, DateSpan now) {
    return then != null
        && now != null
        && then.to().lastDay().isBefore(now.to().lastDay())
        // names of years have four digits, also of those before
        && then.from().year() - (then.to().year() - then.from().year()) > FIRST_YEAR;
  }

  private void texts(List<TextWithReferences> before) {
    Set<String> data = data();
    Map<String, List<Placed>> then = sentences(before, data);
    Map<String, List<Placed>> now = sentences(reading.words().texts(), data);
    now.forEach((words, all) -> compare(all, then.getOrDefault(words, List.of())));
    for (String title : List.of(edition.masthead().title(), edition.masthead().subtitle())) {
      boolean same =
          title.equals(last.masthead().title()) || title.equals(last.masthead().subtitle());
      if (same && periods.named(title) < 0) {
        title(title);
      }
    }
    for (Table table : edition.tables()) {
      last.tables().stream()
          .filter(one -> one.id().equals(table.id()))
          .findFirst()
          .ifPresent(
              one -> {
                labels(one, table, found -> found.columns().stream().map(Table.Column::label));
                labels(one, table, found -> found.rows().stream().map(Table.Row::label));
              });
    }
  }

  /** What names the rows and columns of tables, and tells of cases: data, and no sentences. */
  private Set<String> data() {
    Set<String> data = new TreeSet<>();
    for (Edition one : List.of(edition, last)) {
      for (Table table : one.tables()) {
        table.allRows().forEach(row -> data.add(row.label()));
        table.columns().forEach(column -> data.add(column.label()));
      }
      one.cases()
          .forEach(told -> data.addAll(List.of(told.title(), told.shortTitle(), told.text())));
    }
    return data;
  }

  /** The sentences by their words, and the key of their text. */
  private Map<String, List<Placed>> sentences(List<TextWithReferences> texts, Set<String> data) {
    Map<String, List<Placed>> sentences = new LinkedHashMap<>();
    for (TextWithReferences written : texts) {
      String text = written.text().text();
      if (!OF_BEFORE.contains(written.key()) && !data.contains(PlainLabel.printed(text))) {
        for (Sentence sentence : periods.sentences(text)) {
          sentences
              .computeIfAbsent(written.key() + ": " + sentence.words(), of -> new ArrayList<>())
              .add(new Placed(sentence, written.text()));
        }
      }
    }
    return sentences;
  }

  /** Compares sentences that differ in their slots only. */
  private void compare(List<Placed> now, List<Placed> then) {
    for (Placed placed : now) {
      List<Slot> slots = placed.sentence.slots();
      for (int i = 0; i < slots.size(); i++) {
        int at = i;
        if (then.stream().anyMatch(old -> isSame(at, placed.sentence, old.sentence))) {
          if (slots.get(i).isReference()) {
            reference(i, placed, now, then);
          } else {
            name(i, placed, now);
          }
        }
      }
    }
  }

  /**
   * Whether a slot is what it was in the last edition; what was named there in comparison also
   * stands in texts for good, so that all of the sentence is.
   */
  private boolean isSame(int at, Sentence now, Sentence then) {
    Slot slot = now.slots().get(at);
    boolean same = slot.isSame(then.slots().get(at));
    return same && (slot.isReference() || slot.period() == PeriodSlots.LAST || now.isSame(then));
  }

  private void name(int at, Placed placed, List<Placed> all) {
    Slot slot = placed.sentence.slots().get(at);
    Period period = periods.period(slot.period());
    // of several such sentences one may be about this edition, and another about the last
    boolean compared =
        all.stream().anyMatch(one -> one.sentence.slots().get(at).period() == PeriodSlots.OWN);
    if (period.next().isPresent() && !compared) {
      report(placed.text, slot.said(), slot.start(), period.next().get());
    }
  }

  private void reference(int at, Placed placed, List<Placed> all, List<Placed> then) {
    Slot slot = placed.sentence.slots().get(at);
    Optional<StaleReferences.Moved> moved = references.of(slot.said());
    if (moved.isEmpty() || says(moved.get().period(), placed.sentence, then)) {
      return;
    }
    boolean compared =
        all.stream().anyMatch(one -> one.sentence.slots().get(at).said().equals(moved.get().now()));
    if (!compared) {
      String written = placed.text.text().substring(slot.start());
      String whole = written.substring(0, written.indexOf("}}") + 2);
      reading
          .report()
          .add(
              Fault.STALE_REFERENCE,
              placed.text.placeOf(whole, placed.text.text(), slot.start()),
              whole,
              "{{" + moved.get().now() + "}}");
    }
  }

  /** Whether a sentence says on purpose of which period its numbers are. */
  private boolean says(int period, Sentence sentence, List<Placed> then) {
    for (int i = 0; i < sentence.slots().size(); i++) {
      Slot slot = sentence.slots().get(i);
      int at = i;
      boolean literal =
          slot.isReference()
              && slot.said().startsWith("=")
              && periods.period(period).names().matcher(slot.said()).find();
      boolean another =
          slot.period() == period
              && then.stream().noneMatch(old -> old.sentence.slots().get(at).isSame(slot));
      if (literal || another) {
        return true;
      }
    }
    return false;
  }

  /** A figure of a column of an earlier period, which none of its texts names. */
  private void figure(Fields figure) {
    String id = figure.word("id");
    List<String> drawn = figure.scalars("of").stream().map(one -> one.text().strip()).toList();
    boolean same =
        specs(last)
            .anyMatch(old -> old.id().equals(id) && FigureSpec.several(old.of()).equals(drawn));
    for (Node.Scalar one : same ? figure.scalars("of") : List.<Node.Scalar>of()) {
      references
          .column(one.text().strip())
          .filter(moved -> !drawn.contains(moved.now()))
          .filter(
              moved ->
                  specs(edition).noneMatch(own -> own.id().equals(id) && says(moved.period(), own)))
          .ifPresent(
              moved ->
                  reading
                      .report()
                      .add(Fault.STALE_REFERENCE, one.place(), one.text().strip(), moved.now()));
    }
  }

  private static Stream<FigureSpec> specs(Edition edition) {
    return edition.presentation().figures().orElse(List.of()).stream();
  }

  private boolean says(int period, FigureSpec figure) {
    return periods
        .period(period)
        .names()
        .matcher(figure.message() + "\n" + figure.subtitle())
        .find();
  }

  /** A title that nobody changes is that of an older edition, too. */
  private void title(String title) {
    DateSpan now = edition.masthead().period();
    DateSpan then = last.masthead().period();
    DateSpan older = then.moved(-2);
    while (older.from().firstDay().isAfter(now.from().firstDay().minusYears(1))) {
      var names =
          PeriodNames.of(older, now, edition.masthead().language())
              .matcher(TypedNumberCheck.ours(title));
      if (names.find()) {
        text(title)
            .ifPresent(
                text -> report(text, names.group(), text.text().indexOf(names.group()), now));
        return;
      }
      older = older.moved(-1);
    }
  }

  /** Labels of one side of a table that name the last period, where none says it of this one. */
  private void labels(Table old, Table table, Function<Table, Stream<String>> side) {
    List<String> before = side.apply(old).toList();
    List<String> own =
        side.apply(table)
            .filter(label -> periods.named(label) == PeriodSlots.OWN)
            .map(periods::words)
            .toList();
    side.apply(table)
        .filter(label -> periods.named(label) == PeriodSlots.LAST)
        .filter(label -> before.contains(label) && !own.contains(periods.words(label)))
        .forEach(
            label ->
                text(label).ifPresent(text -> report(text, label, 0, edition.masthead().period())));
  }

  private Optional<Node.Scalar> text(String printed) {
    if (texts.isEmpty()) {
      reading.words().texts().stream()
          .map(TextWithReferences::text)
          .forEach(text -> texts.putIfAbsent(PlainLabel.printed(text.text()), text));
    }
    return Optional.ofNullable(texts.get(PlainLabel.printed(printed)));
  }

  private void report(Node.Scalar text, String said, int start, DateSpan now) {
    String written = edition.masthead().scope().quarters() ? now.inQuarters() : now.toString();
    Place place = text.placeOf(said, text.text(), start);
    reading.report().add(Fault.STALE_PERIOD, place, said, written, said);
  }
}
