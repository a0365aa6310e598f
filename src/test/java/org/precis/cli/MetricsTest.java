package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.workspace.Workspace;

/** Monitoring learns from a file how the last batch went. */
class MetricsTest {

  private static final String PACKS = "src/test/resources/cli-packs/";
  private static final Pattern SAMPLE =
      Pattern.compile(
          "([a-z_]+)\\{batch=\"((?:[^\"\\\\\\n]|\\\\[\"\\\\n])*)\"(?:,state=\"([a-z_]+)\")?} (\\d+(?:\\.\\d{3})?)");
  private static final String PROMTOOL = "/usr/bin/promtool";

  @TempDir Path work;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void theFiguresAreThoseOfTheBatch() throws IOException {
    assertEquals(ExitCode.OK, build("nightly.prom", PACKS + "one", PACKS + "two"));
    SortedMap<String, Double> first = samples("nightly.prom");
    assertEquals(2, first.get("precis_briefings built"));
    assertEquals(0, first.get("precis_briefings up_to_date"));
    assertEquals(0, first.get("precis_errors"));
    assertEquals(bytes(), first.get("precis_output_bytes"));
    assertTrue(first.get("precis_run_duration_seconds") > 0);
    assertEquals(
        first.get("precis_last_run_timestamp_seconds"),
        first.get("precis_last_success_timestamp_seconds"));
    ExitCode exit =
        build("nightly.prom", PACKS + "one", PACKS + "faulty", PACKS + "nowhere", "--keep-going");
    assertEquals(ExitCode.IO_ERROR, exit);
    SortedMap<String, Double> second = samples("nightly.prom");
    assertEquals(0, second.get("precis_briefings built"));
    assertEquals(1, second.get("precis_briefings up_to_date"));
    assertEquals(2, second.get("precis_briefings failed"));
    assertEquals(3, second.get("precis_errors"), "two of the data, one missing pack");
    assertEquals(
        first.get("precis_last_success_timestamp_seconds"),
        second.get("precis_last_success_timestamp_seconds"));
    assertTrue(
        second.get("precis_last_run_timestamp_seconds")
            > first.get("precis_last_run_timestamp_seconds"));
  }

  @Test
  void withoutASuccessThereIsNoTimeOfOne() throws IOException {
    build("nightly.prom", PACKS + "faulty");
    assertFalse(samples("nightly.prom").containsKey("precis_last_success_timestamp_seconds"));
  }

  @Test
  void warningsAreCountedEachTime() throws IOException {
    for (int i = 0; i < 2; i++) {
      build("weekly.prom", PACKS + "burst", "--each", "desk", "--format", "html");
      assertEquals(1, samples("weekly.prom").get("precis_warnings"), "run " + i);
    }
  }

  @Test
  void noOtherFileIsLeftAndADryRunWritesNone() throws IOException {
    build("dry.prom", PACKS + "one", "--dry-run");
    assertFalse(Files.exists(work.resolve("dry.prom")));
    build("nightly.prom", PACKS + "one");
    try (Stream<Path> all = Files.list(work)) {
      assertEquals(
          List.of("nightly.prom", "out"),
          all.map(p -> p.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void aBatchThatCannotBeMeasuredIsNotBegun() throws IOException {
    assertEquals(ExitCode.IO_ERROR, build("nowhere/nightly.prom", PACKS + "one"));
    assertFalse(Files.exists(work.resolve("out")));
  }

  @Test
  void whyABatchIsNotMeasuredIsSaidOnce() throws IOException {
    build("nowhere/nightly.prom", PACKS + "one");
    assertEquals(1, printed.toString(UTF_8).lines().count(), printed::toString);
  }

  /** A device or a socket would be replaced, for all who write to it. */
  @Test
  void onlyARegularFileIsReplaced() throws IOException {
    Path socket = work.resolve("socket");
    try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.bind(UnixDomainSocketAddress.of(socket));
      assertEquals(ExitCode.USAGE, build("socket", PACKS + "one"));
      assertFalse(Files.isRegularFile(socket));
      assertFalse(Files.exists(work.resolve("out")));
    }
  }

  @Test
  void aNameMayHaveAnyCharacter() throws IOException {
    build("the \"small\" one\\.prom", PACKS + "one");
    assertEquals(1, samples("the \"small\" one\\.prom").get("precis_briefings built"));
  }

  @Test
  void prometheusFindsNothingToImprove() throws IOException, InterruptedException {
    boolean there = Files.isExecutable(Path.of(PROMTOOL));
    assertTrue(there || System.getenv("CI") == null, "install the Debian package prometheus");
    assumeTrue(there);
    build("nightly.prom", PACKS + "one", PACKS + "faulty", "--keep-going");
    build("nightly.prom", PACKS + "one");
    Process process =
        new ProcessBuilder(PROMTOOL, "check", "metrics")
            .redirectErrorStream(true)
            .redirectInput(work.resolve("nightly.prom").toFile())
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertEquals("", said);
  }

  /** The samples by name and state; every line must be as the format says. */
  private SortedMap<String, Double> samples(String name) throws IOException {
    String text = Files.readString(work.resolve(name));
    assertTrue(text.endsWith("\n"));
    SortedMap<String, Double> samples = new TreeMap<>();
    String family = "";
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("# HELP ")) {
        family = lines.get(i).split(" ")[2];
        assertTrue(lines.get(i).matches("# HELP precis_[a-z_]+ [A-Z].*\\."), lines.get(i));
        assertEquals("# TYPE " + family + " gauge", lines.get(++i));
        continue;
      }
      Matcher sample = SAMPLE.matcher(lines.get(i));
      assertTrue(sample.matches(), lines.get(i));
      assertEquals(family, sample.group(1));
      String stem = name.substring(0, name.length() - ".prom".length());
      assertEquals(stem, sample.group(2).replaceAll("\\\\(.)", "$1"));
      String key = family + (sample.group(3) == null ? "" : " " + sample.group(3));
      assertEquals(null, samples.put(key, Double.valueOf(sample.group(4))), key);
    }
    return samples;
  }

  private double bytes() throws IOException {
    double bytes = 0;
    try (Stream<Path> all = Files.walk(work.resolve("out"))) {
      for (Path file : all.toList()) {
        boolean counts = Files.isRegularFile(file) && !file.endsWith("manifest.json");
        bytes += counts ? Files.size(file) : 0;
      }
    }
    return bytes;
  }

  private ExitCode build(String metrics, String... arguments) {
    Terminal terminal =
        new Terminal(
            new PrintStream(printed, true, UTF_8),
            new PrintStream(printed, true, UTF_8),
            false,
            false,
            Workspace.of(Path.of(""), Path.of("")));
    String out = work.resolve("out").toString();
    Stream<String> rest = Stream.of("-o", out, "--metrics", work.resolve(metrics).toString());
    Stream<String> all = Stream.concat(Stream.of("build"), Stream.of(arguments));
    return Main.run(terminal, Stream.concat(all, rest).toArray(String[]::new));
  }
}
