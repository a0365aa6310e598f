package org.precis.html.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.chart.QuantityText;
import org.precis.html.figure.FigurePlan;
import org.precis.html.inline.QuantityWords;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView.Card;
import org.precis.html.page.BriefingView.CardChange;
import org.precis.html.words.Units;
import org.precis.model.Group;
import org.precis.model.Quantity;
import org.precis.model.Statistic;
import org.precis.model.Value;
import org.precis.workspace.Fonts;

/**
 * The numbers of the front page: the first group's in large cards; then, in small ones, those that
 * the previous edition has too, the first of each further group, and the number of cases. Small
 * cards fill their row or are left out.
 */
final class CardsView {

  /** Break opportunities: between words, and between any two Chinese characters. */
  private static final Pattern WORDS = Pattern.compile("(?<=[ \\-\\p{IsHan}])");

  private static final int HEROES = 3;
  private static final int MOST_LINES = 3;
  private static final int SMALL_CARDS = 4;

  /** The most small cards of one group that compare it with the previous edition. */
  private static final int MOST_COMPARED = 2;

  /** The steps that digits are smaller by where the largest have no room. */
  private static final int HERO_STEPS = 4;

  private static final int SMALL_STEPS = 3;

  private final RenderContext context;
  private final Fonts fonts;
  private final Optional<SinceView> since;
  private final List<Card> heroes;
  private final List<Card> small;

