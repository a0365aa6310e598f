package org.precis.input.value;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  private static final NonAdditiveKind AGE = new NonAdditiveKind("an age", "ages", false);
  private static final NonAdditiveKind YEAR = new NonAdditiveKind("a year", "years", false);
  private static final NonAdditiveKind PRICE = new NonAdditiveKind("a price", "prices", false);
  private static final NonAdditiveKind RANK = new NonAdditiveKind("a rank", "ranks", false);
  private static final NonAdditiveKind MEASUREMENT =
      new NonAdditiveKind("a measurement", "measurements", false);

  /** What the word before it is about, and not a word about something else: no pressure groups. */
  private static final String LAST = "(?=$|,| \\(| of| in| at| on| for| per)";

  /** Short names of units of what is measured and not counted. */
  private static final String MEASURED =
      "(?:degrees (?:celsius|fahrenheit)|kelvin|hpa|mbar|db(?:\\(a\\))?|pp[mb]|ph|knots)";

  /** Units of two, one for each of the other: km/h, EUR/MWh, 人/平方公里. */
  private static final String QUOTIENT =
      "(?<=\\b(?:km|m|mi|t|k?g|[mµμ]g|m?l|[km]wh|[kmg]?bit|persons|people|cases|[A-Z]{3})|[€$£¥元人起件])"
          + "/(?:(?:h|hr|s|min|d|day|week|month|year|yr|a|capita|person|head|k?m|ha|l|kg|t|[kmg]wh)"
          + "(?:[²³23]|(?![\\p{L}\\p{N}]))|[人户天日月年吨千万米公平])";

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
          words(PER, "", "每|" + QUOTIENT, "per"),
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
          words(SCORE, "el", "", "βαθμολογί\\p{L}+"),
          words(
              AGE,
              "",
              "年[龄齡]$",
              "^(?:(?:youngest|oldest|lowest|highest|usual|typical) )?ages?"
                  + LAST
                  + "|(?<=['’]s )ages?$|years (?:old|of age)"),
          words(AGE, "de", "", "^alter(?=$|,| )"),
          words(AGE, "fr", "", "^âge(?=$|,| )"),
          words(AGE, "es", "", "^edad(?=$|,| )"),
          words(AGE, "ru", "", "^возраст(?=$|,| )"),
          words(AGE, "el", "", "^ηλικία(?=$|,| )"),
          words(AGE, "ar", "", "^(?:ال)?عمر(?=$| )"),
          words(AGE, "he", "", "^ה?גיל(?=$| )"),
          words(AGE, "th", "^อายุ", "^อายุ"),
          words(AGE, "hi", "", "^(?:आयु|उम्र)(?=$| )"),
          words(YEAR, "", "年份$|^建[成造]年", "^year(?=$|,| (?:of|built|opened|founded|established) ?)"),
          words(YEAR, "de", "", "^(?:bau|gründungs|geburts)?jahr(?=$|,| )"),
          words(YEAR, "fr", "", "^année(?=$|,| d)"),
          words(YEAR, "es", "", "^año(?=$|,| de)"),
          words(YEAR, "ru", "", "^год(?=$|,| )"),
          words(YEAR, "el", "", "^έτος(?=$|,| )"),
          words(PRICE, "", "价格$|價格$|[单單][价價]$", "prices?" + LAST),
          words(PRICE, "de", "", "\\p{L}*preis(?=$|,| (?:je|pro|für))"),
          words(PRICE, "fr", "", "^prix(?=$|,| (?:d|par|au|moyen))"),
          words(PRICE, "es", "", "^precios?(?=$|,| (?:de|del|por))"),
          words(PRICE, "ru", "", "^цен[аы](?=$|,| )"),
          words(PRICE, "el", "", "^τιμή(?=$|,| )"),
          words(RANK, "", "排名|名次|位次", "rank(?:ing)?(?=$|,| \\(| of| in| among)"),
          words(RANK, "de", "", "rang(?=$|,)|rangplatz"),
          words(RANK, "fr", "", "^rang(?=$|,| d)"),
          words(
              MEASUREMENT,
              "",
              "[°℃℉]|[温溫]度$|气温$|氣溫$|[浓濃]度$|密度$|风速$|風速$|震级$|震級$",
              MEASURED
                  + "|(?:temperature|magnitude|intensity|concentration|pressure|humidity|density|altitude|elevation"
                  + "|speed|velocity|(?:water|noise|sound) level|(?:response|reaction|waiting|processing|travel|journey) time)s?"
                  + LAST),
          words(
              MEASUREMENT,
              "de",
              "",
              "\\p{L}*(?:temperatur|geschwindigkeit|konzentration|dichte|pegel|wartezeit|reaktionszeit|bearbeitungszeit)(?=$|,)"),
          words(
              MEASUREMENT,
              "fr",
              "",
              "^(?:température|vitesse|concentration|densité|magnitude|temps (?:de réponse|d[’']attente))(?=$|,| d)"),
          words(
              MEASUREMENT,
              "es",
              "",
              "^(?:temperatura|velocidad|concentración|densidad|magnitud|tiempo de (?:respuesta|espera))(?=$|,| d)"),
          words(MEASUREMENT, "ru", "", "^(?:температура|скорость|концентрация|плотность)(?=$|,| )"),
          words(MEASUREMENT, "el", "", "^(?:θερμοκρασία|ταχύτητα|συγκέντρωση|πυκνότητα)(?=$|,| )"));

  /**
   * Words that indicate a kind; compiled when first looked for, as few packs have all languages.
   */
  private static final class Words {

    final NonAdditiveKind kind;

    /** Of the words, or "" for every pack. */
    final String language;

    private final String expression;
    private volatile Pattern pattern;

    Words(NonAdditiveKind kind, String language, String expression) {
      this.kind = kind;
      this.language = language;
      this.expression = expression;
    }

    boolean isIn(String text) {
      Pattern compiled = pattern;
      if (compiled == null) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        compiled = Pattern.compile(expression, flags);
        pattern = compiled;
      }
      return compiled.matcher(text).find();
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
    return new Words(kind, language, anywhere.isEmpty() ? whole : anywhere + "|" + whole);
  }

  /**
   * The kind that labels and units indicate, the most specific first; empty if the number may be
   * added.
   *
   * @param languages of the pack
   */
  public static Optional<NonAdditiveKind> of(Collection<String> texts, List<String> languages) {
    Set<String> spoken = new TreeSet<>(List.of(""));
    languages.forEach(tag -> spoken.add(tag.split("-", 2)[0]));
    for (Words words : WORDS) {
      if (spoken.contains(words.language)) {
        for (String text : texts) {
          if (words.isIn(text)) {
            return Optional.of(words.kind);
          }
        }
      }
    }
    return Optional.empty();
  }
}
