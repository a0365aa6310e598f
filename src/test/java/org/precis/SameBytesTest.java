package org.precis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.precis.fixture.Javas;

/**
 * The same packs give the same bytes wherever they are made: each case is a process of its own,
 * with another language, zone, encoding, compiler, number of threads, set of fonts, folder or Java.
 */
@Tag("slow")
class SameBytesTest {

  private static final List<String> PACKS =
      List.of(
          "data/net-2018",
          "src/test/resources/golden/hostile-text/pack",
          "src/test/resources/golden/two-languages/pack");
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"));

  @TempDir static Path work;

  /** How a process differs from the one that all are compared with. */
  private record Setting(
      Path java, List<String> options, Map<String, String> environment, int jobs, Path folder) {

    static final Setting PLAIN = new Setting(JAVA, List.of(), Map.of(), 2, HOME);

    static Setting with(String... options) {
      return new Setting(JAVA, List.of(options), Map.of(), 2, HOME);
    }

    Setting in(Map<String, String> variables) {
      return new Setting(java, options, variables, jobs, folder);
    }

    Setting threads(int number) {
      return new Setting(java, options, environment, number, folder);
    }

    Setting from(Path other) {
      return new Setting(java, options, environment, jobs, other);
    }

    Setting on(Path other) {
      return new Setting(other, options, environment, jobs, folder);
    }

    /** What is not as it is in the plain one. */
    String name() {
      List<String> parts = new ArrayList<>(options);
      environment.forEach((variable, value) -> parts.add(variable + "=" + value));
      parts.add(jobs == PLAIN.jobs ? "" : jobs + " at once");
      parts.add(folder.equals(HOME) ? "" : "in another folder");
      parts.add(java.equals(JAVA) ? "" : java.getFileName().toString());
      return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
  }

  /** Where this fails, {@code ./precis build} makes what is to be committed. */
  @Test
  void theCommittedOutputIsWhatIsMade() throws Exception {
    Path out = Files.createTempDirectory(work, "out");
    run(Setting.PLAIN, List.of("build", "-o", out.toString()));
    SortedMap<String, String> made = digests(out);
    made.keySet().removeIf(path -> !isCommitted(path));
    SortedMap<String, String> committed = digests(HOME.resolve("output"));
    committed.keySet().removeIf(path -> !isCommitted(path));
    assertEquals(committed, made);
  }

  /**
   * The sample whole, and of the other briefings the manifests, which hold the hash of each file.
   */
  private static boolean isCommitted(String path) {
    return path.startsWith("net-2018/") || path.endsWith("/manifest.json");
  }

  @TestFactory
  Stream<DynamicTest> sameBytes() throws Exception {
    SortedMap<String, String> expected = make(Setting.PLAIN);
    assertFalse(expected.isEmpty());
    return settings().stream()
        .map(
            setting ->
                DynamicTest.dynamicTest(
                    setting.name(), () -> assertEquals(expected, make(setting))));
  }

  /**
   * A process is dear, so each differs in several ways that do not hide each other: an option of
   * Java's for the language or the zone would hide the variable of the environment.
   */
  private static List<Setting> settings() throws IOException {
    List<Setting> settings = new ArrayList<>();
    settings.add(
        Setting.with("-Duser.language=en", "-Duser.country=US", "-XX:TieredStopAtLevel=4")
            .from(work));
    settings.add(
        Setting.with(
                "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati")
            .threads(1));
    settings.add(
        Setting.with("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=ISO-8859-1")
            .threads(4));
    settings.add(Setting.with("-Duser.language=zh", "-Duser.country=CN", "-XX:-TieredCompilation"));
    settings.add(
        Setting.with("-Dline.separator=\r\n", "-XX:+UseParallelGC", "-Xshare:off")
            .in(Map.of("LC_ALL", "tr_TR.UTF-8", "TZ", "America/St_Johns")));
    settings.add(
        Setting.PLAIN.in(
            new TreeMap<>(
                Map.of(
                    "LC_ALL",
                    "C",
                    "TZ",
                    "Asia/Kathmandu",
                    "FONTCONFIG_FILE",
                    noFonts().toString()))));
    for (Path java : Javas.others()) {
      settings.add(Setting.PLAIN.on(java));
    }
    return settings;
  }

  /** Makes all packs in a process of its own; digests by path. */
  private static SortedMap<String, String> make(Setting setting) throws Exception {
    Path out = Files.createTempDirectory(work, "out");
    List<String> arguments =
        new ArrayList<>(List.of("build", "-o", out.toString(), "--format", "html,pdf,json"));
    arguments.addAll(List.of("--jobs", String.valueOf(setting.jobs())));
    PACKS.forEach(pack -> arguments.add(name(pack, setting.folder())));
    run(setting, arguments);
    return digests(out);
  }

  private static void run(Setting setting, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(setting.java().resolve("bin/java").toString()));
    // The quick compiler, where the case is not about compilers: it halves the time of a process.
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(setting.options());
    command.addAll(
        List.of("-Dprecis.home=" + HOME, "-cp", Javas.CLASS_PATH, "org.precis.cli.Main"));
    command.addAll(arguments);
    ProcessBuilder process = new ProcessBuilder(command).directory(setting.folder().toFile());
    process.environment().putAll(setting.environment());
    Path printed = Files.createTempFile(work, "printed", ".txt");
    process.redirectErrorStream(true).redirectOutput(printed.toFile());
    assertEquals(0, process.start().waitFor(), () -> read(printed));
  }

  /** A pack as it is named from a folder. */
  private static String name(String pack, Path directory) {
    return directory.equals(HOME) ? pack : HOME.resolve(pack).toString();
  }

  private static SortedMap<String, String> digests(Path folder) throws Exception {
    SortedMap<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        digests.put(folder.relativize(file).toString(), new BigInteger(1, digest).toString(16));
      }
    }
    return digests;
  }

  private static Path noFonts() throws IOException {
    return Files.writeString(
        Files.createTempFile(work, "fonts", ".conf"),
        "<?xml version=\"1.0\"?><fontconfig><dir>/nonexistent</dir></fontconfig>");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
