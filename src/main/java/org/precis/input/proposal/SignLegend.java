package org.precis.input.proposal;

import java.util.Arrays;
import java.util.List;
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

  private SignLegend() {}

  /** Whether a note says what signs mean, and nothing else. */
  static boolean isAll(Set<String> signs, String note) {
    return Arrays.stream(note.split(";"))
        .map(String::strip)
        .allMatch(part -> signs.stream().anyMatch(sign -> isOf(sign, part)));
  }

  private static boolean isOf(String sign, String part) {
    return part.matches(
        "(?:[0-9]+[.)]\\s*)?[\"'‘“\\[]?"
            + Pattern.quote(sign)
            + "[\"'’”\\]]?\\s*[=:–-]?\\s+[^.;]+\\.?");
  }

  /** What a sign means; not stated if the notes do not say. */
  static Meaning meaning(String sign, List<String> notes) {
    Pattern legend =
        Pattern.compile(
            "(?:^|[;,.:(\\s])[\"'‘“]?"
                + Pattern.quote(sign)
                + "[\"'’”]?\\s*(?:=|:|means?|denotes?|indicates?|bedeutet|[–-](?=\\s))?\\s+([^;]+)");
    for (String note : notes) {
      Matcher matcher = legend.matcher(note);
      while (matcher.find()) {
        String said = matcher.group(1).strip();
        if (ZERO.matcher(said).matches()) {
          return Meaning.ZERO;
        }
        if (NOT_APPLICABLE.matcher(said).matches()) {
          return Meaning.NOT_APPLICABLE;
        }
        if (CONFIDENTIAL.matcher(said).matches()) {
          return Meaning.CONFIDENTIAL;
        }
      }
    }
    return Meaning.NOT_STATED;
  }
}
