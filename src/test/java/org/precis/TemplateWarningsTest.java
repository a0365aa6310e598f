package org.precis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.DiagnosticPrinter;
import org.precis.diagnostic.Location;
import org.precis.fixture.Packs;
import org.precis.html.template.BriefingTemplate;
import org.precis.input.Choices;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.model.Edition;
import org.precis.workspace.Fonts;
import org.precis.workspace.Workspace;

/** What a template's author wrote for print in vain is told by {@code check}, at its place. */
class TemplateWarningsTest {

  @TempDir Path templates;

  @Test
  void aDroppedDeclarationIsToldWithItsPlace() throws IOException {
    copyStandard();
    Path print = templates.resolve("standard/print.css");
    int lines = Files.readAllLines(print).size();
    Files.writeString(print, "  .card { filter: none; }\n", StandardOpenOption.APPEND);
    Edition edition = Packs.read(Packs.all().get("single-statistic")).get(0);

    Precis precis = Precis.open(new Workspace(templates, Fonts.bundled()));
    List<Diagnostic> warnings = precis.printLint(edition);

    Location place = new Location("templates/standard/print.css", lines + 1, 11, 6);
    assertEquals(List.of(place), warnings.stream().map(Diagnostic::location).toList());
  }

  @Test
  void aFileOfFragmentsThatIsNotThereIsToldAlsoWhereNoPageNeedsIt() throws IOException {
    Path ours = Files.createDirectory(templates.resolve("ours"));
    Files.writeString(ours.resolve("extends.txt"), "standard\n");
    Files.writeString(
        ours.resolve("beside.html"),
        """
        <!-- ~{of-a-comment :: x} -->
        <nav th:fragment="beside"><b th:if="${one}" th:replace="~{secton :: section(${s})}"></b></nav>
        """);

    assertEquals(
        """
        templates/ours/beside.html:2:59: warning: template has no file 'secton.html' [template-file]
          2 | <nav th:fragment="beside"><b th:if="${one}" th:replace="~{secton :: section(${s})}"></b></nav>
            |                                                           ^^^^^^
          hint: did you mean 'section.html'?
        """,
        said("ours"));
  }

  @Test
  void aMisspeltAttributeIsToldWithTheOneThatIsMeant() throws IOException {
    Path ours = Files.createDirectory(templates.resolve("ours"));
    Files.writeString(ours.resolve("extends.txt"), "standard\n");
    Files.writeString(
        ours.resolve("beside.html"),
        """
        <!-- th:txt="of a comment" -->
        <nav th:fragment="beside"
          th:clas="${one}" data-of="ours" th:data-ours="${one}"></nav>
        """);

    assertEquals(
        """
        templates/ours/beside.html:3:3: warning: 'th:clas' does nothing: no such attribute [template-attribute]
          3 |   th:clas="${one}" data-of="ours" th:data-ours="${one}"></nav>
            |   ^^^^^^^
          hint: did you mean 'th:class'?
        """,
        said("ours"));
  }

  @Test
  void aTokenThatNoSheetHasIsToldWithTheOneThatIsMeant() throws IOException {
    Path ours = Files.createDirectory(templates.resolve("ours"));
    Files.writeString(ours.resolve("extends.txt"), "standard\n");
    Files.writeString(
        ours.resolve("own-tokens.css"),
        "/* --old: 1 */\n:root { --acent: #7A1F4B; --rule-of-ours: 2pt; }\n");
    Files.writeString(
        ours.resolve("own.css"),
        "h1 { border-bottom: var(--rule-of-ours) solid var(--acsent); width: var(--ems, 1em); }\n");

    String said = said("ours");

    assertEquals(
        """
        templates/ours/own-tokens.css:2:9: warning: unknown token '--acent': ignored in the PDF [print-css]
          2 | :root { --acent: #7A1F4B; --rule-of-ours: 2pt; }
            |         ^^^^^^^
          hint: did you mean '--accent'?
        templates/ours/own.css:1:51: warning: unknown token '--acsent': ignored in the PDF [print-css]
          1 | h1 { border-bottom: var(--rule-of-ours) solid var(--acsent); width: var(--ems, 1em); }
            |                                                   ^^^^^^^^
          hint: did you mean '--accent'?
        """,
        said);
  }

  @Test
  void theSizeOfThePageIsToldToBeNoToken() throws IOException {
    Path ours = Files.createDirectory(templates.resolve("ours"));
    Files.writeString(ours.resolve("extends.txt"), "standard\n");
    Files.writeString(ours.resolve("own-tokens.css"), ":root { --page: A5; }\n");

    assertEquals(
        """
        templates/ours/own-tokens.css:1:9: warning: unknown token '--page': ignored in the PDF [print-css]
          1 | :root { --page: A5; }
            |         ^^^^^^
          hint: the page has a rule of its own, as in @page { size: A5 }
        """,
        said("ours"));
  }

  /** Each is told by what it stands in, or, where only the engine reads it, by its kind. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          :root { --accent: #12345; }              | 19 | #12345     | #0E4A5B
          :root { --text: 9 pt; }                  | 17 | 9 pt       | 9pt
          @media screen { :root { --gap: large } } | 32 | large      | 1.6mm
          :root { --paper: 3mm; }                  | 18 | 3mm        | #F6F4EE
          :root { --tint-share: 0,3; }             | 23 | 0,3        | 0.16
          :root { --chart-dot-gap: calc(1pt + ) }  | 26 | calc(1pt + ) | 2.1pt
          :root { --brief-rows: many }             | 23 | many       | 9
          """)
  void aValueThatATokenCannotHaveIsToldAtItsPlace(
      String sheet, int column, String value, String usual) throws IOException {
    Path ours = Files.createDirectory(templates.resolve("ours"));
    Files.writeString(ours.resolve("extends.txt"), "standard\n");
    Files.writeString(ours.resolve("own-tokens.css"), "/* ours */\n" + sheet + "\n");
    String token = sheet.replaceAll(".*(--[a-z-]+):.*", "$1");

