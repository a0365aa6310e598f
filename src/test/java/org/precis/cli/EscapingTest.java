package org.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.cli.terminal.ExitCode;
import org.precis.fixture.Keystores;
import org.precis.pdf.sign.SigningKey;

/** Whatever a file, a name or a signer is called: nothing of it steers a terminal. */
@Tag("slow")
class EscapingTest {

  /** A second line, a title of the window and a cleared line, an order of letters, a lone CR. */
  static Stream<String> hostile() {
    return Stream.of(
        "a\nx.html: verified, rebuilt byte for byte",
        "\u001b]0;title\u0007\u001b[1A\u001b[2Kb",
        "c\u202Etxet\u202C\u2066d\u2069",
        "e\rf",
        "\u009b31mg\u0085h\u2028i");
  }

  @TempDir static Path made;
  @TempDir Path folder;

  /** How many lines the report on a signed briefing has. */
  private static int signedLines;

  @BeforeAll
  static void build() throws Exception {
    String pack = "src/main/resources/org/precis/packs/starter";
    Said.run("build", pack, "-o", made.toString()).ends(ExitCode.OK);
    Path signed = Files.createDirectories(made.resolve("signed")).resolve("starter.pdf");
    Files.write(signed, signedBy("Plain"));
    signedLines = Said.run("verify", signed.toString()).all().split("\n").length;
  }

  private static Said isHarmless(Said said, int lines) {
    said.all()
        .codePoints()
        .filter(c -> c != '\n')
        .forEach(
            c ->
                assertTrue(
                    !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.LINE_SEPARATOR,
                    () -> Integer.toHexString(c) + " in " + said.all()));
    if (lines > 0) {
      assertEquals(lines, said.all().lines().count(), said.all());
    }
    return said;
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void theNameOfASigner(String name) throws Exception {
    byte[] signed = signedBy(quoted(name));
    Path file = Files.write(folder.resolve("starter.pdf"), signed);
    isHarmless(Said.run("verify", file.toString()).ends(ExitCode.OK), signedLines);
    isHarmless(Said.run("verify", "--format", "json", file.toString()), 1);
    signed[signed.length / 3] ^= 1;
    Files.write(file, signed);
    isHarmless(Said.run("verify", file.toString()), 0);
  }

  private static byte[] signedBy(String name) throws Exception {
    byte[] keys = Keystores.empty().key(new X500Name("CN=" + name)).bytes();
    SigningKey key = SigningKey.open("k", keys, Keystores.PASSWORD);
    return key.sign(Files.readAllBytes(made.resolve("starter/starter.pdf")));
  }

  private static String quoted(String name) {
    return name.replaceAll("([,+\"\\\\<>;=])", "\\\\$1");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void theNameOfAFile(String name) throws IOException {
    String called = folder.resolve(name + ".html").toString();
    Files.copy(made.resolve("starter/starter.html"), Path.of(called));
    isHarmless(Said.run("verify", called).ends(ExitCode.OK), 0);
    isHarmless(Said.run("verify", "--format", "json", called), 1);
    String pack = "src/main/resources/org/precis/packs/starter";
    isHarmless(Said.run("diff", called, called).ends(ExitCode.OK), 0);
    isHarmless(Said.run("explain", called, "no-such-number"), 1);
    isHarmless(Said.run("explain", folder.resolve(name).toString(), "thefts"), 1);
    isHarmless(Said.run("text", folder.resolve(name).toString()).ends(ExitCode.IO_ERROR), 1);
    Files.writeString(Path.of(called), Files.readString(Path.of(called)).replace("1,284", "9,284"));
    isHarmless(Said.run("diff", called, pack).ends(ExitCode.FINDINGS), 0);
    isHarmless(Said.run("explain", called, "thefts"), 0);
  }

  /** As an archive that is unpacked may have them. */
  @ParameterizedTest
  @MethodSource("hostile")
  void theNameOfAPack(String name) throws IOException {
    Path pack = Files.createDirectories(folder.resolve(name));
    Files.writeString(pack.resolve("briefing.yaml"), "id: small\ntitle: A small pack\n");
    Files.writeString(
        pack.resolve("statistics.csv"), "id,label,value,unit\nreports,Reports,7,reports\n");
    String[] build = {"build", pack.toString(), "--format", "html", "-o", made.toString()};
    isHarmless(Said.run("check", pack.toString()), 0);
    isHarmless(Said.run(build).ends(ExitCode.OK), 0);
    Files.writeString(pack.resolve("briefing.yaml"), "titel: x");
    isHarmless(Said.run("check", pack.toString()), 0);
    isHarmless(Said.run(build).ends(ExitCode.FINDINGS), 0);
    Files.delete(pack.resolve("briefing.yaml"));
    isHarmless(Said.run(build).ends(ExitCode.FINDINGS), 0);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aPathInAManifest(String name) throws IOException {
    StringBuilder json = new StringBuilder("{\"files\":[{\"path\":\"");
    name.chars().forEach(c -> json.append(String.format("\\u%04x", c)));
    Path manifest = folder.resolve("manifest.json");
    Files.writeString(manifest, json + ".pdf\",\"size\":1,\"sha256\":\"0\"}]}");
    Said said = isHarmless(Said.run("verify", manifest.toString()), 0);
    assertNotEquals(ExitCode.OK, said.exitCode(), said.all());
    Files.writeString(manifest, json + "/../../x.pdf\",\"size\":1,\"sha256\":\"0\"}]}");
    isHarmless(Said.run("verify", manifest.toString()), 0);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void theTextOfAForgedPage(String text) throws IOException {
    StringBuilder references = new StringBuilder();
    text.codePoints().forEach(c -> references.append("&#").append(c).append(';'));
    Path forged = folder.resolve("starter.html");
    String page = Files.readString(made.resolve("starter/starter.html"));
    Files.writeString(forged, page.replaceFirst("<p", "<p>" + references + "</p><p"));
    isHarmless(Said.run("text", forged.toString()).ends(ExitCode.OK), 0);
    isHarmless(Said.run("verify", forged.toString()).ends(ExitCode.FINDINGS), 0);
    String genuine = made.resolve("starter/starter.html").toString();
    for (String format : new String[] {"text", "markdown", "json", "html"}) {
      isHarmless(Said.run("diff", genuine, forged.toString(), "--format", format), 0);
    }
  }

  @Test
  void theTestSeesWhatIsNotEscaped() {
    hostile()
        .forEach(
            name ->
                assertTrue(
                    name.codePoints()
                        .anyMatch(
                            c ->
                                Character.isISOControl(c)
                                    || Character.getType(c) == Character.FORMAT)));
  }
}
