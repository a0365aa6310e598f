package org.precis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.examples.BriefingController;
import org.precis.examples.HttpBriefings;
import org.precis.examples.NightlyBatch;
import org.precis.fixture.Packs;
import org.precis.model.Edition;

/**
 * Precis in a program of someone else's: packs from anywhere, faults as values, no folder of it.
 */
class LibraryTest {

  private static final Path PACK = Path.of("data/net-2018-april");
  private static final Precis PRECIS = Precis.open();

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static InputStream zip(String prefix, Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(prefix + file.getKey()));
        zip.write(file.getValue());
      }
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static Publication first(Result<List<Edition>> read, Format... formats) {
    return PRECIS.produce(read.orElseThrow().get(0), formats).orElseThrow();
  }

  private static Set<Fault> faults(Result<?> result) {
    assertTrue(result.value().isEmpty());
    Set<Fault> faults = new TreeSet<>();
    result.diagnostics().forEach(found -> faults.add(found.fault()));
    return faults;
  }

  @Test
  void templatesOnTheClassPathMakeTheSameBytes() {
    Publication here = first(Precis.open(Packs.WORKSPACE).read(PACK));
    Publication bundled = first(PRECIS.read(PACK));
    for (Format format : Format.values()) {
      assertArrayEquals(here.bytes(format), bundled.bytes(format), format.ending());
    }
  }

  @Test
  void classPathHasAllFilesOfTheTemplates() throws IOException {
    for (String template : List.of("bulletin", "one-page", "standard")) {
      String list = "src/main/resources/org/precis/templates/" + template + ".files";
      assertEquals(
          List.copyOf(files(Path.of("templates", template)).keySet()),
          Files.readString(Path.of(list)).lines().toList());
    }
  }

  @Test
  void packIsReadFromMemoryAndFromArchives() throws IOException {
    byte[] expected = first(PRECIS.read(PACK), Format.JSON).bytes(Format.JSON);
    Map<String, byte[]> files = files(PACK);
    List<Result<List<Edition>>> read =
        List.of(
            PRECIS.read("april", files),
            PRECIS.readZip("april", zip("", files)),
            PRECIS.readZip("april", zip("some folder/", files)));
    for (Result<List<Edition>> one : read) {
      assertArrayEquals(expected, first(one, Format.JSON).bytes(Format.JSON));
    }
  }

  @Test
  void oneOfSeveralPacksIsComparedWithTheOthers() throws IOException {
    Map<String, byte[]> both = new TreeMap<>();
    for (String pack : List.of("net-2018", "net-2018-april")) {
      files(Path.of("data", pack)).forEach((file, bytes) -> both.put(pack + "/" + file, bytes));
    }
    byte[] expected = first(PRECIS.read(Path.of("data/net-2018")), Format.JSON).bytes(Format.JSON);
    Result<List<Edition>> memory = PRECIS.read("net-2018", both);
    assertArrayEquals(expected, first(memory, Format.JSON).bytes(Format.JSON));
    Result<List<Edition>> archive = PRECIS.readZip("net-2018", zip("", both));
    assertArrayEquals(expected, first(archive, Format.JSON).bytes(Format.JSON));
  }

  @Test
  void errorsAreValues() throws IOException {
    Map<String, byte[]> files = files(PACK);
    files.put("briefing.yaml", "titel: none\n".getBytes(StandardCharsets.UTF_8));
    Result<List<Edition>> read = PRECIS.read("april", files);
    assertTrue(faults(read).contains(Fault.UNKNOWN_KEY));
    Diagnostic first = read.diagnostics().get(0);
    assertEquals("april/briefing.yaml", first.location().file());
    assertThrows(FaultyInputException.class, read::orElseThrow);
    assertEquals(Set.of(Fault.NO_BRIEFING), faults(PRECIS.read(Path.of("data/nowhere"))));
  }

  @Test
  void archivesAreNotTrusted() throws IOException {
    byte[] text = "title: x\n".getBytes(StandardCharsets.UTF_8);
    for (String path : List.of("../briefing.yaml", "/briefing.yaml", "a/../../b", "a\\b", "c:b")) {
      InputStream zip = zip("", Map.of(path, text));
      assertEquals(Set.of(Fault.OUTSIDE_PACK), faults(PRECIS.readZip("z", zip)), path);
    }
    InputStream plain = new ByteArrayInputStream(text);
    assertEquals(Set.of(Fault.PACK_ARCHIVE), faults(PRECIS.readZip("z", plain)));
    byte[] cut = zip("", Map.of("briefing.yaml", new byte[100_000])).readNBytes(100);
    assertEquals(
        Set.of(Fault.PACK_ARCHIVE), faults(PRECIS.readZip("z", new ByteArrayInputStream(cut))));
    byte[] large = new byte[(32 << 20) + 1];
    assertEquals(
        Set.of(Fault.TOO_LARGE), faults(PRECIS.readZip("z", zip("", Map.of("a.csv", large)))));
    byte[] most = new byte[32 << 20];
    Map<String, byte[]> five = new TreeMap<>();
    for (String name : List.of("a", "b", "c", "d", "e")) {
      five.put(name, most);
    }
    assertEquals(Set.of(Fault.PACK_SIZE), faults(PRECIS.readZip("z", zip("", five))));
    Map<String, byte[]> many = new TreeMap<>();
    for (int i = 0; i <= 10_000; i++) {
      many.put("f" + i, new byte[0]);
    }
    assertEquals(Set.of(Fault.PACK_ARCHIVE), faults(PRECIS.readZip("z", zip("", many))));
    assertThrows(
        IllegalArgumentException.class, () -> PRECIS.read("z", Map.of("../briefing.yaml", text)));
  }

  /** No disk has failed: whoever sent the archive has to know. */
  @Test
  void filesThatNoDiskCanHoldAreFaultsOfAnArchive() throws IOException {
    Set<Path> before = temporary();
    String deep = "d/".repeat(2500) + "f";
    for (String path : List.of("briefing.yaml/a", "é".repeat(128), "a/" + "n".repeat(256), deep)) {
      Map<String, byte[]> files = new TreeMap<>(files(PACK));
      files.put(path, new byte[0]);
      Result<List<Edition>> read = PRECIS.readZip("z", zip("", files));
      assertEquals(Set.of(Fault.PACK_ARCHIVE), faults(read), path);
      assertThrows(IllegalArgumentException.class, () -> PRECIS.read("z", files), path);
    }
    assertEquals(before, temporary());
  }

  @Test
  void nothingIsLeftInTemporaryFolders() throws IOException {
    Set<Path> before = temporary();
    PRECIS.read("april", files(PACK)).orElseThrow();
    PRECIS.read("april", Map.of("briefing.yaml", new byte[] {'x'}));
    assertThrows(
        IllegalArgumentException.class, () -> PRECIS.read("z", Map.of("../x", new byte[0])));
    Set<Path> after = temporary();
    after.removeAll(before);
    assertEquals(Set.of(), after);
  }

  private static Set<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      Set<Path> ours = new TreeSet<>();
      files
          .filter(file -> file.getFileName().toString().startsWith("precis-pack-"))
          .forEach(ours::add);
      return ours;
    }
  }

  @Test
  void onlyWhatIsAskedForIsMade() {
    Result<List<Edition>> read = PRECIS.read(PACK);
    Publication json = first(read, Format.JSON);
    assertTrue(json.html().isEmpty() && json.pdf().isEmpty());
    assertThrows(NoSuchElementException.class, () -> json.bytes(Format.PDF));
    Publication html = first(read, Format.HTML);
    assertTrue(html.html().isPresent() && html.pdf().isEmpty());
    assertTrue(first(read, Format.PDF).pdf().isPresent());
  }

  @Test
  void oneEngineServesManyThreads() throws Exception {
    List<Edition> editions = PRECIS.read(Path.of("data/net-2018")).orElseThrow();
    byte[] expected = PRECIS.produce(editions.get(0), Format.HTML).orElseThrow().bytes(Format.HTML);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Precis cold = Precis.open();
      List<Callable<byte[]>> tasks = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        tasks.add(
            () -> cold.produce(editions.get(0), Format.HTML).orElseThrow().bytes(Format.HTML));
      }
      for (Future<byte[]> made : threads.invokeAll(tasks)) {
        assertArrayEquals(expected, made.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void exampleServesPdfsAndErrors() throws Exception {
    HttpServer server = HttpBriefings.start(0);
    try {
      URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/briefings");
      HttpResponse<byte[]> pdf = post(address, zip("", files(PACK)));
      assertEquals(200, pdf.statusCode());
      assertArrayEquals(first(PRECIS.read(PACK), Format.PDF).bytes(Format.PDF), pdf.body());
      byte[] broken = "titel: x".getBytes(StandardCharsets.UTF_8);
      HttpResponse<byte[]> error = post(address, zip("", Map.of("briefing.yaml", broken)));
      assertEquals(422, error.statusCode());
      assertTrue(new String(error.body(), StandardCharsets.UTF_8).contains("unknown key 'titel'"));
    } finally {
      server.stop(0);
    }
  }

  private static HttpResponse<byte[]> post(URI address, InputStream zip) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .POST(HttpRequest.BodyPublishers.ofByteArray(zip.readAllBytes()))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  @Test
  void exampleControllerAnswers() {
    BriefingController controller = new BriefingController(PRECIS, Path.of("data"));
    BriefingController.Response page = controller.briefing("net-2018-april");
    assertEquals(200, page.status());
    assertArrayEquals(first(PRECIS.read(PACK), Format.HTML).bytes(Format.HTML), page.body());
    assertEquals(422, controller.briefing("nowhere").status());
  }

  @Test
  void exampleBatchWritesEveryBriefing() throws IOException {
    Path packs = Files.createTempDirectory("packs");
    Path output = packs.resolveSibling(packs.getFileName() + "-out");
    copy(PACK, packs.resolve("april"));
    NightlyBatch.main(new String[] {packs.toString(), output.toString()});
    try (Stream<Path> made = Files.list(output)) {
      assertEquals(2, made.count());
    }
  }

  /** With the libraries that Maven gives to who depends on Precis, and no others. */
  @Tag("slow")
  @Test
  void optionalLibrariesAreNotNeeded() throws Exception {
    Path packs = Files.createTempDirectory("packs");
    copy(PACK, packs.resolve("april"));
    Path query = Files.createDirectories(packs.resolve("query"));
    Files.writeString(
        query.resolve("briefing.yaml"),
        "title: x\nstatistics:\n  query: select 1 as value\n  jdbc: 'jdbc:duckdb:'\n");
    String pom = Files.readString(Path.of("pom.xml"));
    Matcher optional =
        Pattern.compile(
                "<artifactId>([^<]+)</artifactId><version>[^<]+</version>"
                    + "(?:<scope>runtime</scope>)?<optional>true")
            .matcher(pom);
    Set<String> left = new TreeSet<>(Set.of("bcprov-", "bcutil-"));
    optional.results().forEach(found -> left.add(found.group(1) + "-"));
    assertEquals(7, left.size());
    List<String> path = new ArrayList<>(List.of("target/test-classes", "target/classes"));
    for (String jar : Files.readString(Path.of("target/lib/jars")).strip().split(":")) {
      String file = jar.substring(jar.lastIndexOf('/') + 1);
      if (left.stream().noneMatch(file::startsWith)) {
        path.add("target/lib/" + file);
      }
    }
    Process batch =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                String.join(":", path),
                NightlyBatch.class.getName(),
                packs.toString(),
                packs + "-out")
            .redirectErrorStream(true)
            .start();
    String said = new String(batch.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, batch.waitFor(), said);
    assertTrue(said.contains("1 of 2 packs built"), said);
    assertTrue(said.contains("add org.duckdb:duckdb_jdbc to the class path"), said);
  }

  private static void copy(Path pack, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files(pack).entrySet()) {
      Path copy = folder.resolve(file.getKey());
      Files.createDirectories(copy.getParent());
      Files.write(copy, file.getValue());
    }
  }
}
