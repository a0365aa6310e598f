package org.precis.input.value;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of number that must not be added up, recognized by its unit or label: a percentage, an
 * average, a rate, a share.
 *
 * @param singular with its article, as in "an average"
 * @param plural as in "averages"
 * @param certain whether the word is unambiguous; "shares" and "scores" may also be counted
 */
public record NonAdditiveKind(String singular, String plural, boolean certain) {

  private static final NonAdditiveKind PERCENTAGE =
      new NonAdditiveKind("a percentage", "percentages", true);
  private static final NonAdditiveKind AVERAGE =
      new NonAdditiveKind("an average", "averages", true);
  private static final NonAdditiveKind RATE = new NonAdditiveKind("a rate", "rates", true);
  private static final NonAdditiveKind PER = new NonAdditiveKind("a rate", "rates", false);
  private static final NonAdditiveKind SHARE = new NonAdditiveKind("a share", "shares", false);
  private static final NonAdditiveKind INDEX = new NonAdditiveKind("an index", "indices", false);
  private static final NonAdditiveKind SCORE = new NonAdditiveKind("a score", "scores", false);

  /** The most specific first. English, and some Chinese, may occur in packs of any language. */
  private static final List<Words> WORDS =
      List.of(
          words(PERCENTAGE, "", "[%‰％]", "percent(?:ages?)?|per cent|percentage points?"),
          words(PERCENTAGE, "de", "", "prozent|prozentpunkte?"),
          words(PERCENTAGE, "fr", "", "pourcentages?|pour cent"),
          words(PERCENTAGE, "es", "", "porcentajes?|por ciento"),
          words(PERCENTAGE, "ru", "", "процент\\p{L}*"),
          words(PERCENTAGE, "ar", "٪", "نسبة مئوية|النسبة المئوية|في المائة|بالمائة"),
          words(PERCENTAGE, "he", "", "אחוז(?:ים)?|שיעור באחוזים"),
          words(PERCENTAGE, "th", "ร้อยละ|เปอร์เซ็นต์", "ร้อยละ"),
          words(PERCENTAGE, "hi", "", "प्रतिशत"),
          words(PERCENTAGE, "el", "", "ποσοστ[όάών]+|τοις εκατό"),
          words(AVERAGE, "", "平均|均值|人均|中位[数數]", "averages?|mean|medians?"),
          words(AVERAGE, "de", "", "\\p{L}*durchschnitt\\p{L}*|mittelwerte?"),
          words(AVERAGE, "fr", "", "moyennes?|médianes?|médian"),
          words(AVERAGE, "es", "", "medias?|promedios?|medianas?"),
          words(AVERAGE, "ru", "", "средн\\p{L}+|медиан\\p{L}*"),
          words(AVERAGE, "ar", "", "(?:ال)?متوسط|(?:ال)?وسيط|(?:ال)?معدل"),
          words(AVERAGE, "he", "", "ה?ממוצעת?|ה?חציון"),
          words(AVERAGE, "th", "เฉลี่ย|มัธยฐาน", "เฉลี่ย"),
          words(AVERAGE, "hi", "", "औसत|माध्यिका"),
          words(AVERAGE, "el", "", "μέσος|μέση(?! ανατολή)|διάμεσ\\p{L}+"),
          words(RATE, "", "率(?![先领領队隊])", "rates?|per [0-9][0-9., ]*\\p{L}*"),
          words(RATE, "de", "", "\\p{L}*quoten?|\\p{L}*rate|raten"),
          words(RATE, "fr", "", "taux"),
          words(RATE, "es", "", "tasas?"),
          words(RATE, "ru", "", "коэффициент\\p{L}*|на [0-9][0-9., ]*\\p{L}*"),
          words(RATE, "he", "", "שיעור"),
          words(RATE, "th", "อัตรา", "อัตรา"),
          words(RATE, "hi", "", "दर"),
          words(RATE, "el", "", "ανά [0-9][0-9., ]*\\p{L}*"),
          words(PER, "", "每", "per"),
          words(PER, "de", "", "pro|je"),
          words(PER, "el", "", "ανά"),
          words(SHARE, "", "比(?![赛賽])", "shares?|proportions?|ratios?"),
          words(SHARE, "de", "", "\\p{L}*anteile?"),
          words(SHARE, "fr", "", "parts?|proportions?"),
          words(SHARE, "es", "", "proporción|proporciones|cuotas?"),
          words(SHARE, "ru", "", "дол(?:[яиею]|ей)|удельн\\p{L}+"),
          words(SHARE, "ar", "", "(?:ال)?نسبة|(?:ال)?حصة"),
          words(SHARE, "he", "", "חלק|יחס"),
          words(SHARE, "th", "สัดส่วน", "สัดส่วน"),
          words(SHARE, "hi", "", "हिस्सा|अनुपात"),
          words(SHARE, "el", "", "μερίδι\\p{L}+|αναλογί\\p{L}+"),
          words(INDEX, "", "指[数數]", "index|indices|indexes"),
          words(INDEX, "de", "", "\\p{L}*index|indizes"),
          words(INDEX, "fr", "", "indices?"),
          words(INDEX, "es", "", "índices?"),
          words(INDEX, "ru", "", "индекс\\p{L}*"),
          words(INDEX, "ar", "", "(?:ال)?رقم قياسي|(?:ال)?مؤشر"),
          words(INDEX, "he", "", "ה?מדד"),
          words(INDEX, "th", "ดัชนี", "ดัชนี"),
          words(INDEX, "hi", "", "सूचकांक"),
          words(INDEX, "el", "", "δείκτ\\p{L}+"),
          words(SCORE, "", "得分|[评評]分", "scores?"),
          words(SCORE, "de", "", "punktzahl(?:en)?"),
          words(SCORE, "es", "", "puntuación|puntuaciones|puntajes?"),
          words(SCORE, "ru", "", "балл\\p{L}*"),
          words(SCORE, "el", "", "βαθμολογί\\p{L}+"));

  /**
   * Words that indicate a kind.
   *
   * @param language of the words, or "" for every pack
   */
  private record Words(NonAdditiveKind kind, String language, Pattern pattern) {

    boolean isSpoken(List<String> languages) {
      return language.isEmpty()
          || languages.stream().anyMatch(tag -> tag.split("-", 2)[0].equals(language));
    }
  }

  /**
   * Words of a kind.
   *
   * @param anywhere a pattern that matches within words, or ""
   * @param words a pattern that matches whole words
   */
  private static Words words(NonAdditiveKind kind, String language, String anywhere, String words) {
    String whole = "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])";
    String pattern = anywhere.isEmpty() ? whole : anywhere + "|" + whole;
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new Words(kind, language, Pattern.compile(pattern, flags));
  }

  /**
   * The kind that labels and units indicate, the most specific first; empty if the number may be
   * added.
   *
   * @param languages of the pack
   */
  public static Optional<NonAdditiveKind> of(Collection<String> texts, List<String> languages) {
    return WORDS.stream()
        .filter(words -> words.isSpoken(languages))
        .filter(words -> texts.stream().anyMatch(text -> words.pattern().matcher(text).find()))
        .map(Words::kind)
        .findFirst();
  }
}
