package org.precis.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How each language names the months, from the Unicode CLDR. */
public final class MonthNames {

  /** In full, in the cases in which each language writes them in a date and after prepositions. */
  private static final List<String> IN_FULL =
      List.of(
          "January|Januar|Jänner|janvier|enero|январь|января|январе|январю|Ιανουάριος|Ιανουαρίου|Ιανουάριο|يناير|كانون الثاني"
              + "|ינואר|जनवरी|มกราคม|gennaio|janeiro|januari",
          "February|Februar|février|febrero|февраль|февраля|феврале|февралю|Φεβρουάριος|Φεβρουαρίου|Φεβρουάριο|فبراير|شباط|פברואר"
              + "|फ़रवरी|फरवरी|กุมภาพันธ์|febbraio|fevereiro|februari",
          "March|März|mars|marzo|март|марта|марте|марту|Μάρτιος|Μαρτίου|Μάρτιο|مارس|آذار|מרץ|मार्च|มีนาคม|março|maart",
          "April|avril|abril|апрель|апреля|апреле|апрелю|Απρίλιος|Απριλίου|Απρίλιο|أبريل|إبريل|نيسان|אפריל|अप्रैल|เมษายน|aprile",
          "May|Mai|mai|mayo|май|мая|мае|маю|Μάιος|Μαΐου|Μάιο|مايو|أيار|מאי|मई|พฤษภาคม|maggio|maio|mei",
          "June|Juni|juin|junio|июнь|июня|июне|июню|Ιούνιος|Ιουνίου|Ιούνιο|يونيو|حزيران|יוני|जून|มิถุนายน|giugno|junho|juni",
          "July|Juli|juillet|julio|июль|июля|июле|июлю|Ιούλιος|Ιουλίου|Ιούλιο|يوليو|تموز|יולי|जुलाई|กรกฎาคม|luglio|julho|juli",
          "August|août|agosto|август|августа|августе|августу|Αύγουστος|Αυγούστου|Αύγουστο|أغسطس|آب|אוגוסט|अगस्त|สิงหาคม|augustus",
          "September|septembre|septiembre|сентябрь|сентября|сентябре|сентябрю|Σεπτέμβριος|Σεπτεμβρίου|Σεπτέμβριο|سبتمبر|أيلول|ספטמבר"
              + "|सितंबर|सितम्बर|กันยายน|settembre|setembro",
          "October|Oktober|octobre|octubre|октябрь|октября|октябре|октябрю|Οκτώβριος|Οκτωβρίου|Οκτώβριο|أكتوبر|تشرين الأول|אוקטובר"
              + "|अक्तूबर|अक्टूबर|ตุลาคม|ottobre|outubro|oktober",
          "November|novembre|noviembre|ноябрь|ноября|ноябре|ноябрю|Νοέμβριος|Νοεμβρίου|Νοέμβριο|نوفمبر|تشرين الثاني|נובמבר"
              + "|नवंबर|नवम्बर|พฤศจิกายน|novembro",
          "December|Dezember|décembre|diciembre|декабрь|декабря|декабре|декабрю|Δεκέμβριος|Δεκεμβρίου|Δεκέμβριο|ديسمبر|كانون الأول"
              + "|דצמבר|दिसंबर|दिसम्बर|ธันวาคม|dicembre|dezembro|december");

  /** In short, without the full stop at the end. */
  private static final List<String> IN_SHORT =
      List.of(
          "Jan|janv|ene|янв|Ιαν|ינו|जन|ม.ค",
          "Feb|févr|февр|Φεβ|פבר|फ़र|ก.พ",
          "Mar|Mär|мар|Μάρ|Μαρ|มี.ค",
          "Apr|avr|abr|апр|Απρ|אפר|เม.ย",
          "Μάι|Μαΐ|พ.ค",
          "Jun|июн|Ιούν|Ιουν|มิ.ย",
          "Jul|juil|июл|Ιούλ|Ιουλ|जुल|ก.ค",
          "Aug|ago|авг|Αύγ|אוג|अग|ส.ค",
          "Sep|Sept|сент|Σεπ|ספט|सित|ก.ย",
          "Oct|Okt|окт|Οκτ|אוק|अक्तू|ต.ค",
          "Nov|нояб|Νοέ|Νοε|נוב|नव|พ.ย",
          "Dec|Dez|déc|dic|дек|Δεκ|דצמ|दिस|ธ.ค");

  private static final Map<String, Integer> MONTHS = new LinkedHashMap<>();

  /** A year beside the name of a month, with what joins the two. */
  private static final Pattern YEAR =
      Pattern.compile("^[12][0-9]{3} ?年? ?|[ ,/-]*(?: de)? ?[12][0-9]{3}(?: ?г(?:\\.|ода)?)?$");

  private static final Pattern CHINESE = Pattern.compile("(1[0-2]|[1-9])月");

  private static final Pattern CAPITAL = Pattern.compile("[A-Z]\\p{IsLatin}+");

  private static final int LONGEST = 30;

  static {
    for (List<String> names : List.of(IN_FULL, IN_SHORT)) {
      for (int i = 0; i < names.size(); i++) {
        for (String name : names.get(i).split("\\|")) {
          MONTHS.put(name.toLowerCase(Locale.ROOT), i + 1);
        }
      }
    }
  }

  private MonthNames() {}

  /** The months, from 1, by all their names in lower case. */
  public static Map<String, Integer> all() {
    return Collections.unmodifiableMap(MONTHS);
  }

  /**
   * The names of a month in full, in all languages.
   *
   * @param month from 1
   */
  public static List<String> inFull(int month) {
    return List.of(IN_FULL.get(month - 1).split("\\|"));
  }

  /**
   * What stands for a month beside the number of a day: names in full, and short ones that have a
   * capital letter, which no other word has.
   */
  public static List<String> inDates() {
    return Stream.concat(
            IN_FULL.stream().flatMap(MonthNames::each),
            IN_SHORT.stream().flatMap(MonthNames::each).filter(CAPITAL.asMatchPredicate()))
        .distinct()
        .toList();
  }

  private static Stream<String> each(String names) {
    return Stream.of(names.split("\\|"));
  }

  /** The month, from 1, that a text names and nothing else but its year; 0 if it does not. */
  public static int month(String text) {
    if (text.length() > LONGEST) {
      return 0;
    }
    String name = YEAR.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("").strip();
    Matcher chinese = CHINESE.matcher(name);
    if (chinese.matches()) {
      return Integer.parseInt(chinese.group(1));
    }
    String full = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    return MONTHS.getOrDefault(full, 0);
  }
}
