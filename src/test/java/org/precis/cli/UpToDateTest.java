package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.fixture.Schemas;
import org.precis.workspace.Workspace;

/** A briefing is built again if, and only if, something that it is made from or itself changed. */
@Tag("slow")
class UpToDateTest {

  @TempDir Path work;

  private Path pack;
  private Path out;
  private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private ExitCode exitCode = ExitCode.OK;

  @BeforeEach
  void aPackThatIsComparedWithAnother() throws IOException {
    out = work.resolve("out");
    write(
        "earlier/briefing.yaml",
        "title: Earlier\nperiod: 2023\nstatistics: statistics.csv\nlanguage: en\n");
    write("earlier/statistics.csv", "id,label,value,unit\nreports,Reports,100,reports\n");
    write(
        "pack/briefing.yaml",
        """
        id: reports-2024
        title: Reports
        period: 2024
        language: en
        template: ours
        compare-with: ../earlier
        sources:
          release: {title: Release, publisher: Office, file: sources/release.txt}
        """);
    write(
        "pack/statistics.csv",
        "id,label,value,unit,source,quote\nreports,Reports,120,reports,release,120 reports\n");
    write("pack/sources/release.txt", "There were 120 reports.\n");
    copy(Path.of("templates/standard"), work.resolve("templates/ours"));
    pack = work.resolve("pack");
  }

  @Test
  void whatIsUpToDateIsNeitherReadNorTouched() throws IOException {
    assertEquals("built", build());
    SortedMap<String, byte[]> built = files();
    SortedMap<String, FileTime> times = times();
    assertEquals("up to date", build());
    assertSame(built, files());
    assertEquals(times, times());
  }

  @Test
  void aCopyIsUpToDateWhereverItIsAndWhenever() throws IOException {
    build();
    Path moved = work.resolve("elsewhere");
    copy(work.resolve("pack"), moved.resolve("pack"));
    copy(work.resolve("earlier"), moved.resolve("earlier"));
    copy(out, moved.resolve("out"));
    assertEquals("up to date", build(moved.resolve("pack"), moved.resolve("out")));
  }

  @ParameterizedTest
  @CsvSource({
    "pack/statistics.csv, 120, 121",
    "pack/briefing.yaml, Reports, Repairs",
    "pack/sources/release.txt, There were, Here wer e",
    "earlier/statistics.csv, 100, 101",
    "earlier/briefing.yaml, Earlier, Younger",
    "templates/ours/base.css, {, '{ '",
    "templates/ours/words_en.properties, =, '= '"
  })
  void aChangedInputIsNoticedThoughItsSizeAndTimeAreTheSame(String file, String was, String is)
      throws IOException {
    build();
    Path path = work.resolve(file);
    FileTime time = Files.getLastModifiedTime(path);
    Files.writeString(path, Files.readString(path).replaceFirst(quoted(was), is));
    Files.setLastModifiedTime(path, time);
    assertNotEquals("up to date", build());
  }

  private static String quoted(String text) {
    return Pattern.quote(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pack/cases.yaml",
        "pack/Statistics.csv",
        "pack/statistics.tsv",
        "pack/notes/quality.md",
        "earlier/cases.csv",
        "templates/ours/words_fr.properties"
      })
  void aFileThatAppearsIsNoticed(String file) throws IOException {
    build();
    write(file, "");
    assertNotEquals("up to date", build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"house.yaml", "pack/house.yaml"})
  void theStyleAbovePacksIsWatchedToo(String file) throws IOException {
    build();
    write(file, "accent: 7A1F4B\n");
    boolean above = !file.startsWith("pack/");
    assertEquals("built", build());
    assertEquals("up to date", build());
    write(file, "accent: 1F4B7A\n");
    assertEquals(above ? "built" : "up to date", build());
    Files.delete(work.resolve(file));
    assertEquals("built", build());
    assertEquals("up to date", build());
  }

  @Test
  void theFilesThatTheStyleAbovePacksNamesAreInputs() throws IOException {
    Path logo = Path.of("src/test/resources/golden/house-style/pack/logo.png");
    Files.copy(logo, work.resolve("logo.png"));
    write("house.yaml", "logo: {file: logo.png, text: Office}\n");
    assertEquals("built", build());
    byte[] bytes = Files.readAllBytes(logo);
    bytes[bytes.length - 5] ^= 1;
    Files.write(work.resolve("logo.png"), bytes);
    assertNotEquals("up to date", build());
  }

