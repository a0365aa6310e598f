package org.precis.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How each language names the months, in full and in short, from the Unicode CLDR. */
final class MonthNames {

  private static final List<String> NAMES =
      List.of(
          "january|jan|januar|janvier|janv|enero|ene|январь|янв|января|ιανουάριος|ιαν"
              + "|ιανουαρίου|يناير|ינואר|ינו|जनवरी|जन|มกราคม|ม.ค|كانون الثاني|jänner",
          "february|feb|februar|février|févr|febrero|февраль|февр|февраля|φεβρουάριος"
              + "|φεβ|φεβρουαρίου|فبراير|פברואר|פבר|फ़रवरी|फ़र|กุมภาพันธ์|ก.พ|شباط|फरवरी",
          "march|mar|märz|mär|mars|marzo|март|марта|мар|μάρτιος|μάρ|μαρτίου|μαρ|مارس|מרץ"
              + "|मार्च|มีนาคม|มี.ค|آذار",
          "april|apr|avril|avr|abril|abr|апрель|апр|апреля|απρίλιος|απρ|απριλίου|أبريل"
              + "|אפריל|אפר|अप्रैल|เมษายน|เม.ย|نيسان",
          "may|mai|mayo|май|мая|μάιος|μάι|μαΐου|μαΐ|مايو|מאי|मई|พฤษภาคม|พ.ค|أيار",
          "june|jun|juni|juin|junio|июнь|июня|июн|ιούνιος|ιούν|ιουνίου|ιουν|يونيو|יוני"
              + "|जून|มิถุนายน|มิ.ย|حزيران",
          "july|jul|juli|juillet|juil|julio|июль|июля|июл|ιούλιος|ιούλ|ιουλίου|ιουλ"
              + "|يوليو|יולי|जुलाई|जुल|กรกฎาคม|ก.ค|تموز",
          "august|aug|août|agosto|ago|август|авг|августа|αύγουστος|αύγ|αυγούστου|αυγ"
              + "|أغسطس|אוגוסט|אוג|अगस्त|अग|สิงหาคม|ส.ค|آب",
          "september|sep|sept|septembre|septiembre|сентябрь|сент|сентября|σεπτέμβριος"
              + "|σεπ|σεπτεμβρίου|سبتمبر|ספטמבר|ספט|सितंबर|सित|กันยายน|ก.ย|أيلول",
          "october|oct|oktober|okt|octobre|octubre|октябрь|окт|октября|οκτώβριος|οκτ"
              + "|οκτωβρίου|أكتوبر|אוקטובר|אוק|अक्तूबर|अक्तू|ตุลาคม|ต.ค|تشرين الأول|अक्टूबर",
          "november|nov|novembre|noviembre|ноябрь|нояб|ноября|νοέμβριος|νοέ|νοεμβρίου"
              + "|νοε|نوفمبر|נובמבר|נוב|नवंबर|नव|พฤศจิกายน|พ.ย|تشرين الثاني",
          "december|dec|dezember|dez|décembre|déc|diciembre|dic|декабрь|дек|декабря"
              + "|δεκέμβριος|δεκ|δεκεμβρίου|ديسمبر|דצמבר|דצמ|दिसंबर|दिस|ธันวาคม|ธ.ค"
              + "|كانون الأول");

  private static final Map<String, Integer> MONTHS = new LinkedHashMap<>();

  /** A year beside the name of a month, with what joins the two. */
  private static final Pattern YEAR =
      Pattern.compile("^[12][0-9]{3} ?年? ?|[ ,/-]*(?: de)? ?[12][0-9]{3}(?: ?г(?:\\.|ода)?)?$");

  private static final Pattern CHINESE = Pattern.compile("(1[0-2]|[1-9])月");

  private static final int LONGEST = 30;

  static {
    for (int i = 0; i < NAMES.size(); i++) {
      for (String name : NAMES.get(i).split("\\|")) {
        MONTHS.put(name, i + 1);
      }
    }
  }

  private MonthNames() {}

  /** The month, from 1, that a text names and nothing else but its year; 0 if it does not. */
  static int month(String text) {
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
