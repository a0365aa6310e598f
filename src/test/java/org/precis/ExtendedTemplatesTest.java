package org.precis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.DiagnosticPrinter;
import org.precis.model.Edition;
import org.precis.workspace.TemplateFiles;
import org.precis.workspace.Workspace;

/** A template that extends another has its files, but for those of its own. */
class ExtendedTemplatesTest {

  @TempDir Path folder;

  private Path template(String name, String base) throws IOException {
    Path template = Files.createDirectories(folder.resolve("templates").resolve(name));
    Files.writeString(template.resolve("extends.txt"), base + "\n");
    return template;
  }

  private Workspace workspace() {
    return Workspace.bundled().withTemplates(folder.resolve("templates"));
  }

  private Result<List<Edition>> read(Workspace workspace) throws IOException {
    Path pack = Files.createDirectories(folder.resolve("pack"));
    Files.writeString(pack.resolve("briefing.yaml"), "title: Ports\nissuer: A\ntemplate: ours\n");
    Files.writeString(
        pack.resolve("statistics.csv"), "id,label,value,unit\nships,Ships,12,ships\n");
    return Precis.open(workspace).read(pack);
  }

  private String page(Workspace workspace) throws IOException {
    Edition edition = read(workspace).orElseThrow().get(0);
    return Precis.open(workspace)
        .produce(edition, Format.HTML)
        .orElseThrow()
        .html()
        .orElseThrow()
        .markup();
  }

  @Test
  void oneFileIsChangedAndTheOthersAreThoseOfTheStandard() throws IOException {
    String tokens = Files.readString(Path.of("templates/standard/tokens.css"));
    Path ours = template("ours", "house");
    template("house", "standard");
    String without = page(workspace());
    String hash = Precis.open(workspace()).templateHash("ours");
    Files.writeString(
        ours.resolve("tokens.css"), tokens.replace("--accent: #0E4A5B", "--accent: #7A1F4B"));
    assertTrue(without.contains("--accent: #0E4A5B") && !without.contains("#7A1F4B"));
    assertTrue(page(workspace()).contains("--accent: #7A1F4B"));
    assertNotEquals(hash, Precis.open(workspace()).templateHash("ours"));
  }

  @Test
  void aFewTokensAndRulesStandInSheetsOfTheirOwn() throws IOException {
    Path ours = template("ours", "standard");
    Files.writeString(ours.resolve("own-tokens.css"), ":root { --accent: #7A1F4B; }\n");
    Files.writeString(ours.resolve("own.css"), ".logo { height: 7mm; }\n");
    String page = page(workspace());
    int base = page.indexOf("text-wrap: pretty; color: var(--ink)");
    assertTrue(page.indexOf("--accent: #7A1F4B") < base, "after the rules that use it");
    assertTrue(page.indexOf(".logo { height: 7mm; }") > base, "before the rules that it changes");
  }

  private List<Diagnostic> faults(String rules) throws IOException {
    Files.writeString(template("ours", "standard").resolve("own.css"), rules);
    Edition edition = read(workspace()).orElseThrow().get(0);
    return Precis.open(workspace()).produce(edition, Format.PDF).diagnostics();
  }

  /** In HTML a style sheet is text, in XML these begin a reference and a tag. */
  @Test
  void anAmpersandAndLessThanAreNoMistakeInASheet() throws IOException {
    String sheet =
        "/* R&D <here> */ @media print and (width < 300mm) { h1:after { content: '&' } }";
    assertEquals(List.of(), faults(sheet));
  }

  /** No other text of the page need have them. */
  @Test
  void whatASheetGeneratesIsInTheFontsOfThePage() throws IOException {
    assertEquals(
        List.of(),
        faults("h1:before { content: 'A; ' '§} ' } h1:after { content: '\\2192 \\2193' }"));
    Diagnostic fault = faults("h1:before {\ncontent: '\uD83D\uDE00' }").get(0);
    assertEquals(
        "templates/ours/own.css:2", fault.location().file() + ":" + fault.location().line());
  }

