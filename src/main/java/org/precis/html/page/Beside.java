package org.precis.html.page;

import java.util.List;
import java.util.Optional;

/**
 * The files beside a page, by the names that links call them by: the same briefing as PDF and JSON
 * and in other languages, and the editions before and after it. It is no part of the briefing,
 * which may be published alone.
 */
public record Beside(
    Optional<String> pdf,
    Optional<String> json,
    List<OtherLanguage> languages,
    Optional<OtherEdition> previous,
    Optional<OtherEdition> next) {

  /** A page alone. */
  public static final Beside NOTHING =
      new Beside(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

  public boolean isNothing() {
    return pdf.isEmpty()
        && json.isEmpty()
        && languages.isEmpty()
        && previous.isEmpty()
        && next.isEmpty();
  }

  /** The PDF, if there is one, for a template. */
  public List<String> pdfs() {
    return pdf.stream().toList();
  }

  public List<String> jsons() {
    return json.stream().toList();
  }

  /** The edition before this one, if a page is beside this one, for a template. */
  public List<OtherEdition> before() {
    return previous.stream().toList();
  }

  public List<OtherEdition> after() {
    return next.stream().toList();
  }

  public Beside {
    languages = List.copyOf(languages);
  }

  /** Where a page gets these links, once the rest of it is filled in. */
  public enum Place {
    /** For readers. */
    LINKS("links"),
    /** For programs. */
    HEAD_LINKS("head-links");

    private final String fragment;

    Place(String fragment) {
      this.fragment = fragment;
    }

    /** The fragment of the template's {@code beside.html} that has the links. */
    public String fragment() {
      return fragment;
    }

    /** What the page has there until then: no text of a pack can write a comment into it. */
    public Markup gap() {
      return new Markup("<!-- " + fragment + " -->");
    }
  }

  /**
   * The page in another language.
   *
   * @param tag BCP 47
   * @param name of the language in itself
   */
  public record OtherLanguage(String tag, String name, String href) {}

  /**
   * The page of another edition.
   *
   * @param id of its briefing
   * @param tag of its language
   * @param name what it is called on the page
   */
  public record OtherEdition(String id, String tag, String name, String href) {}
}
