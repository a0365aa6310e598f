package org.precis.quantity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is money. */
class CurrenciesTest {

  @Test
  void theMoneyOfEveryCountryIsMoney() {
    for (String country : Locale.getISOCountries()) {
      Currency money = Currency.getInstance(new Locale.Builder().setRegion(country).build());
      if (money != null) {
        assertTrue(Currencies.isCode(money.getCurrencyCode()), money + " of " + country);
      }
    }
  }

  /** Replaced since 2018, or newer than the list of an older Java. */
  @ParameterizedTest
  @ValueSource(strings = {"HRK", "SLL", "SLE", "ZWL", "ZWG", "CUC", "CUP", "ANG", "XCG", "BGN"})
  void moneyThatWasReplacedIsMoneyLikeThatWhichReplacedIt(String code) {
    assertTrue(Currencies.isCode(code));
  }

  /** Units of account, by which prices are indexed. */
  @ParameterizedTest
  @ValueSource(strings = {"CLF", "MXV", "UYW", "VED"})
  void aFundIsMoney(String code) {
    assertTrue(Currencies.isCode(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "EU", "eur", "EURO", "RMB", "XYZ", "XXX"})
  void anythingElseIsNot(String text) {
    assertFalse(Currencies.isCode(text));
  }
}
