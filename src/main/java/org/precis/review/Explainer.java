package org.precis.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.precis.claim.Addend;
import org.precis.claim.Derivation.Derived;
import org.precis.claim.Observation;
import org.precis.claim.TableCells.Cell;
import org.precis.claim.Total;
import org.precis.claim.Totals;
import org.precis.diagnostic.NearestName;
import org.precis.html.words.UnitForms;
import org.precis.markdown.PlainText;
import org.precis.model.Case;
import org.precis.model.Edition;
import org.precis.model.Group;
import org.precis.model.Measure;
import org.precis.model.NotAdded;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.NumberType;
import org.precis.quantity.Value;
import org.precis.review.Explanation.Kind;
import org.precis.review.Explanation.Line;
import org.precis.review.Explanation.Named;
import org.precis.review.Explanation.NotAddedTo;
import org.precis.review.Explanation.Printed;
import org.precis.review.Explanation.Related;
import org.precis.review.Explanation.Subject;
import org.precis.review.Explanation.Sum;
import org.precis.review.Numbers.Found;
import org.precis.review.Numbers.OfCase;
import org.precis.review.Numbers.OfCases;
import org.precis.review.Numbers.OfCount;
import org.precis.review.Numbers.OfDerived;
import org.precis.review.Numbers.OfStatistic;
import org.precis.review.Numbers.OfTable;
import org.precis.review.Numbers.OfTotal;
import org.precis.workspace.Workspace;

/** Explains any number of an edition: where it comes from and where it goes. */
public final class Explainer {

  private static final int MOST_NEAR = 5;

  private final Edition edition;
  private final Totals totals;
  private final Numbers numbers;
  private final Filled texts;
  private final SourcePlace places;
  private final UnitForms units;
  private final TotalNames totalNames;
  private final EnglishDates dates;
  private final Optional<EditionChanges> changes;

  public Explainer(Edition edition) {
    this.edition = edition;
    this.totals = Totals.of(edition);
    this.numbers = Numbers.of(edition, totals);
    this.texts = new Filled(edition, numbers);
    this.places = new SourcePlace(edition);
    this.units = UnitForms.of(edition);
    this.dates = EnglishDates.of(edition);
    this.totalNames = new TotalNames(edition, texts::of);
    this.changes = edition.previous().map(previous -> EditionChanges.of(previous, edition));
  }

  /** The explanation of the number with this id; empty if there is none. */
  public Optional<Explanation> of(String id, Workspace workspace) {
    return numbers
        .find(id)
        .map(
            found -> {
              PrintedPlaces printed = new PrintedPlaces(edition, numbers, workspace);
              return of(found.getKey(), found.getValue(), printed.of(found.getKey()));
            });
  }

  /** The ids of all numbers. */
  public Set<String> ids() {
    return numbers.ids();
  }

  /** Why a number that is asked for in a form of a reference is not formed; empty if it is none. */
  public Optional<String> refusal(String id) {
    return numbers.refusal(id).map(refused -> refused.why() + "; " + refused.hint());
  }

  /** The ids most similar to an unknown one. */
  public List<String> near(String id) {
    return NearestName.several(id, numbers.ids(), MOST_NEAR);
  }

  private Explanation of(String id, Found number, List<Printed> printed) {
    if (number instanceof OfStatistic one) {
      return one.period().isEmpty()
          ? statistic(one.statistic(), printed)
          : period(id, one, printed);
    }
    if (number instanceof OfCase one) {
      return measure(id, one, printed);
    }
    if (number instanceof OfCount one) {
      return count(id, one, printed);
    }
    if (number instanceof OfDerived one) {
      return derived(one.derived(), printed);
    }
    if (number instanceof OfCases one) {
      return count(id, "Number of cases", one, List.of(), printed);
    }
    return number instanceof OfTable one
        ? cell(id, one.cell(), printed)
        : total(((OfTotal) number).total(), printed);
  }

