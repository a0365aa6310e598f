package org.precis.input.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.input.value.NonAdditiveKind;

/** The words by which totals, averages and shares are told from counts. */
class TotalWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total",
        "TOTAL:",
        "grand total",
        "Sub-total",
        "All",
        "Sum",
        "Insgesamt",
        "Summe",
        "Ensemble",
        "Sous-total",
        "Total\u202f:",
        "Total général",
        "Suma",
        "Todos",
        "Итого",
        "Всего",
        "ΣΥΝΟΛΟ",
        "Σύνολο",
        "Όλες",
        "合计",
        "合 计",
        "总计",
        "小计",
        "計",
        "合計："
      })
  void aTotalIsCalledSo(String label) {
    assertTrue(TotalRows.isCalledTotal(label));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All other",
        "Total losses",
        "Summerside",
        "Alle Städte",
        "Totalschaden",
        "Sumter",
        "合肥",
        "小计时器",
        ""
      })
  void otherRowsAreNot(String label) {
    assertFalse(TotalRows.isCalledTotal(label));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Average loss (USD)      | an average   | true
          en | Rate per 100000         | a rate       | true
          en | Cases per 100,000 people| a rate       | true
          en | Share %                 | a percentage | true
          en | Median age              | an average   | true
          en | Loss per head           | a rate       | false
          en | Share of reports        | a share      | false
          en | Price index             | an index     | false
          en | Test score              | a score      | false
          zh-Hans | 平均年龄            | an average   | true
          zh-Hans | 破案率              | a rate       | true
          zh-Hans | 占比                | a share      | false
          de | Durchschnittsalter      | an average   | true
          de | Aufklärungsquote        | a rate       | true
          de | Marktanteil             | a share      | false
          fr | Âge moyenne             | an average   | true
          fr | Taux d’élucidation      | a rate       | true
          es | Edad media              | an average   | true
          es | Tasa de resolución      | a rate       | true
          ru | Средний возраст         | an average   | true
          ru | Доля                    | a share      | false
          el | Μέση ηλικία             | an average   | true
          el | Ποσοστό                 | a percentage | true
          """)
  void whatIsNotAddedIsCalledSo(String language, String label, String one, boolean certain) {
    NonAdditiveKind kind = NonAdditiveKind.of(List.of(label), List.of(language)).orElseThrow();
    assertEquals(one, kind.singular());
    assertEquals(certain, kind.certain());
  }

  /** Words within words, and words of other languages. */
  @ParameterizedTest
  @CsvSource({
    "en,Reports", "en,Means of payment", "en,Personal data", "en,Corporate losses",
        "en,Media reports",
    "en,Parts seized", "en,Shareholders", "en,Indexed pages", "en,Operations", "en,Separate cases",
    "zh-Hans,率先查处", "zh-Hans,比赛", "ru,Денежные средства", "el,Μέση Ανατολή", "fr,Moyens saisis"
  })
  void countsAreNot(String language, String label) {
    assertTrue(NonAdditiveKind.of(List.of(label), List.of(language)).isEmpty());
  }
}
