package org.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.cli.terminal.ExitCode;
import org.precis.text.Sha256;

/** The manifest that is typed is the one that is compared, and so is each that names the file. */
@Tag("slow")
class ManifestsTest {

  private static final String STARTER = "src/main/resources/org/precis/packs/starter";
  private static final String OTHER = "src/test/resources/cli-packs/before";

  @TempDir static Path made;
  @TempDir Path folder;
  private Path manifest;
  private Path html;

  @BeforeAll
  static void build() {
    String out = made.toString();
    Said.run("build", STARTER, OTHER, "--format", "html,json", "-o", out).ends(ExitCode.OK);
  }

  @BeforeEach
  void copy() throws IOException {
    for (String name : new String[] {"starter.html", "starter.json", "manifest.json"}) {
      Files.copy(made.resolve("starter").resolve(name), folder.resolve(name));
    }
    manifest = folder.resolve("manifest.json");
    html = folder.resolve("starter.html");
  }

  /** Puts another genuine briefing in the place of the first. */
  private void swap() throws IOException {
    Files.write(html, Files.readAllBytes(made.resolve("bicycles/bicycles.html")));
  }

  private static Said verify(Path... files) {
    String[] args = new String[files.length + 1];
    args[0] = "verify";
    for (int i = 0; i < files.length; i++) {
      args[i + 1] = files[i].toString();
    }
    return Said.run(args);
  }

  private static String entry(String path, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return "{\"path\":\""
        + path
        + "\",\"size\":"
        + bytes.length
        + ",\"sha256\":\""
        + Sha256.hex(bytes)
        + "\"}";
  }

  private Path write(String name, String... entries) throws IOException {
    String json = "{\"files\":[" + String.join(",", entries) + "]}";
    return Files.writeString(folder.resolve(name), json);
  }

  @Test
  void allThatItNamesIsVerifiedAlsoTheDataAlone() {
    Said said = verify(manifest).ends(ExitCode.OK);
    said.says("starter.html: verified, rebuilt", "starter.json: verified, rebuilt");
    said.saysNothingOf("warning");
    verify(folder.resolve("starter.json")).ends(ExitCode.OK);
  }

  @Test
  void anotherManifestDoesNotShadowTheTypedOne() throws IOException {
    swap();
    // '-' comes before '.'
    write("manifest-a.json", entry("starter.html", html));
    verify(manifest).ends(ExitCode.FINDINGS).says("'manifest.json'", "[manifest-hash]");
    verify(html).ends(ExitCode.FINDINGS).says("'manifest.json'", "[manifest-hash]");
  }

  @Test
  void aManifestInANearerFolderDoesNotShadowTheOneAbove() throws IOException {
    Path sub = Files.createDirectories(folder.resolve("sub"));
    Files.move(html, sub.resolve("starter.html"));
    html = sub.resolve("starter.html");
    write("manifest.json", entry("sub/starter.html", html));
    swap();
    Files.writeString(
        sub.resolve("manifest.json"), "{\"files\":[" + entry("starter.html", html) + "]}");
    verify(manifest).ends(ExitCode.FINDINGS).says("[manifest-hash]");
    verify(html).ends(ExitCode.FINDINGS).says("[manifest-hash]");
  }

  @Test
  void aDetourInAPathSkipsNothing() throws IOException {
    String entry = entry("starter.html", html);
    swap();
    for (String path : new String[] {"./", ".//", "sub/../", "./sub/.././"}) {
      write("manifest.json", entry.replace("\"starter.html\"", "\"" + path + "starter.html\""));
      verify(manifest).ends(ExitCode.FINDINGS).says("[manifest-hash]");
    }
  }

