package org.precis.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.html.template.BriefingTemplate;
import org.precis.model.Version;
import org.precis.workspace.Workspace;

/**
 * The engine and the template that a finished briefing says it was built with.
 *
 * @param engine its name and version, in the words of the data; "" if it is not stated
 * @param template the name and the head of the digest of the template, as in {@code standard
 *     6de5c1bb0cce}; "" if it is not stated
 */
public record BuiltBy(String engine, String template) {

  /** How a document names its template, in every language. */
  static final Pattern TEMPLATE =
      Pattern.compile("(" + Workspace.TEMPLATE_NAME + "?) ?([0-9a-f]{12})\\b");

  private static final int HEAD = 12;

  /**
   * What a document says.
   *
   * @param imprint its last line
   */
  static BuiltBy of(String engine, String imprint) {
    Matcher named = TEMPLATE.matcher(imprint);
    return new BuiltBy(engine, named.find() ? named.group(1) + " " + named.group(2) : "");
  }

  /**
   * An engine with one of its templates.
   *
   * @param hash of its files
   */
  public static BuiltBy of(String engine, String template, String hash) {
    return new BuiltBy(engine, template + " " + hash.substring(0, HEAD));
  }

  /** This engine with one of its templates. */
  public static BuiltBy here(String template, String hash) {
    return of(Version.ENGINE, template, hash);
  }

  /** The same engine and template as they are here, where there is a template of this name. */
  BuiltBy here(Workspace workspace) {
    String name = template.split(" ", 2)[0];
    return workspace.template(name).isEmpty()
        ? new BuiltBy(Version.ENGINE, template)
        : here(name, BriefingTemplate.hash(name, workspace));
  }

  /** Whether it states another engine, or another template. */
  public boolean isOtherThan(BuiltBy here) {
    return hasOtherEngine(here) || !template.isEmpty() && !template.equals(here.template);
  }

  public boolean hasOtherEngine(BuiltBy here) {
    return !engine.isEmpty() && !engine.equals(here.engine);
  }

  /** The digits that it states of the digest of the template. */
  public String hash() {
    return template.substring(template.indexOf(' ') + 1);
  }

  @Override
  public String toString() {
    return template.isEmpty() ? engine : engine + ", template " + template;
  }
}
