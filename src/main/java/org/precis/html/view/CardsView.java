package org.precis.html.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.chart.QuantityText;
import org.precis.html.content.Content;
import org.precis.html.figure.FigurePlan;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.html.page.BriefingView.Card;
import org.precis.html.page.BriefingView.CardChange;
import org.precis.html.words.Units;
import org.precis.model.Group;
import org.precis.model.Statistic;
import org.precis.model.Status;
import org.precis.quantity.Mark;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;
import org.precis.workspace.Face;
import org.precis.workspace.Fonts;

/**
 * The numbers of the front page, with what they were before: the first group's in large cards;
 * then, in small ones, those that the previous edition has too, the first of each further group,
 * and the number of cases. Small cards fill their row or are left out.
 */
final class CardsView {

  private static final int HEROES = 3;
  private static final int SMALL_CARDS = 4;

  /** The most small cards of one group that compare it with the previous edition. */
  private static final int MOST_COMPARED = 2;

  private final RenderContext context;
  private final Fonts fonts;
  private final Optional<SinceView> since;
  private final SeriesChange series;
  private final List<Card> heroes;
  private final List<Card> small;

  CardsView(RenderContext context, Fonts fonts, Optional<SinceView> since) {
    this.since = since;
    this.context = context;
    this.fonts = fonts;
    this.series = new SeriesChange(context);
    List<List<Statistic>> groups = groups();
    List<Statistic> large = groups.isEmpty() ? List.of() : chosen(groups);
    heroes = large(large);
    small = small(groups, large);
  }

  /** The stated statistics of each group that states any. */
  private List<List<Statistic>> groups() {
    List<String> ids = new ArrayList<>(List.of(""));
    context.edition.groups().stream().map(Group::id).forEach(ids::add);
    return ids.stream()
        .map(id -> FigurePlan.wholes(context.edition, id))
        .map(wholes -> wholes.stream().filter(one -> one.quantity().stated()).toList())
        .filter(stated -> !stated.isEmpty())
        .toList();
  }

  List<Card> heroes() {
    return heroes;
  }

  List<Card> small() {
    return small;
  }

  /**
   * How long the longest line of an earlier number and the difference is: where a card has no room
   * for it, the style sheet writes all of them in two lines, without what stands between.
   */
  String heroLine() {
    double longest =
        heroes.stream()
            .flatMap(card -> card.changes().stream())
            .filter(change -> !change.earlier().isEmpty() && !change.difference().isEmpty())
            .mapToDouble(this::ems)
            .max()
            .orElse(0);
    return String.format(Locale.ROOT, "%.2f", longest);
  }

  private double ems(CardChange change) {
    String earlier = change.earlier().text() + context.words.get("card.between");
    Face face = change.known() ? context.look.semibold() : context.look.regular();
    return fonts.width(context.look.regular(), earlier)
        + fonts.width(face, change.difference().text());
  }

  /**
   * The first two of a long first group: authors put first what matters most. Beside a single
   * number stand the first of the groups that follow.
   */
  private static List<Statistic> chosen(List<List<Statistic>> groups) {
    List<Statistic> first = groups.get(0);
    if (first.size() == 1) {
      return groups.stream().limit(HEROES).map(group -> group.get(0)).toList();
    }
    return first.size() <= HEROES ? first : first.subList(0, 2);
  }

  private List<Card> large(List<Statistic> chosen) {
    return chosen.stream().map(one -> card(one, change(one, SinceView::large))).toList();
  }

  /** Since the previous edition; of what only this one has, since the last of its periods. */
  private Optional<CardChange> change(
      Statistic statistic, BiFunction<SinceView, String, Optional<CardChange>> inEditions) {
    Optional<CardChange> own = inBoth(statistic) ? Optional.empty() : series.change(statistic);
    return own.or(() -> since.flatMap(view -> inEditions.apply(view, statistic.id())));
  }

  private List<Card> small(List<List<Statistic>> groups, List<Statistic> large) {
    List<Card> cards = new ArrayList<>();
    for (Statistic statistic : further(groups, large)) {
      cards.add(card(statistic, change(statistic, SinceView::small)));
    }
    if (!context.edition.cases().isEmpty() && cards.size() < SMALL_CARDS && !countsCases()) {
      cards.add(caseCount());
    }
    return cards.size() < SMALL_CARDS ? List.of() : cards;
  }

