package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.fixture.Packs;

/** The links of a page to the pages of the previous and the next edition. */
class EditionLinksTest {

  @TempDir Path work;

  private Path out;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void threeEditionsOfWhichOneHasNoFrench() throws IOException {
    out = work.resolve("out");
    pack("first", "language: en\npublished: 2022-03-01\nnext-edition: ../second\n");
    pack(
        "second",
        "languages: [en, fr]\npublished: 2023-03-01\ncompare-with: ../first\n"
            + "previous-edition: ../first\nnext-edition: ../third\n");
    pack("third", "languages: [en, fr]\npublished: 2024-03-01\nprevious-edition: ../second\n");
  }

  @Test
  void leadToThePageInTheSameLanguageOrElseToTheFirst() throws IOException {
    assertEquals(ExitCode.OK, build("first", "second", "third"), said());
    assertEquals(List.of("next ../second/second.en.html Next edition"), links("first/first.html"));
    assertEquals(
        List.of(
            "prev ../first/first.html Edition of 1 March 2022",
            "next ../third/third.en.html Next edition"),
        links("second/second.en.html"));
    assertEquals(
        List.of(
            "prev ../first/first.html Édition du 1er mars 2022",
            "next ../third/third.fr.html Édition suivante"),
        links("second/second.fr.html"));
    assertEquals(
        List.of("prev ../second/second.fr.html Édition précédente"), links("third/third.fr.html"));
  }

  @Test
  void areThoseThatThePackNamesWhateverElseIsBuilt() throws IOException {
    build("first", "second", "third");
    byte[] together = Files.readAllBytes(out.resolve("second/second.en.html"));
    out = work.resolve("alone");
    assertEquals(ExitCode.OK, build("second"), said());
    assertArrayEquals(together, Files.readAllBytes(out.resolve("second/second.en.html")));
  }

  @Test
  void changeNeitherTheDataNorThePdf() throws IOException {
    build("second");
    byte[] pdf = Files.readAllBytes(out.resolve("second/second.en.pdf"));
    byte[] json = Files.readAllBytes(out.resolve("second/second.en.json"));
    replace("packs/second/briefing.yaml", "next-edition: ../third\n", "");
    build("second");
    assertEquals(1, links("second/second.en.html").size());
    assertArrayEquals(pdf, Files.readAllBytes(out.resolve("second/second.en.pdf")));
    assertArrayEquals(json, Files.readAllBytes(out.resolve("second/second.en.json")));
  }

  @Test
  void areVerifiedWithThePage() throws IOException {
    build("second");
    Path page = out.resolve("second/second.en.html");
    assertEquals(ExitCode.OK, verify(page), said());
    replace("out/second/second.en.html", "Edition of 1 March 2022", "Edition of 1 March 2021");
    assertEquals(ExitCode.FINDINGS, verify(page), said());
  }

  @Test
  void leadNowhereElse() throws IOException {
    build("second");
    Path page = out.resolve("second/second.en.html");
    String made = Files.readString(page);
    for (String elsewhere :
        List.of(
            "https://example.org/first/first.html",
            "../first/second.html",
            "//example.org/../first/first.html",
            "../https:/first/first.html")) {
      Files.writeString(page, made.replace("../first/first.html", elsewhere));
      assertEquals(ExitCode.FINDINGS, verify(page), elsewhere);
    }
  }

  @Test
  void areMadeAnewWhenAnotherEditionIsNamedOtherwise() throws IOException {
    build("second");
    replace("packs/third/briefing.yaml", "title:", "id: fourth\ntitle:");
    build("second");
    assertTrue(links("second/second.en.html").get(1).contains("../fourth/fourth.en.html"));
  }

  @Test
  void areLeftOutWithAWarningWhileThereIsNoSuchPack() throws IOException {
    replace("packs/second/briefing.yaml", "../third", "../thrid");
    assertEquals(ExitCode.OK, build("second"), said());
    assertTrue(said().contains("no link to '../thrid'"), said());
    assertTrue(said().contains("did you mean 'third'?"), said());
    assertEquals(1, links("second/second.en.html").size());
    build("second");
    assertTrue(said().contains("2 briefings up to date"), said());
    Files.move(work.resolve("packs/third"), work.resolve("packs/thrid"));
    build("second");
    assertEquals(2, links("second/second.en.html").size(), said());
  }

  @Test
  void areOnlyThoseOfTheLanguageThatIsBuilt() throws IOException {
    assertEquals(ExitCode.OK, build("second", "--language", "fr"), said());
    assertEquals(
        List.of("next ../third/third.fr.html Édition suivante"), links("second/second.fr.html"));
  }

  @Test
  void areNotGuessedForTheFoldersAndValuesOfOtherEditions() throws IOException {
    out = work.resolve("out/{year}");
    replace(
        "packs/second/briefing.yaml",
        "title:",
        "parameters: {year: {type: text, default: \"2023\"}}\ntitle:");
    assertEquals(ExitCode.OK, build("second"), said());
    out = work.resolve("out/2023");
    assertEquals(List.of(), links("second/second.en.html"));
    build("second");
    assertFalse(links("second/second.en.html").isEmpty(), said());
  }

  private void pack(String id, String keys) throws IOException {
    Path folder = Files.createDirectories(work.resolve("packs").resolve(id));
    Files.writeString(
        folder.resolve("briefing.yaml"),
        "title: {en: Reports, fr: Rapports}\nperiod: 2021\n".replace("fr: Rapports", french(keys))
            + keys
            + "statistics: [{id: reports, label: Reports, value: 120, unit: reports}]\n");
  }

  private static String french(String keys) {
    return keys.contains("fr]") ? "fr: Rapports" : "";
  }

  /** The links in the side bar, which are those in the head. */
  private List<String> links(String page) throws IOException {
    Document read = Jsoup.parse(Files.readString(out.resolve(page)));
    List<String> links = new ArrayList<>();
    for (Element link : read.select("head > link[rel=prev], head > link[rel=next]")) {
      Element shown =
          read.selectFirst(
              "nav a[rel=" + link.attr("rel") + "][href=" + link.attr("href") + "] > .edition");
      links.add(link.attr("rel") + " " + link.attr("href") + " " + shown.text());
    }
    return links;
  }

  private void replace(String file, String old, String current) throws IOException {
    String text = Files.readString(work.resolve(file));
    assertTrue(text.contains(old), text);
    Files.writeString(work.resolve(file), text.replace(old, current));
  }

  private ExitCode build(String... packs) {
    List<String> arguments = new ArrayList<>(List.of("build"));
    for (String pack : packs) {
      boolean folder = Files.isDirectory(work.resolve("packs").resolve(pack));
      arguments.add(folder ? work.resolve("packs").resolve(pack).toString() : pack);
    }
    arguments.addAll(List.of("-o", out.toString(), "--format", "html,pdf,json"));
    return run(arguments);
  }

  private ExitCode verify(Path page) {
    return run(List.of("verify", page.toString()));
  }

  private ExitCode run(List<String> arguments) {
    said.reset();
    PrintStream log = new PrintStream(said, true, UTF_8);
    return Main.run(
        new Terminal(log, log, false, false, Packs.WORKSPACE), arguments.toArray(String[]::new));
  }

  private String said() {
    return said.toString(UTF_8);
  }
}
