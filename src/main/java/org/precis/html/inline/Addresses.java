package org.precis.html.inline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;

/**
 * The addresses in a text, made links: web pages and mailboxes. Anything else, such as a script,
 * stays text.
 */
public final class Addresses {

  /** A page of the web, with a host. */
  private static final Pattern WEB = Pattern.compile("(?i)https?://[\\p{L}\\p{N}\\[].*");

  /** A page in a text: the stop at its end belongs to the sentence. */
  private static final String PAGE =
      "(?i:https?)://[^\\s\"\\x3C\\x3E\\p{IsHan}，。；、！？）】》”]*[\\p{Alnum}/=&#%_~+-]";

  private static final String MAILBOX =
      "[\\p{Alnum}.+_-]*[\\p{Alnum}+_-]@\\p{Alnum}[\\p{Alnum}-]*(?:\\.[\\p{Alnum}-]*\\p{Alnum})+";

  private static final Pattern ADDRESS = Pattern.compile(PAGE + "|" + MAILBOX);

  /** What may stand in an address as it is (RFC 3986, 2). */
  private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Addresses() {}

  /** The text with its addresses as links. */
  public static Content linked(Phrase phrase) {
    Matcher found = ADDRESS.matcher(phrase.text());
    List<Content> pieces = new ArrayList<>();
    int from = 0;
    while (found.find()) {
      Optional<String> page = web(found.group());
      String target = page.orElse("mailto:" + found.group());
      if (page.isPresent() || !found.group().contains("://")) {
        pieces.add(new Phrase(phrase.text().substring(from, found.start()), phrase.ids()));
        pieces.add(new Content.Address(found.group(), target));
        from = found.end();
      }
    }
    pieces.add(new Phrase(phrase.text().substring(from), phrase.ids()));
    return Content.of(pieces);
  }

  /** An address of a web page as links and PDFs want it, in ASCII; empty if it is none. */
  public static Optional<String> web(String address) {
    String text = address.strip();
    return WEB.matcher(text).matches() ? Optional.of(ascii(text)) : Optional.empty();
  }

  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          octet >= 'a' && octet <= 'z'
              || octet >= 'A' && octet <= 'Z'
              || octet >= '0' && octet <= '9'
              || PLAIN.indexOf(octet) >= 0;
      ascii.append(plain ? Character.toString(octet) : "%" + HEX.toHexDigits(octet));
    }
    return ascii.toString();
  }
}