  /** What a text has formed, and of which numbers. */
  private Explanation derived(Derived derived, List<Printed> printed) {
    List<Line> lines = new ArrayList<>();
    for (Observation one : derived.from()) {
      String name =
          one.id().isEmpty() ? lines.get(0).label() + ", previous edition" : named(one.id());
      lines.add(new Line(lines.size() + 1, one.id(), name, one.value()));
    }
    String label =
        switch (derived.kind()) {
          case SHARE -> "Share";
          case CHANGE ->
              switch (derived.direction()) {
                case RISE -> "Increase";
                case FALL -> "Decrease";
                case NONE, EITHER -> "Change";
              };
          case REVISION -> "Revision";
          case ROUNDED -> "Rounded";
          case IN_WORDS -> "In words";
        };
    String title = label + ": " + lines.get(0).label();
    return made(derived.id(), Kind.DERIVED, title, derived.value(), lines, lines.size(), printed);
  }

  /** The name of a number that others are formed of. */
  private String named(String id) {
    Found found = numbers.find(id).orElseThrow().getValue();
    if (found instanceof OfStatistic one) {
      String period = one.period().isEmpty() ? "" : ", " + dates.say(one.period());
      return texts.of(one.statistic().label()) + period;
    }
    if (found instanceof OfTotal one) {
      return totalNames.of(one.total());
    }
    return found instanceof OfTable one
        ? one.cell().table().allRows().get(one.cell().row()).label()
        : id;
  }

  private List<Named> periods(Statistic statistic) {
    List<Named> periods = new ArrayList<>();
    statistic
        .otherPeriods()
        .forEach(
            (period, value) ->
                periods.add(new Named(statistic.id() + "@" + period, dates.say(period), value)));
    return periods;
  }

  /** Source and totals belong to the main value; nothing is known of them for another period. */
  private Explanation period(String id, OfStatistic number, List<Printed> printed) {
    Statistic statistic = number.statistic();
    List<Named> others = new ArrayList<>(List.of(new Named(statistic.id(), "", statistic.value())));
    periods(statistic).stream().filter(one -> !one.id().equals(id)).forEach(others::add);
    return new Explanation(
        new Subject(
            id,
            Kind.STATISTIC,
            texts.of(statistic.label()) + ", " + dates.say(number.period()),
            number.value(),
            statistic.type()),
        List.of(),
        notes(statistic),
        new Related(
            others,
            inPeriod(wholes(statistic), number.period()),
            inPeriod(parts(statistic), number.period())),
        Sum.NONE,
        List.of(),
        Optional.empty(),
        notAddedTo(statistic),
        printed,
        units);
  }

  /** The same statistics for that period, if they have one. */
  private List<Named> inPeriod(List<Named> statistics, String period) {
    return statistics.stream()
        .flatMap(one -> edition.statistic(one.id()).stream())
        .filter(one -> one.otherPeriods().containsKey(period))
        .map(one -> new OfStatistic(one, period))
        .map(one -> named(one.statistic().id() + "@" + period, one))
        .toList();
  }

  private Explanation statistic(Statistic statistic, List<Printed> printed) {
    return new Explanation(
        new Subject(
            statistic.id(),
            Kind.STATISTIC,
            texts.of(statistic.label()),
            statistic.value(),
            statistic.type()),
        places.of(statistic.reported().source(), statistic.reported().quotes()),
        notes(statistic),
        new Related(periods(statistic), wholes(statistic), parts(statistic)),
        Sum.NONE,
        into(statistic.id(), total -> total.by().equals("group")),
        changes.flatMap(from -> from.of(statistic)),
        notAddedTo(statistic),
        printed,
        units);
  }

  private List<String> notes(Statistic statistic) {
    return present(
        statistic.reported().note(), edition.group(statistic.group()).map(Group::note).orElse(""));
  }

  private List<String> present(String... notes) {
    return Stream.of(notes).filter(text -> !text.isEmpty()).map(this::inWords).toList();
  }

  /** The words of a text in Markdown. */
  private String inWords(String text) {
    return PlainText.of(texts.of(text));
  }

