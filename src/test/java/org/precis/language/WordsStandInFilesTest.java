package org.precis.language;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Words of languages stand in the files of languages: no literal in Java has letters of another
 * script than the Latin, or a list of words in a regular expression.
 */
class WordsStandInFilesTest {

  private static final Path SOURCES = Path.of("src/main/java/org/precis");

  /** A comment, or what is in quotation marks. */
  private static final Pattern LITERAL =
      Pattern.compile(
          "//[^\\n]*|/\\*(?s:.*?)\\*/|\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])++'");

  private static final Pattern ESCAPE = Pattern.compile("\\\\+(?:u[0-9a-fA-F]{4}|[a-zA-Z])");
  private static final Pattern OTHER_SCRIPT =
      Pattern.compile("[\\p{L}&&[^\\p{IsLatin}\\p{IsCommon}]]");
  private static final Pattern WORDS =
      Pattern.compile("(?<![\\p{L}\\[])\\p{Ll}{2,}\\??(?:\\|\\p{Ll}{2,}\\??){2,}(?!\\p{L})");

  /** Files whose letters and lists are no words of a language, and what they are. */
  private static final Map<String, String> ALLOWED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("chart/svg/TextMeasurer", "characters as wide as any"),
              Map.entry("cli/NewCommand", "names of file formats"),
              Map.entry("cli/batch/BuildOptions", "names of devices"),
              Map.entry("diagnostic/Fault", "what an author may write, in a message"),
              Map.entry("html/read/HtmlDepth", "elements of HTML"),
              Map.entry("html/read/HtmlFile", "values of HTML"),
              Map.entry("html/template/TemplateLint", "plural categories of CLDR"),
              Map.entry("html/words/Numbers", "what an author may write, in a message"),
              Map.entry("input/WordsReader", "keys of words files"),
              Map.entry("input/check/BesideCheck", "letters that look like digits"),
              Map.entry("input/check/TypedNumberCheck", "letters that look like digits"),
              Map.entry("input/convert/CurrentPack", "keys of packs"),
              Map.entry("input/field/RowsReader", "names of file formats"),
              Map.entry("input/part/StyleReader", "units of CSS"),
              Map.entry("input/picture/Drawing", "attributes of SVG"),
              Map.entry("input/picture/Paint", "properties of CSS"),
              Map.entry("input/proposal/PackText", "values of YAML"),
              Map.entry("input/table/ExtentReader", "names of file formats"),
              Map.entry("office/Picture", "names of file formats"),
              Map.entry("provenance/Beside", "letters that look like digits"),
              Map.entry("query/Addresses", "keys of addresses"),
              Map.entry("query/DuckFiles", "names of file formats"),
              Map.entry("query/Postgres", "values of a connection"),
              Map.entry("shaping/LineBreaks", "characters that lines do not part"),
              Map.entry("sheet/OdsStyles", "units of OpenDocument")));

  /** Files whose words are still to be moved. */
  private static final Set<String> TO_BE_CLEARED = Set.of("input/proposal/TableLines");

  @Test
  void noWordOfALanguageStandsInJava() throws IOException {
    Set<String> expected = new TreeSet<>(ALLOWED.keySet());
    expected.addAll(TO_BE_CLEARED);
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Set<String> found =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(WordsStandInFilesTest::hasWords)
              .map(file -> SOURCES.relativize(file).toString().replaceAll("\\.java$", ""))
              .map(file -> file.replace('\\', '/'))
              .collect(toCollection(TreeSet::new));
      assertEquals(
          String.join("\n", expected),
          String.join("\n", found),
          "move words to the files of languages, and take files without any from these lists");
    }
  }

  private static boolean hasWords(Path file) {
    try {
      return LITERAL
          .matcher(Files.readString(file))
          .results()
          .map(MatchResult::group)
          .filter(literal -> !literal.startsWith("/"))
          .map(literal -> ESCAPE.matcher(literal).replaceAll(" "))
          .anyMatch(
              literal -> OTHER_SCRIPT.matcher(literal).find() || WORDS.matcher(literal).find());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
