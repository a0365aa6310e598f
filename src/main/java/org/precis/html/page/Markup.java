package org.precis.html.page;

import java.util.List;
import java.util.regex.Pattern;
import org.precis.html.inline.Prose;

/**
 * A piece of HTML that this engine made: the only thing that a template may print unescaped. No
 * text of a pack becomes one but through {@link Prose} or {@link #escape}.
 */
public record Markup(String html) {

  private static final Pattern REFS = Pattern.compile(" data-ref=\"([^\"]*)\"");

  public static final Markup NONE = new Markup("");

  /** A text, in Normalization Form C and escaped. */
  public static Markup escape(String written) {
    String text = Nfc.of(written);
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
    return new Markup(html.toString());
  }

  /**
   * The attribute of an element that prints numbers: their ids, as {@code explain} takes them,
   * separated by spaces; "" if there are none.
   */
  public static String refs(List<String> ids) {
    String refs = String.join(" ", ids.stream().filter(id -> !id.isEmpty()).distinct().toList());
    return refs.isEmpty() ? "" : " data-ref=\"" + escape(refs).html() + "\"";
  }

  /** The ids of the numbers that it prints. */
  public List<String> refs() {
    return REFS.matcher(html).results().map(found -> found.group(1)).toList();
  }

  /** Its visible text, as far as its start and end matter. */
  public String text() {
    return html.replaceAll("<[^>]*>", "");
  }

  Markup plus(Markup other) {
    return new Markup(html + other.html);
  }

  public boolean isEmpty() {
    return html.isEmpty();
  }

  @Override
  public String toString() {
    return html;
  }
}
