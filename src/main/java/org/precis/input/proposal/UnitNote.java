package org.precis.input.proposal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a heading or a line above a table says of the unit of its numbers, as in <em>Loss (£m)</em>.
 *
 * @param label the heading without it
 * @param unit in the words of a pack, or ""
 * @param scale by what the numbers are multiplied, or ""
 * @param assumed what had to be assumed to read it so, or ""
 */
record UnitNote(String label, String unit, String scale, String assumed) {

  private static final Pattern BRACKETS =
      Pattern.compile("(.*\\S)\\s*[(（\\[]\\s*([^()（）\\[\\]]+?)\\s*[)）\\]](\\s*\\S{0,3})");
  private static final Pattern AFTER_COMMA = Pattern.compile("(.*\\S)\\s*[,–—:]\\s*([^,–—:]+)");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?iu)(?:units?|in|all figures in|values? in|figures in|einheit|angaben in|unité|en|unidad|"
              + "единица измерения|в|单位|單位)(?:\\s*[:：]\\s*|\\s+)(.*)");

  private static final String SCALES =
      "(?<thousand>thousands?|'?000s?|’000s?|1[ ,.]?000|k|tsd\\.?|tausend|milliers?|miles|тыс\\.?)"
          + "|(?<million>millions?|m|mn|mio\\.?|millionen|millones|млн\\.?)"
          + "|(?<billion>billions?|bn|mrd\\.?|milliarden|milliards?|млрд\\.?)"
          + "|(?<wan>万|萬)|(?<yi>亿|億)";

  private static final String CURRENCIES =
      "(?<gbp>£|gbp|pounds?(?: sterling)?)|(?<eur>€|eur|euros?)"
          + "|(?<usd>us\\$|usd|\\$|dollars?)|(?<cny>元|cny|rmb|人民币|yuan)"
          + "|(?<rub>₽|руб\\.?|рублей|rub)|(?<chf>chf|fr\\.)|(?<jpy>¥|jpy|yen|日元|円)";

  private static final Pattern MONEY =
      Pattern.compile("(?iu)(?:(?:" + SCALES + ")\\s*(?:de |d’|d')?)?(?:" + CURRENCIES + ")");
  private static final Pattern MONEY_FIRST =
      Pattern.compile("(?iu)(?:" + CURRENCIES + ")\\s*(?:" + SCALES + ")");
  private static final Pattern SCALED =
      Pattern.compile(
          "(?iu)(?:" + SCALES + ")(?:\\s*(?:of |de |d’|d')?(?<noun>\\p{L}[\\p{L} -]*))?");
  private static final Pattern PERCENT =
      Pattern.compile(
          "(?iu)%|％|per ?cent|percent(?:age)?(?: of .*)?|prozent|pour ?cent|porcentaje|в %|процент\\p{L}*|百分比");
  private static final Pattern COUNT =
      Pattern.compile("(?iu)numbers?|no\\.?|count|anzahl|nombre|número|количество|ед\\.|个|數|数");
  private static final Pattern NOUN =
      Pattern.compile(
          "(?iu)days?|years?|months?|hours?|minutes?|tonnes?|km|km²|ha|hectares?|litres?|kwh|gwh|mwh|"
              + "persons?|people|cases|incidents|offences|households|persones|personen|fälle|tage|jahre|"
              + "человек|дел|件|人|起|人次|次|户|万人|per [0-9][0-9,. ]*.*|je [0-9][0-9. ]*.*");

  /** The unit in brackets at the end of a heading; empty if there is none. */
  static Optional<UnitNote> inHeading(String heading) {
    Matcher brackets = BRACKETS.matcher(heading);
    if (brackets.matches()) {
      String label = (brackets.group(1) + brackets.group(3)).strip();
      return of(brackets.group(2)).map(note -> note.labelled(label));
    }
    return of(heading).filter(note -> note.unit.equals("%")).map(note -> note.labelled(heading));
  }

  /** The unit after the last comma of a title; empty if there is none. */
  static Optional<UnitNote> inTitle(String title) {
    Optional<UnitNote> bracketed = inHeading(title);
    Matcher matcher = AFTER_COMMA.matcher(title);
    if (bracketed.isPresent() || !matcher.matches()) {
      return bracketed;
    }
    return of(matcher.group(2)).map(note -> note.labelled(matcher.group(1)));
  }

  UnitNote labelled(String other) {
    return new UnitNote(other, unit, scale, assumed);
  }

  /** What a text says of a unit, if it says nothing else. */
  static Optional<UnitNote> of(String text) {
    String plain = text.strip().replaceAll("^[(（\\[]|[)）\\]]$", "").strip();
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
        return Optional.of(
            new UnitNote("", code, scale(matcher), open ? "$ means US dollars" : ""));
      }
    }
    Matcher scaled = SCALED.matcher(said);
    if (scaled.matches() && !said.matches("(?i)m|k")) {
      String noun = scaled.group("noun") == null ? "" : scaled.group("noun").strip();
      return Optional.of(new UnitNote("", noun, scale(scaled), ""));
    }
    return NOUN.matcher(said).matches()
        ? Optional.of(new UnitNote("", said, "", ""))
        : Optional.empty();
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