    String[] said = said("ours").split("\n");

    assertEquals(
        "templates/ours/own-tokens.css:2:"
            + column
            + ": warning: '"
            + value
            + "' is not a value of the token '"
            + token
            + "' [token-value]",
        said[0]);
    assertEquals("  hint: for example: " + usual, said[3]);
    assertEquals(4, said.length);
  }

  @Test
  void tokensMayHaveAnyValueOfTheirKindAndReferToOthers() throws IOException {
    Path ours = Files.createDirectory(templates.resolve("ours"));
    Files.writeString(ours.resolve("extends.txt"), "bulletin\n");
    Files.writeString(
        ours.resolve("own-tokens.css"),
        """
        :root { --accent: rgb(10, 60, 90); --ink: black; --text: calc(8pt + 1pt); --card-line: 14pt; --most-pages: 3; }
        :root { --mine: 2mm; --gap: var(--mine); --hero-tracking: -1pt; --names: 40%; --counters: lower-roman; }
        """);
    Files.writeString(ours.resolve("own.css"), "h1 { padding: var(--mine) 0 }\n");
    assertEquals("", said("ours"));
  }

  @Test
  void filesThatNothingUsesAreToldWithTheOneThatIsMeant() throws IOException {
    Path ours = Files.createDirectory(templates.resolve("ours"));
    Files.writeString(ours.resolve("extends.txt"), "standard\n");
    Files.writeString(
        ours.resolve("end-matter.html"),
        Files.readString(Path.of("templates/standard/end-matter.html"))
            + "<th:block th:fragment=\"ours\" th:insert=\"~{ours :: more}\"></th:block>\n");
    for (String file :
        List.of(".DS_Store", "LICENSE", "logo.png", "notes.md", "ours.html", "own_tokens.css")) {
      Files.writeString(ours.resolve(file), "");
    }
    Files.writeString(ours.resolve("words_en_GB.properties"), "and=,\n");

    String said = said("ours");

    assertEquals(
        """
        templates/ours/logo.png: warning: template does not use the file 'logo.png' [unused-template-file]
          hint: remove it, or use it in one of the other files
        templates/ours/own_tokens.css: warning: template does not use the file 'own_tokens.css' [unused-template-file]
          hint: did you mean 'own-tokens.css'?
        templates/ours/words_en_GB.properties: warning: template does not use the file 'words_en_GB.properties' [unused-template-file]
          hint: did you mean 'words_en-GB.properties'?
        """,
        said);
  }

  @Test
  void aFileThatAFileManagerLeavesChangesNothing() throws IOException {
    Path ours = Files.createDirectory(templates.resolve("ours"));
    Files.writeString(ours.resolve("extends.txt"), "standard\n");
    Workspace workspace = Workspace.bundled().withTemplates(templates);
    String before = BriefingTemplate.hash("ours", workspace);
    Files.writeString(ours.resolve(".DS_Store"), "x");
    assertEquals(before, BriefingTemplate.hash("ours", workspace));
  }

  /** A form of a plural may leave out the number, and so may what some language leaves out. */
  @Test
  void aWordThatLostItsNumberIsToldAtItsLine() throws IOException {
    Path ours = Files.createDirectory(templates.resolve("ours"));
    Files.writeString(ours.resolve("extends.txt"), "standard\n");
    String english = Files.readString(Path.of("templates/standard/words_en.properties"));
    String changed =
        english
            .replace("edition.of=Edition of {0}", "edition.of=That edition")
            .replace("range={0}–{1}", "range={0}–{2}");
    Files.writeString(ours.resolve("words_en.properties"), changed);
    List<String> lines = changed.lines().toList();
    int edition = lines.indexOf("edition.of=That edition") + 1;
    int range = lines.indexOf("range={0}–{2}") + 1;

    String said = said("ours");

    assertEquals(
        "templates/ours/words_en.properties:"
            + edition
            + """
            :12: warning: template word 'edition.of' must contain {0} [word-arguments]
              %3d | edition.of=That edition
                  |            ^^^^^^^^^^^^
              hint: the standard template has: Edition of {0}
            """
                .formatted(edition)
            + "templates/ours/words_en.properties:"
            + range
            + """
            :7: warning: template word 'range' must contain {0}, {1} [word-arguments]
              %d | range={0}–{2}
                 |       ^^^^^^^
              hint: the standard template has: {0}–{1}
            """
                .formatted(range),
        said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"standard", "one-page", "bulletin"})
  void theTemplatesOfTheEngineHaveNone(String template) {
    assertEquals("", said(template));
  }

  private String said(String template) {
    Workspace workspace = Workspace.bundled().withTemplates(templates);
    Pack pack = Pack.of(Packs.all().get("single-statistic"));
    Edition read =
        EditionReader.read(pack, workspace, new Choices("", "", template)).editions().get(0);
    return DiagnosticPrinter.print(Precis.open(workspace).printLint(read));
  }

  private void copyStandard() throws IOException {
    Path standard = Path.of("templates/standard");
    Path copy = Files.createDirectory(templates.resolve("standard"));
    try (Stream<Path> files = Files.list(standard)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
  }
}
