package org.precis.html;

import java.util.Set;

/** Which units are currencies: the codes of ISO 4217, frozen, as the JDK's own list drifts. */
final class Units {

  private static final Set<String> CURRENCIES =
      Set.of(
          ("AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN"
                  + " BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB"
                  + " EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR"
                  + " ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD"
                  + " MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR"
                  + " PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE"
                  + " SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU"
                  + " UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG")
              .split(" "));

  private Units() {}

  static boolean isCurrency(String unit) {
    return CURRENCIES.contains(unit);
  }

  /** Whether the number itself carries the percent sign: {@code %}, {@code % change}. */
  static boolean isPercent(String unit) {
    return unit.equals("%") || unit.startsWith("% ");
  }

  /** What is left of a unit when its sign stands with the number. */
  static String withoutPercent(String unit) {
    return isPercent(unit) ? unit.substring(1).strip() : unit;
  }
}