  /** The names and bytes of all files of the template, one after the other, stay the same. */
  @Test
  void whereTheFilesOfATemplateEndIsNoticed() throws IOException {
    write("templates/ours/notes.txt", "Our notes");
    assertEquals("built", build());
    write("templates/ours/notes.txt", "Our notesp");
    Files.move(work.resolve("templates/ours/print.css"), work.resolve("templates/ours/rint.css"));
    assertEquals(ExitCode.FINDINGS, check());
    assertNotEquals("up to date", build());
  }

  /** {@code check} looks at the pages again where they would be made again. */
  @Test
  void aFaultOfThePagesIsFoundByACheckAfterABuild() throws IOException {
    build();
    assertEquals(ExitCode.OK, check());
    Path sheet = work.resolve("templates/ours/print.css");
    Files.writeString(sheet, Files.readString(sheet) + "\nh1 { font-size: 400pt }\n");
    assertEquals(ExitCode.FINDINGS, check());
    assertTrue(printed.toString(UTF_8).contains("[page-edge]"), printed::toString);
  }

  /** A build reports them once; a check each time. */
  @Test
  void warningsOfABuildAreThoseOfACheckToo() throws IOException {
    Path masthead = work.resolve("templates/ours/masthead.html");
    Files.writeString(
        masthead,
        Files.readString(masthead).replaceFirst("<h1", "<img src=\"seal.png\" alt=\"Seal\"/><h1"));
    assertEquals("built", build());
    assertEquals(ExitCode.OK, check());
    assertTrue(printed.toString(UTF_8).contains("[renderer]"), printed::toString);
  }

  private ExitCode check() {
    printed.reset();
    return Main.run(terminal(), "check", pack.toString(), "-o", out.toString());
  }

