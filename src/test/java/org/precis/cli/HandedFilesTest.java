package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.fixture.Packs;

/** Finished briefings as reviewers hand them over, whole and broken; small ones are goldens. */
class HandedFilesTest {

  private static final Path BEFORE = Path.of("src/test/resources/cli-packs/before");

  @TempDir Path folder;

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

  private static Publication briefing() {
    return Precis.open(Packs.WORKSPACE).produce(Packs.read(BEFORE).get(0)).orElseThrow();
  }

  private String write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  @Test
  void everyFormOfABriefingIsTheSame() throws IOException {
    Publication made = briefing();
    String html = write("b.html", made.html().orElseThrow().markup().getBytes(UTF_8));
    String pdf = write("b.pdf", made.pdf().orElseThrow().bytes());
    String json = write("b.json", made.json().getBytes(UTF_8));
    for (String form : new String[] {html, pdf, json, BEFORE.toString()}) {
      Said said = run("diff", pdf, form);
      assertEquals(ExitCode.OK, said.exitCode(), said.err() + said.out());
      assertEquals(run("text", pdf).out(), run("text", form).out());
      assertEquals(
          run("explain", BEFORE.toString(), "found").out(), run("explain", form, "found").out());
    }
  }

  @Test
  void aPdfThatIsCutOffIsRefusedWhereverItIs() throws IOException {
    byte[] pdf = briefing().pdf().orElseThrow().bytes();
    for (int percent : new int[] {1, 10, 50, 90, 99}) {
      String cut = write("cut.pdf", Arrays.copyOf(pdf, pdf.length * percent / 100));
      Said said = run("text", cut);
      assertEquals(ExitCode.IO_ERROR, said.exitCode());
      assertTrue(said.err().contains("is a damaged PDF [pdf-damaged]"), said.err());
      assertEquals(ExitCode.IO_ERROR, run("diff", cut, BEFORE.toString()).exitCode());
    }
  }

  @Test
  void aPdfThatIsDamagedInAnyPlaceEndsNoCommandWithAnInternalError() throws IOException {
    byte[] pdf = briefing().pdf().orElseThrow().bytes();
    for (int at = 100; at < pdf.length; at += pdf.length / 40) {
      byte[] damaged = pdf.clone();
      Arrays.fill(damaged, at, Math.min(pdf.length, at + 60), (byte) 'x');
      Said said = run("text", write("damaged.pdf", damaged));
      assertFalse(said.exitCode() == ExitCode.INTERNAL, said.err());
    }
  }

  @Test
  void aPageCutOffBeforeItsDataIsNoBriefing() throws IOException {
    String html = briefing().html().orElseThrow().markup();
    byte[] cut = html.substring(0, html.indexOf("<script")).getBytes(StandardCharsets.UTF_8);
    Said said = run("text", write("cut.html", cut));
    assertEquals(ExitCode.IO_ERROR, said.exitCode());
    assertTrue(said.err().contains("[not-a-briefing]"), said.err());
  }

  @Test
  void theNextCommandIsOneThatAShellTakes() {
    String plain = folder.resolve("Päckchen").toString();
    assertTrue(run("new", plain).err().endsWith("next step: precis build " + plain + "\n"));
    String spaced = folder.resolve("Mein Paket").toString();
    assertTrue(run("new", spaced).err().endsWith("next step: precis build '" + spaced + "'\n"));
    String quoted = folder.resolve("John's").toString();
    assertTrue(run("new", quoted).err().contains("/John'\\''s'"));
  }

  /** More than is read in a minute, or fits in memory. */
  @Test
  void aFileOf500GigabytesIsRefusedAtOnce() throws IOException {
    Path large = folder.resolve("large.pdf");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(500L << 30);
    }
    Said said =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> run("text", large.toString()));
    assertEquals(ExitCode.IO_ERROR, said.exitCode());
    assertTrue(said.err().contains("[briefing-size]"), said.err());
  }

  @Test
  void elementsNestedWithoutEndEndNoCommandWithAnInternalError() throws IOException {
    String deep = "<script type=\"application/json\" id=\"briefing-data\">{}</script>";
    String html = "<!DOCTYPE html><html><body>" + "<div>".repeat(100_000) + deep;
    Said said = run("text", write("deep.html", html.getBytes(UTF_8)));
    assertFalse(said.exitCode() == ExitCode.INTERNAL, said.err());
  }
}
