package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.precis.fixture.Folders;
import org.precis.fixture.Javas;
import org.precis.model.Version;

/**
 * The launchers, as cron starts them: with nothing in the environment but a path. Precis lies in
 * folders whose names have spaces and are not ASCII, and so do packs and output.
 */
@Tag("slow")
class LauncherTest {

  static final Path JAVA = Path.of(System.getProperty("java.home"));
  private static final String PATH = "/usr/bin:/bin";

  private static final Path WORK = Path.of("target/launcher").toAbsolutePath();

  private static Path home;
  private static Path launcher;
  private static Path plain;
  private static Path clone;
  private static Path readyJava;

  private record Ended(int exitCode, String out, String err) {}

  private static final Ended VERSION = new Ended(0, "precis " + Version.NUMBER + "\n", "");

  @BeforeAll
  static void install() throws IOException {
    Folders.delete(WORK);
    home = installed("Précis 统计");
    launcher = home.resolve("bin/precis");
    plain = installed("plain");
    clone = clone("Klön 统计");
    readyJava = readyJava();
    Path pack = Files.createDirectories(WORK.resolve("统计"));
    Path one = Path.of("src/test/resources/cli-packs/one");
    Files.writeString(
        pack.resolve("briefing.yaml"),
        Files.readString(one.resolve("briefing.yaml")).replace("statistics.csv", "données.csv"));
    Files.copy(one.resolve("statistics.csv"), pack.resolve("données.csv"));
  }

  /**
   * A copy in the form of a release, but with small samples, so that its archive is quickly made.
   */
  private static Path installed(String name) throws IOException {
    Path copy = Files.createDirectories(WORK.resolve(name));
    samples(copy.resolve("examples"));
    program(copy, copy.resolve("lib"));
    return copy;
  }

  /**
   * The Java of this test with an archive of classes that need not be made first, which takes
   * seconds: for tests of when and where the launcher has one made. Java itself makes those of the
   * other tests.
   */
  private static Path readyJava() throws IOException {
    Path java = Files.createDirectories(WORK.resolve("ready java/bin"));
    Files.copy(JAVA.resolve("release"), java.resolveSibling("release"));
    script(
        java.resolve("java"),
        """
        for option; do
          case $option in
            -XX:ArchiveClassesAtExit=*) exec cp "$(JAVA_HOME='%s' '%s' --prepare)" "${option#*=}" ;;
          esac
        done
        exec '%s' "$@"\
        """
            .formatted(JAVA, launcher, JAVA.resolve("bin/java")));
    return java.getParent();
  }

  private static void samples(Path folder) throws IOException {
    Files.createDirectory(folder);
    for (String sample : List.of("net-2018", "net-2018-april")) {
      link(folder.resolve(sample), Path.of("src/test/resources/cli-packs/one"));
    }
  }

  /** A copy in the form of a clone that is built. */
  private static Path clone(String name) throws IOException {
    Path copy = Files.createDirectories(WORK.resolve(name));
    Files.createDirectories(copy.resolve("src/main"));
    Files.copy(Path.of("pom.xml"), copy.resolve("pom.xml"));
    Files.copy(Path.of("precis"), copy.resolve("precis"));
    samples(copy.resolve("data"));
    program(copy, copy.resolve("target/lib"));
    Files.createFile(copy.resolve("target/precis.built"));
    return copy;
  }

  private static void program(Path copy, Path lib) throws IOException {
    Files.createDirectories(copy.resolve("bin"));
    Files.copy(Path.of("bin/precis"), copy.resolve("bin/precis"));
    link(copy.resolve("templates"), Path.of("templates"));
    Files.createDirectories(lib);
    List<String> jars = new ArrayList<>();
    for (String entry : Javas.CLASS_PATH.split(File.pathSeparator)) {
      if (entry.endsWith(".jar")) {
        Path jar = Path.of(entry);
        link(lib.resolve(jar.getFileName()), jar);
        jars.add(jar.getFileName().toString());
      }
    }
    String listed = jars.stream().map(jar -> "lib/" + jar).collect(Collectors.joining(":"));
    Files.writeString(lib.resolve("jars"), listed + "\n1234\n");
    jar(Path.of("target/classes"), lib.resolve("precis.jar"), String.join(" ", jars));
  }

