package org.precis.html.read;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A finished HTML page, read again: the embedded data and the text. */
public final class HtmlFile {

  /** A briefing is less than a tenth as deep. */
  public static final int DEEPEST = 500;

  private final Document page;

  private HtmlFile(Document page) {
    this.page = page;
  }

  /** Whether its elements are nested deeper than {@link #DEEPEST}: parsing it may take hours. */
  public static boolean isTooDeep(String html) {
    return HtmlDepth.isAbove(DEEPEST, html);
  }

  /** Parses a page as browsers do, however malformed. */
  public static HtmlFile parse(String html) {
    return new HtmlFile(Jsoup.parse(html));
  }

  /** The embedded data; empty if there is none. */
  public Optional<String> data() {
    Element script = page.selectFirst("script#briefing-data[type=application/json]");
    return Optional.ofNullable(script).map(Element::data);
  }

  /**
   * A link to the same in another form or language, or to another edition.
   *
   * @param relation {@code alternate}, {@code prev} or {@code next}
   * @param type its media type
   * @param language its BCP 47 tag, or ""
   */
  public record Alternate(String relation, String type, String language, String href) {

    /** Whether it has this relation, and leads to a file of this media type. */
    public boolean is(String asked, String media) {
      return relation.equals(asked) && type.equals(media);
    }
  }

  /** The other forms, languages and editions that the head of the page names. */
  public List<Alternate> alternates() {
    return page.select("head > link[rel~=^(alternate|prev|next)$]").stream()
        .map(
            link ->
                new Alternate(
                    link.attr("rel"), link.attr("type"), link.attr("hreflang"), link.attr("href")))
        .toList();
  }

  /** How many elements claim to hold the data. */
  public int copies() {
    return page.select("[id=briefing-data]").size();
  }

  /** The printed text of the page, in order; contents lists are left out. */
  public List<HtmlBlock> blocks() {
    return HtmlText.of(page);
  }
}
