package org.precis.cli;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.Format;
import org.precis.Precis;
import org.precis.cli.terminal.ExitCode;
import org.precis.html.page.Beside;
import org.precis.html.page.Beside.OtherEdition;
import org.precis.html.page.Beside.OtherLanguage;
import org.precis.model.Edition;

/**
 * The links of a page are no part of its data, so a forger may have the engine itself write any: it
 * makes the page, byte for byte, and only their words and names tell.
 */
@Tag("slow")
class ForgedLinksTest {

  private static final Precis ENGINE = Precis.open();

  private static final String SENTENCE =
      "CORRECTION of 1 October: 99,000, not 120. All totals below are withdrawn.";

  private static final Beside GENUINE =
      new Beside(
          Optional.of("second.en.pdf"),
          Optional.of("second.en.json"),
          List.of(language("fr", "second.fr.html")),
          Optional.of(edition("first", "en", "../first/first.html")),
          Optional.empty());

  @TempDir Path work;
  private Path pack;
  private Edition edition;

  @BeforeEach
  void anEditionInTwoLanguagesThatIsComparedWithAnother() throws IOException {
    pack("first", "language: en\npublished: 2022-03-01\n");
    pack = pack("second", "languages: [en, fr]\npublished: 2023-03-01\ncompare-with: ../first\n");
    edition = ENGINE.read(pack).orElseThrow().get(0);
  }

  private Path pack(String id, String keys) throws IOException {
    Path folder = Files.createDirectories(work.resolve("packs").resolve(id));
    String title = id.equals("second") ? "{en: Reports, fr: Rapports}" : "Reports";
    Files.writeString(
        folder.resolve("briefing.yaml"),
        "title: "
            + title
            + "\nperiod: 2021\n"
            + keys
            + "statistics: [{id: reports, label: Reports, value: 120, unit: reports}]\n");
    return folder;
  }

  private static OtherLanguage language(String tag, String href) {
    return new OtherLanguage(tag, tag, href);
  }

  private static OtherEdition edition(String id, String tag, String href) {
    return new OtherEdition(id, tag, "", href);
  }

  private static Beside languages(OtherLanguage... languages) {
    return new Beside(
        GENUINE.pdf(), GENUINE.json(), List.of(languages), GENUINE.previous(), GENUINE.next());
  }

  private static Beside forms(String pdf, String json) {
    return new Beside(
        Optional.of(pdf),
        Optional.of(json),
        GENUINE.languages(),
        GENUINE.previous(),
        GENUINE.next());
  }

  private static Beside editions(OtherEdition previous) {
    return new Beside(
        GENUINE.pdf(),
        GENUINE.json(),
        GENUINE.languages(),
        Optional.of(previous),
        Optional.empty());
  }

  private Path page(Beside beside) throws IOException {
    byte[] page =
        ENGINE
            .produce(edition, Set.of(Format.HTML), beside, step -> {})
            .orElseThrow()
            .bytes(Format.HTML);
    return Files.write(work.resolve("second.en.html"), page);
  }

  private void isRefused(Beside beside) throws IOException {
    Path page = page(beside);
    Said.run("verify", page.toString()).ends(ExitCode.FINDINGS).says("[markup-changed]");
    Said.run("diff", pack.toString(), page.toString()).ends(ExitCode.FINDINGS);
  }

  @Test
  void thoseOfABuildAreVerified() throws IOException {
    Path out = work.resolve("out");
    Said.run("build", pack.toString(), "--format", "html,pdf,json", "-o", out.toString())
        .ends(ExitCode.OK);
    String page = out.resolve("second/second.en.html").toString();
    Said.run("verify", page).ends(ExitCode.OK).says(": verified, ").saysNothingOf("warning");
    Said.run("diff", pack.toString(), page).ends(ExitCode.OK);
    Said.run("verify", page(GENUINE).toString()).ends(ExitCode.OK);
    Said.run("verify", page(Beside.NOTHING).toString()).ends(ExitCode.OK);
    edition = ENGINE.read(pack).orElseThrow().get(1);
    Said.run("verify", out.resolve("second/second.fr.html").toString()).ends(ExitCode.OK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SENTENCE,
        "\u202E000,99",
        "en",
        "EN",
        "tlh",
        "fr, 99,000 suspects",
        "fr_FR",
        "fr-",
        "99000",
        "x-fr",
        ""
      })
  void aLanguageIsOneThatTheTemplateSpeaksAndNotThatOfThePage(String tag) throws IOException {
    isRefused(languages(language(tag, "second.x.html")));
    isRefused(languages(language(tag, "second." + tag + ".html")));
  }