  private static void link(Path link, Path to) throws IOException {
    Files.createSymbolicLink(link, to.toAbsolutePath());
  }

  private static void jar(Path classes, Path jar, String classPath) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        Stream<Path> all = Files.walk(classes)) {
      for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(path);
        JarEntry entry = new JarEntry(classes.relativize(path).toString());
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(JarEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> namesOfAnyScriptWorkWithoutALocale() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path java : javas()) {
      for (Map<String, String> locale :
          List.of(
              Map.<String, String>of(),
              Map.of("LC_ALL", "C"),
              Map.of("LANG", "xx_XX.ISO-8859-1"))) {
        tests.add(
            DynamicTest.dynamicTest(
                java.getFileName() + " " + locale, () -> buildsWithout(launcher, java, locale)));
      }
    }
    // What a clone does otherwise is to build, whichever Java it then starts.
    tests.add(
        DynamicTest.dynamicTest(
            "in a clone", () -> buildsWithout(clone.resolve("precis"), JAVA, Map.of())));
    return tests.stream();
  }

  /** The Java of this test, and Java 25 where it is installed. */
  static List<Path> javas() {
    List<Path> javas = new ArrayList<>(List.of(JAVA));
    Path other = Path.of("/usr/lib/jvm/temurin-25-jdk-amd64");
    if (Files.isDirectory(other)) {
      javas.add(other);
    }
    return javas;
  }

  private static void buildsWithout(Path launcher, Path java, Map<String, String> locale)
      throws Exception {
    Map<String, String> environment = new TreeMap<>(locale);
    environment.put("JAVA_HOME", java.toString());
    environment.putIfAbsent("PATH", PATH);
    Path out = Files.createTempDirectory(WORK, "résultats");
    String folder = out.getFileName().toString();
    Ended ended = run(launcher, environment, "build", "统计", "-o", folder);
    assertEquals(0, ended.exitCode(), ended.err());
    assertEquals(
        Stream.of("html", "pdf", "json")
            .map(form -> folder + "/one/" + (form.equals("json") ? "manifest." : "one.") + form)
            .toList(),
        ended.out().lines().toList());
    assertTrue(Files.isRegularFile(out.resolve("one/one.pdf")));
  }

  /** A Java that knows only ASCII names says what is to be done, at the pack, file or folder. */
  @Test
  void whereThereIsNoLocaleOfUtf8ItIsSaid() throws Exception {
    Path tools = Files.createDirectories(WORK.resolve("no-locale"));
    script(tools.resolve("locale"), "[ \"$1\" = -a ] && echo C || echo ANSI_X3.4-1968");
    Map<String, String> environment = Map.of("PATH", tools + ":" + PATH, "LC_ALL", "C");
    Path ascii = Files.createDirectories(WORK.resolve("ascii"));
    for (String file : List.of("briefing.yaml", "données.csv")) {
      Files.copy(WORK.resolve("统计").resolve(file), ascii.resolve(file));
    }
    Ended nowhere = start(environment, "--version");
    assertEquals(3, nowhere.exitCode(), nowhere.err());
    assertTrue(nowhere.err().contains("install one, such as C.UTF-8"), nowhere.err());
    Path program = plain.resolve("bin/precis");
    for (List<String> arguments :
        List.of(
            List.of("build", "统计"),
            List.of("build", "统计", "ascii", "--keep-going", "--log", "json"),
            List.of("check", "统计"),
            List.of("diff", "统计", "ascii"),
            List.of("build", "ascii", "-o", "é"))) {
      Ended ended = run(program, environment, arguments.toArray(String[]::new));
      assertEquals(3, ended.exitCode(), ended.err());
      assertTrue(ended.err().contains("set LC_ALL to a UTF-8 locale"), ended.err());
    }
    Ended inside = run(program, environment, "build", "ascii", "-o", "ascii-out");
    assertEquals(1, inside.exitCode(), inside.err());
    assertTrue(inside.err().startsWith("ascii/briefing.yaml:"), inside.err());
    assertTrue(inside.err().contains("LC_ALL=C.UTF-8"), inside.err());
  }

  @Test
  void whatAnIncompleteCopyLacksIsSaidOnce() throws Exception {
    for (String part : List.of("templates/standard", "lib", "lib/precis.jar", "lib/icu4j.jar")) {
      Path copy = Files.createTempDirectory(WORK, "copy");
      Files.createDirectories(copy.resolve("bin"));
      Files.copy(launcher, copy.resolve("bin/precis"));
      Files.createDirectories(copy.resolve("lib"));
      Files.copy(home.resolve("lib/precis.jar"), copy.resolve("lib/precis.jar"));
      Files.writeString(copy.resolve("lib/jars"), "lib/icu4j.jar");
      Files.writeString(copy.resolve("lib/icu4j.jar"), "");
      Files.createDirectories(copy.resolve("templates/standard"));
      Folders.delete(copy.resolve(part));
      Ended ended = run(copy.resolve("bin/precis"), Map.of("PATH", PATH), "--version");
      assertEquals(3, ended.exitCode(), ended.err());
      assertEquals(1, ended.err().lines().count(), ended.err());
      assertTrue(ended.err().contains("missing: " + part + ";"), ended.err());
      assertFalse(Files.exists(copy.resolve("cache")), "no archive of half a copy");
    }
  }

  @Test
  void aSpoiltArchiveIsMadeAnew() throws Exception {
    Path program = plain.resolve("bin/precis");
    Map<String, String> environment = Map.of("PATH", PATH, "JAVA_HOME", readyJava.toString());
    assertEquals(VERSION, run(program, environment, "--version"));
    Path cache = plain.resolve("cache");
    for (Spoiling spoiling :
        List.<Spoiling>of(
            LauncherTest::truncate, LauncherTest::overwrite, LauncherTest::overwriteInSecret)) {
      Path archive = archive(cache);
      Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
      spoiling.of(archive);
      assertEquals(VERSION, run(program, environment, "--version"));
      Path whole = archive(home.resolve("cache"));
      assertEquals(-1, Files.mismatch(whole, archive(cache)), "made anew");
      FileTime made = Files.getLastModifiedTime(archive(cache));
      assertEquals(VERSION, run(program, environment, "--version"));
      assertEquals(made, Files.getLastModifiedTime(archive(cache)), "and only once");
    }
  }

  private interface Spoiling {
    void of(Path archive) throws IOException;
  }

  /** As a copy of which the disk was full, by its time as old as the whole. */
  private static void truncate(Path archive) throws IOException {
    FileTime time = Files.getLastModifiedTime(archive);
    try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
      file.setLength(3 << 20);
    }
    Files.setLastModifiedTime(archive, time);
  }

  private static void overwrite(Path archive) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
      file.seek(file.length() / 2);
      file.write(new byte[1 << 20]);
    }
  }

  /** As a disk or a copy that is faulty does: by size and time it is as it was. */
  private static void overwriteInSecret(Path archive) throws IOException {
    FileTime time = Files.getLastModifiedTime(archive);
    overwrite(archive);
    Files.setLastModifiedTime(archive, time);
  }

  @Test
  void aCopyOfAnArchiveIsAsGood() throws Exception {
    Path copy = installed("copied");
    Path program = copy.resolve("bin/precis");
    Map<String, String> environment = Map.of("PATH", PATH, "JAVA_HOME", readyJava.toString());
    assertEquals(VERSION, run(program, environment, "--version"));
    Path archive = archive(copy.resolve("cache"));
    Path note = Path.of(archive.toString().replaceFirst("jsa$", "note"));
    Path other = archive.resolveSibling("copied");
    Files.copy(archive, other);
    Files.move(other, archive, StandardCopyOption.REPLACE_EXISTING);
    String before = Files.readString(note);
    Object same = Files.readAttributes(archive, BasicFileAttributes.class).fileKey();
    assertEquals(VERSION, run(program, environment, "--version"));
    assertEquals(same, Files.readAttributes(archive, BasicFileAttributes.class).fileKey());
    assertNotEquals(before, Files.readString(note), "read but once");
    assertEquals(List.of("jsa", "lock", "note"), kinds(copy.resolve("cache")));
  }

  private static Path archive(Path cache) throws IOException {
    try (Stream<Path> all = Files.list(cache)) {
      return all.filter(path -> path.toString().endsWith(".jsa")).findFirst().orElseThrow();
    }
  }

  /** Jars of a release have the times of the release, so that a new one's may be no newer. */
  @Test
  void theArchiveOfOtherJarsIsMadeAnew() throws Exception {
    Path copy = installed("other jars");
    Path program = copy.resolve("bin/precis");
    Map<String, String> environment = Map.of("PATH", PATH, "JAVA_HOME", readyJava.toString());
    assertEquals(VERSION, run(program, environment, "--version"));
    FileTime made = Files.getLastModifiedTime(archive(copy.resolve("cache")));
    Path list = copy.resolve("lib/jars");
    String jars = Files.readString(list).lines().findFirst().orElseThrow();
    Files.writeString(list, jars + "\n5678\n");
    Files.setLastModifiedTime(list, FileTime.fromMillis(0));
    assertEquals(VERSION, run(program, environment, "--version"));
    assertNotEquals(made, Files.getLastModifiedTime(archive(copy.resolve("cache"))));
  }

  /** A file where the folder would be keeps even root from writing there. */
  @Test
  void anInstallationThatCannotBeWrittenHasItsArchiveInTheUsersCache() throws Exception {
    Path copy = installed("read only");
    Path program = copy.resolve("bin/precis");
    Files.createFile(copy.resolve("cache"));
    Path user = Files.createDirectories(WORK.resolve("üser home"));
    String java = readyJava.toString();
    Map<String, String> nowhere = Map.of("PATH", PATH, "HOME", "/dev/null");
    for (Map<String, String> environment : List.of(Map.of("PATH", PATH), nowhere)) {
      assertEquals(VERSION, run(program, environment, "--version"));
      Ended unprepared = run(program, environment, "--prepare");
      assertEquals(3, unprepared.exitCode());
      assertEquals(1, unprepared.err().lines().count(), unprepared.err());
    }
    for (Map<String, String> environment :
        List.of(
            Map.of("PATH", PATH, "HOME", user.toString(), "JAVA_HOME", java),
            Map.of(
                "PATH",
                PATH,
                "XDG_CACHE_HOME",
                user.resolve("own").toString(),
                "JAVA_HOME",
                java))) {
      assertEquals(VERSION, run(program, environment, "--version"));
      String folder = environment.getOrDefault("XDG_CACHE_HOME", user.resolve(".cache").toString());
      Path archive = archive(Path.of(folder + "/precis" + copy));
      FileTime made = Files.getLastModifiedTime(archive);
      assertEquals(new Ended(0, archive + "\n", ""), run(program, environment, "--prepare"));
      assertEquals(made, Files.getLastModifiedTime(archive), "and only once");
    }
  }

  /** Nor does one that is killed keep the next from training, or leave half an archive. */
  @Test
  @Tag("scale")
  void whileOneFirstStartTrainsTheOthersGoOn() throws Exception {
    Path copy = installed("first starts");
    Path cache = Files.createDirectory(copy.resolve("cache"));
    Process training =
        new ProcessBuilder("flock", cache.resolve("lock").toString(), "sh", "-c", "echo held; cat")
            .start();
    assertEquals('h', training.getInputStream().read());
    assertEquals(VERSION, run(copy.resolve("bin/precis"), Map.of("PATH", PATH), "--version"));
    assertEquals(List.of("lock"), kinds(cache));
    training.getOutputStream().close();
    training.waitFor();
    Process process =
        builder(copy.resolve("bin/precis"), Map.of("PATH", PATH), "--version")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (!isRehearsing(cache) && process.isAlive()) {
      Thread.sleep(20);
    }
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
    // each of them holds the lock
    all.forEach(one -> one.onExit().join());
    assertFalse(kinds(cache).contains("note"));
    Map<String, String> ready = Map.of("PATH", PATH, "JAVA_HOME", readyJava.toString());
    assertEquals(VERSION, run(copy.resolve("bin/precis"), ready, "--version"));
    assertEquals(List.of("jsa", "lock", "note"), kinds(cache));
  }

  private static List<String> kinds(Path cache) throws IOException {
    try (Stream<Path> all = Files.list(cache)) {
      return all.map(path -> path.getFileName().toString().replaceFirst(".*\\.", ""))
          .sorted()
          .toList();
    }
  }

  private static boolean isRehearsing(Path cache) throws IOException {
    if (!Files.exists(cache)) {
      return false;
    }
    try (Stream<Path> all = Files.list(cache)) {
      return all.anyMatch(path -> Files.exists(path.resolve("sample")));
    }
  }

  @Test
  void optionsWithWhichJavaDoesNotStartAreNoFaultOfTheData() throws Exception {
    Map<String, String> wrong = Map.of("PATH", PATH, "PRECIS_JAVA_OPTS", "-Xmx1k");
    Ended ended = start(wrong, "--version");
    assertEquals(3, ended.exitCode());
    assertEquals(1, ended.err().lines().count(), ended.err());
    assertTrue(ended.err().contains("PRECIS_JAVA_OPTS='-Xmx1k'"), ended.err());
  }

  /** Making them takes most of the time of a check. */
  @Test
  void aCheckOfABriefingThatIsUpToDateMakesNoPages() throws Exception {
    Path out = Files.createTempDirectory(WORK, "checked");
    String pack = WORK.resolve("统计").toString();
    assertTrue(makesPages(pack, out));
    assertEquals(0, start(Map.of("PATH", PATH), "build", pack, "-o", out.toString()).exitCode());
    assertFalse(makesPages(pack, out));
  }

  private static boolean makesPages(String pack, Path out) throws Exception {
    Path classes = Files.createTempFile(WORK, "classes", ".txt");
    Map<String, String> environment =
        Map.of("PATH", PATH, "PRECIS_JAVA_OPTS", "-Xlog:class+load:file=" + classes);
    assertEquals(0, start(environment, "check", pack, "-o", out.toString()).exitCode());
    String loaded = Files.readString(classes);
    assertTrue(loaded.contains(" org.precis.cli.Check "));
    return loaded.contains(" org.precis.typeset.Typesetter ");
  }

  /** Java itself may not start with so few, or lack a file anywhere. */
  @Test
  void fewFileHandlesAreSaid() throws Exception {
    Path few = WORK.resolve("few-files");
    script(few, "ulimit -n 24; exec '" + launcher + "' \"$@\"");
    Ended ended = run(few, Map.of("PATH", PATH), "check", WORK.resolve("统计").toString());
    String said =
        "precis: too many open files: only 24 are allowed; allow more with 'ulimit -n 256'";
    assertEquals(new Ended(3, "", said + "\n"), ended);
  }

  /** Java alone would end with 1, as if the data fell short. */
  @Test
  void aLimitOnMemoryThatLeavesNoRoomForJavaIsSaid() throws Exception {
    Path little = WORK.resolve("little-memory");
    script(little, "ulimit -v 300000; exec '" + launcher + "' \"$@\"");
    Ended ended = run(little, Map.of("PATH", PATH), "--version");
    assertEquals(3, ended.exitCode());
    assertEquals(1, ended.err().lines().count(), ended.err());
    assertTrue(ended.err().contains("(ulimit -v) of 300000 kB"), ended.err());
  }

  /**
   * A report that lacks its end must not pass for a whole one; what reads a pipe may leave early.
   */
  @Test
  void outputThatIsCutOffIsAnError() throws Exception {
    Path cutting = WORK.resolve("cut-off");
    script(cutting, "ulimit -f 1; '" + launcher + "' \"$@\" > cut-off.txt");
    Path pipe = WORK.resolve("pipe");
    script(pipe, "{ '" + launcher + "' \"$@\"; echo $? >&2; } | true");
    start(Map.of("PATH", PATH), "--version");
    Ended cut = run(cutting, Map.of("PATH", PATH), "build", "--help");
    String said = "precis: cannot write all of the output; is the disk full?\n";
    assertEquals(new Ended(3, "", said), cut);
    Ended piped = run(pipe, Map.of("PATH", PATH), "build", "--help");
    assertEquals("0\n", piped.err());
  }

  @TestFactory
  Stream<DynamicTest> heapsThatTheArchiveOrOurOwnLeaveNoRoomForStart() {
    return javas().stream()
        .flatMap(
            java ->
                Stream.of("-Xmx48m", "-Xmn96m", "-Xmx512m")
                    .map(
                        heap ->
                            DynamicTest.dynamicTest(
                                java.getFileName() + " " + heap, () -> startsWith(java, heap))));
  }

  private static void startsWith(Path java, String heap) throws Exception {
    Ended ended =
        start(
            Map.of("PATH", PATH, "JAVA_HOME", java.toString(), "PRECIS_JAVA_OPTS", heap),
            "--version");
    assertEquals(VERSION, ended);
  }

  /** A Java that says with which options it was started. */
  @Test
  void aBatchHasTheOptionsOfItsSize() throws Exception {
    Path java = Files.createDirectories(WORK.resolve("telling/bin"));
    script(java.resolve("java"), "echo \"$*\"");
    Files.writeString(java.resolveSibling("release"), "JAVA_VERSION=\"17.0.1\"\n");
    Map<String, String> telling = Map.of("PATH", PATH, "JAVA_HOME", java.getParent().toString());
    String quick = " -XX:TieredStopAtLevel=1 ";
    String picking = " -XX:-C1ProfileCalls ";
    String thorough = " -XX:-TieredCompilation ";
    String small = " -Xmn";
    String telltale = " -XX:-OmitStackTraceInFastThrow ";
    assertStarts(
        telling, List.of("build", "a"), List.of(quick, telltale), List.of(small, thorough));
    String[] few = named(8);
    String[] many = named(5000);
    assertStarts(telling, List.of(few), List.of(quick, small), List.of(thorough));
    assertStarts(telling, List.of(named(999)), List.of(quick, small), List.of(picking, thorough));
    assertStarts(telling, List.of(named(1000)), List.of(picking, small), List.of(quick, thorough));
    List<String> ofMany = List.of(thorough, small, telltale);
    assertStarts(telling, List.of(many), ofMany, List.of(quick, picking));
    many[0] = "check";
    assertStarts(telling, List.of(many), List.of(quick), List.of(small, thorough));
    many[0] = "build";
    Map<String, String> own = new TreeMap<>(telling);
    own.put("PRECIS_JAVA_OPTS", "-Xmx1g -XX:+TieredCompilation");
    assertStarts(own, List.of(many), List.of(), List.of(quick, small, thorough));
    for (int i = 0; i < 8; i++) {
      Path pack = Files.createDirectories(WORK.resolve("data/pack-" + i));
      Files.createFile(pack.resolve("briefing.yaml"));
    }
    List<String> all = List.of("build", "--keep-going", "-o", "elsewhere");
    assertStarts(telling, all, List.of(quick, small), List.of(thorough));
    List<String> one = List.of("build", "data/pack-1", "--keep-going");
    assertStarts(telling, one, List.of(quick), List.of(small, thorough));
  }

  /** A build of so many packs. */
  private static String[] named(int packs) {
    return Stream.concat(Stream.of("build"), IntStream.range(0, packs).mapToObj(i -> "pack-" + i))
        .toArray(String[]::new);
  }

  private static void assertStarts(
      Map<String, String> environment, List<String> arguments, List<String> with, List<String> not)
      throws Exception {
    String started = start(environment, arguments.toArray(String[]::new)).out();
    with.forEach(option -> assertTrue(started.contains(option), started));
    not.forEach(option -> assertFalse(started.contains(option), started));
  }

  /** A real terminal of 60 columns, in which the last line is rewritten as the build goes on. */
  @Test
  void aTerminalHasAProgressLineThatFitsIt() throws Exception {
    String line = "precis build examples/net-2018 examples/net-2018-april --force -o progress";
    Map<String, String> xterm = Map.of("PATH", PATH, "TERM", "xterm");
    String[] shown = screen(xterm, line);
    assertTrue(shown.length > 5, "lines: " + shown.length);
    for (String text :
        List.of(
            "\\d of 4 briefings",
            "net-2018.*: (making the HTML|laying out the pages|painting page \\d+)")) {
      Predicate<String> said = Pattern.compile(text).asPredicate();
      assertTrue(Stream.of(shown).anyMatch(said), text);
    }
    for (int i = 1; i < shown.length; i++) {
      String first = shown[i].lines().findFirst().orElse("");
      boolean message = first.isEmpty() || first.startsWith("progress/") || first.matches("4 b.*");
      assertTrue(message || shown[i].length() == first.length() && first.length() < 60, shown[i]);
    }
    assertTrue(shown[shown.length - 1].contains("4 briefings built"), "erased at the end");
    // of the first pack alone there would be lines too, as just seen
    String one = "precis build examples/net-2018 --force -o progress";
    assertEquals(1, screen(Map.of("PATH", PATH, "TERM", "dumb"), one).length);
    assertEquals(1, screen(xterm, one + " --quiet").length);
    assertEquals(1, screen(xterm, one + " --log json").length);
    assertEquals(1, screen(xterm, one + " 2> progress.txt").length);
    assertFalse(Files.readString(WORK.resolve("progress.txt")).contains("\u001b"));
  }

  /** What a terminal is sent, parted where a line is erased. */
  private static String[] screen(Map<String, String> environment, String line) throws Exception {
    Path sent = Files.createTempFile(WORK, "sent", ".txt");
    Path start = WORK.resolve("on-a-terminal");
    String program = line.replaceFirst("precis", "'" + launcher + "'");
    // The real ones: small samples are over before there is a line
    String examples = "'" + Path.of("data").toAbsolutePath() + "'";
    script(start, "stty cols 60 && " + program.replace("examples", examples));
    Ended ended =
        run(Path.of("/usr/bin/script"), environment, "-qec", start.toString(), sent.toString());
    assertEquals(0, ended.exitCode(), ended.out());
    return ended.out().split("\r\u001b\\[K", -1);
  }

  /** As on macOS: a link is the lock, and that of a process that is gone is none. */
  @Test
  void withoutFlockALinkIsTheLock() throws Exception {
    Path tools = Files.createDirectories(WORK.resolve("no-flock"));
    for (String tool :
        "find grep ln locale mkdir mv readlink touch rm sed sleep tr wc".split(" ")) {
      script(tools.resolve(tool), "PATH=" + PATH + " exec " + tool + " \"$@\"");
    }
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Path holder = clone.resolve("target/precis.holder");
    Files.createSymbolicLink(holder, Path.of(String.valueOf(gone.pid())));
    script(tools.resolve("mvn"), ":");
    Files.setLastModifiedTime(
        clone.resolve("pom.xml"), FileTime.fromMillis(System.currentTimeMillis()));
    Ended ended = run(clone.resolve("precis"), Map.of("PATH", tools.toString()), "--version");
    assertEquals(VERSION.out(), ended.out(), ended.err());
    assertTrue(ended.err().startsWith("precis: building"), ended.err());
    assertFalse(Files.exists(holder, LinkOption.NOFOLLOW_LINKS));
  }

  private static void script(Path file, String line) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + line + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Ended start(Map<String, String> environment, String... arguments)
      throws Exception {
    return run(launcher, environment, arguments);
  }

  private static Ended run(Path launcher, Map<String, String> environment, String... arguments)
      throws Exception {
    Path out = Files.createTempFile(WORK, "out", ".txt");
    Path err = Files.createTempFile(WORK, "err", ".txt");
    Process process =
        builder(launcher, environment, arguments)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertTrue(process.waitFor(3, TimeUnit.MINUTES));
    return new Ended(
        process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  private static ProcessBuilder builder(
      Path launcher, Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).directory(WORK.toFile());
    process.environment().clear();
    process.environment().putAll(environment);
    process.environment().putIfAbsent("JAVA_HOME", JAVA.toString());
    return process;
  }
}