  @Test
  void picturesOfBackgroundsAreFilesOfTheTemplate() throws IOException {
    Path ours = template("ours", "standard");
    byte[] mark =
        Files.readAllBytes(Path.of("src/test/resources/golden/house-style/pack/logo.png"));
    Files.write(ours.resolve("mark.png"), mark);
    String rules =
        "h1 { --mark: url(mark.png); background: var(--mark) no-repeat, url('mark.png') }";
    assertEquals(List.of(), faults(rules));
    String page = page(workspace());
    String data = "url(\"data:image/png;base64," + Base64.getEncoder().encodeToString(mark) + "\")";
    assertTrue(
        page.contains("h1 { --mark: " + data + "; background: var(--mark) no-repeat, " + data));
    Edition edition = read(workspace()).orElseThrow().get(0);
    assertEquals(List.of(), Precis.open(workspace()).printLint(edition));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "marc.png | template has no file 'marc.png' [template-file] | did you mean 'mark.png'?",
        "mark.svg | template cannot be filled: 'mark.svg' is no PNG or JPEG file [template] | save the picture as PNG or JPEG",
        "half.png | template cannot be filled: 'half.png' is a damaged picture [template] | save the picture anew",
        "zero.png | template cannot be filled: 'zero.png' is a damaged picture [template] | save the picture anew",
        "half.jpg | template cannot be filled: 'half.jpg' is a damaged picture [template] | save the picture anew",
        "zero.jpg | template cannot be filled: 'zero.jpg' is a damaged picture [template] | save the picture anew"
      })
  void aPictureThatIsNoneIsToldWhereItIsNamed(String file, String message, String hint)
      throws IOException {
    Path ours = template("ours", "standard");
    Files.write(ours.resolve("mark.png"), new byte[8]);
    Files.write(ours.resolve("mark.svg"), new byte[8]);
    for (String form : List.of("png", "jpg")) {
      byte[] picture = picture(form);
      byte[] half = Arrays.copyOf(picture, picture.length / 2);
      Files.write(ours.resolve("half." + form), half);
      Files.write(ours.resolve("zero." + form), Arrays.copyOf(half, picture.length));
    }
    Files.writeString(
        ours.resolve("own.css"), "/* url(no.png) */\nh1 { background: url(" + file + ") }\n");
    Edition edition = read(workspace()).orElseThrow().get(0);
    assertEquals(
        "templates/ours/own.css:2:18: error: "
            + message
            + "\n  2 | h1 { background: url("
            + file
            + ") }\n    |                  ^^^^^^^^^^^^^\n  hint: "
            + hint
            + "\n",
        DiagnosticPrinter.print(Precis.open(workspace()).produce(edition).diagnostics()));
  }

  private static byte[] picture(String form) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), form, file);
    return file.toByteArray();
  }

  /** Once for all pages, in the sheet that says what is in the box. */
  @Test
  void whatHasNoRoomInTheMarginIsToldAtItsRule() throws IOException {
    String rules =
        "/* @top-center { content: 'no' } */\n@page {\n  @top-center { white-space: nowrap; content: '%s' }\n}\n"
            + "@page :first { @top-center { color: black } }\n";
    List<Diagnostic> faults = faults(rules.replace("%s", "Donaudampfschifffahrt ".repeat(20)));
    assertEquals(1, faults.size(), faults::toString);
    Diagnostic fault = faults.get(0);
    assertEquals("templates/ours/own.css", fault.location().file());
    assertEquals("3:3", fault.location().line() + ":" + fault.location().column());
    assertTrue(fault.sourceLine().startsWith("  @top-center { white-space"), fault::sourceLine);
  }

  /** As with the accent of a pack: one colour is enough, and others are the template's. */
  @Test
  void theShadesOfAnAccentAreMixedUnlessTheTemplateHasThem() throws IOException {
    Path tokens = template("ours", "standard").resolve("own-tokens.css");
    String accent = "@page { size: A5; } :root { --accent: #7A1F4B; /* --tint: none */ }";
    String dark = "@media screen and (prefers-color-scheme: dark) { :root { --accent: #D090B0; } }";
    String mixed = ":root { --accent: #7A1F4B; --accent-2: ";
    Files.writeString(tokens, accent);
    String page = page(workspace());
    assertTrue(page.indexOf(mixed) > page.indexOf(accent), "on paper");
    assertEquals(2, page.split("; --accent-2: #", -1).length - 1, "and on dark screens");
    for (String own : List.of(accent + dark, accent + ":root { --tint: #EEE; }", dark, "")) {
      Files.writeString(tokens, own);
      assertFalse(page(workspace()).contains("--accent: #7A1F4B; --accent-2: "), own);
    }
  }

  @Test
  void aMistakeIsToldUnderTheFileThatItStandsIn() throws IOException {
    template("ours", "house");
    Path house = template("house", "standard");
    Files.writeString(
        house.resolve("masthead.html"),
        Files.readString(Path.of("templates/standard/masthead.html"))
            .replace("${b.head.title}", "${b.head.titel}"));
    Edition edition = read(workspace()).orElseThrow().get(0);
    String said =
        DiagnosticPrinter.print(
            Precis.open(workspace()).produce(edition, Format.HTML).diagnostics());
    assertTrue(said.startsWith("templates/house/masthead.html:"), said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "accent | #0E4A5 | write a colour, as the standard template has it",
        "hair | tealish | write a colour, as the standard template has it",
        "semibold | bolder | write a weight that the face has: 400 or 600"
      })
  void aTokenOfNoUseIsToldAtItsLine(String token, String value, String hint) throws IOException {
    Path tokens = template("ours", "standard").resolve("own-tokens.css");
    Files.writeString(tokens, ":root {\n  --" + token + ": " + value + ";\n}\n");
    Edition edition = read(workspace()).orElseThrow().get(0);
    String said =
        DiagnosticPrinter.print(
            Precis.open(workspace()).produce(edition, Format.HTML).diagnostics());
    assertTrue(said.startsWith("templates/ours/own-tokens.css:2:3: error: "), said);
    assertTrue(said.contains("the token --" + token + " is missing or has no"), said);
    assertTrue(said.contains("hint: " + hint), said);
  }

  @Test
  void aTemplateThatIsNotThereIsNamedWhereItIsAskedFor() throws IOException {
    template("ours", "standrad");
    String said = DiagnosticPrinter.print(read(workspace()).diagnostics());
    assertTrue(
        said.contains(
            "templates/ours/extends.txt: error: unknown template 'standrad' [unknown-template]"),
        said);
    assertTrue(said.contains("did you mean 'standard'?"), said);
    assertFalse(said.contains("language"), said);
  }

  @Test
  void itIsSaidWhatIsWrongWithTheNameOfTheOtherTemplate() throws IOException {
    Path ours = template("ours", "ours");
    String ofItself = DiagnosticPrinter.print(read(workspace()).diagnostics());
    String expected = "templates/ours/extends.txt: error: template 'ours' extends itself";
    assertTrue(ofItself.startsWith(expected), ofItself);
    template("ours", "");
    String ofNone = DiagnosticPrinter.print(read(workspace()).diagnostics());
    assertTrue(ofNone.contains("hint: write the name of the template that this one"), ofNone);
    Files.delete(ours.resolve("extends.txt"));
    String without = DiagnosticPrinter.print(read(workspace()).diagnostics());
    assertTrue(without.contains("pack/briefing.yaml:3:11: error: unknown template"), without);
    assertTrue(without.contains("the folder 'templates/ours' has no extends.txt"), without);
  }

  @Test
  void noTemplateExtendsItself() throws IOException {
    template("ours", "theirs");
    template("theirs", "ours");
    assertEquals(Optional.of("ours"), workspace().template("ours").flatMap(TemplateFiles::lacking));
  }
}