  @Test
  void aPathOutOfTheFolderIsRefusedAndNotRead() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("inner"));
    String entry = entry("x", html);
    String absolute = html.toString();
    for (String path :
        new String[] {"../starter.html", "a/../../starter.html", absolute, "/", ""}) {
      Path typed = inner.resolve("manifest.json");
      Files.writeString(typed, "{\"files\":[" + entry.replace("\"x\"", "\"" + path + "\"") + "]}");
      verify(typed)
          .ends(ExitCode.FINDINGS)
          .says("'" + path + "' is not a path inside its folder [manifest-flaw]")
          .saysNothingOf("rebuilt");
    }
  }

  @Test
  void aDeviceThatAManifestNamesIsNotRead() throws IOException {
    Files.createSymbolicLink(folder.resolve("zero.html"), Path.of("/dev/zero"));
    write("manifest.json", "{\"path\":\"zero.html\",\"size\":1,\"sha256\":\"0\"}");
    verify(manifest).ends(ExitCode.IO_ERROR).says("is not a regular file [not-regular]");
  }

  @Test
  void finishedFilesBesideItThatItLeavesOutAreNamed() throws IOException {
    Path forged = Files.copy(html, folder.resolve("starter.de.html"));
    verify(manifest)
        .ends(ExitCode.OK)
        .says(forged + ": warning: not listed in the manifest beside it, 'manifest.json'");
    // one that names it hides nothing, until it is typed too
    Path second = write("manifest.2-of-2.json", entry("starter.de.html", forged));
    verify(manifest).says("[not-in-manifest]");
    verify(manifest, second).saysNothingOf("[not-in-manifest]");
  }

  @Test
  void whatAFileWasMadeFromIsWhatItsManifestSays() throws IOException {
    String said = Files.readString(manifest);
    Files.writeString(manifest, said.replaceFirst("\"engine\": \"precis", "\"engine\": \"other"));
    verify(manifest)
        .ends(ExitCode.FINDINGS)
        .says("built by precis", "but 'manifest.json' says other", "[manifest-origin]");
    for (String key : new String[] {"data", "template"}) {
      Files.writeString(
          manifest, said.replaceFirst("\"" + key + "\": \"....", "\"" + key + "\": \"0000"));
      verify(manifest)
          .ends(ExitCode.FINDINGS)
          .says("'manifest.json' says 0000", "[manifest-origin]");
    }
  }

  @Test
  void whatIsSaidTwiceIsNotSound() throws IOException {
    String good = entry("starter.html", html);
    String bad = "{\"path\":\"starter.html\",\"size\":1,\"sha256\":\"0\"}";
    write("manifest.json", good, bad);
    verify(manifest).ends(ExitCode.FINDINGS).says("'starter.html' is listed twice [manifest-flaw]");
    String twice = "{\"files\":[" + good + "],\"files\":[" + bad + "]}";
    Files.writeString(manifest, twice);
    verify(manifest).ends(ExitCode.FINDINGS).says("'files' is given twice [manifest-flaw]");
    Files.writeString(manifest, twice + "{}");
    verify(manifest).ends(ExitCode.FINDINGS).says("it has content after its end");
    write("manifest.json");
    verify(manifest).ends(ExitCode.FINDINGS).says("it lists no file [manifest-flaw]");
    // and the file alone is compared all the same
    write("manifest.json", bad, good);
    verify(html).ends(ExitCode.FINDINGS).says("[manifest-hash]", "[manifest-beside]");
  }

  @Test
  void whatIsNoManifestIsNamed() throws IOException {
    Files.writeString(manifest, "{\"files\": [");
    isNamed("it is not JSON");
    Files.writeString(manifest, "[]");
    isNamed("it is not a JSON object");
    Files.delete(manifest);
    Files.createDirectory(manifest);
    isNamed("it is a folder");
    Files.delete(manifest);
    Files.createSymbolicLink(manifest, folder.resolve("nowhere"));
    isNamed("it is a broken link");
  }

  private void isNamed(String why) {
    verify(manifest)
        .ends(ExitCode.IO_ERROR)
        .says("is not a manifest: " + why + " [not-a-manifest]");
    verify(html)
        .ends(ExitCode.OK)
        .says("manifest.json: warning: invalid manifest: " + why + " [manifest-beside]");
  }

  @Test
  void theManifestOfAWebPageIsNobodysFault() throws IOException {
    Files.writeString(manifest, "{\"name\": \"A page\", \"icons\": []}");
    verify(html).ends(ExitCode.OK).saysNothingOf("warning");
  }

  /** Whoever edits it without more is told by its seal. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"warnings\": []=\"warnings\": [\"checked by the auditors\"]",
        "\"warnings\": []=\"warnings\": [],\\n  \"note\": \"checked\"",
        "\"briefing.yaml\": \"=\"briefing.yaml\": \"00",
        "\"format\": \"html,json\"=\"format\": \"html\"",
        ",\\n  \"seal\".*=\\n}",
        "  \"seal\"=   \"seal\""
      })
  void anEditedOneIsToldByItsSeal(String edit) throws IOException {
    String[] parts = edit.replace("\\n", "\n").split("=", 2);
    String said = Files.readString(manifest);
    String edited =
        parts[0].endsWith(".*")
            ? said.substring(0, said.indexOf(parts[0].substring(0, parts[0].length() - 2)))
                + parts[1]
            : said.replace(parts[0], parts[1]);
    assertNotEquals(said, edited);
    Files.writeString(manifest, edited);
    String flaw = "invalid manifest: it was edited: its seal is not that of its content";
    verify(manifest).ends(ExitCode.FINDINGS).says(flaw + " [manifest-flaw]");
    verify(html).ends(ExitCode.OK).says("warning: " + flaw + " [manifest-beside]");
  }

  /** Whoever makes a seal anew is told by what the files themselves say. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'language': 'en'|'language': 'fr'|built in the language en, but",
        "'name': 'two.en'|'name': 'two.de'|it lists no file of 'two.de'",
        "'name': 'two.en'|'name': 'two.fr'|says no language",
        "'pages': 1|'pages': 9|built on 1 page, but 'manifest.json' says 9 pages",
        "'language': 'fr',|'language': 'fr', 'slice': 'x',|for no value of a burst, but",
        "'template': 'standard'|'template': 'bulletin'|built with the template standard, but",
        "'format': 'html,pdf'|'format': 'html,pdf', 'language': 'en'|built in the language fr, but",
        "'data': '|'data': '0|built from the data "
      })
  void whatItSaysOfSeveralBriefingsIsWhatTheyAre(String from, String to, String told)
      throws IOException {
    Path pack = Files.createDirectories(folder.resolve("packs/two"));
    Files.writeString(
        pack.resolve("briefing.yaml"),
        "title: {en: Reports, fr: Rapports}\nlanguages: [en, fr]\nperiod: 2021\n"
            + "statistics: [{id: reports, label: {en: Reports, fr: Rapports}, value: 120}]\n");
    Said.run("build", pack.toString(), "-o", folder.toString()).ends(ExitCode.OK);
    Path two = folder.resolve("two/manifest.json");
    verify(two).ends(ExitCode.OK).saysNothingOf("warning");
    String said = Files.readString(two);
    String edited = said.replace(from.replace('\'', '"'), to.replace('\'', '"'));
    assertNotEquals(said, edited);
    String open = edited.substring(0, edited.indexOf(",\n  \"seal\""));
    Files.writeString(two, open + ",\n  \"seal\": \"" + Sha256.hex(open + "\n}\n") + "\"\n}\n");
    verify(two).ends(ExitCode.FINDINGS).says(told).saysNothingOf("its seal");
  }

  @Test
  void aFolderWithoutAnyIsNoFault() throws IOException {
    Files.delete(manifest);
    assertEquals(ExitCode.OK, verify(html).exitCode());
  }
}
