package org.precis.html.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;
import org.precis.diagnostic.NearestName;
import org.precis.html.words.Words;
import org.precis.workspace.TemplateFiles;

/**
 * Finds what a template's author wrote and no page shows: files that nothing uses, or that are not
 * there, misspelt attributes, and words without the places that the engine fills.
 */
final class TemplateLint {

  private static final Pattern FRAGMENTS_OF = Pattern.compile("~\\{\\s*([\\w-]+)\\s*(?:::|})");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]+)*");
  private static final Pattern TAGGED = Pattern.compile("words[_-](.+)\\.properties");
  private static final Pattern PLURAL = Pattern.compile("\\.(?:zero|one|two|few|many|other)$");
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  /** What people write for one another, such as a licence. */
  private static final Pattern FOR_PEOPLE = Pattern.compile("[^.]+|.*\\.(?:md|txt)");

  /** An attribute of the template engine, or a comment. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?s)<!--.*?-->|(?<=\\s)th:([\\w:-]+)(?=\\s*=)");

  private static final Pattern ATTRIBUTES_OF_PAGES =
      Pattern.compile("(?<=\\s)(?:th:)?([a-z][\\w:-]*)(?=\\s*=\\s*\")");

  /** What the engine knows, and what it fills that the standard template may not have. */
  private static final List<String> KNOWN =
      List.of(
          "text",
          "utext",
          "if",
          "unless",
          "each",
          "with",
          "switch",
          "case",
          "insert",
          "replace",
          "fragment",
          "ref",
          "remove",
          "object",
          "attr",
          "attrappend",
          "attrprepend",
          "classappend",
          "styleappend",
          "inline",
          "assert",
          "id",
          "class",
          "style",
          "title",
          "lang",
          "dir",
          "role",
          "href",
          "src",
          "alt",
          "width",
          "height",
          "value",
          "name",
          "type",
          "start",
          "scope",
          "colspan",
          "rowspan",
          "datetime",
          "cite",
          "hidden",
          "rel",
          "media",
          "content");

  private static final Collector<String, ?, Set<String>> TO_SET =
      Collectors.toCollection(TreeSet::new);

  private final TemplatePaths paths;
  private final Map<String, byte[]> files;

  TemplateLint(TemplatePaths paths, Map<String, byte[]> files) {
    this.paths = paths;
    this.files = files;
  }

  /**
   * A warning for each file of the template that nothing uses.
   *
   * @param known the files that the engine asks for by name
   */
  List<Diagnostic> unused(List<String> known) {
    Set<String> used = new TreeSet<>(known);
    files.keySet().stream()
        .filter(file -> file.endsWith(".html"))
        .flatMap(file -> FRAGMENTS_OF.matcher(text(file)).results())
        .forEach(found -> used.add(found.group(1) + ".html"));
    known.stream()
        .filter(file -> file.endsWith(".css") && files.containsKey(file))
        .forEach(file -> used.addAll(new SheetPictures(text(file)).files()));
    return own().stream()
        .filter(file -> !used.contains(file) && !isWords(file))
        .filter(file -> !FOR_PEOPLE.matcher(file).matches())
        .map(file -> unused(file, used))
        .toList();
  }

  /**
   * A warning for each file of fragments that a file of the template names and the template lacks:
   * a page that needs it cannot be made.
   */
  List<Diagnostic> missing() {
    return own().stream()
        .filter(file -> file.endsWith(".html"))
        .flatMap(
            file ->
                FRAGMENTS_OF
                    .matcher(COMMENT.matcher(text(file)).replaceAll(TemplateLint::blank))
                    .results()
                    .filter(found -> !found.group(1).equals("this"))
                    .filter(found -> !files.containsKey(found.group(1) + ".html"))
                    .map(found -> missing(file, found)))
        .toList();
  }

  private Diagnostic missing(String file, MatchResult found) {
    String text = text(file);
    String name = found.group(1) + ".html";
    Location place = Location.of(paths.of(file), text, found.start(1), found.group(1).length());
    String hint =
        NearestName.to(name, files.keySet())
            .map(NearestName::question)
            .orElse("add it, or name one that the template has");
    return Fault.TEMPLATE_FILE
        .at(place, Location.lineOf(text, found.start()), name)
        .withHint(hint)
        .asWarning();
  }

  /** As many spaces, so that what follows keeps its place. */
  private static String blank(MatchResult found) {
    return found.group().replaceAll("[^\n]", " ");
  }

  /**
   * A warning for each attribute of a template that is nearly one that the engine or a page has,
   * and so is written to the page as it is.
   */
  List<Diagnostic> attributes(Map<String, byte[]> standard) {
    Set<String> known = new TreeSet<>(KNOWN);
    standard.keySet().stream()
        .filter(file -> file.endsWith(".html"))
        .flatMap(file -> ATTRIBUTES_OF_PAGES.matcher(text(file, standard)).results())
        .forEach(found -> known.add(found.group(1)));
    List<Diagnostic> warnings = new ArrayList<>();
    own().stream()
        .filter(file -> file.endsWith(".html"))
        .forEach(
            file ->
                ATTRIBUTE
                    .matcher(text(file))
                    .results()
                    .filter(found -> found.group(1) != null && !known.contains(found.group(1)))
                    .forEach(
                        found ->
                            NearestName.to(found.group(1), known)
                                .ifPresent(near -> warnings.add(attribute(file, found, near)))));
    return warnings;
  }

  private Diagnostic attribute(String file, MatchResult found, String near) {
    String text = text(file);
    int length = found.group().length();
    Location place = Location.of(paths.of(file), text, found.start(), length);
    return Fault.TEMPLATE_ATTRIBUTE
        .at(place, Location.lineOf(text, found.start()), found.group())
        .withHint(NearestName.question("th:" + near));
  }

  private Diagnostic unused(String file, Set<String> used) {
    Matcher tag = TAGGED.matcher(file);
    String words = tag.matches() ? TemplateFiles.wordsFile(tag.group(1).replace('_', '-')) : "";
    String hint =
        isWords(words)
            ? NearestName.question(words)
            : NearestName.to(file, used)
                .map(NearestName::question)
                .orElse("remove it, or use it in one of the other files");
    Location place = Location.ofFile(paths.of(file));
    return Fault.UNUSED_TEMPLATE_FILE.at(place, "", file).withHint(hint);
  }

  private static boolean isWords(String file) {
    return TemplateFiles.languages(Set.of(file)).stream().anyMatch(TemplateLint::isTag);
  }

  private static boolean isTag(String tag) {
    return TAG.matcher(tag).matches();
  }

  /**
   * A warning for each word that lacks a place which this word of the standard template has in
   * every language, or that has one which the engine does not fill.
   *
   * @param standard the files of the standard template
   */
  List<Diagnostic> places(Map<String, byte[]> standard) {
    Map<String, Set<String>> needed = new TreeMap<>();
    Map<String, Set<String>> filled = new TreeMap<>();
    Map<String, String> usual = new TreeMap<>();
    for (String tag : TemplateFiles.languages(standard.keySet())) {
      words(TemplateFiles.wordsFile(tag), standard)
          .forEach(
              (key, word) -> {
                needed.computeIfAbsent(key, k -> places(word)).retainAll(places(word));
                filled.computeIfAbsent(base(key), k -> new TreeSet<>()).addAll(places(word));
                usual.put(tag + key, word);
                usual.putIfAbsent(key, word);
              });
    }
    List<Diagnostic> warnings = new ArrayList<>();
    for (String tag :
        TemplateFiles.languages(own()).stream().filter(TemplateLint::isTag).toList()) {
      String file = TemplateFiles.wordsFile(tag);
      words(file, files)
          .forEach(
              (key, word) -> {
                Set<String> has = places(word);
                Set<String> needs = needed.get(key);
                if (needs != null
                    && !(has.containsAll(needs) && filled.get(base(key)).containsAll(has))) {
                  String asked = needs.isEmpty() ? "no braces" : String.join(", ", needs);
                  String like = usual.getOrDefault(tag + key, usual.get(key));
                  warnings.add(at(file, key, asked, like));
                }
              });
    }
    return warnings;
  }

  private Diagnostic at(String file, String key, String asked, String like) {
    List<String> lines = text(file).lines().toList();
    Pattern written = Pattern.compile("\\s*" + Pattern.quote(key) + "\\s*[=:]\\s*");
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = written.matcher(lines.get(i));
      if (line.lookingAt()) {
        String word = lines.get(i).substring(line.end());
        int length = Math.max(1, word.codePointCount(0, word.length()));
        Location place = new Location(paths.of(file), i + 1, line.end() + 1, length);
        return warning(place, lines.get(i), key, asked, like);
      }
    }
    return warning(Location.ofFile(paths.of(file)), "", key, asked, like);
  }

  private static Diagnostic warning(
      Location place, String line, String key, String asked, String like) {
    Diagnostic fault = Fault.WORD_ARGUMENTS.at(place, line, key, asked);
    String hint = "the standard template has: " + like;
    return new Diagnostic(
        fault.fault(), Diagnostic.Severity.WARNING, fault.message(), place, line, hint);
  }

  private static Map<String, String> words(String file, Map<String, byte[]> files) {
    return Words.parse("", file, text(file, files)).startingWith("");
  }

  private static Set<String> places(String word) {
    return PLACE.matcher(word).results().map(MatchResult::group).collect(TO_SET);
  }

  private static String base(String key) {
    return PLURAL.matcher(key).replaceFirst("");
  }

  /** The files that are in the folder of the template itself. */
  private Set<String> own() {
    return files.keySet().stream()
        .filter(file -> !paths.owners().containsKey(file))
        .collect(TO_SET);
  }

  private String text(String file) {
    return text(file, files);
  }

  private static String text(String file, Map<String, byte[]> files) {
    return new String(files.get(file), StandardCharsets.UTF_8);
  }
}
