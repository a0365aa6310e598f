package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.fixture.Folders;
import org.precis.fixture.Packs;
import org.precis.model.Version;

/**
 * The release's {@code precis.cmd} in the command interpreter of Wine, from a folder such as those
 * of Windows. What it starts is the Java of this system, by a {@code java.exe} made for this.
 */
@Tag("slow")
class WindowsCommandTest {

  private static final String NAME = "precis-" + Version.NUMBER;
  private static final Path ARCHIVE = Path.of("target", NAME + ".zip").toAbsolutePath();
  private static final Path WORK = Path.of("target/windows").toAbsolutePath();
  private static final Path HOME = WORK.resolve("Program Files (x86)").resolve(NAME);
  private static final Path JAVA = WORK.resolve("jdk 17");
  private static final Path OLD_JAVA = WORK.resolve("jdk-11");
  private static final String COMPILER = "x86_64-w64-mingw32-gcc";

  /** How a command ended, and what it printed. */
  private record Ended(int exitCode, String output) {

    List<String> lines() {
      return output.lines().map(String::strip).toList();
    }
  }

  @BeforeAll
  static void unpack() throws Exception {
    boolean ready = Files.exists(ARCHIVE) && has("wine") && has(COMPILER);
    assertTrue(ready || System.getenv("CI") == null, "no archive, Wine or " + COMPILER);
    Assumptions.assumeTrue(ready, "no archive, Wine or " + COMPILER);
    Folders.delete(WORK);
    Files.createDirectories(HOME.getParent());
    assertEquals(
        0,
        run(Map.of(), "unzip", "-q", ARCHIVE.toString(), "-d", HOME.getParent().toString())
            .exitCode);
    java(JAVA, "17.0.9");
    java(OLD_JAVA, "11.0.2");
    assertEquals(0, run(Map.of(), "wineboot", "-i").exitCode);
    for (int i = 1; i <= 8; i++) {
      Path pack = Files.createDirectories(WORK.resolve("data/pack" + i));
      Files.writeString(
          pack.resolve("briefing.yaml"), "title: T\nissuer: I\nperiod: 2024\nlanguage: en\n");
      Files.writeString(
          pack.resolve("statistics.csv"), "id,label,value,unit\nreports,Reports,7,reports\n");
    }
    Path faulty = Files.createDirectories(WORK.resolve("faulty"));
    Files.writeString(faulty.resolve("briefing.yaml"), "titel: T\n");
  }

