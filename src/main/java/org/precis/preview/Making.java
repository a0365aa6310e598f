package org.precis.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.precis.Format;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.Result;
import org.precis.html.page.Beside;
import org.precis.html.page.Beside.OtherLanguage;
import org.precis.model.Edition;
import org.precis.preview.Shown.Briefing;

/**
 * The briefings of one build: first the one that somebody looks at, in the form that is looked at,
 * then all others at once. Those that are not made again yet stay as they were, if they are the
 * same ones; else all pages are awaited.
 */
final class Making {

  private static final Set<Format> FORMS = EnumSet.of(Format.HTML, Format.PDF);

  /**
   * What somebody looks at.
   *
   * @param position of the briefing, from 0
   */
  record Looked(int position, boolean atPdf) {

    static final Looked AT_FIRST = new Looked(0, false);
  }

  private final Precis engine;
  private final List<Edition> editions;
  private final int build;
  private final boolean pdfFirst;
  private final int first;
  private final Consumer<List<Briefing>> told;
  private final Briefing[] now;

  /**
   * Makes nothing yet.
   *
   * @param looked which of the editions is looked at; the first if there are fewer
   * @param before the briefings of earlier builds
   * @param build the number of this one
   * @param told hears of all briefings when one can be shown, except for the end
   */
  Making(
      Precis engine,
      List<Edition> editions,
      Looked looked,
      List<Briefing> before,
      int build,
      Consumer<List<Briefing>> told) {
    this.engine = engine;
    this.editions = editions;
    this.build = build;
    this.pdfFirst = looked.atPdf();
    this.first = looked.position() < editions.size() ? looked.position() : 0;
    this.told = told;
    boolean same =
        before.size() == editions.size()
            && IntStream.range(0, before.size()).allMatch(i -> before.get(i).isOf(editions.get(i)));
    this.now = same ? before.toArray(Briefing[]::new) : new Briefing[editions.size()];
  }

  /** Makes them; the results are in the order of the editions. */
  List<Result<Publication>> run() {
    CompletableFuture<Void> turn = new CompletableFuture<>();
    CompletableFuture<List<Result<Publication>>> others = turn.thenApplyAsync(go -> others());
    Result<Publication> one;
    try {
      one =
          produced(
              first,
              page -> {
                show(first, page);
                if (!pdfFirst) {
                  turn.complete(null);
                }
              });
      if (pdfFirst && editions.size() > 1) {
        one.value().ifPresent(made -> show(first, made));
      }
    } finally {
      turn.complete(null);
      // Whatever happens, nothing of this build is shown after its end
      others.handle((made, failed) -> made).join();
    }
    List<Result<Publication>> all = new ArrayList<>(joined(others));
    all.add(first, one);
    return all;
  }

  /** What was made elsewhere; what went wrong there as if it had gone wrong here. */
  static <T> T joined(CompletableFuture<T> elsewhere) {
    try {
      return elsewhere.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failed.getCause() instanceof Error cause) {
        throw cause;
      }
      throw failed;
    }
  }

  private List<Result<Publication>> others() {
    return IntStream.range(0, editions.size())
        .filter(i -> i != first)
        .parallel()
        .mapToObj(i -> produced(i, page -> show(i, page)))
        .toList();
  }

  private Result<Publication> produced(int i, Consumer<Publication> page) {
    return engine.produce(editions.get(i), FORMS, beside(i), step -> {}, page);
  }

  private synchronized void show(int i, Publication made) {
    now[i] = new Briefing(made, build);
    boolean any = Arrays.stream(now).noneMatch(one -> one == null);
    boolean all = any && Arrays.stream(now).allMatch(one -> one.build() == build);
    if (all || any && i == first) {
      told.accept(List.of(now));
    }
  }

  /**
   * The addresses of the same briefing in other forms and languages, as {@link PreviewServer} has
   * them.
   */
  private Beside beside(int at) {
    List<OtherLanguage> others = new ArrayList<>();
    String own = editions.get(at).masthead().language();
    for (int i = 0; i < editions.size(); i++) {
      String language = editions.get(i).masthead().language();
      if (editions.get(i).masthead().id().equals(editions.get(at).masthead().id())
          && !language.equals(own)) {
        others.add(new OtherLanguage(language, language, i + ".html"));
      }
    }
    return new Beside(
        Optional.of(at + ".pdf"),
        Optional.of(at + ".json"),
        others,
        Optional.empty(),
        Optional.empty());
  }
}
