package org.precis.input;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.model.Edition;
import org.precis.model.Reference;
import org.precis.provenance.QuotedNumber;
import org.precis.provenance.QuotedNumbers;

/**
 * Looks for numbers that are typed into running text and not taken from the data: those that a
 * statistic or a total has, and others that look like counts. Dates, ordinals, labels, codes,
 * years, small numbers and what stands in quotation marks are left alone.
 */
final class TypedNumberCheck {

  private static final Set<String> PROSE =
      Set.of(
          "summary", "text", "note", "message", "subtitle", "cases-text", "quality", "what", "why");

  /** References, code, addresses and the words of others. */
  private static final Pattern NOT_OURS =
      Pattern.compile(
          Reference.PATTERN.pattern()
              + "|`[^`]*+`|https?://\\S++|\\]\\([^)]*+\\)|“[^”]*+”|「[^」]*+」|《[^》]*+》|„[^“]*+“"
              + "|«[^»]*+»|\"[^\"]*+\"");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)[0-9]{2}");
  private static final Pattern PART = Pattern.compile(" ?(?:%|‰|per ?cent|percent|Prozent)");

  private final Edition edition;
  private final Reading reading;
  private KnownNumbers known;

  private TypedNumberCheck(Edition edition, Reading reading) {
    this.edition = edition;
    this.reading = reading;
  }

  static void run(Edition edition, Reading reading) {
    TypedNumberCheck check = new TypedNumberCheck(edition, reading);
    for (Written written : reading.texts()) {
      String key = written.key().substring(written.key().lastIndexOf('.') + 1);
      if (PROSE.contains(key)) {
        check.text(written.text());
      }
    }
  }

  private void text(Node.Scalar text) {
    String own = hasDigit(text.text()) ? ours(text.text()) : "";
    if (!hasDigit(own)) {
      return;
    }
    for (QuotedNumber number : QuotedNumbers.inDigits(own, reading.decimal())) {
      String said = own.substring(number.start(), number.end());
      if (!number.aside() && !isCode(own, number) && !YEAR.matcher(said).matches()) {
        check(number, said, own, text);
      }
    }
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  /** The text with what is not ours blanked out, each character at its place. */
  private static String ours(String text) {
    StringBuilder own = new StringBuilder(text.replace('\n', ' '));
    Matcher others = NOT_OURS.matcher(text);
    while (others.find()) {
      for (int i = others.start(); i < others.end(); i++) {
        own.setCharAt(i, '·');
      }
    }
    return own.toString();
  }

  /** "2G", "COVID-19", "F16" and "3-D" are names. */
  private static boolean isCode(String text, QuotedNumber number) {
    int end = number.end();
    boolean after = end < text.length() && isJoined(text.charAt(end));
    int start = number.start();
    boolean before = start > 0 && isJoined(text.charAt(start - 1));
    return before || after;
  }

  private static boolean isJoined(char c) {
    boolean latin = Character.isLetter(c) && !Character.isIdeographic(c);
    return latin || c == '-' || c == '_' || c == '/';
  }

  private void check(QuotedNumber number, String said, String text, Node.Scalar scalar) {
    BigDecimal plain = number.quantity().number();
    boolean count =
        plain.compareTo(THOUSAND) >= 0
            || plain.scale() > 0
            || PART.matcher(text).region(number.end(), text.length()).lookingAt();
    String id = id(plain, text.substring(number.end()));
    if (count || !id.isEmpty()) {
      String hint = id.isEmpty() ? "write {{…}} with the id of what it is" : "write {{" + id + "}}";
      Place place = scalar.place().find(said, occurrences(text, said, number.start()));
      reading.report().add(Fault.TYPED_NUMBER, place, "'" + said + "'", hint, said);
    }
  }

  /** What the number probably is: a small one may be that of many things, and needs its unit. */
  private String id(BigDecimal number, String after) {
    known = known == null ? KnownNumbers.of(edition) : known;
    return known
        .of(number)
        .filter(
            one ->
                number.compareTo(HUNDRED) >= 0
                    || number.compareTo(BigDecimal.TEN) >= 0 && isIn(one.unit(), after))
        .map(KnownNumbers.Known::id)
        .orElse("");
  }

  private static boolean isIn(String unit, String after) {
    return !unit.isEmpty() && after.strip().startsWith(unit);
  }

  /** How often the same words stand before. */
  private static int occurrences(String text, String said, int before) {
    int count = 0;
    for (int at = text.indexOf(said); at >= 0 && at < before; at = text.indexOf(said, at + 1)) {
      count++;
    }
    return count;
  }
}