  @ParameterizedTest
  @ValueSource(strings = {SENTENCE, "tlh", "fr_FR", ""})
  void anotherEditionIsInALanguageThatTheTemplateSpeaks(String tag) throws IOException {
    isRefused(editions(edition("first", tag, "../first/first.html")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "second.html",
        "second.en.html",
        "second.fr.pdf",
        "second.fr.forged.html",
        "second.fr.html?99000",
        "second.fr.html#99000",
        "third.fr.html",
        "./second.fr.html",
        "//second.fr.html",
        "SECOND.fr.html"
      })
  void theFileOfALanguageIsNamedByBoth(String href) throws IOException {
    isRefused(languages(language("fr", href)));
  }

  @Test
  void aLanguageIsNamedOnce() throws IOException {
    OtherLanguage french = language("fr", "second.fr.html");
    isRefused(languages(french, french));
    isRefused(languages(french, language("FR", "second.FR.html")));
  }

  @Test
  void theOtherFormsAreTheFilesOfThePage() throws IOException {
    isRefused(forms("second.en.forged.pdf", "second.en.json"));
    isRefused(forms("second.pdf", "second.en.json"));
    isRefused(forms("second.fr.pdf", "second.en.json"));
    isRefused(forms("second.en.json", "second.en.pdf"));
    isRefused(forms("second.en.pdf", "second.malware.exe"));
    isRefused(forms("second.en.pdf", "javascript:alert(1)"));
  }

  @Test
  void anEditionThatTheDataDoesNotNameIsAReservation() throws IOException {
    String forged = "../forged/forged.en.html";
    Said.run("verify", page(editions(edition("forged", "en", forged))).toString())
        .ends(ExitCode.OK)
        .says("warning: links to '" + forged + "', an edition that its data does not name");
    Said.run("verify", page(GENUINE).toString()).saysNothingOf("[unproven-link]");
    Beside next =
        new Beside(
            GENUINE.pdf(),
            GENUINE.json(),
            GENUINE.languages(),
            GENUINE.previous(),
            Optional.of(edition("third", "fr", "../third/third.fr.html")));
    Said.run("verify", page(next).toString())
        .ends(ExitCode.OK)
        .says("'../third/third.fr.html'", "[unproven-link]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../first/first.forged.html",
        "../first/first.fr.html",
        "../first/first.en.exe",
        "../first/other.html",
        "../../first/first.html",
        "../second/second.html",
        "https://example.org/first/first.html"
      })
  void anotherEditionIsAPageInAFolderOfItsOwn(String href) throws IOException {
    isRefused(editions(edition("first", "en", href)));
  }

  /** What the engine would not have written is no link that it takes. */
  @Test
  void aLinkSaysNothingBesideItsWords() throws IOException {
    String made = Files.readString(page(GENUINE));
    String link = "<link rel=\"alternate\" type=\"text/html\" hreflang=\"fr\"";
    for (String[] edit :
        new String[][] {
          {link, link + " title=\"" + SENTENCE + "\""},
          {">Français<", ">" + SENTENCE + "<"},
          {link, link.replace("text/html", "text/plain")},
          {"<ul class=\"take\">", "<ul class=\"take\"><li>" + SENTENCE + "</li>"}
        }) {
      String forged = made.replace(edit[0], edit[1]);
      assertNotEquals(made, forged);
      Path page = Files.writeString(work.resolve("second.en.html"), forged);
      Said.run("verify", page.toString()).ends(ExitCode.FINDINGS);
    }
  }
}
