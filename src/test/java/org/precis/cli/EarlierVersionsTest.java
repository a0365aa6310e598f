package org.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.cli.terminal.ExitCode;

/**
 * Genuine files that engines of other commits built of what {@code new} began with then. All call
 * themselves 0.1.0: only the template that they state tells them apart.
 */
@Tag("slow")
class EarlierVersionsTest {

  private static final Path EARLIER = Path.of("src/test/resources/earlier");
  private static final Pattern CODE = Pattern.compile(" \\[([a-z-]+)\\]\n");
  private static final Pattern TEMPLATE = Pattern.compile("\"template\": \"([0-9a-f]{12})");

  @TempDir Path work;

  static List<Path> versions() throws IOException {
    try (Stream<Path> folders = Files.list(EARLIER)) {
      return folders
          .map(folder -> folder.resolve("bicycles"))
          .filter(Files::exists)
          .sorted()
          .toList();
    }
  }

  @Test
  void thereAreSome() throws IOException {
    assertTrue(versions().size() > 2);
  }

  @ParameterizedTest
  @MethodSource("versions")
  void areNotRebuiltAndNotAccused(Path folder) throws IOException {
    String manifest = Files.readString(folder.resolve("manifest.json"));
    String template = TEMPLATE.matcher(manifest).results().findFirst().orElseThrow().group(1);
    for (String[] files :
        new String[][] {
          {"bicycles.html"}, {"bicycles.pdf"}, {"bicycles.html", "bicycles.pdf"}, {"manifest.json"}
        }) {
      String[] args =
          Stream.concat(
                  Stream.of("verify"),
                  Stream.of(files).map(file -> folder.resolve(file).toString()))
              .toArray(String[]::new);
      Said said = Said.run(args).ends(ExitCode.FINDINGS);
      said.says(
          "built with the template standard " + template,
          ": not rebuilt\n",
          "  built by    precis 0.1.0, template standard " + template + "\n");
      assertEquals(List.of("other-template"), codes(said), said.all());
    }
  }

  private static List<String> codes(Said said) {
    return CODE.matcher(said.all()).results().map(found -> found.group(1)).distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void areExportedExplainedAndComparedByTheirData(Path folder) {
    for (String ending : List.of("html", "pdf")) {
      String file = folder.resolve("bicycles." + ending).toString();
      String out = work.resolve(folder.getParent().getFileName() + ending).toString();
      String built = "was built by another version of Precis or of its template";
      Said.run("export", file, "--to", "csv,xlsx", "-o", out)
          .ends(ExitCode.OK)
          .says("'" + file + "' " + built + ", so its pages are not verified; this exports");
      Said.run("explain", file, "thefts").ends(ExitCode.OK).says(built);
      String note = "is compared: another version of Precis or of its template built the pages.";
      String pack = "src/main/resources/org/precis/packs/starter";
      Said.run("diff", file, pack).says(note).saysNothingOf("its pages differ from");
      Said.run("diff", file, folder.resolve("bicycles.json").toString())
          .ends(ExitCode.OK)
          .says("no differences in the embedded data\n", note);
      Said.run("text", file).ends(ExitCode.OK).says("1,284");
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void anotherNumberInTheSameWordsIsAWarning(Path folder) throws IOException {
    Path page = work.resolve("bicycles.html");
    String genuine = Files.readString(folder.resolve("bicycles.html"));
    int data = genuine.indexOf("briefing-data");
    int end = genuine.indexOf("</script>", data);
    MatchResult caught =
        Pattern.compile("46(?=</[a-z]+>[^.<]* suspects|\\D*suspects\\.)")
            .matcher(genuine.substring(0, data))
            .results()
            .findFirst()
            .orElseThrow();
    assertTrue(end > data && caught.start() < data);
    Files.writeString(
        page, genuine.substring(0, caught.start()) + "64" + genuine.substring(caught.end()));
    Said said = Said.run("verify", page.toString()).ends(ExitCode.FINDINGS);
    said.says("64 suspects", "', where this version prints '", "46 suspects", "[other-numbers]");
  }

  /** The template no longer has a word that the data replaces. */
  @Test
  void dataThatBreaksARuleOfTodayIsNotCalledAltered() {
    String file = EARLIER.resolve("ee55f867c/fires/fires.pdf").toString();
    for (String[] args :
        new String[][] {{"verify", file}, {"explain", file, "fires"}, {"diff", file, file}}) {
      Said.run(args)
          .says(
              "built by precis 0.1.0, template standard bbfbb9d302dd; its data breaks a rule of this"
                  + " version, ",
              "unknown template word 'table.top' in 'en'",
              "[other-rules]")
          .saysNothingOf("data-unreadable", "issuer");
    }
    Said.run("verify", file).ends(ExitCode.FINDINGS).says("fires.pdf: not rebuilt\n");
  }
}
