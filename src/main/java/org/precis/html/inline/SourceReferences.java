package org.precis.html.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.html.content.Content;
import org.precis.html.content.Content.Link;
import org.precis.html.content.Phrase;
import org.precis.model.Case;
import org.precis.model.Edition;
import org.precis.model.QuotesPlace;
import org.precis.model.Reported;
import org.precis.model.Source;
import org.precis.model.Statistic;
import org.precis.quantity.Value;

/**
 * Where numbers come from: their source and the place in it, linked to the quoted words or, without
 * a quote, to the source. In a draft a number without a source has a mark.
 */
public final class SourceReferences {

  private static final String LETTERS = "s?";

  private final RenderContext context;

  /** Whether the quoted words are part of the document. */
  private final boolean inAnnex;

  /** The source of all statistics, if it is one. */
  private final Optional<Source> only;

  SourceReferences(RenderContext context) {
    this.context = context;
    this.only = only(context.edition);
    inAnnex = context.edition.texts().sections().quotes() == QuotesPlace.ANNEX;
  }

  private static Optional<Source> only(Edition edition) {
    List<String> ids =
        edition.statistics().stream().map(one -> one.reported().source()).distinct().toList();
    return edition.sources().stream()
        .filter(source -> ids.equals(List.of(source.id())))
        .findFirst();
  }

  /**
   * For a narrow cell: source and paragraph, or nothing. The source is left out where it is that of
   * all statistics, which is named once: see {@link #ofAll}.
   */
  public Content cell(Statistic statistic) {
    Reported reported = statistic.reported();
    String place = only.isEmpty() ? "" : context.placeInSource(reported);
    boolean named = only.isPresent() && reported.quotes().isEmpty();
    String text = named || !place.isEmpty() ? place : context.sourceCell(reported);
    boolean quoted = inAnnex && !reported.quotes().isEmpty();
    return text.isEmpty()
        ? Phrase.NONE
        : link(quoted ? Anchors.quotes(statistic) : sourceAnchor(reported.source()), text);
  }

  /** The source of all statistics by its publisher and date, else its title; or nothing. */
  public Content ofAll() {
    if (only.isEmpty()) {
      return Phrase.NONE;
    }
    Source source = only.get();
    String publisher = context.prose.plain(source.publisher());
    String published = source.published() == null ? "" : context.dates.date(source.published());
    String name = publisher.isEmpty() ? context.prose.plain(source.title()) : publisher;
    if (!publisher.isEmpty() && !published.isEmpty()) {
      name = context.words.get("comma", publisher, published);
    }
    // A date may end in a full stop: 1 октября 2024 г.
    boolean ended = name.endsWith(".") && context.words.get("source.named", "").endsWith(".");
    String open = ended ? name.substring(0, name.length() - 1) : name;
    return context.content("source.named", link(Anchors.of(source), open));
  }

  /**
   * Beside the quoted words themselves.
   *
   * @param known whether their source is named elsewhere, so that the place in it is enough
   */
  public Content cellOfQuote(Reported reported, boolean known) {
    String text = known ? context.placeInSource(reported) : context.sourceCell(reported);
    if (known && text.isEmpty()) {
      return Phrase.NONE;
    }
    return text.isEmpty()
        ? context.absent("qualifier.not-stated")
        : link(sourceAnchor(reported.source()), text);
  }

  /** Where a case comes from, or nothing. */
  public Content line(Case caseItem) {
    List<Reported> quoted = new ArrayList<>();
    for (Reported reported : reported(caseItem)) {
      if (!reported.quotes().isEmpty()) {
        quoted.add(reported);
      }
    }
    SourceLines lines = new SourceLines(context);
    String text = lines.place(quoted.isEmpty() ? reported(caseItem) : quoted);
    return text.isEmpty()
        ? Phrase.NONE
        : link(quoted.isEmpty() || !inAnnex ? sourceOf(caseItem) : Anchors.quotes(caseItem), text);
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
    return Anchors.source(source);
  }

  private static Content link(String anchor, String text) {
    return new Link(text, anchor, Link.Target.SOURCE);
  }

  /** Whether a number lacks a source that it needs. */
  public boolean isUnsourced(Reported reported) {
    return context.edition.masthead().status().isDraft()
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
