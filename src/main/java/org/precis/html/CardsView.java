package org.precis.html;

import java.util.ArrayList;
import java.util.List;
import org.precis.chart.Phrase;
import org.precis.html.BriefingView.Card;
import org.precis.model.Group;
import org.precis.model.Quantity;
import org.precis.model.Statistic;
import org.precis.model.Value;
import org.precis.workspace.Face;
import org.precis.workspace.Fonts;

/**
 * Chooses the numbers of the front page: the first group's as heroes, then the first of each
 * further group and how many cases there are.
 */
final class CardsView {

  private static final int HEROES = 3;
  private static final int SMALL_CARDS = 4;
  private static final double POINTS_IN_MM = 72 / 25.4;

  private final Wording w;
  private final Fonts fonts;
  private final List<Statistic> heroes = new ArrayList<>();
  private final List<Statistic> small = new ArrayList<>();

  CardsView(Wording wording, Fonts fonts) {
    this.w = wording;
    this.fonts = fonts;
    choose();
  }

  private void choose() {
    List<List<Statistic>> groups = groups();
    if (!groups.isEmpty()) {
      List<Statistic> first = groups.get(0);
      // of a long first group the first two: an author puts first what matters most
      heroes.addAll(first.subList(0, first.size() <= HEROES ? first.size() : 2));
    }
    for (List<Statistic> group : groups.subList(Math.min(1, groups.size()), groups.size())) {
      if (small.size() < SMALL_CARDS) {
        small.add(group.get(0));
      }
    }
  }

  private List<List<Statistic>> groups() {
    List<List<Statistic>> groups = new ArrayList<>();
    List<String> ids = new ArrayList<>(List.of(""));
    w.edition.groups().stream().map(Group::id).forEach(ids::add);
    for (String id : ids) {
      List<Statistic> wholes =
          w.edition.statistics().stream()
              .filter(statistic -> statistic.group().equals(id) && statistic.partOf().isEmpty())
              .toList();
      if (!wholes.isEmpty()) {
        groups.add(wholes);
      }
    }
    return groups;
  }

  List<Card> heroes() {
    double width = heroes.size() == 3 ? 54 : heroes.size() == 2 ? 83 : 170;
    double size = heroes.size() == 3 ? 30 : 40;
    return heroes.stream().map(statistic -> card(statistic, width, size)).toList();
  }

  List<Card> small() {
    List<Card> cards = new ArrayList<>();
    small.forEach(statistic -> cards.add(card(statistic, 39.5, 16)));
    if (!w.edition.cases().isEmpty() && cards.size() < SMALL_CARDS && !countsCases()) {
      cards.add(caseCount());
    }
    return cards;
  }

  private boolean countsCases() {
    Quantity count = Quantity.exactly(w.edition.cases().size());
    return w.edition.statistics().stream()
        .anyMatch(statistic -> statistic.quantity().equals(count));
  }

  private Card caseCount() {
    int cases = w.edition.cases().size();
    String unit = w.words.plural("cases.unit", cases);
    return new Card(
        w.words.get("typical-cases"), "\u00a0", w.numbers.digits(cases), unit, "exact", "");
  }

  private Card card(Statistic statistic, double widthInMm, double size) {
    Value value = statistic.value();
    Phrase phrase = w.quantities.compact(value.quantity());
    boolean percent = Units.isPercent(value.unit()) && !phrase.number().isEmpty();
    String unit = percent ? Units.withoutPercent(value.unit()) : value.unit();
    phrase = percent ? w.quantities.withUnitSign(phrase, "%") : phrase;
    String after = phrase.after().isEmpty() ? "" : phrase.after() + " ";
    boolean stated = !phrase.number().isEmpty();
    return new Card(
        w.prose.plain(statistic.shortLabel()),
        stated && !phrase.before().isEmpty() ? phrase.before() : "\u00a0",
        stated ? phrase.number() : phrase.before(),
        stated ? (after + w.prose.plain(unit)).strip() : "",
        QuantityWords.key(value.quantity().qualifier()),
        fit(phrase.number(), unit, widthInMm, size));
  }

  /** The class that keeps a long number inside its card: unit below, or smaller digits. */
  private String fit(String number, String unit, double widthInMm, double size) {
    double room = widthInMm * POINTS_IN_MM - 1;
    double tracking = number.length() * (size > 20 ? 1 : 0.3);
    double numberWidth = fonts.width(Face.SANS_SEMIBOLD, number) * size - tracking;
    double unitWidth = unit.isEmpty() ? 0 : fonts.width(Face.SANS_REGULAR, unit + " ") * 8 + 2;
    if (numberWidth + unitWidth <= room) {
      return "";
    }
    return numberWidth <= room ? "unit-below" : "unit-below small-digits";
  }
}