  /**
   * The statistics of the small cards: a few of each group that the previous edition has too, the
   * first of each further group, then whatever follows. Those with a difference stand first.
   */
  private List<Statistic> further(List<List<Statistic>> groups, List<Statistic> large) {
    Set<String> shown =
        large.stream().map(Statistic::id).collect(Collectors.toCollection(LinkedHashSet::new));
    List<Statistic> compared = new ArrayList<>();
    List<Statistic> firsts = new ArrayList<>();
    List<Statistic> rest = new ArrayList<>();
    for (List<Statistic> group : groups) {
      List<Statistic> small = group.stream().filter(one -> !shown.contains(one.id())).toList();
      List<Statistic> both = small.stream().filter(this::inBoth).toList();
      both.stream().limit(MOST_COMPARED).forEach(compared::add);
      if (both.isEmpty() && small.size() == group.size()) {
        firsts.add(group.get(0));
      }
      rest.addAll(small);
    }
    return Stream.of(compared, firsts, rest)
        .flatMap(List::stream)
        .filter(one -> shown.add(one.id()))
        .limit(SMALL_CARDS)
        .sorted(Comparator.comparing((Statistic one) -> !differs(one)))
        .toList();
  }

  private boolean inBoth(Statistic statistic) {
    return since.filter(view -> view.inBoth(statistic.id())).isPresent();
  }

  private boolean differs(Statistic statistic) {
    return since.filter(view -> view.differs(statistic.id())).isPresent();
  }

  private boolean countsCases() {
    Quantity count = Quantity.exactly(context.edition.cases().size());
    return context.edition.statistics().stream()
        .anyMatch(statistic -> statistic.quantity().equals(count));
  }

  private Card caseCount() {
    int cases = context.edition.cases().size();
    String unit = context.words.plural("cases.unit", cases);
    String ref = context.edition.statistic("cases").isPresent() ? "" : "cases";
    String number = context.numbers.digits(cases);
    return new Card(
        context.orElse(context.edition.texts().sections().casesTitle(), "typical-cases"),
        "",
        number,
        TextForms.between(number, unit),
        unit,
        false,
        "exact",
        ref,
        List.of());
  }

  private Card card(Statistic statistic, Optional<CardChange> change) {
    Value value = statistic.value();
    QuantityText phrase = context.quantities.compact(value);
    boolean percent = Units.isPercent(value.unit());
    String unit = percent ? Units.withoutPercent(value.unit()) : value.unit();
    phrase = percent ? context.quantities.withUnitSign(phrase, "%") : phrase;
    boolean first = phrase.after().isEmpty() && context.quantities.isBeforeNumber(unit);
    boolean inline = context.words.get("card.qualifier").equals("inline");
    String after =
        TextForms.join(phrase.after(), context.unitAfter(phrase, unit, value.quantity()));
    return new Card(
        context.prose.phrase(statistic.shortLabel()),
        above(value, inline ? "" : phrase.before()),
        inline ? TextForms.join(phrase.before(), phrase.number()) : phrase.number(),
        first ? " " : TextForms.between(phrase.number(), after),
        after,
        first,
        value.quantity().qualifier().key(),
        statistic.id(),
        change.stream().toList());
  }

  /** What the marks of a number say, and its qualifier. */
  private String above(Value value, String qualifier) {
    List<Mark> marks = value.marksBeside().stream().filter(this::isSaid).toList();
    return Stream.concat(
            context.marks(marks).stream().map(Content.Mark::words), Stream.of(qualifier))
        .filter(words -> !words.isEmpty())
        .reduce((one, next) -> context.words.get("list", one, next))
        .orElse("");
  }

  /** Not what the status of the edition says of all numbers, or the line below of the earlier. */
  private boolean isSaid(Mark mark) {
    return switch (mark) {
      case PROVISIONAL -> context.edition.masthead().status() != Status.INTERIM;
      case BREAK, DIFFERENT_DEFINITION -> false;
      default -> true;
    };
  }
}
