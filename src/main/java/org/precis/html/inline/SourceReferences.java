package org.precis.html.inline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.html.content.Content;
import org.precis.html.content.Content.Link;
import org.precis.html.content.Phrase;
import org.precis.model.Case;
import org.precis.model.Reported;
import org.precis.model.Source;
import org.precis.model.Statistic;
import org.precis.model.Status;
import org.precis.model.Value;

/**
 * Where numbers come from: their source and the place in it, linked to the quoted words or, without
 * a quote, to the source. In a draft a number without a source has a mark.
 */
public final class SourceReferences {

  private static final String LETTERS = "s?";

  private final RenderContext context;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  SourceReferences(RenderContext context) {
    this.context = context;
    for (Statistic statistic : context.edition.statistics()) {
      numbers.put(statistic.id(), numbers.size() + 1);
    }
  }

  /** The anchor of the quoted words of a statistic. */
  public String anchor(Statistic statistic) {
    return "quote-" + numbers.get(statistic.id());
  }

  /** The anchor of the quoted words of a case. */
  public static String anchorOfCase(int number) {
    return "quote-case-" + number;
  }

  /** For a narrow cell: source and paragraph, or nothing. */
  public Content cell(Statistic statistic) {
    Reported reported = statistic.reported();
    String text = context.sourceCell(reported);
    boolean quoted = !reported.quotes().isEmpty();
    return text.isEmpty()
        ? Phrase.NONE
        : link(quoted ? anchor(statistic) : sourceAnchor(reported.source()), text);
  }

  /** For the row of the quoted words themselves. */
  public Content cellOfQuote(Reported reported) {
    String text = context.sourceCell(reported);
    return text.isEmpty()
        ? context.absent("qualifier.not-stated")
        : link(sourceAnchor(reported.source()), text);
  }

  /** The only source of a table by its publisher and date, else its title. */
  public Content named(int number) {
    Source source = context.edition.sources().get(number - 1);
    String published = source.published() == null ? "" : context.dates.date(source.published());
    String publisher = context.prose.plain(source.publisher());
    String name =
        publisher.isEmpty()
            ? context.prose.plain(source.title())
            : published.isEmpty()
                ? publisher
                : context.words.get("comma", publisher, published);
    return context.content("source.named", link("source-" + number, name));
  }

  /** The source line of a case, or nothing. */
  public Content line(Case caseItem, int number) {
    List<Reported> quoted = new ArrayList<>();
    for (Reported reported : reported(caseItem)) {
      if (!reported.quotes().isEmpty()) {
        quoted.add(reported);
      }
    }
    SourceLines lines = new SourceLines(context);
    String text = lines.of(quoted.isEmpty() ? reported(caseItem) : quoted);
    return text.isEmpty()
        ? Phrase.NONE
        : link(quoted.isEmpty() ? sourceOf(caseItem) : anchorOfCase(number), text);
  }

  /** The reported values of a case, its own first. */
  private static List<Reported> reported(Case caseItem) {
    List<Reported> all = new ArrayList<>();
    all.add(new Reported(Value.NOT_STATED, caseItem.source(), caseItem.quotes(), caseItem.note()));
    all.addAll(caseItem.measures().values());
    return all;
  }

  private String sourceOf(Case caseItem) {
    return reported(caseItem).stream()
        .map(Reported::source)
        .filter(source -> context.sourceNumber(source) > 0)
        .map(this::sourceAnchor)
        .findFirst()
        .orElse("");
  }

  private String sourceAnchor(String source) {
    return "source-" + context.sourceNumber(source);
  }

  private static Content link(String anchor, String text) {
    return new Link(text, anchor, Link.Target.SOURCE);
  }

  /** Whether a number lacks a source that it needs. */
  public boolean isUnsourced(Reported reported) {
    return context.edition.masthead().status() == Status.DRAFT
        && reported.value().quantity().stated()
        && reported.source().isEmpty()
        && reported.quotes().isEmpty();
  }

  /** The mark of such a number; none for others. */
  public List<Content.Mark> mark(Reported reported) {
    return isUnsourced(reported)
        ? List.of(new Content.Mark("[" + LETTERS + "]", context.words.get("unsourced")))
        : List.of();
  }

  /** The meaning of the mark, as a sentence. */
  public String key() {
    return context.words.get("statistics.mark", LETTERS, context.words.get("unsourced"));
  }
}
