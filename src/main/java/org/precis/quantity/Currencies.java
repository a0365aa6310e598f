package org.precis.quantity;

import java.util.List;
import java.util.Optional;

/**
 * The active currency codes of ISO 4217 (list one, amendment 178, 2025) and those that it replaced
 * since 2018, frozen here so that no platform's list decides what is money.
 */
public final class Currencies {

  private static final List<String> CODES =
      List.of(
          ("AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN"
                  + " BWP BYN BZD CAD CDF CHF CLF CLP CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP"
                  + " ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS"
                  + " INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD"
                  + " LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO"
                  + " NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG"
                  + " SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD"
                  + " TZS UAH UGX USD UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW"
                  + " ZWG ZWL")
              .split(" "));

  private Currencies() {}

  public static boolean isCode(String text) {
    return text.length() == 3 && CODES.contains(text);
  }

  /** The code that has these letters in another order, as USD is meant by UDS. */
  public static Optional<String> meant(String text) {
    if (text.length() != 3 || isCode(text)) {
      return Optional.empty();
    }
    List<Integer> letters = sorted(text);
    return CODES.stream().filter(code -> sorted(code).equals(letters)).findFirst();
  }

  private static List<Integer> sorted(String text) {
    return text.chars().sorted().boxed().toList();
  }

  /** All codes, in alphabetical order. */
  public static List<String> codes() {
    return CODES;
  }
}
