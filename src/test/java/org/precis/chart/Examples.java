package org.precis.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.model.Absent;
import org.precis.model.Interval;
import org.precis.model.Qualifier;
import org.precis.model.Quantity;

/** Charts that tests draw; their names are the folders of the golden drawings. */
final class Examples {

  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"
  };

  static final ChartWords ENGLISH =
      new ChartWords(false, Examples::english, month -> MONTHS[month - 1], Integer::toString);

  static final ChartWords CHINESE =
      new ChartWords(true, Examples::chinese, month -> month + "月", year -> year + "年");

  private Examples() {}

  static Map<String, ChartSpec> all() {
    Map<String, ChartSpec> all = new LinkedHashMap<>();
    all.put("bars-suspects-by-case", suspectsByCase());
    all.put("bars-every-qualifier", new BarChart(everyQualifier()));
    all.put("bars-money", money());
    all.put("bars-one-row", new BarChart(List.of(row("", "One", Quantity.exactly(7)))));
    all.put(
        "bars-none-stated",
        new BarChart(
            List.of(row("1", "One", Absent.NOT_STATED), row("2", "Two", Absent.NOT_STATED))));
    all.put(
        "bars-all-zero",
        new BarChart(
            List.of(row("1", "One", Quantity.exactly(0)), row("2", "Two", Quantity.exactly(0)))));
    all.put("bars-changes", changes());
    all.put("bars-long-labels", longLabels());
    all.put("dots-cleanup", cleanup());
    all.put("dots-companies", companies());
    all.put("dots-every-qualifier", new DotPlot(everyQualifier()));
    all.put(
        "dots-zero",
        new DotPlot(
            List.of(
                row("", "Nothing", Quantity.exactly(0)),
                row("", "A thousandth", Quantity.exactly(new BigDecimal("0.001"))),
                row("", "A trillion", Quantity.moreThan(new BigDecimal("1000000000000"))))));
    return all;
  }

  static ChartRow row(String ordinal, String label, Quantity quantity) {
    return new ChartRow(ordinal, label, quantity, words(quantity));
  }

  static Phrase words(Quantity quantity) {
    if (!(quantity instanceof Interval interval)) {
      return new Phrase(
          quantity.qualifier() == Qualifier.NOT_STATED ? "not stated" : "not applicable", "", "");
    }
    String number = english(interval.number());
    String upper = interval.upper() == null ? "" : english(interval.upper());
    return switch (interval.qualifier()) {
      case EXACT -> new Phrase("", number, "");
      case MORE_THAN -> new Phrase("more than", number, "");
      case AT_LEAST -> new Phrase("at least", number, "");
      case FEWER_THAN -> new Phrase("fewer than", number, "");
      case UP_TO -> new Phrase("up to", number, "");
      case ABOUT -> new Phrase("about", number, "");
      case NEARLY -> new Phrase("nearly", number, "");
      case BETWEEN -> new Phrase("between", number + " and " + upper, "");
      case ABOUT_OR_MORE -> new Phrase("about", number, "or more");
      case ABOUT_OR_FEWER -> new Phrase("about", number, "or fewer");
      case ABOUT_BETWEEN -> new Phrase("about", number + " to " + upper, "");
      case NOT_STATED, NOT_APPLICABLE -> throw new AssertionError();
    };
  }

  private static BarChart suspectsByCase() {
    return new BarChart(
        List.of(
            row("1", "Forged doctor qualifications", Absent.NOT_STATED),
            row("2", "Pupil records on the dark net", Quantity.exactly(3)),
            row("3", "Videos on a tipping platform", Quantity.exactly(53)),
            row("4", "World Cup gambling gangs", Quantity.exactly(462)),
            row("5", "“5.30” routine loans", Quantity.exactly(400)),
            row("6", "Theft by SMS sniffing", Quantity.exactly(10)),
            row("7", "Forged certificates", Quantity.exactly(14)),
            row("8", "“May 22” prostitution forums", Quantity.exactly(140)),
            row("9", "Paid posters", Quantity.exactly(12)),
            row("10", "“3.17” one-yuan casino", Quantity.exactly(34))));
  }

  static List<ChartRow> everyQualifier() {
    BigDecimal hundred = BigDecimal.valueOf(100);
    BigDecimal more = BigDecimal.valueOf(150);
    List<Quantity> quantities =
        List.of(
            Quantity.exactly(100),
            Quantity.moreThan(hundred),
            Quantity.atLeast(hundred),
            Quantity.about(hundred),
            Quantity.nearly(hundred),
            Quantity.between(hundred, more),
            Quantity.fewerThan(hundred),
            Quantity.upTo(hundred),
            new Interval(hundred, true, null, false, true),
            new Interval(null, false, hundred, true, true),
            new Interval(hundred, true, more, true, true),
            Absent.NOT_STATED,
            Absent.NOT_APPLICABLE);
    List<ChartRow> rows = new ArrayList<>();
    for (Quantity quantity : quantities) {
      String name = quantity.qualifier().name().replace('_', ' ');
      rows.add(
          row("", name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT), quantity));
    }
    return rows;
  }

  private static BarChart money() {
    return new BarChart(
        List.of(
            row("4", "World Cup gambling gangs", Quantity.moreThan(new BigDecimal(260_000_000))),
            row("5", "“5.30” routine loans", Quantity.moreThan(new BigDecimal(1_000_000))),
            row("10", "“3.17” one-yuan casino", Quantity.about(new BigDecimal(50_000_000))),
            row("2", "Pupil records", Quantity.fewerThan(new BigDecimal(250_000_000))),
            row("7", "Forged certificates", Absent.NOT_STATED)));
  }

  private static BarChart changes() {
    return new BarChart(
        List.of(
            row("", "Data centres supervised", Quantity.exactly(-218)),
            row("", "Website columns supervised", Quantity.exactly(21)),
            row("", "Enterprises summoned", Quantity.moreThan(BigDecimal.valueOf(-120))),
            row(
                "",
                "Apps acted against",
                Quantity.between(BigDecimal.valueOf(-30), BigDecimal.valueOf(60))),
            row(
                "",
                "Web pages",
                Quantity.between(BigDecimal.valueOf(-190), BigDecimal.valueOf(-60))),
            row("", "Stores", Quantity.about(BigDecimal.valueOf(-150))),
            row("", "Rooms", Quantity.about(BigDecimal.valueOf(90)))));
  }

  private static BarChart longLabels() {
    return new BarChart(
        List.of(
            row(
                "101",
                "Insiders from telecoms, internet companies, banks and other industries",
                Quantity.moreThan(BigDecimal.valueOf(300))),
            row("102", "Hackers", Quantity.exactly(1200)),
            row(
                "103",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                Quantity.between(BigDecimal.valueOf(500), BigDecimal.valueOf(1100)))));
  }

  private static DotPlot cleanup() {
    return new DotPlot(
        List.of(
            row("", "Web pages filtered", Quantity.moreThan(new BigDecimal(204_000_000))),
            row("", "Illegal information cleared", Quantity.moreThan(new BigDecimal(1_560_000))),
            row("", "Internet accounts closed", Quantity.moreThan(new BigDecimal(50_000))),
            row("", "Data centres supervised", Quantity.exactly(119)),
            row("", "Website columns supervised", Quantity.exactly(43))));
  }

  private static DotPlot companies() {
    String[] names = {
      "Live-streaming rooms closed", "Online stores shut", "Accounts and numbers closed",
      "Enterprises summoned", "Administrative cases handled", "Apps acted against",
      "Websites closed or suspended", "Live-streamer accounts closed", "Websites fined"
    };
    int[] numbers = {670_000, 320_000, 140_000, 10_400, 9_200, 5_400, 3_400, 1_000, 1_000};
    List<ChartRow> rows = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      rows.add(row("", names[i], Quantity.moreThan(BigDecimal.valueOf(numbers[i]))));
    }
    return new DotPlot(rows);
  }

  static String english(BigDecimal number) {
    int exponent = number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
    String[] words = {" million", " billion", " trillion"};
    for (int i = 2; i >= 0; i--) {
      if (exponent >= 6 + 3 * i) {
        return grouped(number.movePointLeft(6 + 3 * i).stripTrailingZeros()) + words[i];
      }
    }
    return grouped(number);
  }

  private static String chinese(BigDecimal number) {
    return number.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0
        ? grouped(number.movePointLeft(4).stripTrailingZeros()) + "万"
        : number.toPlainString();
  }

  private static String grouped(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder grouped = new StringBuilder(whole);
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, ',');
    }
    return (number.signum() < 0 ? "−" : "") + grouped + (point < 0 ? "" : plain.substring(point));
  }
}
