package org.precis.input.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.input.proposal.FoundTable.Meaning;

/** What the notes of a table say of a sign in place of a number, as in <em>– = nil</em>. */
final class SignLegend {

  private static final Pattern ZERO =
      Pattern.compile(
          "(?iu)(?:nil|zero|none|null|nichts vorhanden|genau null|néant|явлений не было|零|无)\\b.*");
  private static final Pattern NOT_APPLICABLE =
      Pattern.compile(
          "(?iu)(?:not applicable|does not apply|tabellenfach gesperrt|(?:nachweis|aussage) (?:ist )?nicht sinnvoll|sans objet|nicht zutreffend|"
              + "не имеет смысла|不适用).*");

  private static final Pattern CONFIDENTIAL =
      Pattern.compile(
          "(?iu).*(?:suppress|confidential|disclos|withheld|geheim|secret|confidentiel|protegid"
              + "|confidencial|конфиденциальн|保密|不公开|不公開).*");

  private static final Pattern NOT_STATED =
      Pattern.compile(
          "(?iu)(?:(?:data |figure |value |information )?(?:is |are )?(?:not (?:yet )?(?:available|stated|known|reported|recorded|collected)|unavailable|unknown|missing)"
              + "|no data(?: available)?|keine angaben?|(?:zahlen)?wert unbekannt(?: oder geheim zu halten)?|nicht (?:verfügbar|bekannt|angegeben)"
              + "|(?:donnée |valeur )?(?:non disponible|non communiquée?|inconnue?|manquante)|(?:dato )?no disponible|sin datos?|desconocido"
              + "|(?:нет данных|данные отсутствуют|неизвестно)|δεν υπάρχουν στοιχεία|غير متوفر|אין נתונים|ไม่มีข้อมูล|उपलब्ध नहीं|不详|不詳|(?:数据)?不可得|无数据|無數據|資料不詳)\\.?");

  /** What says by itself that there was none. */
  private static final Pattern NONE = Pattern.compile("(?iu)nil|zero");

  private static final Map<Meaning, Pattern> WORDS =
      Map.of(
          Meaning.ZERO, ZERO,
          Meaning.NOT_APPLICABLE, NOT_APPLICABLE,
          Meaning.CONFIDENTIAL, CONFIDENTIAL,
          Meaning.NOT_STATED, NOT_STATED);

  private SignLegend() {}

  /** Whether a note says of signs only what the page says in its own words. */
  static boolean isAll(Set<String> signs, String note) {
    return Arrays.stream(note.split(";"))
        .map(String::strip)
        .allMatch(part -> signs.stream().anyMatch(sign -> isOf(sign, part)));
  }

  private static boolean isOf(String sign, String part) {
    Matcher of =
        Pattern.compile(
                "(?:[0-9]+[.)]\\s*)?[\"'‘“\\[]?"
                    + Pattern.quote(sign)
                    + "[\"'’”\\]]?\\s*[=:–-]?\\s+([^.;]+)\\.?")
            .matcher(part);
    // a number, such as that below which counts are kept back, is more than the page says
    return of.matches()
        && known(of.group(1).strip()).isPresent()
        && of.group(1).codePoints().noneMatch(Character::isDigit);
  }

  /** What words say of a sign, if it is one of the meanings. */
  private static Optional<Meaning> known(String said) {
    return Arrays.stream(Meaning.values())
        .filter(meaning -> WORDS.get(meaning).matcher(said).matches())
        .findFirst();
  }

  /** What a sign means; not stated if neither the notes nor the sign itself say. */
  static Meaning meaning(String sign, List<String> notes) {
    Pattern legend =
        Pattern.compile(
            "(?:^|[;,.:(\\s])[\"'‘“]?"
                + Pattern.quote(sign)
                + "[\"'’”]?\\s*(?:=|:|means?|denotes?|indicates?|bedeutet|[–-](?=\\s))?\\s+([^;]+)");
    for (String note : notes) {
      Matcher matcher = legend.matcher(note);
      while (matcher.find()) {
        Optional<Meaning> known = known(matcher.group(1).strip());
        if (known.isPresent()) {
          return known.get();
        }
      }
    }
    return NONE.matcher(sign).matches() ? Meaning.ZERO : Meaning.NOT_STATED;
  }
}
