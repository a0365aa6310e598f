package org.precis.html.template;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;
import org.precis.html.words.Words;
import org.precis.look.UnusableTokenException;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** Diagnostics of a template, with the place in its author's file. */
final class TemplateFaults {

  /** What the template engine says of a file and of a fragment that is not there. */
  private static final Pattern NO_FILE = Pattern.compile("^Error resolving template \\[([^\\]]+)]");

  private static final Pattern NO_FRAGMENT =
      Pattern.compile(
          "^(?:Error resolving fragment: \"|Fragment '(?=.* synthetic ))~\\{([\\w-]+) :: ([\\w-]+)");

  private static final String COPY_FILE =
      "copy it from the template 'standard', or name that in extends.txt";
  private static final String COPY_FRAGMENT =
      "copy it from the file of the template 'standard', which may be newer";

  private TemplateFaults() {}

  /** The cause of a template engine's exception: its innermost place and plainest message. */
  static Diagnostic of(Throwable thrown, TemplatePaths template) {
    TemplateProcessingException placed = null;
    Throwable last = thrown;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Words.UnusableWordException unusable) {
        return word(template, unusable);
      }
      if (cause instanceof TemplateProcessingException at && at.getLine() != null) {
        placed = at;
      }
      last = cause;
    }
    Location place = location(template, placed);
    String said = oneLine(last.getMessage());
    Matcher file = NO_FILE.matcher(said);
    if (file.find()) {
      return Fault.TEMPLATE_FILE.at(place, "", file.group(1) + ".html").withHint(COPY_FILE);
    }
    Matcher fragment = NO_FRAGMENT.matcher(said);
    if (fragment.find()) {
      String lacks = "'" + fragment.group(1) + ".html' has no fragment '" + fragment.group(2) + "'";
      return Fault.TEMPLATE.at(place, "", lacks).withHint(COPY_FRAGMENT);
    }
    return Fault.TEMPLATE.at(place, "", said);
  }

  /**
   * A page that lacks a section of the author's own, as its template was made before there were
   * any.
   */
  static Diagnostic withoutSection(TemplatePaths template, String section) {
    return Fault.TEMPLATE
        .at(
            Location.ofFile(template.of("briefing.html")),
            "",
            "the page does not print the section '" + section + "' of the pack")
        .withHint("print ${b.parts} and ${b.own.last}, or ${b.brief.leftOut}, which counts it");
  }

  /** A fault at a place in a template file, with its line. */
  static Diagnostic quoted(Diagnostic fault, TemplatePaths template, Map<String, byte[]> files) {
    Location place = fault.location();
    byte[] bytes =
        files.entrySet().stream()
            .filter(file -> template.of(file.getKey()).equals(place.file()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(null);
    if (bytes == null || place.line() == 0) {
      return fault;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    String line = text.lines().skip(place.line() - 1L).findFirst().orElse("");
    return new Diagnostic(
        fault.fault(), fault.severity(), fault.message(), place, line, fault.hint());
  }

  private static Location location(TemplatePaths template, TemplateProcessingException placed) {
    if (placed == null) {
      return Location.ofFile(template.of("briefing.html"));
    }
    String file = template.of(placed.getTemplateName() + ".html");
    return new Location(file, placed.getLine(), placed.getCol(), 1);
  }

  private static String oneLine(String message) {
    return message == null ? "no reason given" : message.lines().findFirst().orElse("").strip();
  }

  static Diagnostic word(TemplatePaths template, Words.UnusableWordException unusable) {
    Location place = Location.ofFile(template.of(unusable.file()));
    String key = unusable.key();
    return unusable
        .word()
        .map(word -> Fault.INVALID_WORD.at(place, "", word, key).withHint(unusable.hint()))
        .orElseGet(() -> Fault.MISSING_WORD.at(place, "", key, key));
  }

  static Diagnostic token(TemplatePaths template, String file, UnusableTokenException unusable) {
    return Fault.TEMPLATE
        .at(Location.ofFile(template.of(file)), "", unusable.getMessage())
        .withHint(unusable.hint());
  }

  static Diagnostic missing(TemplatePaths template, String file) {
    return Fault.TEMPLATE_FILE.at(Location.ofFile(template.of(file)), "", file);
  }

  static Diagnostic notUtf8(TemplatePaths template, String file, ByteBuffer at) {
    String bytes = String.format(Locale.ROOT, "%02X", at.get(at.position()));
    return Fault.NOT_UTF_8.at(Location.ofFile(template.of(file)), "", at.position() + 1, bytes);
  }

  static Diagnostic tooLarge(TemplatePaths template, String file, long most) {
    return Fault.TEMPLATE
        .at(Location.ofFile(template.of(file)), "", "the file exceeds " + most + " MB")
        .withHint("remove it, or make it smaller");
  }

  /** A backslash and a u without four hexadecimal digits. */
  static Diagnostic words(TemplatePaths template, String file, IllegalArgumentException thrown) {
    return Fault.TEMPLATE.at(Location.ofFile(template.of(file)), "", thrown.getMessage());
  }

  static Diagnostic withoutStyle(TemplatePaths template) {
    return Fault.TEMPLATE
        .at(
            Location.ofFile(template.of("briefing.html")),
            "",
            "the page has no style element for the style sheets, and so no fonts")
        .withHint("write <style th:utext=\"${b.style}\"></style> in the head");
  }

  static Diagnostic language(TemplatePaths template, String language, String known) {
    return Fault.TEMPLATE_LANGUAGE.at(
        Location.ofFile("templates/" + template.name()),
        "",
        template.name(),
        language,
        known,
        language);
  }
}