  CardsView(RenderContext context, Fonts fonts, Optional<SinceView> since) {
    this.since = since;
    this.context = context;
    this.fonts = fonts;
    List<List<Statistic>> groups = groups();
    List<Statistic> large = groups.isEmpty() ? List.of() : chosen(groups.get(0));
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

  /** The first two of a long first group: authors put first what matters most. */
  private static List<Statistic> chosen(List<Statistic> first) {
    return first.size() <= HEROES ? first : first.subList(0, 2);
  }

  private List<Card> large(List<Statistic> chosen) {
    Row row = new Row("hero", chosen.size(), chosen.size() == HEROES ? 2 : 1, HERO_STEPS);
    return aligned(
        chosen.stream()
            .map(statistic -> card(statistic, row, 0, since.flatMap(s -> s.large(statistic.id()))))
            .toList());
  }

  private List<Card> small(List<List<Statistic>> groups, List<Statistic> large) {
    Row row = new Row("card", SMALL_CARDS, 1, SMALL_STEPS);
    List<Card> cards = new ArrayList<>();
    for (Statistic statistic : further(groups, large)) {
      boolean inside = cards.size() == SMALL_CARDS - 1 || context.words.isRightToLeft();
      double beyond = inside ? 0 : context.look.points("card-beyond");
      cards.add(card(statistic, row, beyond, since.flatMap(s -> s.small(statistic.id()))));
    }
    if (!context.edition.cases().isEmpty() && cards.size() < SMALL_CARDS && !countsCases()) {
      cards.add(caseCount());
    }
    return cards.size() < SMALL_CARDS ? List.of() : aligned(cards);
  }

  /**
   * The statistics of the small cards: a few of each group that the previous edition has too, the
   * first of each further group, then whatever follows. Those with a difference stand first.
   */
  private List<Statistic> further(List<List<Statistic>> groups, List<Statistic> large) {
    Set<Statistic> compared = new LinkedHashSet<>();
    Set<Statistic> firsts = new LinkedHashSet<>();
    Set<Statistic> rest = new LinkedHashSet<>();
    for (List<Statistic> group : groups) {
      List<Statistic> small = group.stream().filter(one -> !large.contains(one)).toList();
      List<Statistic> both = small.stream().filter(this::inBoth).toList();
      both.stream().limit(MOST_COMPARED).forEach(compared::add);
      if (both.isEmpty() && small.size() == group.size()) {
        firsts.add(group.get(0));
      }
      rest.addAll(small);
    }
    return Stream.of(compared, firsts, rest)
        .flatMap(Set::stream)
        .distinct()
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

  private double width(int cards) {
    return context.look.points("column-of-" + cards);
  }

  /**
   * A row of cards.
   *
   * @param token the beginning of the names of its tokens
   * @param cards how many it has room for
   * @param step that its digits begin with
   * @param steps how many there are
   */
  private record Row(String token, int cards, int step, int steps) {}

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
    return new Card(context.phrase("typical-cases"), "", number, unit, "exact", "", ref, List.of());
  }

  /**
   * The class that gives all labels of a row as many lines as the longest, so that numbers align.
   */
  String heroLines() {
    return heroes.isEmpty() ? "" : lines(heroes, heroes.size(), "hero-label");
  }

  String smallLines() {
    return lines(small, SMALL_CARDS, "card-label");
  }

  private String lines(List<Card> row, int cards, String token) {
    double room = width(cards) / context.look.points(token);
    int most = row.stream().mapToInt(card -> lines(card.label().text(), room)).max().orElse(1);
    return most == 1 ? "" : "label-lines-" + Math.min(most, MOST_LINES);
  }

  private int lines(String label, double room) {
    int lines = 1;
    double used = 0;
    for (String word : WORDS.split(label, -1)) {
      double width = fonts.width(context.look.semibold(), word.stripTrailing());
      if (used > 0 && used + width > room) {
        lines++;
        used = 0;
      }
      used += fonts.width(context.look.semibold(), word);
    }
    return lines;
  }

  /**
   * @param beyond how far it may reach into the gutter after it
   */
  private Card card(Statistic statistic, Row row, double beyond, Optional<CardChange> change) {
    Value value = statistic.value();
    QuantityText phrase = context.quantities.compact(value.quantity());
    boolean percent = Units.isPercent(value.unit()) && !phrase.number().isEmpty();
    String unit = percent ? Units.withoutPercent(value.unit()) : value.unit();
    phrase = percent ? context.quantities.withUnitSign(phrase, "%") : phrase;
    boolean stated = !phrase.number().isEmpty();
    boolean inline = context.words.get("card.qualifier").equals("inline");
    String number =
        inline && stated ? RenderContext.join(phrase.before(), phrase.number()) : phrase.number();
    String after =
        stated ? RenderContext.join(phrase.after(), context.unit(unit, value.quantity())) : "";
    return new Card(
        context.prose.phrase(statistic.shortLabel()),
        inline || !stated ? "" : phrase.before(),
        stated ? number : phrase.before(),
        after,
        QuantityWords.key(value.quantity().qualifier()),
        fit(number, after, row, beyond),
        statistic.id(),
        change.stream().toList());
  }

  /** If one card of a row has a line for its qualifier, all reserve it, so that numbers align. */
  private static List<Card> aligned(List<Card> row) {
    boolean qualified = row.stream().anyMatch(card -> !card.before().isEmpty());
    return qualified
        ? row.stream().map(card -> card.before().isEmpty() ? card.withLine() : card).toList()
        : row;
  }

  /**
   * The classes that fit a long number into its card: unit below, smaller digits, and finally a
   * second line, as for a range.
   */
  private String fit(String number, String unit, Row row, double beyond) {
    double room = width(row.cards()) + beyond;
    double unitWidth =
        fonts.width(context.look.regular(), " " + unit)
            * context.look.points(row.token() + "-unit");
    double gap = context.look.points(row.token() + "-gap");
    double width = width(number, row, row.step());
    if (width + (unit.isEmpty() ? 0 : gap + unitWidth) <= room) {
      return "";
    }
    int step = row.step();
    while (step < row.steps() && width(number, row, step) > room) {
      step++;
    }
    String smaller = step == row.step() ? "" : " digits-" + step;
    return "unit-below" + smaller + (width(number, row, step) > room ? " wraps" : "");
  }

  private double width(String number, Row row, int step) {
    double tracking = number.length() * context.look.points(row.token() + "-tight");
    double size = context.look.points(row.token(), step);
    return fonts.width(context.look.semibold(), number) * size - tracking;
  }
}
