package org.precis.provenance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.quantity.Qualifier;

/** The words before and after a number that say how firm it is, in the languages of the words. */
final class QualifierWords {

  /** A qualifier, and how far its words reach. */
  record Found(Qualifier qualifier, int edge) {}

  private static final Map<String, Qualifier> BEFORE =
      new Table()
          .of(Qualifier.MORE_THAN, "more than", "over", "above", "exceeding", "exceeds", "exceeded")
          .of(Qualifier.MORE_THAN, "in excess of", "upwards of", "upward of", "greater than")
          .of(Qualifier.MORE_THAN, "well over", "just over", "well above", "just above", ">")
          .of(Qualifier.AT_LEAST, "at least", "not less than", "no less than", "not fewer than")
          .of(Qualifier.AT_LEAST, "no fewer than", "a minimum of", "minimum of", ">=", "≥")
          .of(Qualifier.FEWER_THAN, "fewer than", "less than", "under", "below", "<")
          .of(Qualifier.FEWER_THAN, "not even")
          .of(Qualifier.FEWER_THAN, "well under", "well below")
          .of(Qualifier.UP_TO, "up to", "at most", "not more than", "no more than", "as many as")
          .of(Qualifier.UP_TO, "as much as", "a maximum of", "maximum of", "<=", "≤")
          .of(Qualifier.ABOUT, "about", "around", "some", "roughly", "approximately", "approx")
          .of(Qualifier.ABOUT, "circa", "ca", "c", "an estimated", "estimated", "~", "≈")
          .of(Qualifier.NEARLY, "nearly", "almost", "close to", "just under", "just below")
          .of(Qualifier.NEARLY, "just short of", "not quite", "approaching")
          .of(Qualifier.EXACT, "exactly", "precisely")
          // German
          .of(Qualifier.MORE_THAN, "mehr als", "über", "gut")
          .of(Qualifier.AT_LEAST, "mindestens", "wenigstens", "nicht weniger als")
          .of(Qualifier.FEWER_THAN, "weniger als", "unter")
          .of(Qualifier.UP_TO, "bis zu", "höchstens", "maximal", "nicht mehr als")
          .of(Qualifier.ABOUT, "rund", "etwa", "ungefähr", "zirka", "circa")
          .of(Qualifier.NEARLY, "knapp", "fast", "beinahe", "nahezu")
          // French
          .of(Qualifier.MORE_THAN, "plus de", "plus d'", "plus d’", "supérieur à")
          .of(Qualifier.AT_LEAST, "au moins", "pas moins de", "au minimum")
          .of(Qualifier.FEWER_THAN, "moins de", "moins d'", "moins d’")
          .of(Qualifier.UP_TO, "jusqu'à", "jusqu’à", "au plus", "au maximum")
          .of(Qualifier.ABOUT, "environ", "quelque", "autour de")
          .of(Qualifier.NEARLY, "près de", "presque")
          // Spanish
          .of(Qualifier.MORE_THAN, "más de")
          .of(Qualifier.AT_LEAST, "al menos", "por lo menos", "como mínimo", "no menos de")
          .of(Qualifier.FEWER_THAN, "menos de")
          .of(Qualifier.UP_TO, "hasta", "como máximo", "no más de")
          .of(Qualifier.ABOUT, "unos", "unas", "alrededor de", "cerca de", "aproximadamente")
          .of(Qualifier.NEARLY, "casi")
          // Russian
          .of(Qualifier.MORE_THAN, "более", "больше", "свыше", "более чем", "больше чем")
          .of(Qualifier.AT_LEAST, "не менее", "не меньше", "по меньшей мере", "минимум")
          .of(Qualifier.FEWER_THAN, "менее", "меньше", "менее чем")
          .of(Qualifier.UP_TO, "до", "не более", "не больше", "максимум")
          .of(Qualifier.ABOUT, "около", "примерно", "порядка", "приблизительно")
          .of(Qualifier.NEARLY, "почти")
          // Greek
          .of(Qualifier.MORE_THAN, "περισσότερα από", "περισσότεροι από", "περισσότερες από")
          .of(Qualifier.MORE_THAN, "πάνω από", "άνω των")
          .of(Qualifier.AT_LEAST, "τουλάχιστον")
          .of(Qualifier.FEWER_THAN, "λιγότερα από", "λιγότεροι από", "λιγότερες από", "κάτω από")
          .of(Qualifier.UP_TO, "έως", "μέχρι", "το πολύ")
          .of(Qualifier.ABOUT, "περίπου")
          .of(Qualifier.NEARLY, "σχεδόν")
          // Arabic
          .of(Qualifier.MORE_THAN, "أكثر من", "ما يزيد على", "ما يزيد عن", "يزيد على", "تزيد على")
          .of(Qualifier.MORE_THAN, "يزيد عن", "تجاوز", "يتجاوز", "تتجاوز", "ما يربو على")
          .of(Qualifier.AT_LEAST, "ما لا يقل عن", "لا يقل عن", "لا تقل عن", "على الأقل")
          .of(Qualifier.FEWER_THAN, "أقل من", "دون", "ما يقل عن")
          .of(Qualifier.UP_TO, "ما لا يزيد على", "ما لا يزيد عن", "لا يتجاوز", "ما يصل إلى")
          .of(Qualifier.UP_TO, "بحد أقصى")
          .of(Qualifier.ABOUT, "نحو", "حوالي", "حوالى", "قرابة", "زهاء", "ما يقارب", "تقريبا")
          .of(Qualifier.NEARLY, "ما يقرب من", "يقرب من")
          // Hebrew
          .of(Qualifier.MORE_THAN, "יותר מ", "יותר מ-", "למעלה מ", "למעלה מ-", "מעל")
          .of(Qualifier.AT_LEAST, "לפחות", "לא פחות מ", "לא פחות מ-")
          .of(Qualifier.FEWER_THAN, "פחות מ", "פחות מ-", "מתחת ל", "מתחת ל-")
          .of(Qualifier.UP_TO, "עד", "לכל היותר", "לא יותר מ", "לא יותר מ-")
          .of(Qualifier.ABOUT, "כ", "כ-", "בערך", "בסביבות")
          .of(Qualifier.NEARLY, "כמעט", "קרוב ל", "קרוב ל-")
          // Thai
          .of(Qualifier.MORE_THAN, "มากกว่า", "กว่า", "เกินกว่า", "เกิน", "สูงกว่า")
          .of(Qualifier.AT_LEAST, "อย่างน้อย", "ไม่น้อยกว่า", "ไม่ต่ำกว่า")
          .of(Qualifier.FEWER_THAN, "น้อยกว่า", "ต่ำกว่า", "ไม่ถึง")
          .of(Qualifier.UP_TO, "ไม่เกิน", "สูงสุด", "ไม่มากกว่า")
          .of(Qualifier.ABOUT, "ประมาณ", "ราว", "ราวๆ")
          .of(Qualifier.NEARLY, "เกือบ", "ใกล้เคียง")
          // Hindi
          .of(Qualifier.AT_LEAST, "कम से कम", "न्यूनतम")
          .of(Qualifier.UP_TO, "अधिकतम", "अधिक से अधिक")
          .of(Qualifier.ABOUT, "लगभग", "करीब", "क़रीब", "तकरीबन")
          // Chinese
          .of(Qualifier.MORE_THAN, "超过", "逾", "超", "多于", "高于", "大于", "突破", "超過")
          .of(Qualifier.MORE_THAN, "多於", "高於", "大於")
          .of(Qualifier.AT_LEAST, "至少", "不少于", "不低于", "最少", "不少於", "不低於")
          .of(Qualifier.FEWER_THAN, "少于", "不到", "不足", "低于", "未满", "小于", "少於")
          .of(Qualifier.FEWER_THAN, "低於", "未滿", "未達", "小於")
          .of(Qualifier.UP_TO, "最多", "至多", "不超过", "不多于", "不高于", "不超過", "不多於", "不高於")
          .of(Qualifier.ABOUT, "约", "大约", "约为", "大概", "約", "大約", "約為")
          .of(Qualifier.NEARLY, "近", "将近", "接近", "几近", "將近", "幾近")
          .done();

  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)(?:\\p{IsHan}{0,2}(?<least>以上|或以上)|\\p{IsHan}{0,2}(?<most>以下|以内|之内|以內|之內)"
              + "|\\p{IsHan}{0,2}(?<about>左右|上下)|(?<more> ?\\+| ?[余餘]| ?多(?=\\p{IsHan})|-odd(?!\\p{L})| ?กว่า)"
              + "|(?<aboutHan>[来來](?=[人名个個起家件条條张張台臺部款项項种種次户戶只隻辆輛套岁歲年天元万萬]))"
              + "|(?: (?!से)[\\p{L}\\p{M}]+)? से (?<overHindi>अधिक|ज़्यादा|ज्यादा)"
              + "|(?: (?!से)[\\p{L}\\p{M}]+)? से (?<underHindi>कम)(?! से)"
              + "|(?: [\\p{L}-]+){0,2}? (?:(?<orMore>(?:or|and) (?:more|above|over)(?! than| ?[0-9$£€])|at least(?! ?[0-9$£€])"
              + "|(?:oder|und) mehr|(?:ou|et) plus|[oy] más|и более|или более)"
              + "|(?<orSo>or so|or thereabouts|approximately|environ|aproximadamente|ungefähr)"
              + "|(?<orFewer>or (?:fewer|less)(?! than)|at most(?! ?[0-9$£€])))(?!\\p{L}))");

  private static final List<String> ABOUT_AFTER = List.of("about", "aboutHan", "orSo");

  /** What may stand between a qualifier and its number. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:(?:US|HK)?[$£€¥₽] ?|(?:[A-Z]{3}|a total of|total of|人民[币幣]|新[臺台][幣币]|港[幣币]) ?)$");

  /**
   * How {@link #BETWEEN} may end, capitals apart: most words before numbers end in other letters.
   */
  private static final String ENDS_OF_MONEY = "$£€¥₽f币幣";

  /** The word for "and" is the first letter of the next word in Arabic and Hebrew. */
  private static final String AND = "وו";

  /** Words that end as a qualifier does in scripts without spaces: 签约, 附近, งบประมาณ (a budget). */
  private static final Pattern OTHER_WORD =
      Pattern.compile(
          "(?:[签违解合条预公特制节契邀履毁守失立俭简]约|[簽違解合條預公特制節契邀履毀守失立儉簡]約"
              + "|[附最远遠亲親邻鄰靠逼临臨]近|[反赶趕]超|งบประมาณ|เรื่องราว|คราว|ส่วนเกิน)$");

  private static final char FIRST_UNSPACED = '\u0e00';

  private static final int LONGEST = 24;

  private QualifierWords() {}

  /** The qualifier that stands before a number, and where it begins. */
  static Optional<Found> before(String text, int start) {
    int from = Math.max(0, start - LONGEST);
    String before = withoutMoney(text.substring(from, start)).stripTrailing();
    String lower = before.toLowerCase(Locale.ROOT);
    lower = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    if (last(lower) >= FIRST_UNSPACED && OTHER_WORD.matcher(lower).find()) {
      return Optional.empty();
    }
    for (int at = 0; at < lower.length(); at++) {
      Qualifier found = begins(lower, at) ? BEFORE.get(lower.substring(at)) : null;
      if (found != null) {
        return Optional.of(new Found(found, from + at));
      }
    }
    return Optional.empty();
  }

  private static String withoutMoney(String led) {
    char last = last(led.endsWith(" ") ? led.substring(0, led.length() - 1) : led);
    boolean mayBe = last >= 'A' && last <= 'Z' || ENDS_OF_MONEY.indexOf(last) >= 0;
    Matcher money = mayBe ? BETWEEN.matcher(led) : null;
    return money != null && money.find() ? led.substring(0, money.start()) : led;
  }

  private static char last(String text) {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  /** Whether a word begins here, or may begin in a script without spaces. */
  private static boolean begins(String text, int at) {
    return !SourceWords.joined(text, at)
        || AND.indexOf(text.charAt(at - 1)) >= 0 && !SourceWords.joined(text, at - 1);
  }

  /** The qualifier that stands after a number, and where it ends. */
  static Optional<Found> after(String text, int end) {
    Matcher after = AFTER.matcher(text).region(end, Math.min(text.length(), end + 40));
    if (!after.lookingAt()) {
      return Optional.empty();
    }
    Qualifier qualifier =
        after.group("underHindi") != null
            ? Qualifier.FEWER_THAN
            : after.group("least") != null || after.group("orMore") != null
                ? Qualifier.AT_LEAST
                : after.group("most") != null || after.group("orFewer") != null
                    ? Qualifier.UP_TO
                    : ABOUT_AFTER.stream().anyMatch(group -> after.group(group) != null)
                        ? Qualifier.ABOUT
                        : Qualifier.MORE_THAN;
    return Optional.of(new Found(qualifier, after.end()));
  }

  /** Qualifiers by their words. */
  private static final class Table {

    private final Map<String, Qualifier> words = new LinkedHashMap<>();

    Table of(Qualifier qualifier, String... forms) {
      for (String form : forms) {
        words.put(form, qualifier);
      }
      return this;
    }

    Map<String, Qualifier> done() {
      return Collections.unmodifiableMap(words);
    }
  }
}