  @Test
  void aFileThatIsNoLongerThereIsNoticed() throws IOException {
    build();
    Files.delete(pack.resolve("sources/release.txt"));
    assertEquals("failed", build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"reports-2024.html", "reports-2024.pdf", "manifest.json"})
  void anOutputThatWasDamagedIsMadeAnew(String name) throws IOException {
    build();
    SortedMap<String, byte[]> built = files();
    Path file = out.resolve("reports-2024").resolve(name);
    FileTime time = Files.getLastModifiedTime(file);
    byte[] bytes = Files.readAllBytes(file);
    for (int at : new int[] {0, bytes.length / 2, bytes.length - 1}) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);
      Files.setLastModifiedTime(file, time);
      assertEquals("built", build(), name + " at " + at);
      assertSame(built, files());
    }
    Files.delete(file);
    assertEquals("built", build());
    assertSame(built, files());
  }

  @Test
  void aManifestOfOtherDataIsNoticed() throws IOException {
    build();
    Path manifest = out.resolve("reports-2024/manifest.json");
    String text = Files.readString(manifest);
    int at = text.indexOf("\"data\": \"") + 10;
    char other = text.charAt(at) == '0' ? '1' : '0';
    Files.writeString(manifest, text.substring(0, at) + other + text.substring(at + 1));
    assertEquals("built", build());
    assertEquals(text, Files.readString(manifest));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format html", "--language en", "--template standard", "--force"})
  void otherOptionsBuildAgain(String options) throws IOException {
    build();
    assertEquals("built", build(pack, out, options.split(" ")));
  }

  @Test
  void anotherEngineBuildsAgain() throws IOException {
    build();
    Path manifest = out.resolve("reports-2024/manifest.json");
    String text = Files.readString(manifest);
    Files.writeString(manifest, text.replaceFirst("precis [0-9.]+", "precis 0.0.1"));
    assertEquals("built", build());
    assertEquals(text, Files.readString(manifest));
  }

  @Test
  void warningsAreCountedAndStillRefusedIfTheyAreErrors() throws IOException {
    write("pack/statistics.tsv", "id\tlabel\tvalue\n");
    assertEquals("built", build());
    assertTrue(logged.toString(UTF_8).contains("\"code\":\"not-read\""));
    assertEquals("up to date", build());
    assertTrue(logged.toString(UTF_8).contains("\"warnings\":1,"), logged.toString(UTF_8));
    assertEquals("failed", build(pack, out, "--strict"));
    assertEquals(ExitCode.FINDINGS, exitCode);
    assertEquals("up to date", build());
  }

  @Test
  void aFaultyPackIsReportedEachTimeAndMendedIsBuilt() throws IOException {
    build();
    Path statistics = pack.resolve("statistics.csv");
    String good = Files.readString(statistics);
    Files.writeString(statistics, good.replace("120,", "12x,"));
    assertEquals("failed", build());
    assertEquals("failed", build());
    Files.writeString(statistics, good);
    assertEquals("up to date", build());
  }

  @Test
  void whatHasAQueryIsBuiltEachTime() throws IOException {
    write(
        "pack/briefing.yaml",
        """
        id: reports-2024
        title: Reports
        statistics:
          jdbc: "jdbc:duckdb:"
          query: select id, label, value, unit from 'statistics.csv'
        """);
    assertEquals("built", build());
    assertEquals("built", build());
  }

  @Test
  void suppressedNumbersCannotBeTriedOut() throws IOException {
    write("pack/briefing.yaml", "id: reports-2024\ntitle: Reports\nconfidential: suppress\n");
    write("pack/statistics.csv", "id,label,value,unit\nreports,Reports,7 [c],reports\n");
    assertEquals("built", build());
    String manifest = Files.readString(out.resolve("reports-2024/manifest.json"));
    assertFalse(manifest.contains("statistics.csv"), manifest);
    assertEquals("built", build());
  }

  @Test
  void theSecondOfTwoPacksWithOneIdIsRefusedThoughTheFirstIsUpToDate() throws IOException {
    build();
    copy(pack, work.resolve("other"));
    run("build", pack.toString(), work.resolve("other").toString(), "-o", out.toString());
    assertEquals(ExitCode.USAGE, exitCode);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id: reports-2024",
        "id: 'reports-2024'",
        "id:  \"reports-2024\" # named by year",
        "{id: reports-2024, title: Reports}"
      })
  void theIdMayBeWrittenInAnyWay(String line) throws IOException {
    write("pack/briefing.yaml", line.startsWith("{") ? line : line + "\ntitle: Reports\n");
    write("pack/statistics.csv", "id,label,value,unit\nreports,Reports,7,reports\n");
    assertEquals("built", build());
    assertEquals("up to date", build());
  }

  @Test
  void everyFormOfABurstInTwoLanguagesIsUpToDate() throws IOException {
    Path burst = Path.of("src/test/resources/cli-packs/burst");
    String[] options = {"--each", "desk", "--format", "html,json"};
    build(burst, out, options);
    List<Object> built = states().toList();
    assertTrue(built.size() > 1 && built.stream().allMatch("built"::equals), built::toString);
    build(burst, out, options);
    assertEquals(built.size(), states().filter("up to date"::equals).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"out", "out/{period}"})
  void eachValueOfAParameterHasFilesOfItsOwn(String output) throws IOException {
    Path monthly = Path.of("src/test/resources/cli-packs/monthly");
    Path to = work.resolve(output);
    for (String state : List.of("built", "up to date")) {
      assertEquals(state, build(monthly, to, "-P", "period=2024-05"));
      assertEquals(state, build(monthly, to, "-P", "period=2024-06"));
    }
    assertEquals("built", build(monthly, to, "-P", "period=2024-06", "--force"));
    assertEquals("failed", build(monthly, to));
  }

  @Test
  void aChangedDefaultIsNoticed() throws IOException {
    String parameters =
        "id: reports-2024\ntitle: Reports\nparameters:\n  n: {type: integer, default: 1}\n";
    write("pack/briefing.yaml", parameters);
    write("pack/statistics.csv", "id,label,value,unit\nreports,Reports,7,reports\n");
    assertEquals("built", build());
    assertEquals("up to date", build());
    assertEquals("built", build(pack, out, "-P", "n=2"));
    assertEquals("up to date", build(pack, out, "-P", "n=2"));
    write("pack/briefing.yaml", parameters.replace("default: 1", "default: 3"));
    assertEquals("built", build());
  }

  @Test
  void aMachineFormIsUpToDateToo() throws IOException {
    build(pack, out, "--format", "json");
    Path json = out.resolve("reports-2024/reports-2024.json");
    Path again = work.resolve("again");
    assertEquals("built", build(json, again));
    assertEquals("up to date", build(json, again));
    Files.writeString(json, Files.readString(json).replaceFirst("Reports", "Repairs"));
    assertEquals("built", build(json, again));
  }

  @Test
  void aDryRunSaysWhyAndWritesNothing() throws IOException {
    assertEquals("new", plan());
    assertFalse(Files.exists(out));
    build();
    SortedMap<String, byte[]> built = files();
    SortedMap<String, FileTime> times = times();
    assertEquals("", plan());
    assertEquals("forced", plan("--force"));
    assertEquals("options changed: format, language", plan("--format", "pdf", "--language", "en"));
    Path html = out.resolve("reports-2024/reports-2024.html");
    byte[] bytes = Files.readAllBytes(html);
    Files.writeString(html, "x");
    assertEquals("output edited: reports-2024.html", plan());
    Files.delete(html);
    assertEquals("output missing: reports-2024.html", plan());
    Files.write(html, bytes);
    Files.setLastModifiedTime(html, times.get(html.toString()));
    Files.writeString(work.resolve("templates/ours/base.css"), "/* other */");
    assertEquals("template changed: ours", plan());
    write("earlier/statistics.csv", "id,label,value,unit\nreports,Reports,101,reports\n");
    assertEquals("data changed: ../earlier/statistics.csv", plan());
    write("earlier/notes.txt", "");
    assertEquals("data changed: files added, removed or renamed in ../earlier/", plan());
    assertSame(built, files());
    assertEquals(times, times());
  }

  /** The only line that a dry run prints, without the pack. */
  private String plan(String... options) {
    Stream<String> given =
        Stream.of("build", "--dry-run", pack.toString(), "-o", out.toString(), "--log", "text");
    printed.reset();
    Main.run(terminal(), Stream.concat(given, Stream.of(options)).toArray(String[]::new));
    return printed.toString(UTF_8).strip().replace(pack + ": ", "");
  }

  private String build() throws IOException {
    return build(pack, out);
  }

  /** The state of the only briefing, or the first. */
  private String build(Path from, Path to, String... options) throws IOException {
    Stream<String> given = Stream.of("build", from.toString(), "-o", to.toString());
    run(Stream.concat(given, Stream.of(options)).toArray(String[]::new));
    return states().findFirst().map(String::valueOf).orElse("none: " + logged.toString(UTF_8));
  }

  private Stream<Object> states() {
    return logged
        .toString(UTF_8)
        .lines()
        .<Map<?, ?>>map(line -> (Map<?, ?>) Schemas.load(line))
        .filter(event -> event.get("event").equals("briefing"))
        .map(event -> event.get("state"));
  }

  private void run(String... arguments) {
    logged.reset();
    Stream<String> rest = Stream.of("--log", "json");
    exitCode =
        Main.run(terminal(), Stream.concat(Stream.of(arguments), rest).toArray(String[]::new));
  }

  private Terminal terminal() {
    return new Terminal(
        new PrintStream(printed, true, UTF_8),
        new PrintStream(logged, true, UTF_8),
        false,
        false,
        Workspace.of(work, Path.of("")));
  }

  private SortedMap<String, byte[]> files() throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Path file : list()) {
      files.put(file.toString(), Files.readAllBytes(file));
    }
    return files;
  }

  private SortedMap<String, FileTime> times() throws IOException {
    SortedMap<String, FileTime> times = new TreeMap<>();
    for (Path file : list()) {
      times.put(file.toString(), Files.getLastModifiedTime(file));
    }
    return times;
  }

  private List<Path> list() throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static void assertSame(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
    assertEquals(one.keySet(), other.keySet());
    one.forEach((file, bytes) -> assertArrayEquals(bytes, other.get(file), file));
  }

  private void write(String file, String text) throws IOException {
    Path path = work.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path place = to.resolve(from.relativize(path).toString());
        Files.createDirectories(place.getParent());
        if (!Files.isDirectory(path)) {
          Files.copy(path, place);
        }
      }
    }
  }
}
