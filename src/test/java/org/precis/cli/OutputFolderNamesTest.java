package org.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.cli.terminal.ExitCode;

/** A value names one folder in the output, and none elsewhere, whoever gives it. */
class OutputFolderNamesTest {

  private static final String PACK = "src/test/resources/cli-packs/named";

  @TempDir Path work;

  private Said build(String value, String output) {
    String out = work.resolve("svc").resolve(output).toString();
    return Said.run("build", PACK, "--format", "json", "-P", "county=" + value, "-o", out);
  }

  private List<String> folders() throws IOException {
    try (Stream<Path> all = Files.walk(work)) {
      return all.filter(Files::isDirectory)
          .map(work::relativize)
          .map(Path::toString)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "..",
        "...",
        "../escaped",
        "../../escaped",
        "a/..",
        "a/b",
        "/abs",
        "a/",
        "a\\b",
        "..\\escaped",
        "\\\\server\\share",
        "C:",
        "C:\\x",
        "nul",
        "NUL.txt",
        "con",
        "Com1",
        "lpt9.a",
        "COM¹",
        "CONIN$",
        "a.",
        "a?",
        "a*",
        "a|b",
        "a<b",
        "a\"b"
      })
  void whatIsNoNameOfAFolderIsRefused(String value) throws IOException {
    for (String output :
        List.of("out/{county}", "{county}", "out/of-{county}/all", "{county}/{county}")) {
      build(value, output)
          .ends(ExitCode.FINDINGS)
          .says(
              "briefing.yaml:4:3: error: '",
              "the value of the parameter 'county'",
              "[parameter-in-output]");
      assertEquals(List.of(""), folders());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "North",
        "..a",
        "a..b",
        "a.b",
        ".a",
        "a b",
        "Île-de-France",
        "山东",
        "console",
        "com10",
        "-a",
        "a{b"
      })
  void whatIsOneNamesIt(String value) throws IOException {
    build(value, "out/{county}").ends(ExitCode.OK);
    assertEquals(
        List.of("", "svc", "svc/out", "svc/out/" + value, "svc/out/" + value + "/named"),
        folders());
  }

  /** What is not in the path may have any value. */
  @ParameterizedTest
  @ValueSource(strings = {"../escaped", "nul"})
  void whereTheOutputDoesNotNameItAnyValueIsTaken(String value) throws IOException {
    build(value, "out").ends(ExitCode.OK);
    assertEquals(List.of("", "svc", "svc/out", "svc/out/named"), folders());
  }
}
