package org.precis.html.template;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;
import org.precis.diagnostic.NearestName;
import org.precis.html.words.Words;
import org.precis.look.UnusableTokenException;
import org.precis.workspace.TemplateFiles;
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

  /** What it says of a value that it cannot read. */
  private static final Pattern UNREAD =
      Pattern.compile("^Could not parse as [^:]+: \"(.*?)\"(?: \\(template: .*)?$");

  /** A declaration of what is in a box. */
  private static final Pattern CONTENT = Pattern.compile("\\bcontent\\s*:");

  private static final String EACH =
      "write th:each=\"one : ${…}\", with a name for each element of the list";
  private static final String VALUES =
      "write ${…} around names, #{…} around words, ~{…} around fragments, and '…' around texts";

  private TemplateFaults() {}

  /** The cause of a template engine's exception: its innermost place and plainest message. */
  static Diagnostic of(Throwable thrown, TemplatePaths template, Map<String, byte[]> files) {
    TemplateProcessingException placed = null;
    Throwable last = thrown;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Words.UnusableWordException unusable) {
        return placed == null || unusable.word().isPresent() || isInOtherLanguage(unusable, files)
            ? word(template, unusable)
            : unknownWord(unusable, location(template, placed), files);
      }
      if (cause instanceof UnusableExpressionException unusable && !isOfWord(cause)) {
        return expression(unusable, location(template, placed), template, files);
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
    Matcher unread = UNREAD.matcher(said);
    if (unread.find()) {
      String attribute = textAt(place, template, files).split("[\\s=>]", 2)[0];
      return Fault.TEMPLATE
          .at(place, "", "'" + unread.group(1) + "' is no value of " + attribute)
          .withHint(attribute.equals("th:each") ? EACH : VALUES);
    }
    return Fault.TEMPLATE.at(place, "", said);
  }

  /** Whether an expression has no value because of a word that is missing. */
  private static boolean isOfWord(Throwable thrown) {
    Throwable cause = thrown;
    while (cause != null && !(cause instanceof Words.UnusableWordException)) {
      cause = cause.getCause();
    }
    return cause != null;
  }

  /** Then the words of the language lack it; otherwise the template asks for what is no word. */
  private static boolean isInOtherLanguage(
      Words.UnusableWordException unusable, Map<String, byte[]> files) {
    return TemplateFiles.languages(files.keySet()).stream()
        .map(TemplateFiles::wordsFile)
        .anyMatch(file -> words(file, files).has(unusable.key()));
  }

  private static Diagnostic unknownWord(
      Words.UnusableWordException unusable, Location place, Map<String, byte[]> files) {
    String key = unusable.key();
    Set<String> known = words(unusable.file(), files).startingWith("").keySet();
    Diagnostic missing = Fault.MISSING_WORD.at(place, "", key, key);
    return NearestName.to(key, known)
        .map(near -> missing.withHint(NearestName.question(near)))
        .orElseGet(() -> missing.withHint("add it to " + unusable.file() + ": " + key + "=…"));
  }

  private static Words words(String file, Map<String, byte[]> files) {
    return Words.parse("", file, new String(files.get(file), StandardCharsets.UTF_8));
  }

  /** An expression without a value, at the part of it that is at fault if its file has it so. */
  private static Diagnostic expression(
      UnusableExpressionException unusable,
      Location attribute,
      TemplatePaths template,
      Map<String, byte[]> files) {
    String line = textAt(attribute, template, files);
    int at = line.indexOf("{" + unusable.expression() + "}");
    int column = attribute.column() + line.codePointCount(0, Math.max(0, at));
    Location place =
        at < 0
            ? attribute
            : new Location(
                attribute.file(),
                attribute.line(),
                column + 1 + unusable.offset(),
                Math.max(1, unusable.length()));
    return Fault.TEMPLATE.at(place, "", unusable.getMessage()).withHint(unusable.hint());
  }

  /** The line of a place from there on; "" if there is none. */
  private static String textAt(Location place, TemplatePaths template, Map<String, byte[]> files) {
    String text = text(place.file(), template, files);
    String line = text.lines().skip(Math.max(0, place.line() - 1L)).findFirst().orElse("");
    int before = Math.max(0, place.column() - 1);
    return before > line.codePointCount(0, line.length())
        ? ""
        : line.substring(line.offsetByCodePoints(0, before));
  }

  /** A file of the template by the path that its author knows; "" if there is none. */
  private static String text(String path, TemplatePaths template, Map<String, byte[]> files) {
    return files.entrySet().stream()
        .filter(file -> template.of(file.getKey()).equals(path))
        .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
        .findFirst()
        .orElse("");
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

  /**
   * A fault of a box in the margin of pages, whose name its file is, at the last rule for that box
   * which says what is in it, or else at the last of all.
   *
   * @param sheets by the path that the author knows, the stronger ones last
   */
  static Diagnostic inSheet(Diagnostic fault, TemplatePaths template, Map<String, String> sheets) {
    String box = fault.location().file();
    if (!box.startsWith("@")) {
      return fault;
    }
    Pattern rule =
        Pattern.compile(
            "/\\*.*?\\*/|" + Pattern.quote(box) + "(?![\\w-])\\s*\\{([^}]*)", Pattern.DOTALL);
    Location last = Location.ofFile(template.of("briefing.html"));
    Location filled = null;
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      Matcher found = rule.matcher(sheet.getValue());
      while (found.find()) {
        if (found.group(1) != null) {
          last = Location.of(sheet.getKey(), sheet.getValue(), found.start(), box.length());
          filled = CONTENT.matcher(found.group(1)).find() ? last : filled;
        }
      }
    }
    Location place = filled == null ? last : filled;
    return new Diagnostic(
        fault.fault(), fault.severity(), fault.message(), place, "", fault.hint());
  }

  /** A fault at a place in a template file, with its line. */
  static Diagnostic quoted(Diagnostic fault, TemplatePaths template, Map<String, byte[]> files) {
    Location place = fault.location();
    String text = text(place.file(), template, files);
    if (text.isEmpty() || place.line() == 0) {
      return fault;
    }
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

  /**
   * A token without a usable value, where a sheet first has it.
   *
   * @param sheets the files that may have it, the stronger one first
   */
  static Diagnostic token(
      TemplatePaths template,
      Map<String, byte[]> files,
      List<String> sheets,
      UnusableTokenException unusable) {
    Pattern declared = Pattern.compile("--" + Pattern.quote(unusable.token()) + "\\s*:");
    for (String file : sheets) {
      Location place = Location.ofFile(template.of(file));
      List<String> lines = text(place.file(), template, files).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        Matcher found = declared.matcher(lines.get(i));
        if (found.find()) {
          int column = lines.get(i).codePointCount(0, found.start()) + 1;
          int length = unusable.token().length() + "--".length();
          Location line = new Location(place.file(), i + 1, column, length);
          return Fault.TEMPLATE
              .at(line, lines.get(i), unusable.getMessage())
              .withHint(unusable.hint());
        }
      }
    }
    String last = sheets.get(sheets.size() - 1);
    return Fault.TEMPLATE
        .at(Location.ofFile(template.of(last)), "", unusable.getMessage())
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