  private static boolean has(String command) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
  }

  private static void java(Path folder, String version) throws Exception {
    Path program = Files.createDirectories(folder.resolve("bin")).resolve("java.exe");
    String source = Path.of("src/test/resources/windows/java.c").toAbsolutePath().toString();
    Ended made = run(Map.of(), COMPILER, "-o", program.toString(), source);
    assertEquals(0, made.exitCode, made.output);
    Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"" + version + "\"\r\n");
  }

  private static String windows(Path path) {
    return "Z:" + path.toString().replace('/', '\\');
  }

  /** Runs {@code precis.cmd} as a line of a batch file with these variables. */
  private static Ended precis(Map<String, String> variables, String arguments) throws Exception {
    StringBuilder batch = new StringBuilder("@echo off\r\n");
    variables.forEach((name, value) -> batch.append("set \"" + name + "=" + value + "\"\r\n"));
    batch.append("cd /d \"" + windows(WORK) + "\"\r\n");
    batch.append("\"" + windows(HOME.resolve("bin/precis.cmd")) + "\" " + arguments + "\r\n");
    Path file = Files.writeString(WORK.resolve("run.cmd"), batch);
    return run(
        Map.of("UNIX_JAVA", LauncherTest.JAVA.resolve("bin/java").toString()),
        "wine",
        "cmd",
        "/c",
        windows(file));
  }

  private static Ended precis(String arguments) throws Exception {
    return precis(Map.of("JAVA_HOME", windows(JAVA)), arguments);
  }

  /** What it starts Java with. */
  private static List<String> started(Map<String, String> variables, String arguments)
      throws Exception {
    Ended shown = precis(variables, arguments);
    assertEquals(0, shown.exitCode, shown.output);
    return shown.lines();
  }

  private static List<String> started(String arguments) throws Exception {
    return started(Map.of("JAVA_HOME", windows(JAVA), "SHOW_ARGUMENTS", "1"), arguments);
  }

  private static Ended run(Map<String, String> environment, String... command) throws Exception {
    ProcessBuilder process = new ProcessBuilder(command).directory(WORK.toFile());
    process.environment().remove("JAVA_HOME");
    process.environment().put("WINEPREFIX", WORK.resolve("prefix").toString());
    process.environment().put("WINEDEBUG", "-all");
    process.environment().putAll(environment);
    Path output = Files.createTempFile(WORK, "output", ".txt");
    Process started = process.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    assertTrue(started.waitFor(5, TimeUnit.MINUTES), () -> String.join(" ", command));
    return new Ended(started.exitValue(), Files.readString(output, UTF_8));
  }

  @Test
  void theExampleGivesTheBytesOfTheClone() throws Exception {
    Path expected = WORK.resolve("expected");
    Terminal terminal = new Terminal(System.out, System.err, false, false, Packs.WORKSPACE);
    assertEquals(
        ExitCode.OK, Main.run(terminal, "build", "data/net-2018", "-o", expected.toString()));
    String example = windows(HOME.resolve("examples/net-2018"));
    Ended built = precis("build \"" + example + "\" -o \"made (1)\"");
    assertEquals(0, built.exitCode, built.output);
    for (String file : List.of("net-2018.en.html", "net-2018.zh-Hans.pdf", "manifest.json")) {
      assertArrayEquals(
          Files.readAllBytes(expected.resolve("net-2018").resolve(file)),
          Files.readAllBytes(WORK.resolve("made (1)/net-2018").resolve(file)),
          file);
    }
  }

  @Test
  void exitCodesArePassedOn() throws Exception {
    assertEquals(0, precis("--version").exitCode);
    assertEquals(1, precis("check faulty").exitCode);
    assertEquals(2, precis("build --formt=html").exitCode);
    assertEquals(3, precis("check nowhere").exitCode);
  }

  @Test
  void argumentsArePassedAsTheyAre() throws Exception {
    List<String> shown =
        started(
            "build data\\pack1 -P \"name=a & b ^ !c! (d)\" -o \"{period}\\x\" --format html,pdf");
    int main = shown.indexOf("org.precis.cli.Main");
    assertEquals(
        List.of(
            "build",
            "data\\pack1",
            "-P",
            "name=a & b ^ !c! (d)",
            "-o",
            "{period}\\x",
            "--format",
            "html,pdf"),
        shown.subList(main + 1, shown.size()));
  }

  @Test
  void aBatchHasOptionsOfItsOwn() throws Exception {
    String one = "-Xms160m";
    String many = "-XX:SurvivorRatio=4";
    assertTrue(started("build data\\pack1").contains(one));
    assertTrue(started("build").contains(many), "all under data");
    String eight =
        "build data\\pack1 data\\pack2 data\\pack3 data\\pack4 data\\pack5 data\\pack6 data\\pack7";
    assertFalse(started(eight).contains(many));
    assertTrue(started(eight + " data\\pack8").contains(many));
  }

  @Test
  void javaIsLookedForWhereItMayBe() throws Exception {
    String path = "%PATH%;" + windows(JAVA.resolve("bin"));
    Ended none = precis(Map.of("JAVA_HOME", windows(OLD_JAVA)), "--version");
    assertEquals(3, none.exitCode);
    assertTrue(
        none.lines().contains("precis: no Java 17 or newer found: install one, or set JAVA_HOME"),
        none.output);
    Ended onPath = precis(Map.of("JAVA_HOME", windows(OLD_JAVA), "PATH", path), "--java-home");
    assertEquals(
        List.of(windows(JAVA)), onPath.lines().stream().filter(l -> l.startsWith("Z:")).toList());
  }

  @Test
  void theArchiveOfClassesIsMadeOnce() throws Exception {
    Ended prepared = precis("--prepare");
    assertEquals(0, prepared.exitCode, prepared.output);
    try (Stream<Path> cached = Files.list(HOME.resolve("cache"))) {
      List<String> archives = cached.map(HOME::relativize).map(Path::toString).toList();
      assertEquals(1, archives.size(), archives.toString());
      String used = "-XX:SharedArchiveFile=" + windows(HOME.resolve(archives.get(0)));
      assertTrue(started("--version").contains(used), used);
    }
  }

  @Test
  void aDamagedArchiveOfClassesEndsNoStart() throws Exception {
    assertEquals(0, precis("--prepare").exitCode);
    Path archive;
    try (Stream<Path> cached = Files.list(HOME.resolve("cache"))) {
      archive = cached.findFirst().orElseThrow();
    }
    assertTrue(archive.toFile().setWritable(true));
    try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
      file.seek(file.length() / 3);
      file.write(new byte[(int) (file.length() / 3)]);
    }
    Ended started = precis("--version");
    assertEquals(0, started.exitCode, started.output);
    assertTrue(started.lines().contains("precis " + Version.NUMBER), started.output);
    assertFalse(Files.exists(archive), "made anew when it is next needed");
    assertEquals(0, precis("--prepare").exitCode);
  }

  @Test
  void anIncompleteCopySaysWhatItLacks() throws Exception {
    Path jars = HOME.resolve("lib/jars");
    Path away = Files.move(jars, HOME.resolve("lib/jars.away"));
    try {
      Ended lacking = precis("--version");
      assertEquals(3, lacking.exitCode);
      assertTrue(
          lacking.output.contains("this copy of Precis is incomplete, missing: " + windows(jars)),
          lacking.output);
    } finally {
      Files.move(away, jars);
    }
  }
}