  private List<Named> wholes(Statistic statistic) {
    List<Named> wholes = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    Optional<Statistic> whole = edition.statistic(statistic.partOf());
    while (whole.isPresent() && seen.add(whole.get().id())) {
      wholes.add(named(whole.get()));
      whole = edition.statistic(whole.get().partOf());
    }
    return wholes;
  }

  private List<Named> parts(Statistic statistic) {
    return edition.statistics().stream()
        .filter(one -> one.partOf().equals(statistic.id()))
        .map(this::named)
        .toList();
  }

  private Named named(Statistic statistic) {
    return named(statistic.id(), new OfStatistic(statistic, ""));
  }

  private Named named(String id, OfStatistic number) {
    return new Named(id, texts.of(number.statistic().label()), number.value());
  }

  /** The totals of that kind in which it is an addend. */
  private List<Named> into(String addend, Predicate<Total> of) {
    return totals.all().stream()
        .filter(of)
        .filter(total -> total.addends().stream().anyMatch(line -> line.id().equals(addend)))
        .map(this::named)
        .toList();
  }

  private Named named(Total total) {
    return new Named(total.id(), totalNames.of(total), total.value());
  }

  private List<NotAddedTo> notAddedTo(Statistic statistic) {
    List<NotAddedTo> not = new ArrayList<>(stated(List.of(statistic.id(), statistic.group())));
    edition
        .statistic(statistic.partOf())
        .ifPresent(
            whole ->
                not.add(
                    new NotAddedTo(
                        texts.of(whole.label()),
                        "this number is part of it and would count twice")));
    edition
        .group(statistic.group())
        .filter(group -> !group.total())
        .ifPresent(
            group ->
                not.add(
                    new NotAddedTo(
                        "the other statistics of '" + group.title() + "'",
                        why(statistic.type(), "the group has no 'total: true'"))));
    return not;
  }

  /** The edition's own statements about these ids. */
  private List<NotAddedTo> stated(Collection<String> ids) {
    return edition.texts().notAdded().stream()
        .filter(not -> not.of().stream().anyMatch(ids::contains))
        .map(not -> new NotAddedTo(texts.of(what(not)), inWords(not.why())))
        .toList();
  }

  private String what(NotAdded not) {
    return not.what().isEmpty() ? String.join(", ", not.of()) : not.what();
  }

  private Explanation measure(String id, OfCase number, List<Printed> printed) {
    Case caseItem = number.caseItem();
    String label =
        measureLabel(number.measure()) + ", case " + caseItem.id() + ": " + caseItem.title();
    return new Explanation(
        new Subject(id, Kind.MEASURE, label, number.reported().value(), typeOf(number.measure())),
        places.of(number.reported().source(), number.reported().quotes()),
        present(number.reported().note(), caseItem.note(), measureNote(number.measure())),
        Related.NONE,
        Sum.NONE,
        into(caseItem.id(), total -> total.measure().equals(number.measure())),
        Optional.empty(),
        notAddedTo(number.measure()),
        printed,
        units);
  }

  private List<NotAddedTo> notAddedTo(String measure) {
    List<NotAddedTo> not = new ArrayList<>(stated(Set.of("cases." + measure)));
    if (totals.over(measure).isEmpty()) {
      not.add(
          new NotAddedTo(
              "the other cases", why(typeOf(measure), "the pack has 'add: false' for it")));
    }
    return not;
  }

  private NumberType typeOf(String measure) {
    return edition.measure(measure).map(Measure::type).orElse(NumberType.UNSAID);
  }

  /** Why no sum is formed of numbers of a type. */
  private static String why(NumberType type, String otherwise) {
    if (type.isAdded()) {
      return otherwise;
    }
    return type.isSaid()
        ? "numbers of type " + type.word() + " are not added up"
        : "its type is not said, so that nothing is formed of it";
  }

  private String measureLabel(String id) {
    return edition.measure(id).map(Measure::label).orElse(id);
  }

  private String measureNote(String id) {
    return edition.measure(id).map(Measure::note).orElse("");
  }

