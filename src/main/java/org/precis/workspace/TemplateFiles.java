package org.precis.workspace;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a template, in a folder or on the class path, and which of them has the words of a
 * language.
 */
public final class TemplateFiles {

  /** The greatest size of a file, in bytes; a larger one is not read. */
  public static final int MOST_BYTES = 8 << 20;

  /** Where the class path has the templates that come with the engine, and lists of their files. */
  private static final String BUNDLED = "/org/precis/templates/";

  private static final Pattern WORDS = Pattern.compile("words_(.+)\\.properties");

  private static final Pattern SCRIPT =
      Pattern.compile("[a-zA-Z]{2,3}-([a-zA-Z])([a-zA-Z]{3})(?:-|$)");

  /** Names the template that a template takes its other files from. */
  static final String EXTENDS = "extends.txt";

  private final SortedMap<String, Opener> files;
  private final SortedMap<String, String> owners;
  private final Optional<String> lacking;

  private interface Opener {
    InputStream open() throws IOException;
  }

  private TemplateFiles(SortedMap<String, Opener> files) {
    this(files, new TreeMap<>(), Optional.empty());
  }

  private TemplateFiles(
      SortedMap<String, Opener> files, SortedMap<String, String> owners, Optional<String> lacking) {
    this.files = files;
    this.owners = owners;
    this.lacking = lacking;
  }

  /** The name of the template that this one says it extends. */
  Optional<String> base() {
    return files.containsKey(EXTENDS)
        ? bytes(EXTENDS).map(name -> new String(name, StandardCharsets.UTF_8).strip())
        : Optional.empty();
  }

  /**
   * These files, and those of another template that this one does not have.
   *
   * @param name of the other template
   */
  TemplateFiles over(TemplateFiles base, String name) {
    SortedMap<String, Opener> both = new TreeMap<>(base.files);
    both.putAll(files);
    SortedMap<String, String> from = new TreeMap<>();
    base.files.keySet().forEach(file -> from.put(file, base.owners.getOrDefault(file, name)));
    from.keySet().removeAll(files.keySet());
    return new TemplateFiles(both, from, base.lacking);
  }

  /** The names of the templates that files are taken from, where that is not this one. */
  public SortedMap<String, String> owners() {
    return Collections.unmodifiableSortedMap(owners);
  }

  /** The same where the template that is extended cannot be found, or extends this one. */
  TemplateFiles without(String base) {
    return new TemplateFiles(files, owners, Optional.of(base));
  }

  /** The name of a template that this one extends and that cannot be found. */
  public Optional<String> lacking() {
    return lacking;
  }

  /**
   * The regular files of a folder but for hidden ones, which a file manager leaves there; none if
   * there is no folder.
   */
  public static TemplateFiles in(Path folder) {
    SortedMap<String, Opener> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      paths
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .forEach(
              file -> files.put(file.getFileName().toString(), () -> Files.newInputStream(file)));
    } catch (NoSuchFileException e) {
      // no template of this name
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TemplateFiles(files);
  }

  /** The files of a template that comes with the engine, from the class path. */
  static TemplateFiles bundled(String template) {
    SortedMap<String, Opener> files = new TreeMap<>();
    try (InputStream list = resource(template + ".files")) {
      new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .forEach(name -> files.put(name, () -> resource(template + "/" + name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TemplateFiles(files);
  }

  private static InputStream resource(String path) {
    return TemplateFiles.class.getResourceAsStream(BUNDLED + path);
  }

  public Set<String> names() {
    return files.keySet();
  }

  /**
   * The content of a file; empty if it exceeds {@link #MOST_BYTES}.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public Optional<byte[]> bytes(String name) {
    try (InputStream file = files.get(name).open()) {
      byte[] bytes = file.readNBytes(MOST_BYTES + 1);
      return Optional.of(bytes).filter(read -> read.length <= MOST_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the file with the words for a language tag. */
  public static String wordsFile(String tag) {
    return "words_" + tag + ".properties";
  }

  /** The tags of the languages that files have words for, in order. */
  public static List<String> languages(Set<String> files) {
    return files.stream()
        .map(WORDS::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .sorted()
        .toList();
  }

  /**
   * The tag whose words serve a language: its own, or a more general one (RFC 4647, 3.4). The
   * script that is usual in a region comes before the language alone: {@code zh-TW} is served by
   * {@code zh-Hant} if there is such a file.
   */
  public static Optional<String> tagFor(String language, Set<String> files) {
    String tag = language;
    while (tag.contains("-")) {
      if (files.contains(wordsFile(tag))) {
        return Optional.of(tag);
      }
      tag = tag.substring(0, tag.lastIndexOf('-'));
    }
    String written = tag.equals(language) ? tag : tag + "-" + scriptOf(language);
    return Stream.of(written, tag).filter(found -> files.contains(wordsFile(found))).findFirst();
  }

  /**
   * The script of a language in its region (CLDR likely subtags). The table of these is read only
   * for a tag that does not say its script, as it takes as long as some pages.
   */
  private static String scriptOf(String language) {
    Matcher script = SCRIPT.matcher(language);
    if (script.lookingAt()) {
      return script.group(1).toUpperCase(Locale.ROOT) + script.group(2).toLowerCase(Locale.ROOT);
    }
    return ULocale.addLikelySubtags(ULocale.forLanguageTag(language)).getScript();
  }
}
