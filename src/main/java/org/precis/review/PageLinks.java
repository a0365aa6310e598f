package org.precis.review;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.html.page.Beside;
import org.precis.html.page.Beside.OtherEdition;
import org.precis.html.page.Beside.OtherLanguage;
import org.precis.html.page.OutputName;
import org.precis.html.read.HtmlFile.Alternate;
import org.precis.model.Edition;
import org.precis.model.Masthead;
import org.precis.workspace.TemplateFiles;

/**
 * The links of a finished page to the files beside it and to other editions. Its data does not have
 * them, so they can only be taken from the page itself: those that a build could have made, and no
 * others. The name of each file follows from an id and a language that the template has words for.
 */
public final class PageLinks {

  /** A page in the folder of another briefing, named by the id of that. */
  private static final Pattern OTHER_EDITION =
      Pattern.compile("\\.\\./([a-z0-9][a-z0-9-]*)/\\1(?:\\.([A-Za-z0-9-]+))?\\.html");

  private static final String HTML = "html";

  private final Edition edition;
  private final Set<String> template;
  private final List<Alternate> links;

  /**
   * @param template the names of the files of its template
   */
  public PageLinks(BriefingFile file, Edition edition, Set<String> template) {
    this.edition = edition;
    this.template = template;
    this.links = file.links();
  }

  /** Those that a build could have made. */
  public Beside beside() {
    OutputName own = OutputName.of(edition, isNamedWithLanguage());
    return new Beside(
        form("pdf", "application/pdf", own),
        form("json", "application/json", own),
        languages(),
        edition("prev"),
        edition("next"));
  }

  /** The files of a pack with several languages, or of one that was asked for, say theirs. */
  private boolean isNamedWithLanguage() {
    String begin = OutputName.of(edition, true).file() + ".";
    return links.stream().anyMatch(link -> link.href().startsWith(begin));
  }

  private Optional<String> form(String ending, String type, OutputName own) {
    String name = own.file(ending);
    return links.stream()
        .filter(link -> link.is("alternate", type) && link.language().isEmpty())
        .map(Alternate::href)
        .filter(name::equals)
        .findFirst();
  }

  private List<OtherLanguage> languages() {
    Set<String> told =
        new TreeSet<>(Set.of(edition.masthead().language().toLowerCase(Locale.ROOT)));
    List<OtherLanguage> languages = new ArrayList<>();
    for (Alternate link : links) {
      String tag = link.language();
      if (link.is("alternate", "text/html")
          && isLanguage(tag)
          && link.href().equals(OutputName.of(edition, tag).file(HTML))
          && told.add(tag.toLowerCase(Locale.ROOT))) {
        languages.add(new OtherLanguage(tag, tag, link.href()));
      }
    }
    return languages;
  }

  private boolean isLanguage(String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      return false;
    }
    return TemplateFiles.tagFor(tag, template).isPresent();
  }

  private Optional<OtherEdition> edition(String relation) {
    return links.stream()
        .filter(link -> link.is(relation, "text/html"))
        .flatMap(link -> edition(link).stream())
        .findFirst();
  }

  private Optional<OtherEdition> edition(Alternate link) {
    Matcher page = OTHER_EDITION.matcher(link.href());
    String tag = link.language();
    boolean made =
        page.matches()
            && edition.selection().slice().isEmpty()
            && isLanguage(tag)
            && (page.group(2) == null || page.group(2).equals(tag))
            && !page.group(1).equals(edition.masthead().id());
    return made
        ? Optional.of(new OtherEdition(page.group(1), tag, "", link.href()))
        : Optional.empty();
  }

  /** Of these the addresses of other editions that the data does not name. */
  public List<String> unproven() {
    Optional<String> compared = edition.previous().map(Edition::masthead).map(Masthead::id);
    Beside beside = beside();
    List<String> unproven = new ArrayList<>();
    beside
        .previous()
        .filter(other -> !compared.equals(Optional.of(other.id())))
        .ifPresent(other -> unproven.add(other.href()));
    beside.next().ifPresent(other -> unproven.add(other.href()));
    return unproven;
  }
}
