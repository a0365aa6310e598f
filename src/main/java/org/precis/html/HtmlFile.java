package org.precis.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A finished HTML page, read again: the data inside it and the text that its readers find. */
public final class HtmlFile {

  private final Document page;

  private HtmlFile(Document page) {
    this.page = page;
  }

  /** Parses a page as browsers do, whatever it is. */
  public static HtmlFile parse(String html) {
    return new HtmlFile(Jsoup.parse(html));
  }

  /** The data of the page; empty where it has none. */
  public Optional<String> data() {
    Element script = page.selectFirst("script#briefing-data[type=application/json]");
    return Optional.ofNullable(script).map(Element::data);
  }

  /** What is printed of the page, in its order; lists of contents are left out. */
  public List<HtmlBlock> blocks() {
    return HtmlText.of(page);
  }
}
