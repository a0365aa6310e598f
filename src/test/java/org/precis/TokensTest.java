package org.precis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.diagnostic.Diagnostic;
import org.precis.fixture.Packs;
import org.precis.model.Edition;
import org.precis.pdf.laws.KeptWholeLaws;
import org.precis.pdf.laws.Paint;
import org.precis.pdf.laws.Run;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.workspace.Fonts;
import org.precis.workspace.Workspace;

/** The look of the standard template is one sheet: one changed token changes all that follows. */
class TokensTest {

  private static final Path STANDARD = Path.of("templates/standard");
  private static final Pattern CONSTANT =
      Pattern.compile("static final (?:int|long|float|double)(?:\\[])? (\\w+) =");
  private static final Pattern FRACTION = Pattern.compile("(?<![\\w.])\\d+\\.\\d+f?\\b");
  private static final Pattern LENGTH =
      Pattern.compile("\"[^\"\\n]*(?:#[0-9A-Fa-f]{6}\\b|\\b\\d+(?:\\.\\d+)?(?:mm|pt|px)\\b)");

  @TempDir Path templates;

  /** An engine with one token of the standard template changed. */
  private Precis changed(String from, String to) throws IOException {
    Path copy = Files.createDirectory(templates.resolve("standard"));
    try (Stream<Path> files = Files.list(STANDARD)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    Path tokens = copy.resolve("tokens.css");
    String css = Files.readString(tokens);
    assertTrue(css.contains(from), from);
    Files.writeString(tokens, css.replaceFirst(Pattern.quote(from), to));
    return Precis.open(new Workspace(templates, Fonts.bundled()));
  }

  /** Faults of legibility would be exceptions. */
  private List<byte[]> pages(String from, String to) throws IOException {
    Precis precis = changed(from, to);
    List<Edition> editions = Packs.read(Packs.all().get("net-2018"));
    assertEquals(2, editions.size());
    List<byte[]> pdfs =
        editions.stream()
            .map(edition -> precis.produce(edition).orElseThrow().pdf().orElseThrow().bytes())
            .toList();
    for (byte[] pdf : pdfs) {
      assertEquals("", String.join("\n", KeptWholeLaws.broken(TaggedPdf.of(pdf))));
    }
    return pdfs;
  }

  @ParameterizedTest
  @CsvSource({"A5, 148, 210", "B5, 176, 250", "letter, 215.9, 279.4"})
  void thePage(String size, double width, double height) throws IOException {
    for (byte[] pdf : pages("size: A4", "size: " + size)) {
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertEquals(width, document.getPage(0).getMediaBox().getWidth() * 25.4 / 72, 0.1);
        assertEquals(height, document.getPage(0).getMediaBox().getHeight() * 25.4 / 72, 0.1);
      }
    }
  }

  /**
   * All of the standard template but two packs, whose titles are made so long that a running line
   * has no room for them.
   */
  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"A5", "B5", "letter"})
  void thePageOfEveryPack(String size) throws IOException {
    Precis precis = changed("size: A4", "size: " + size);
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, Path> pack : Packs.all().entrySet()) {
      for (Edition edition : Packs.read(pack.getValue())) {
        if (!edition.presentation().template().equals("standard")) {
          continue;
        }
        precis.produce(edition).diagnostics().stream()
            .filter(Diagnostic::isError)
            .forEach(fault -> faults.add(pack.getKey() + ": " + fault.message()));
      }
    }
    faults.removeIf(fault -> fault.matches("(?:long-words|hostile-text): .*"));
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void theAccent() throws IOException {
    for (byte[] pdf : pages("--accent: #0E4A5B", "--accent: #7A1F4B")) {
      TreeSet<String> inks =
          Paint.of(pdf).stream()
              .map(Paint.Painted::colour)
              .collect(Collectors.toCollection(TreeSet::new));
      assertTrue(inks.contains("#7A1F4B") && !inks.contains("#0E4A5B"), inks::toString);
    }
  }

  @Test
  void theFace() throws IOException {
    byte[] english = pages("--face: \"Noto Sans\", ", "--face: \"Noto Sans SC\", ").get(0);
    try (PDDocument document = Loader.loadPDF(english)) {
      for (var name : document.getPage(0).getResources().getFontNames()) {
        String font = document.getPage(0).getResources().getFont(name).getName();
        assertTrue(font.contains("NotoSansSC"), font);
      }
    }
  }

  @Test
  void theSizeOfLargeNumbers() throws IOException {
    for (byte[] pdf : pages("--hero: 40pt", "--hero: 56pt")) {
      double largest =
          TaggedPdf.of(pdf).runs().stream().mapToDouble(Run::points).max().orElseThrow();
      assertEquals(56, largest, 0.01);
    }
  }

  @Test
  void theGuideListsEveryToken() throws IOException {
    String tokens = Files.readString(STANDARD.resolve("tokens.css"));
    String guide = Files.readString(Path.of("docs/templates.md"));
    assertEquals(names("(--[a-z0-9-]+):", tokens), names("\\| `(--[a-z0-9-]+)` \\|", guide));
  }

  private static Set<String> names(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Counts and rounding; a size is a token. */
  private static final List<String> NO_SIZES =
      List.of(
          "BESIDE",
          "FACTS_IN_A_ROW",
          "FEW",
          "FEWEST_AREAS",
          "FEWEST_PANELS",
          "FEWEST_STEPS",
          "FEWEST_PARTS",
          "FEWEST_PERIODS",
          "FEWEST_ROWS",
          "FEW_STATISTICS",
          "HEROES",
          "HERO_STEPS",
          "KEPT_ROWS",
          "LEFT",
          "RIGHT",
          "DOWN",
          "UP",
          "LEAD",
          "LEAST_MULTIPLE",
          "LEAST_SHARE",
          "LEAST_STATED",
          "LENGTHY",
          "LONG_TITLE",
          "MANY",
          "MANY_PERIODS",
          "MEASURES",
          "MONTHS",
          "NAMES",
          "NEARLY_ROUND",
          "NUMBERS",
          "ROUND",
          "ROUNDING",
          "SHARE",
          "SMALL_CARDS",
          "LETTERS_OF_A_WORD",
          "SMALL_STEPS",
          "SOURCES",
          "STEPS",
          "UNITS",
          "YEARS",
          "YEAR_STEPS",
          "FIRST_FACTOR",
          "WIDTHS",
          "STATISTICS_OF_A_CASE",
          "serialVersionUID");

  @Test
  void noSizeAndNoColourIsInJava() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources()) {
      String java = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "");
      LENGTH.matcher(java).results().forEach(at -> found.add(file + ": " + at.group()));
      if (!file.toString().matches(".*/(chart|html/(view|figure|page))/.*")) {
        continue;
      }
      CONSTANT
          .matcher(java)
          .results()
          .map(at -> at.group(1))
          .filter(name -> !NO_SIZES.contains(name) && !name.startsWith("MOST"))
          .forEach(name -> found.add(file + ": " + name));
      FRACTION
          .matcher(
              CONSTANT.matcher(java).find() ? java.replaceAll("static final [^;]*;", "") : java)
          .results()
          .map(at -> at.group())
          .filter(number -> !number.equals("0.5"))
          .forEach(number -> found.add(file + ": " + number));
    }
    assertEquals(List.of(), found);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/precis"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/typeset/"))
          .sorted()
          .toList();
    }
  }
}
