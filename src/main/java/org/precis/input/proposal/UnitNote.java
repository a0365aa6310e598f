package org.precis.input.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a heading or a line above a table says of the unit of its numbers, as in <em>Loss (£m)</em>.
 *
 * @param label the heading without it
 * @param unit in the words of a pack, or ""
 * @param scale by what the numbers are multiplied, or ""
 * @param assumed what had to be assumed to read it so, or ""
 */
record UnitNote(String label, String unit, String scale, String assumed) {

  /** Brackets that end a heading, but for those of a note. */
  private static final Pattern BRACKETS =
      Pattern.compile(
          "(.*\\S)\\s*[(（\\[]\\s*(?!notes? |[0-9]{1,2}[)）\\]]|(?<=[)）\\]] ?[(（\\[])[a-z][)）\\]])([^()（）\\[\\]]+?)\\s*[)）\\]](\\s*(?:\\S{0,3}|\\[notes? [^\\]]*\\]))");

  /** A comma between digits parts a number and not a title. */
  private static final Pattern AFTER_COMMA =
      Pattern.compile("(.*\\S)\\s*(?:,(?![0-9])|[–—:])\\s*((?:[^,–—:]|,(?=[0-9]))+)");

  private static final Pattern AFTER_IN =
      Pattern.compile("(?iu)(.*[^\\s,–—:])\\s+(?:in|en|em|в)\\s+(.+)");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?iu)(?:units?(?: of measure(?:ment)?)?|in|all figures in|values? in|figures in|einheit|angaben in|unité|en|em|unidad(?:es)?|"
              + "единица измерения|в|单位|單位)(?:\\s*[:：]\\s*|\\s+)(.*)");

  /** A word of an office for what it counts, after a word that says so. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)(?:units?(?: of measure(?:ment)?)?|einheit|unité|unidad(?:es)?|единица измерения|μονάδα|单位|單位)"
              + "\\s*[:：]\\s*(\\p{L}[\\p{L}\\p{M}]*(?: \\p{L}[\\p{L}\\p{M}]*){0,2})");

  private static final String SCALES =
      "(?<thousand>thousands?|['’‘]?000s?|1[ ,.'’]?000s?|k|tsd\\.?|tausend|milliers?|miles(?= de )|milhares|migliaia|тыс\\.?|тысяч[аи]?)"
          + "|(?<million>millions?|m|mn|mio\\.?|millionen|millones|milhões|milioni|млн\\.?|миллионов)"
          + "|(?<billion>billions?|bn|mrd\\.?|mds?(?= ?(?:€|eur|d’|d'|de ))|milliarden|milliards?|miliardi|млрд\\.?|миллиардов)"
          + "|(?<wan>万|萬)|(?<yi>亿|億)";

  private static final String CURRENCIES =
      "(?<gbp>£|gbp|pounds?(?: sterling)?)|(?<eur>€|eur|euros?)"
          + "|(?<usd>us\\$|usd|\\$|dollars?)|(?<cny>元|cny|rmb|人民币|yuan)"
          + "|(?<rub>₽|руб\\.?|рублей|rub)|(?<chf>chf|fr\\.|(?:schweizer )?franken|francs suisses|swiss francs)|(?<jpy>¥|jpy|yen|日元|円)";

  private static final Pattern MONEY =
      Pattern.compile(
          "(?iu)(?:(?:" + SCALES + ")\\s*(?:of |de |di |d’|d')?)?(?:" + CURRENCIES + ")");
  private static final Pattern MONEY_FIRST =
      Pattern.compile("(?iu)(?:" + CURRENCIES + ")\\s*(?:in )?(?:" + SCALES + ")");
  private static final Pattern MONEY_LAST =
      Pattern.compile(
          "(?iu)(.*[^\\s,–—:])\\s+((?:£|€|us\\$|\\$|gbp|eur|usd|chf|cny|rub|jpy)\\s*(?:"
              + SCALES
              + "))");
  private static final Pattern SCALED =
      Pattern.compile(
          "(?iu)(?:"
              + SCALES
              + ")(?:(?:\\s+|(?<=[万萬亿億]))(?:of |de |d’|d')?(?<noun>\\p{L}[\\p{L} -]*))?");
  private static final Pattern PERCENT =
      Pattern.compile(
          "(?iu)%|％|٪|per ?cent|percent(?:age)?(?: of .*)?|prozent|pour ?cent|porcentaje|в %|процент\\p{L}*|百分比");
  private static final Pattern PERCENT_LAST = Pattern.compile("(.*\\p{L}),?\\s+[%％٪]");
  private static final Pattern COUNT =
      Pattern.compile("(?iu)numbers?|no\\.?|count|anzahl|nombre|números?|количество|ед\\.|个|數|数");
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?iu)days?|years?|months?|hours?|minutes?|tonnes?|kg|kl|m[²³]|km|km²|ha|hectares?|litres?|[kmgt]wh|[kmg]w|[tp]j|[km]toe|[km]t|"
              + "tage|jahre|monate|stunden|minuten|tonnen|hektar|jours|ans|années|mois|heures|hectares"
              + "|días|años|meses|horas|minutos|toneladas|hectáreas|дней|лет|месяцев|часов|минут|тонн|га"
              + "|天|小时|小時|分钟|吨|噸|公顷|公里|千米|平方公里|立方米|千瓦时");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)persons?|people|cases|incidents|offences|households|persones|personen|fälle|"
              + "человек|дел|件|人|起|人次|次|户|万人");
  private static final Pattern RATE = Pattern.compile("(?iu)(?:per|je) [0-9][0-9,. ]*.*");

  /** An amount for each of something, as in <em>£ per week</em> or <em>hours per week</em>. */
  private static final Pattern EACH =
      Pattern.compile(
          "(?iu)(?:(?:"
              + CURRENCIES
              + ")|(?:"
              + MEASURE
              + "))(?<each>(?: per | pro | je | par |/)\\p{L}[\\p{L}²³]*(?: \\p{L}+)?)");

  /** A part of a line, with the mark that ends it. */
  private static final Pattern PART =
      Pattern.compile(
          "((?:[^.;,(（\\[\\])）]|(?iu)(?<=\\b(?:mio|mrd|tsd|млн|млрд|тыс))\\.)+)(?:[.;,](?=\\s|$)\\s*)?");

  /** What stands between units. */
  private static final Pattern BESIDE =
      Pattern.compile("\\s*[、，,;/]\\s*|\\s+(?:and|und|et|y|e)\\s+");

  private static final String DOLLARS = "$ means US dollars";

  /** Nothing said. */
  static final UnitNote NONE = new UnitNote("", "", "", "");

  /** The unit in brackets or after "in" at the end of a heading; empty if there is none. */
  static Optional<UnitNote> inHeading(String heading) {
    if (BRACKETS.matcher(heading).matches()) {
      return inBrackets(heading);
    }
    Matcher after = AFTER_IN.matcher(heading);
    if (after.matches() && of(after.group(2)).filter(UnitNote::isMeasure).isPresent()) {
      return of(after.group(2)).map(note -> note.labelled(after.group(1)));
    }
    Matcher last = MONEY_LAST.matcher(heading);
    if (last.matches()) {
      return of(last.group(2)).map(note -> note.labelled(last.group(1)));
    }
    Matcher percent = PERCENT_LAST.matcher(heading);
    if (percent.matches()) {
      return Optional.of(new UnitNote(percent.group(1), "%", "", ""));
    }
    return of(heading).filter(note -> note.unit.equals("%")).map(note -> note.labelled(heading));
  }

  /** The unit in brackets at the end of a heading; empty if there is none. */
  static Optional<UnitNote> inBrackets(String heading) {
    Matcher brackets = BRACKETS.matcher(heading);
    return brackets.matches()
        ? of(brackets.group(2))
            .map(note -> note.labelled((brackets.group(1) + brackets.group(3)).strip()))
        : Optional.empty();
  }

  /**
   * The unit at the end of a title, in brackets or after a comma; empty if there is none. That
   * numbers are rates (<em>per 100,000</em>) is no unit of a table, whose columns are seldom all
   * rates.
   */
  static Optional<UnitNote> inTitle(String title) {
    Optional<UnitNote> inHeading = inHeading(title);
    Matcher matcher = AFTER_COMMA.matcher(title);
    Optional<UnitNote> last =
        inHeading.isPresent() || !matcher.matches()
            ? inHeading
            : of(matcher.group(2)).map(note -> note.labelled(matcher.group(1)));
    return last.filter(note -> !note.isRate());
  }

  /** The units that a line names beside one another, as in <em>Number / kg</em>; else none. */
  static List<UnitNote> several(String line) {
    Matcher lead = LEAD.matcher(line.strip());
    String said = lead.matches() ? lead.group(1) : line;
    List<Optional<UnitNote>> units =
        Stream.of(BESIDE.split(said.strip().replaceAll("^[(（\\[]|[)）\\]]$", "")))
            .map(UnitNote::of)
            .toList();
    return units.size() > 1 && units.stream().allMatch(Optional::isPresent)
        ? units.stream().flatMap(Optional::stream).toList()
        : List.of();
  }

  /** What a line above a table says of the unit of all its numbers, if it says nothing else. */
  static Optional<UnitNote> inLine(String line) {
    return of(line).filter(note -> !note.isRate());
  }

  /**
   * What a part of a line above a table says of the money or the scale of all its numbers, as in
   * <em>Seasonally adjusted, £ million</em> or <em>Losses in £ million</em>.
   */
  static Optional<UnitNote> inParts(String line) {
    return PART.matcher(line)
        .results()
        .flatMap(part -> inPart(part.group(1)).stream())
        .filter(note -> note.isMoney() || !note.scale().isEmpty())
        .findFirst();
  }

  private static Optional<UnitNote> inPart(String part) {
    Matcher after = AFTER_IN.matcher(part.strip());
    return inLine(part)
        .or(
            () ->
                after.matches() && !namesCount(after.group(1))
                    ? of(after.group(2)).map(note -> note.labelled(after.group(1)))
                    : Optional.empty());
  }

  /**
   * Whether numbers are named beside others, which alone have the unit: <em>Number and value</em>.
   */
  private static boolean namesCount(String label) {
    return Stream.of(BESIDE.split(label)).anyMatch(part -> COUNT.matcher(part.strip()).matches());
  }

  /** The line without what says this, which no longer holds of the numbers as printed. */
  String without(String line) {
    return PART.matcher(line)
        .results()
        .filter(part -> inPart(part.group(1)).filter(this::equals).isPresent())
        .findFirst()
        .map(
            part ->
                line.substring(0, part.start())
                    + label
                    + line.substring(label.isEmpty() ? part.end() : part.end(1)))
        .map(rest -> rest.replaceAll("[(（\\[]\\s*[)）\\]]", ""))
        .map(rest -> rest.replaceAll("^[\\s,;.]+|[\\s,;]+$", ""))
        .orElse(line);
  }

  /** The same in the unit of a format that shows one, such as a currency. */
  UnitNote shownIn(UnitNote format, UnitNote ofTable) {
    boolean alike = ofTable.unit.isEmpty() || ofTable.unit.equals(format.unit);
    String times = scale.isEmpty() && alike ? ofTable.scale : scale;
    return new UnitNote(label, format.unit, times, format.assumed);
  }

  /** The unit and the scale, as in <em>GBP × 1 million</em>; "" if there is neither. */
  String words() {
    String times = scale.isEmpty() ? "" : "× 1 " + scale;
    String said = (unit + " " + times).strip();
    return assumed.isEmpty() ? said : said + " (" + assumed + ")";
  }

  private boolean isRate() {
    return RATE.matcher(unit).matches() || EACH.matcher(unit).matches();
  }

  boolean isMoney() {
    return unit.matches("[A-Z]{3}");
  }

  /**
   * Whether it is a unit in which things are measured, or a scale alone, and no word for things.
   */
  boolean isMeasure() {
    return isMoney()
        || unit.equals("%")
        || MEASURE.matcher(unit).matches()
        || unit.isEmpty() && !scale.isEmpty();
  }

  UnitNote inPercent() {
    return new UnitNote(label, "%", "", "");
  }

  UnitNote labelled(String other) {
    return new UnitNote(other, unit, scale, assumed);
  }

  /** What a text says of a unit, if it says nothing else. */
  static Optional<UnitNote> of(String text) {
    String spaced = text.replaceAll("[\\u00a0\\u202f]", " ").strip();
    String plain = spaced.replaceAll("^[(（\\[]|[)）\\]]$", "").strip();
    Matcher lead = LEAD.matcher(plain);
    String said = lead.matches() && !plain.equalsIgnoreCase("in") ? lead.group(1).strip() : plain;
    if (PERCENT.matcher(said).matches()) {
      return Optional.of(new UnitNote("", "%", "", ""));
    }
    if (COUNT.matcher(said).matches()) {
      return Optional.of(new UnitNote("", "", "", ""));
    }
    for (Pattern money : new Pattern[] {MONEY, MONEY_FIRST}) {
      Matcher matcher = money.matcher(said);
      if (matcher.matches()) {
        String code = currency(matcher);
        boolean open = said.contains("$") && !said.toLowerCase(Locale.ROOT).contains("us$");
        return Optional.of(new UnitNote("", code, scale(matcher), open ? DOLLARS : ""));
      }
    }
    Matcher scaled = SCALED.matcher(said);
    if (scaled.matches() && !said.matches("(?i)m|k")) {
      String noun = scaled.group("noun") == null ? "" : scaled.group("noun").strip();
      return Optional.of(new UnitNote("", noun, scale(scaled), ""));
    }
    Matcher each = EACH.matcher(said);
    if (each.matches()) {
      String code = currency(each);
      boolean open = said.startsWith("$");
      String unit = code.isEmpty() ? said : code + each.group("each");
      return Optional.of(new UnitNote("", unit, "", open ? DOLLARS : ""));
    }
    Matcher counted = NAMED.matcher(plain);
    if (counted.matches()) {
      boolean numbers = COUNT.matcher(counted.group(1)).matches();
      return Optional.of(new UnitNote("", numbers ? "" : counted.group(1), "", ""));
    }
    boolean named =
        Stream.of(MEASURE, COUNTED, RATE).anyMatch(pattern -> pattern.matcher(said).matches());
    return named ? Optional.of(new UnitNote("", said, "", "")) : Optional.empty();
  }

  private static String currency(Matcher matcher) {
    for (String code : new String[] {"gbp", "eur", "usd", "cny", "rub", "chf", "jpy"}) {
      if (matcher.group(code) != null) {
        return code.toUpperCase(Locale.ROOT);
      }
    }
    return "";
  }

  private static String scale(Matcher matcher) {
    for (String word : new String[] {"thousand", "million", "billion"}) {
      if (matcher.group(word) != null) {
        return word;
      }
    }
    return matcher.group("wan") != null ? "万" : matcher.group("yi") != null ? "亿" : "";
  }
}
