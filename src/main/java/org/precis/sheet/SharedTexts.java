package org.precis.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.precis.sheet.UnreadableWorkbookException.Reason;

/** The texts that cells share, by number. */
final class SharedTexts {

  private static final int MOST = 1_000_000;

  /** A character that XML cannot hold, or the underscore of one that is meant (22.9.2.19). */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private static final Pattern LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final List<String> texts = new ArrayList<>();

  static SharedTexts none() {
    return new SharedTexts();
  }

  static SharedTexts read(Xml xml) throws UnreadableWorkbookException {
    SharedTexts shared = new SharedTexts();
    while (xml.next()) {
      if (xml.starts("si")) {
        shared.texts.add(text(xml, "si"));
        if (shared.texts.size() > MOST) {
          throw new UnreadableWorkbookException(Reason.TOO_LARGE, MOST + " texts");
        }
      }
    }
    return shared;
  }

  /**
   * The text of an element with its runs joined, without readings (phonetic runs) above it. Raised
   * digits, which stand for notes, stay raised, and struck ones struck.
   */
  static String text(Xml xml, String element) throws UnreadableWorkbookException {
    StringBuilder text = new StringBuilder();
    int readings = 0;
    boolean raised = false;
    boolean struck = false;
    while (xml.next() && !xml.ends(element)) {
      if (xml.starts("rPh")) {
        readings++;
      } else if (xml.ends("rPh")) {
        readings--;
      } else if (xml.starts("r") || xml.ends("r")) {
        raised = false;
        struck = false;
      } else if (xml.starts("strike")) {
        struck = !xml.attribute("val").matches("0|false");
      } else if (xml.starts("vertAlign")) {
        raised = xml.attribute("val").equals("superscript");
      } else if (xml.starts("t") && readings == 0) {
        String run = xml.text();
        text.append(raised ? raised(run) : struck ? struck(run) : run);
      }
    }
    return unescaped(text.toString());
  }

  /** A text with digits as it looks where it is struck through: it says what holds no longer. */
  private static String struck(String text) {
    return text.chars().anyMatch(Character::isDigit) ? text.replaceAll("\\S", "$0\u0336") : text;
  }

  /** A text of digits in raised ones; any other as it is. */
  private static String raised(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9')
        ? text.chars()
            .mapToObj(c -> String.valueOf(RAISED.charAt(c - '0')))
            .collect(Collectors.joining())
        : text;
  }

  static String unescaped(String text) {
    return text.indexOf("_x") < 0
        ? text
        : ESCAPE
            .matcher(text)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(match.group(1), 16))));
  }

  /** The text that an XML part holds for a text. */
  static String escaped(String text) {
    return LIKE_ESCAPE.matcher(text).replaceAll("_x005F_");
  }

  String get(String number, Xml of) throws UnreadableWorkbookException {
    if (!number.matches("[0-9]{1,7}") || Integer.parseInt(number) >= texts.size()) {
      throw new UnreadableWorkbookException(Reason.PART, of.part());
    }
    return texts.get(Integer.parseInt(number));
  }
}
