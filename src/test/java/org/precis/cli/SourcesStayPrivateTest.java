package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.fixture.Packs;

/** Of a source a briefing has the quoted words and a hash of the file, and nothing else. */
class SourcesStayPrivateTest {

  /** Never quoted, in the sources of this edition and of the one before. */
  private static final List<String> PLANTED =
      List.of("INTERNAL", "informant", "John Smith", "555-0100", "unpublished draft");

  private static final String MEMO =
      """
      Anhui police caught more than 21 suspects.

      Guangdong police caught 34 suspects.

      INTERNAL: informant John Smith, phone 555-0100.
      """;

  @TempDir Path folder;

  private Path pack;
  private Path output;

  @BeforeEach
  void write() throws IOException {
    pack = folder.resolve("memo-2024");
    output = folder.resolve("out");
    write(
        "memo-2023/briefing.yaml",
        "title: Arrests\nlanguage: en\nperiod: 2023\nstatistics: statistics.csv\n"
            + "sources:\n  memo: {title: Memo, file: old.txt}\n");
    write(
        "memo-2023/statistics.csv",
        "id,label,value,unit,source,quote,province\n"
            + "caught,Suspects caught,9,people,memo,caught 9 suspects,Anhui\n");
    write("memo-2023/old.txt", "They caught 9 suspects.\n\nINTERNAL: an unpublished draft.\n");
    write(
        "memo-2024/briefing.yaml",
        "title: Arrests\nlanguage: en\nperiod: 2024\nstatistics: statistics.csv\n"
            + "compare-with: ../memo-2023\neach: province\nsummary: \"- Caught: {{caught}}\"\n"
            + "sources:\n  memo: {title: Memo, file: memo.txt}\n");
    write(
        "memo-2024/statistics.csv",
        "id,label,value,unit,source,quote,province\n"
            + "caught,Suspects caught,>21,people,memo,more than 21 suspects,Anhui\n"
            + "caught,Suspects caught,34,people,memo,caught 34 suspects,Guangdong\n");
    write("memo-2024/memo.txt", MEMO);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void noFileHasWhatIsNotQuoted() throws Exception {
    build(pack);
    List<Path> files = files();
    assertTrue(files.stream().filter(file -> file.toString().contains("anhui")).count() >= 3);
    for (Path file : files) {
      String all = Everything.in(file);
      PLANTED.forEach(words -> assertFalse(all.contains(words), file + " says " + words));
    }
  }

  @Test
  void aSliceHasItsOwnQuotesOnly() throws Exception {
    build(pack);
    int quoted = 0;
    for (Path file : files()) {
      String all = Everything.in(file);
      boolean briefing = !file.getFileName().toString().startsWith("manifest");
      boolean anhui = file.toString().contains("anhui");
      assertFalse(all.contains(anhui ? "34 suspects" : "21 suspects"), file.toString());
      quoted += briefing && all.contains(anhui ? "21 suspects" : "34 suspects") ? 1 : 0;
    }
    assertEquals(6, quoted, "three forms of two slices");
  }

  /** The hash is that of the file's bytes, so that who has the file can prove it is the one. */
  @Test
  void theHashIsThatOfTheFile() throws Exception {
    build(pack);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(MEMO.getBytes(UTF_8));
    String hash = HexFormat.of().formatHex(digest);
    for (Path file : files()) {
      if (file.toString().endsWith(".html")) {
        assertTrue(Everything.in(file).contains("\"sha256\": \"" + hash + "\""), file.toString());
      }
    }
  }

  @Test
  void aBriefingWithoutItsSourcesSaysWhatIsNotLookedUp() throws Exception {
    build(pack);
    Path json = json("anhui");
    Said checked = run("check", json.toString());
    assertEquals(
        json
            + ": 0 of 1 statistic quoted and found;"
            + " 1 quoted from a source whose text is not in this file\n",
        checked.out);
    assertEquals(ExitCode.OK, checked.exitCode, checked.err);
    assertEquals(
        pack
            + ": 2 of 2 statistics quoted and found\n"
            + pack
            + ": still to say: issuer, published\n",
        run("check", pack.toString()).out);
  }

  @Test
  void aNumberThatItsQuoteDoesNotSayIsFoundWithoutTheSource() throws Exception {
    build(pack);
    Path forged = folder.resolve("forged.json");
    Files.writeString(forged, Files.readString(json("guangdong")).replace(": 34,", ": 35,"));
    Said checked = run("check", forged.toString());
    assertEquals(ExitCode.FINDINGS, checked.exitCode);
    assertTrue(checked.out.contains("[quote-number]"), checked.out);
  }

  @Test
  void itExplainsWhereTheWordsStand() throws Exception {
    build(pack);
    String told = run("explain", json("anhui").toString(), "caught").out;
    assertTrue(told.contains("“more than 21 suspects”  (memo.txt:1:21, paragraph 1)"), told);
  }

  @Test
  void aSourceThatIsAnotherFileIsADifference() throws Exception {
    build(pack);
    Path before = Files.copy(json("anhui"), folder.resolve("before.json"));
    write("memo-2024/memo.txt", MEMO + "One more line.\n");
    build(pack);
    Said diff = run("diff", before.toString(), json("anhui").toString());
    assertEquals(ExitCode.FINDINGS, diff.exitCode, diff.err);
    assertTrue(
        Pattern.compile(
                "Content of the file:\\n +- SHA-256 [0-9a-f]{64}\\n +\\+ SHA-256 [0-9a-f]{64}\\n")
            .matcher(diff.out)
            .find(),
        diff.out);
  }

  private Path json(String slice) throws IOException {
    return files().stream()
        .filter(file -> file.toString().contains(slice) && isBriefing(file))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isBriefing(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".json") && !name.startsWith("manifest");
  }

  private void build(Path what) {
    Said said = run("build", what.toString(), "-o", output.toString(), "--format", "html,pdf,json");
    assertEquals(ExitCode.OK, said.exitCode, said.err);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private record Said(ExitCode exitCode, String out, String err) {}

  private static Said run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            false,
            Packs.WORKSPACE);
    ExitCode exitCode = Main.run(terminal, args);
    return new Said(exitCode, out.toString(UTF_8), err.toString(UTF_8));
  }
}
