package org.precis.input.value;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a number is, where its unit or its name says that it is none to be added up: a percentage,
 * an average, a rate, a share.
 *
 * @param one with its article, as in "an average"
 * @param all in the plural
 * @param certain whether it is plainly said; "shares" and "scores" may also be things to count
 */
public record Nature(String one, String all, boolean certain) {

  private static final Nature PERCENTAGE = new Nature("a percentage", "percentages", true);
  private static final Nature AVERAGE = new Nature("an average", "averages", true);
  private static final Nature RATE = new Nature("a rate", "rates", true);
  private static final Nature PER = new Nature("a rate", "rates", false);
  private static final Nature SHARE = new Nature("a share", "shares", false);
  private static final Nature INDEX = new Nature("an index", "indices", false);
  private static final Nature SCORE = new Nature("a score", "scores", false);

  /** The plainest first. English stands in packs of every language; so may Chinese. */
  private static final List<Words> WORDS =
      List.of(
          words(PERCENTAGE, "", "[%‰％]", "percent(?:ages?)?|per cent|percentage points?"),
          words(PERCENTAGE, "de", "", "prozent|prozentpunkte?"),
          words(PERCENTAGE, "fr", "", "pourcentages?|pour cent"),
          words(PERCENTAGE, "es", "", "porcentajes?|por ciento"),
          words(PERCENTAGE, "ru", "", "процент\\p{L}*"),
          words(PERCENTAGE, "el", "", "ποσοστ[όάών]+|τοις εκατό"),
          words(AVERAGE, "", "平均|均值|人均|中位[数數]", "averages?|mean|medians?"),
          words(AVERAGE, "de", "", "\\p{L}*durchschnitt\\p{L}*|mittelwerte?"),
          words(AVERAGE, "fr", "", "moyennes?|médianes?|médian"),
          words(AVERAGE, "es", "", "medias?|promedios?|medianas?"),
          words(AVERAGE, "ru", "", "средн\\p{L}+|медиан\\p{L}*"),
          words(AVERAGE, "el", "", "μέσος|μέση(?! ανατολή)|διάμεσ\\p{L}+"),
          words(RATE, "", "率(?![先领队])", "rates?|per [0-9][0-9., ]*\\p{L}*"),
          words(RATE, "de", "", "\\p{L}*quoten?|\\p{L}*rate|raten"),
          words(RATE, "fr", "", "taux"),
          words(RATE, "es", "", "tasas?"),
          words(RATE, "ru", "", "коэффициент\\p{L}*|на [0-9][0-9., ]*\\p{L}*"),
          words(RATE, "el", "", "ανά [0-9][0-9., ]*\\p{L}*"),
          words(PER, "", "每", "per"),
          words(PER, "de", "", "pro|je"),
          words(PER, "el", "", "ανά"),
          words(SHARE, "", "比(?!赛)", "shares?|proportions?|ratios?"),
          words(SHARE, "de", "", "\\p{L}*anteile?"),
          words(SHARE, "fr", "", "parts?|proportions?"),
          words(SHARE, "es", "", "proporción|proporciones|cuotas?"),
          words(SHARE, "ru", "", "дол[яией]|удельн\\p{L}+"),
          words(SHARE, "el", "", "μερίδι\\p{L}+|αναλογί\\p{L}+"),
          words(INDEX, "", "指[数數]", "index|indices|indexes"),
          words(INDEX, "de", "", "\\p{L}*index|indizes"),
          words(INDEX, "fr", "", "indices?"),
          words(INDEX, "es", "", "índices?"),
          words(INDEX, "ru", "", "индекс\\p{L}*"),
          words(INDEX, "el", "", "δείκτ\\p{L}+"),
          words(SCORE, "", "得分|[评評]分", "scores?"),
          words(SCORE, "de", "", "punktzahl(?:en)?"),
          words(SCORE, "es", "", "puntuación|puntuaciones|puntajes?"),
          words(SCORE, "ru", "", "балл\\p{L}*"),
          words(SCORE, "el", "", "βαθμολογί\\p{L}+"));

  /**
   * Words that say what a number is.
   *
   * @param language in which they are spoken, or "" for every pack
   */
  private record Words(Nature nature, String language, Pattern pattern) {

    boolean isSpoken(List<String> languages) {
      return language.isEmpty()
          || languages.stream().anyMatch(tag -> tag.split("-", 2)[0].equals(language));
    }
  }

  /**
   * @param anywhere what counts wherever it stands, or ""
   * @param words what counts as whole words
   */
  private static Words words(Nature nature, String language, String anywhere, String words) {
    String whole = "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])";
    String pattern = anywhere.isEmpty() ? whole : anywhere + "|" + whole;
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new Words(nature, language, Pattern.compile(pattern, flags));
  }

  /**
   * What the names and units of a number make it, the plainest word first; empty where they leave
   * it to be added.
   *
   * @param languages of the pack
   */
  public static Optional<Nature> of(Collection<String> texts, List<String> languages) {
    return WORDS.stream()
        .filter(words -> words.isSpoken(languages))
        .filter(words -> texts.stream().anyMatch(text -> words.pattern().matcher(text).find()))
        .map(Words::nature)
        .findFirst();
  }
}
