package org.precis.html.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.chart.QuantityText;
import org.precis.claim.Totals;
import org.precis.compare.Comparison;
import org.precis.compare.StatisticChange;
import org.precis.fixture.Editions;
import org.precis.fixture.ExpectedText;
import org.precis.fixture.Looks;
import org.precis.html.inline.RenderContext;
import org.precis.html.words.Words;
import org.precis.input.value.LiteralException;
import org.precis.input.value.LiteralReader;
import org.precis.model.Edition;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/**
 * What each language says of two numbers: on the front page, and in the table of all comparisons.
 * The expected files are there to be read by who speaks the language.
 */
@Tag("slow")
class ComparedInWordsTest {

  private static final Path EXPECTED = Path.of("src/test/resources/compared-in-words");

  /** The earlier number, the later one, and their unit, if it has a sign. */
  private static final List<String> PAIRS =
      List.of(
          "40 | 20",
          "41 | 20",
          "40 | <=20",
          "40 | 15",
          "90 | 30",
          "90 | <=30",
          "90 | <30",
          "90 | between 20 and 30",
          "EUR 9000000 | <=3000000",
          "EUR 9000000 | 4500000",
          "40 | 30",
          "40 | 80",
          "40 | >=80",
          "40 | >80",
          "40 | 121",
          "40 | 480",
          "1791 | >22000",
          "100 | >300",
          "100 | >307",
          "100 | >=110",
          "100 | <150",
          "100 | <=90",
          "100 | between 110 and 120",
          "100 | between 90 and 120",
          "% 40.5 | 45.5",
          "% 40 | >50",
          "EUR 11000000 | 36000000",
          "about 4100 | about 3800",
          "31000 | nearly 52000",
          ">300 | >200",
          "? | 120",
          "7 | ?",
          "n/a | 7");

  @ParameterizedTest
  @ValueSource(
      strings = {"ar", "de", "el", "en", "es", "fr", "he", "hi", "ru", "th", "zh", "zh-Hant"})
  void pairs(String language) throws IOException, LiteralException {
    Path file = Path.of("templates/standard/words_" + language + ".properties");
    Words words = Words.parse(language, file.toString(), Files.readString(file));
    StringBuilder said = new StringBuilder();
    for (String pair : PAIRS) {
      said.append(pair).append('\n').append(said(pair, words)).append('\n');
    }
    ExpectedText.same(EXPECTED.resolve(language + ".txt"), said.toString());
  }

  private static String said(String pair, Words words) throws LiteralException {
    String unit = pair.startsWith("EUR") ? "EUR" : pair.startsWith("%") ? "%" : "";
    String[] numbers = pair.substring(unit.length()).split("\\|", -1);
    Edition earlier = edition(numbers[0], unit, Optional.empty());
    Edition later = edition(numbers[1], unit, Optional.of(earlier));
    RenderContext context =
        new RenderContext(later, Totals.of(later), words, Looks.of(words.language()));
    Comparison comparison = Comparison.of(earlier, later);
    StatisticChange change = comparison.statistics().get(0);
    DifferenceCell cell = new DifferenceCell(context);
    SinceView view = new SinceView(context, new HeadView(context), comparison);
    String movements =
        view.since(Optional.empty()).movements().stream()
            .map(movement -> "  front page: " + movement.words() + "\n")
            .collect(Collectors.joining());
    String card =
        view.large("n")
            .map(one -> "  card: " + one.earlier().text() + " / " + one.difference().text() + "\n")
            .orElse("");
    String difference = cell.phrase(change.value(), unit, ChangesView.decimals(change)).text();
    String percent =
        cell.percent(change.value(), unit).map(QuantityText::text).map(p -> " / " + p).orElse("");
    return movements + card + "  table: " + difference + percent + "\n";
  }

  private static Edition edition(String number, String unit, Optional<Edition> previous)
      throws LiteralException {
    Quantity quantity = new LiteralReader('.').read(number.strip()).quantity();
    Editions pack = new Editions().statistic("n", "", new Value(quantity, unit, List.of()), "");
    pack.period(previous.isPresent() ? "2018" : "2017");
    previous.ifPresent(pack::previous);
    return pack.edition();
  }
}
