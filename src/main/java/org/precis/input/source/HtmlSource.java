package org.precis.input.source;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.Utf8;

/** Extracts the text of an HTML file as it is displayed. */
final class HtmlSource implements NodeVisitor {

  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?\\s*([a-z0-9_.:-]{1,40})");

  private static final int HEAD_BYTES = 4096;
  private static final int MOST_TAGS = 200_000;
  private static final Set<String> UNSEEN =
      Set.of("head", "script", "style", "noscript", "template", "svg", "math");

  private static final Set<String> CELLS = Set.of("td", "th");

  private final ExtractedText text;
  private int unseen;

  private HtmlSource(ExtractedText text) {
    this.text = text;
  }

  /** The text of a page; empty if it cannot be read, which is reported. */
  static Optional<SourceFile> read(
      String name, String file, byte[] bytes, Place at, Report report) {
    return decode(name, file, bytes, at, report)
        .map(SourceText::withLineFeeds)
        .filter(text -> hasFewTags(text, name, at, report))
        .map(HtmlSource::of);
  }

  private static SourceFile of(SourceText file) {
    ExtractedText text = new ExtractedText(file.text());
    Document page = Jsoup.parse(file.text(), "", Parser.htmlParser().setTrackPosition(true));
    page.traverse(new HtmlSource(text));
    return SourceFile.of(file, text.toString(), text::origin);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
      separate(element);
    } else if (node instanceof TextNode words && unseen == 0) {
      text.add(words.getWholeText(), words.sourceRange().start().pos());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
      separate(element);
    }
  }

  private void separate(Element element) {
    if (CELLS.contains(element.normalName()) || element.normalName().equals("br")) {
      text.space();
    } else if (element.isBlock()) {
      text.block();
    }
  }

  /**
   * The decoded file (HTML Standard, 13.2.3); empty if its charset is unknown, which is reported.
   */
  private static Optional<SourceText> decode(
      String name, String file, byte[] bytes, Place at, Report report) {
    Matcher named =
        CHARSET.matcher(
            new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1));
    String charset = named.find() ? named.group(1).toLowerCase(Locale.ROOT) : "utf-8";
    if (charset.equals("utf-8") || charset.equals("utf8") || charset.startsWith("utf-16")) {
      return Utf8.decode(file, bytes, report);
    }
    try {
      // pages that declare GB 2312 use its supersets
      Charset known = Charset.forName(charset.startsWith("gb") ? "GB18030" : charset);
      String text = known.decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(new SourceText(file, text, false));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      String what = "its charset '" + charset + "' is unknown";
      report.add(Fault.SOURCE_UNREADABLE, at, name, "web page", what, "save it as UTF-8");
      return Optional.empty();
    }
  }

  /** Whether the page can be parsed in a few seconds, whatever its tags are; reported if not. */
  private static boolean hasFewTags(SourceText page, String name, Place at, Report report) {
    boolean few = page.text().chars().filter(c -> c == '<').count() <= MOST_TAGS;
    if (!few) {
      String why = "it has more than " + MOST_TAGS + " tags";
      report.add(
          Fault.SOURCE_UNREADABLE, at, name, "web page", why, "give its text as a .txt file");
    }
    return few;
  }
}