  private Explanation cell(String id, Cell cell, List<Printed> printed) {
    Table table = cell.table();
    String label = table.allRows().get(cell.row()).label();
    Table.Column column = table.columns().get(cell.column());
    String key = table.id() + "." + column.id();
    Optional<Total> total = stated(cell);
    return new Explanation(
        new Subject(
            id,
            Kind.CELL,
            label + ", " + column.label() + ": " + table.title(),
            cell.value(),
            column.type()),
        places.of(table.source(), List.of()),
        present(table.note()),
        Related.NONE,
        new Sum(
            total.map(this::lines).orElse(List.of()),
            total.map(totalNames::summed).orElse(""),
            total.map(Total::stated).orElse(0)),
        into(label, one -> one.key().equals(key)),
        changes.flatMap(from -> from.of(cell)),
        notAddedTo(table, column),
        printed,
        units);
  }

  private List<NotAddedTo> notAddedTo(Table table, Table.Column column) {
    List<NotAddedTo> not = new ArrayList<>(stated(Set.of(table.id())));
    if (totals.column(table.id(), column.id()).isEmpty()) {
      String otherwise = "the table has no 'total' for the column, or its rows are not alike";
      not.add(new NotAddedTo("the other rows", why(column.type(), otherwise)));
    }
    return not;
  }

  /** The total that a cell states. */
  private Optional<Total> stated(Cell cell) {
    Table table = cell.table();
    return cell.row() == table.indexOfTotal()
        ? totals.column(table.id(), table.columns().get(cell.column()).id())
        : Optional.empty();
  }

  private Explanation total(Total total, List<Printed> printed) {
    Set<String> ids =
        total.measure().isEmpty() ? Set.of(total.key()) : Set.of("cases." + total.measure());
    Optional<Table> stated = totalNames.table(total).filter(table -> isStated(table, total));
    return new Explanation(
        new Subject(
            total.id(),
            stated.isPresent() ? Kind.STATED_TOTAL : Kind.TOTAL,
            totalNames.of(total),
            total.value(),
            NumberType.UNSAID),
        stated.map(table -> places.of(table.source(), List.of())).orElse(List.of()),
        present(measureNote(total.measure())),
        Related.NONE,
        new Sum(lines(total), totalNames.summed(total), total.stated()),
        List.of(),
        Optional.empty(),
        stated(ids),
        printed,
        units);
  }

  /** A count of the addends of a total, and which they are. */
  private Explanation count(String id, OfCount number, List<Printed> printed) {
    Total total = number.total();
    List<Line> lines =
        total.addends().stream()
            .filter(addend -> addend.quantity().stated() == number.stated())
            .map(addend -> line(total, addend))
            .toList();
    String what = number.stated() ? "a number" : "none";
    return count(id, totalNames.of(total) + ": how many state " + what, number, lines, printed);
  }

  private Explanation count(
      String id, String label, Found number, List<Line> lines, List<Printed> printed) {
    int stated = (int) lines.stream().filter(line -> line.value().quantity().stated()).count();
    return made(id, Kind.COUNT, label, number.value(), lines, stated, printed);
  }

  /** A number that no source states: it is made of others. */
  private Explanation made(
      String id,
      Kind kind,
      String label,
      Value value,
      List<Line> lines,
      int stated,
      List<Printed> printed) {
    return new Explanation(
        new Subject(id, kind, label, value, NumberType.UNSAID),
        List.of(),
        List.of(),
        Related.NONE,
        new Sum(lines, "", stated),
        List.of(),
        Optional.empty(),
        List.of(),
        printed,
        units);
  }

  private List<Line> lines(Total total) {
    return total.addends().stream().map(line -> line(total, line)).toList();
  }

  private Line line(Total total, Addend addend) {
    String label =
        total.measure().isEmpty()
            ? edition.statistic(addend.id()).map(Statistic::label).orElse(addend.id())
            : edition.cases().get(addend.ordinal() - 1).title();
    Value value = addend.value().withUnit(total.unit());
    return new Line(addend.ordinal(), addend.id(), label, value);
  }

  private static boolean isStated(Table table, Total total) {
    return total.by().equals("table") && table.statedTotal().isPresent();
  }
}
