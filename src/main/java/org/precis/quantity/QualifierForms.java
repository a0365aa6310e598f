package org.precis.quantity;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The words and signs before and after a number that say how firm it is, in lower case, in the
 * languages of the words: for what authors write and for what sources say alike.
 */
public final class QualifierForms {

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
          .of(Qualifier.ABOUT, "environ", "env", "quelque", "autour de")
          .of(Qualifier.NEARLY, "près de", "presque")
          // Spanish
          .of(Qualifier.MORE_THAN, "más de")
          .of(Qualifier.AT_LEAST, "al menos", "por lo menos", "como mínimo", "no menos de")
          .of(Qualifier.FEWER_THAN, "menos de")
          .of(Qualifier.UP_TO, "hasta", "como máximo", "no más de")
          .of(Qualifier.ABOUT, "unos", "unas", "alrededor de", "cerca de")
          .of(Qualifier.ABOUT, "aproximadamente", "aprox")
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

  private static final Map<String, Qualifier> AFTER =
      new Table()
          .of(Qualifier.AT_LEAST, "or more", "or above", "or over", "at least")
          .of(Qualifier.AT_LEAST, "and more", "and above", "and over")
          .of(Qualifier.UP_TO, "or fewer", "or less", "or under", "or below", "at most")
          .of(Qualifier.ABOUT, "approximately", "approx", "circa", "ca.", "or so", "or thereabouts")
          // German
          .of(Qualifier.AT_LEAST, "oder mehr", "und mehr")
          .of(Qualifier.UP_TO, "oder weniger")
          .of(Qualifier.ABOUT, "ungefähr")
          // French
          .of(Qualifier.AT_LEAST, "ou plus", "et plus")
          .of(Qualifier.UP_TO, "ou moins")
          .of(Qualifier.ABOUT, "environ")
          // Spanish
          .of(Qualifier.AT_LEAST, "o más", "y más")
          .of(Qualifier.UP_TO, "o menos")
          .of(Qualifier.ABOUT, "aproximadamente")
          // Russian
          .of(Qualifier.AT_LEAST, "или более", "и более")
          .of(Qualifier.UP_TO, "или менее")
          // Hindi
          .of(Qualifier.MORE_THAN, "से अधिक", "से ज़्यादा", "से ज्यादा")
          .of(Qualifier.FEWER_THAN, "से कम")
          // Chinese
          .of(Qualifier.AT_LEAST, "以上", "或以上", "及以上")
          .of(Qualifier.UP_TO, "以下", "或以下", "及以下", "以内", "以內", "之内", "之內")
          .of(Qualifier.ABOUT, "左右", "上下")
          .done();

  private QualifierForms() {}

  /**
   * The qualifiers by their forms: "more than", "mehr als", 超过. Abbreviations have no full stop.
   */
  public static Map<String, Qualifier> before() {
    return BEFORE;
  }

  /** The same of what follows a number, or its unit: "or more", "oder mehr", 以上. */
  public static Map<String, Qualifier> after() {
    return AFTER;
  }

  /** Those of them for which this holds, as alternatives in a pattern. */
  public static String after(Predicate<String> holds) {
    return AFTER.keySet().stream().filter(holds).map(Pattern::quote).collect(joining("|"));
  }

  /**
   * The qualifier of a form that a pattern found after a number, in any case. Letters are alike as
   * patterns that leave case aside compare them: İ is i, and ſ is s.
   */
  public static Qualifier after(String found) {
    int[] alike =
        found
            .codePoints()
            .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
            .toArray();
    return AFTER.get(new String(alike, 0, alike.length));
  }

  private static final class Table {

    private final Map<String, Qualifier> forms = new LinkedHashMap<>();

    Table of(Qualifier qualifier, String... words) {
      for (String word : words) {
        forms.put(word, qualifier);
      }
      return this;
    }

    Map<String, Qualifier> done() {
      return Collections.unmodifiableMap(forms);
    }
  }
}
