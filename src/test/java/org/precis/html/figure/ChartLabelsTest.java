package org.precis.html.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.html.inline.QuantityWords;
import org.precis.html.words.Numbers;
import org.precis.html.words.Words;
import org.precis.quantity.Absent;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/** The labels of one chart say their numbers alike. */
class ChartLabelsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | KRW | 13700000000; 1571000000       | KRW_13,700_million; KRW_1,571_million
          en | USD | 50000000; 6661650; 956342     | USD_50,000,000; USD_6,661,650; USD_956,342
          en | ''  | 1560000; 2000000; >2500000    | 1.56_million; 2.00_million; more_than_2.5_million
          en | ''  | 2000000; 900000               | 2.0_million; 0.9_million
          en | ''  | 2000000; 500000               | 2.0_million; 0.5_million
          en | ''  | 2000000; 400000               | 2,000,000; 400,000
          en | CNY | 13700000000; 50000000         | CNY_13,700_million; CNY_50_million
          en | %   | 100.0; 5; ~9; 33.25           | 100.00%; 5.00%; about_9%; 33.25%
          en | ''  | 0; 2000000; ?                 | 0_million; 2_million; not_stated
          en | ''  | 2.50; 12.123456               | 2.50; 12.123456
          en | ''  | 2750.0; 41.0; >12.0           | 2,750; 41; more_than_12
          en | ''  | 2750.0; 41.0; >12.5           | 2,750.0; 41.0; more_than_12.5
          en | %   | 12.0; 7.5                     | 12.0%; 7.5%
          en | %   | 12.00; 7.50                   | 12.00%; 7.50%
          zh | ''  | >22000; 8000                  | 2.2万余; 8000
          zh | ''  | 22000; 13000                  | 2.2万; 1.3万
          zh | ''  | 120000000; 80000000           | 1.2亿; 8000万
          zh | ''  | 22000; 43                     | 2.2万; 43
          zh | ''  | 14350; 11800; 5200            | 14_350; 11_800; 5_200
          de | ''  | 1000000; 1500000              | 1,0_Millionen; 1,5_Millionen
          de | ''  | 1000000; 3000000              | 1_Million; 3_Millionen
          ru | ''  | 1000000; 1250000              | 1,00_млн; 1,25_млн
          fr | ''  | 1000000; 2500000              | 1,0_million; 2,5_millions
          """)
  void sayTheirNumbersAlike(String language, String unit, String numbers, String labels)
      throws IOException {
    assertEquals(labels, labels(language, unit, numbers, false));
  }

  private static String labels(String language, String unit, String numbers, boolean logarithmic)
      throws IOException {
    Path file = Path.of("templates/standard/words_" + language + ".properties");
    Words words = Words.parse(language, file.toString(), Files.readString(file));
    Numbers digits = new Numbers(words);
    List<Value> values = Stream.of(numbers.split("; ")).map(number -> value(number, unit)).toList();
    ChartLabels alike =
        new ChartLabels(new QuantityWords(words, digits), digits, values, logarithmic);
    return values.stream()
        .map(value -> alike.of(value).text().replaceAll("[ \\u00a0\\u202f]", "_"))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          13700000000; 1571000000     | 13,700_million; 1,571_million
          >204000000; 43; 1560000     | more_than_204_million; 43; 1.56_million
          2.50; 3                     | 2.50; 3
          """)
  void keepTheirShortFormsOnALogarithmicAxis(String numbers, String labels) throws IOException {
    assertEquals(labels, labels("en", "", numbers, true));
  }

  private static Value value(String written, String unit) {
    return new Value(quantity(written), unit, List.of());
  }

  private static Quantity quantity(String written) {
    if (written.equals("?")) {
      return Absent.NOT_STATED;
    }
    return switch (written.charAt(0)) {
      case '>' -> Quantity.moreThan(new BigDecimal(written.substring(1)));
      case '~' -> Quantity.about(new BigDecimal(written.substring(1)));
      default -> Quantity.exactly(new BigDecimal(written));
    };
  }
}
