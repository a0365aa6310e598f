package org.precis.input.value;

import static org.precis.language.Vocabulary.any;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.language.Sense;
import org.precis.quantity.Magnitudes;

/**
 * What offices write in short, as in <em>£12.3m</em> or <em>1,2 Mio. €</em>: signs of one currency
 * only, and abbreviations of magnitudes. Letters that may be units as well, such as the m of
 * metres, are magnitudes beside a currency.
 */
final class Shorthand {

  /** Signs that only one currency has. */
  private static final Map<String, String> CURRENCIES = new TreeMap<>();

  static {
    String signs =
        "£ GBP € EUR US$ USD HK$ HKD NT$ TWD S$ SGD A$ AUD C$ CAD NZ$ NZD R$ BRL ₹ INR ₽ RUB ₺ TRY ₴ UAH ₫ VND ฿ THB";
    String[] pairs = signs.split(" ");
    for (int i = 0; i < pairs.length; i += 2) {
      CURRENCIES.put(pairs[i], pairs[i + 1]);
    }
  }

  private static final String CURRENCY =
      Stream.concat(CURRENCIES.keySet().stream().map(Pattern::quote), Stream.of("[A-Z]{3}"))
          .sorted()
          .collect(Collectors.joining("|"));

  private static final String SCALES =
      "(?:(?:(?<scale>"
          + any(Sense.MAGNITUDE_ABBREVIATION)
          + ")\\.?|(?<letter>"
          + any(Sense.MAGNITUDE_LETTER)
          + "))(?!\\p{L}))";

  private static final Pattern FORM =
      Pattern.compile(
          "(?u)(?<minus>-?) ?(?<before>"
              + CURRENCY
              + ")? ?(?<number>-?[0-9](?:[0-9., ]*[0-9])?) ?(?i:"
              + SCALES
              + ")? ?(?<after>"
              + CURRENCY
              + ")?(?<rest>.*)");

  private Shorthand() {}

  /** The text as the grammar of literals has it; unchanged if it has nothing in short. */
  static String inFull(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return text;
    }
    String before = form.group("before");
    String after = form.group("after");
    boolean money = (before == null) != (after == null);
    String scale = scale(form, money && form.group("rest").isBlank());
    boolean kept = scale.isEmpty() && form.group("letter") != null;
    boolean sign = money && CURRENCIES.containsKey(before == null ? after : before);
    if (kept || scale.isEmpty() && !sign) {
      return text;
    }
    String number = form.group("minus") + form.group("number") + scale;
    return (code(before) + " " + number + " " + code(after) + form.group("rest")).strip();
  }

  /** The code that a sign of one currency stands for; any other text is as it is. */
  static String code(String currency) {
    return currency == null ? "" : CURRENCIES.getOrDefault(currency, currency);
  }

  /** The sign of one currency with which a text begins, or "". */
  static String sign(String text) {
    return CURRENCIES.keySet().stream().filter(text::startsWith).findFirst().orElse("");
  }

  /** The word for the magnitude; "" if there is none, or it is not certain. */
  private static String scale(Matcher form, boolean money) {
    String word = form.group("scale");
    String letter = form.group("letter");
    Integer zeros =
        word != null
            ? Magnitudes.abbreviations().get(word.toLowerCase(Locale.ROOT))
            : letter != null && money
                ? Magnitudes.letters().get(letter.toLowerCase(Locale.ROOT))
                : null;
    return zeros == null ? "" : " " + Magnitudes.word(zeros);
  }
}
