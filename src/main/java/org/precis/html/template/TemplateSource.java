package org.precis.html.template;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/**
 * Gives the template engine the files of a folder: as they are, or with the place of each element
 * in its author's file.
 */
final class TemplateSource extends AbstractConfigurableTemplateResolver {

  /** A comment, or the beginning of an element. */
  private static final Pattern ELEMENT =
      Pattern.compile("<!--.*?-->|<[a-zA-Z][\\w:-]*", Pattern.DOTALL);

  private final TemplatePaths template;
  private final Map<String, byte[]> files;
  private final boolean places;

  TemplateSource(TemplatePaths template, Map<String, byte[]> files, boolean places) {
    this.template = template;
    this.files = files;
    this.places = places;
    setTemplateMode(TemplateMode.HTML);
    setCacheable(true);
  }

  @Override
  protected ITemplateResource computeTemplateResource(
      IEngineConfiguration configuration,
      String owner,
      String name,
      String resource,
      String encoding,
      Map<String, Object> attributes) {
    byte[] bytes = files.get(name + ".html");
    if (bytes == null) {
      return null;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    String file = template.of(name + ".html");
    return new StringTemplateResource(places ? withPlaces(file, text) : text);
  }

  /** As {@code data-place="file:line:column"}. */
  private static String withPlaces(String file, String text) {
    StringBuilder out = new StringBuilder();
    Matcher matcher = ELEMENT.matcher(text);
    int done = 0;
    while (matcher.find()) {
      out.append(text, done, matcher.end());
      done = matcher.end();
      if (!matcher.group().startsWith("<!--")) {
        String before = text.substring(0, matcher.start());
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        int column = matcher.start() - before.lastIndexOf('\n');
        out.append(" data-place=\"" + file + ":" + line + ":" + column + "\"");
      }
    }
    return out.append(text, done, text.length()).toString();
  }
}
