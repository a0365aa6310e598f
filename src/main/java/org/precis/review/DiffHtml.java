package org.precis.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.precis.html.template.BriefingTemplate;
import org.precis.model.Edition;
import org.precis.pdf.diff.PagePair;
import org.precis.workspace.Workspace;

/** Differences as one self-contained page, side by side, in the look of the briefing. */
public final class DiffHtml {

  /** A briefing may have been made with a template that is not here. */
  private static final String STANDARD = "standard";

  private DiffHtml() {}

  /**
   * A page of the PDFs before and after.
   *
   * @param title what became of it
   * @param images those there are
   */
  public record Pair(String title, List<Image> images) {
    public Pair {
      images = List.copyOf(images);
    }
  }

  /** An image of a page, as a PNG in base64. */
  public record Image(String caption, String png) {}

  /** The whole page. */
  public static String of(Differences differences, List<PagePair> pages, Workspace workspace) {
    Edition edition = differences.current().editions().get(0);
    return template(edition.presentation().template(), workspace)
        .page(
            edition,
            read("diff.html"),
            read("diff.css"),
            Map.of(
                "d",
                DiffReport.of(differences, workspace),
                "pages",
                pages.stream().map(DiffHtml::pair).toList()));
  }

  /** The template of this name or, if it is not here, the standard one. */
  static BriefingTemplate template(String name, Workspace workspace) {
    boolean known = workspace.template(name).isPresent();
    return new BriefingTemplate(known ? name : STANDARD, workspace);
  }

  private static String read(String file) {
    try (InputStream in = DiffHtml.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pair pair(PagePair pair) {
    List<Image> images =
        Stream.concat(
                pair.before().map(png -> image(pair.old(), "before", png)).stream(),
                pair.after().map(png -> image(pair.current(), "after", png)).stream())
            .toList();
    return new Pair(title(pair), images);
  }

  private static Image image(int page, String when, byte[] png) {
    return new Image("Page " + page + " " + when, Base64.getEncoder().encodeToString(png));
  }

  private static String title(PagePair pair) {
    return switch (pair.change()) {
      case ADDED -> "Page " + pair.current() + " is new";
      case REMOVED -> "Page " + pair.old() + " was removed";
      case MOVED -> "Page " + pair.old() + " is now page " + pair.current();
      case CHANGED ->
          pair.old() == pair.current()
              ? "Page " + pair.current()
              : "Page " + pair.current() + ", previously page " + pair.old();
    };
  }
}
