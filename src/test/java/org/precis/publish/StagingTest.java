package org.precis.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.fixture.Javas;
import org.precis.text.Sha256;

class StagingTest {

  private static final Origin ORIGIN =
      new Origin("precis 1", Sha256.hex("data"), Sha256.hex("template"), List.of("a “warning”"));

  @TempDir Path folder;

  @Test
  void putsAllInPlaceAndListsThemInTheManifest() throws IOException {
    publish("b.html", "b", "province/anhui/a.html", "ä");
    assertEquals(
        """
        {
          "engine": "precis 1",
          "data": "3a6eb0790f39ac87c94f3856b2dd2c5d110e6811602261a9a923d3bb23adc8b7",
          "template": "%s",
          "briefings": [],
          "files": [
            {
              "path": "b.html",
              "size": 1,
              "sha256": "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d"
            },
            {
              "path": "province/anhui/a.html",
              "size": 2,
              "sha256": "%s"
            }
          ],
          "warnings": [
            "a “warning”"
          ],
          "seal": "7422b22878bcd058c2619e66d1e798a7c33d6ea508d2d44463e6222f9ab36ad0"
        }
        """
            .formatted(Sha256.hex("template"), Sha256.hex("ä")),
        Files.readString(folder.resolve("manifest.json")));
    assertEquals("ä", Files.readString(folder.resolve("province/anhui/a.html")));
    assertEquals(List.of("b.html", "manifest.json", "province/anhui/a.html"), files());
  }

  @Test
  void theSameFilesHaveTheSameManifestInWhateverOrderTheyCome() throws IOException {
    publish("a", "1", "b", "2");
    String manifest = Files.readString(folder.resolve("manifest.json"));
    publish("b", "2", "a", "1");
    assertEquals(manifest, Files.readString(folder.resolve("manifest.json")));
  }

  @Test
  void whatIsNotCommittedLeavesTheEarlierFilesAndNothingElse() throws IOException {
    publish("a", "old");
    String manifest = Files.readString(folder.resolve("manifest.json"));
    try (Staging staging = Staging.in(folder)) {
      staging.add("a", "new".getBytes(UTF_8));
      staging.add("b", "new".getBytes(UTF_8));
      assertEquals("old", Files.readString(folder.resolve("a")));
    }
    assertEquals("old", Files.readString(folder.resolve("a")));
    assertEquals(manifest, Files.readString(folder.resolve("manifest.json")));
    assertEquals(List.of("a", "manifest.json"), files());
  }

  @Test
  void aNewFolderThatNothingIsPutInGoes() throws IOException {
    Path fresh = folder.resolve("fresh");
    try (Staging staging = Staging.in(fresh)) {
      staging.add("a", "1".getBytes(UTF_8));
      assertTrue(Files.exists(fresh));
    }
    assertFalse(Files.exists(fresh));
  }

  /** As where a disk has room for a folder and for no file in it. */
  @Test
  void aFolderWhoseFirstFileCannotBeMadeGoes() throws IOException {
    Path fresh = folder.resolve("fresh");
    FailingDisk disk = FailingDisk.failing("make .owner");
    try (Staging staging = Staging.in(fresh, disk)) {
      assertThrows(IOException.class, () -> staging.add("a", "1".getBytes(UTF_8)));
    }
    assertFalse(Files.exists(fresh));
  }

  /** What stays in the way is told of, but not as if the files were not in place. */
  @Test
  void whatCannotBeRemovedIsToldOfWhereNothingIsInPlace() throws IOException {
    FailingDisk counting = FailingDisk.never();
    stage(counting, false);
    int last = counting.calls().lastIndexOf("delete area") + 1;
    assertThrows(IOException.class, () -> stage(FailingDisk.once(last), false));
    FailingDisk committing = FailingDisk.never();
    stage(committing, true);
    Files.delete(folder.resolve("staged"));
    Files.delete(folder.resolve(Staging.MANIFEST));
    int end = committing.calls().lastIndexOf("delete area") + 1;
    stage(FailingDisk.once(end), true);
    assertTrue(Files.exists(folder.resolve("staged")));
  }

  /** As where its disk was unmounted: nobody holds it, so nobody is waited for. */
  @Test
  void aFolderThatIsGoneIsSaidAtOnce() throws IOException {
    Path gone = folder.resolve("gone");
    try (Staging staging = Staging.in(gone)) {
      staging.add("staged", "1".getBytes(UTF_8));
      Files.move(gone, folder.resolve("elsewhere"));
      CannotWriteException said =
          assertTimeout(
              Duration.ofSeconds(30),
              () ->
                  assertThrows(
                      CannotWriteException.class, () -> staging.commit(ORIGIN, Staging.MANIFEST)));
      assertEquals(
          "cannot write '" + gone + "/manifest.json': the folder has been removed",
          said.getMessage());
    }
    assertFalse(Files.exists(gone));
  }

  /** As by another process that had made it and put nothing in. */
  @Test
  void aFolderThatGoesBeforeItIsHeldIsMadeAgain() throws IOException {
    AtomicInteger made = new AtomicInteger();
    Disk removing =
        new Disk() {
          @Override
          void makeFolders(Path path) throws IOException {
            super.makeFolders(path);
            if (made.getAndIncrement() == 0) {
              Files.delete(path);
            }
          }
        };
    Path out = folder.resolve("out");
    try (Staging staging = Staging.in(out, removing)) {
      staging.add("staged", "1".getBytes(UTF_8));
      staging.commit(ORIGIN, Staging.MANIFEST);
    }
    assertTrue(Files.exists(out.resolve("staged")));
  }

  private void stage(Disk disk, boolean commit) throws IOException {
    try (Staging staging = Staging.in(folder, disk)) {
      staging.add("staged", "1".getBytes(UTF_8));
      if (commit) {
        staging.commit(ORIGIN, Staging.MANIFEST);
      }
    }
  }

  @Test
  void aFolderInTheWayStopsAllBeforeAnyIsReplaced() throws IOException {
    publish("a", "old");
    Files.createDirectories(folder.resolve("b/c"));
    try (Staging staging = Staging.in(folder)) {
      staging.add("a", "new".getBytes(UTF_8));
      assertThrows(IOException.class, () -> staging.add("b", "new".getBytes(UTF_8)));
    }
    assertEquals("old", Files.readString(folder.resolve("a")));
    assertEquals(List.of("a", "manifest.json"), files());
  }

  @Test
  void whatIsThereAlreadyIsNotTouched() throws IOException {
    publish("a", "1", "b", "2");
    Map<String, Object> before = states();
    publish("a", "1", "b", "2");
    assertEquals(before, states());
    publish("a", "1", "b", "3");
    Map<String, Object> after = states();
    assertEquals(before.get("a"), after.get("a"));
    assertNotEquals(before.get("b"), after.get("b"));
    assertNotEquals(before.get(Staging.MANIFEST), after.get(Staging.MANIFEST));
  }

  @Test
  void aFolderThatDidNotChangeIsNotWrittenIn() throws IOException {
    AllOrNoneTest.publish(folder, new Disk(), Map.of("a", "1"));
    FailingDisk disk = FailingDisk.never();
    AllOrNoneTest.publish(folder, disk, Map.of("a", "1"));
    assertEquals(
        List.of(),
        disk.calls().stream().filter(call -> !call.matches("(list|state|read) .*")).toList());
  }

  @Test
  void aLinkIsReplacedAndNotWrittenThrough() throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "1");
    Files.createSymbolicLink(folder.resolve("a"), elsewhere.getFileName());
    publish("a", "1");
    assertFalse(Files.isSymbolicLink(folder.resolve("a")));
    publish("a", "2");
    assertEquals("1", Files.readString(elsewhere));
  }

  /** What others change between the look at a file and the exchange would make a mix. */
  @Test
  void aFileThatAnotherChangesMeanwhileStopsTheExchange() throws IOException {
    publish("a", "1", "b", "1");
    try (Staging staging = Staging.in(folder)) {
      staging.add("a", "2".getBytes(UTF_8));
      staging.add("b", "1".getBytes(UTF_8));
      Files.writeString(folder.resolve("b"), "of another");
      IOException e =
          assertThrows(IOException.class, () -> staging.commit(ORIGIN, Staging.MANIFEST));
      assertTrue(e.getMessage().endsWith("another process has changed 'b'"));
    }
    assertEquals("1", Files.readString(folder.resolve("a")));
  }

  /** Who reads a file while it is exchanged finds the old one or the new one. */
  @Test
  void aFileIsThereAllTheWhileThatItIsExchanged() throws Exception {
    publish("a", "1");
    List<String> seen = new ArrayList<>();
    try (WatchService watch = folder.getFileSystem().newWatchService()) {
      folder.register(
          watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
      publish("a", "2");
      Files.createFile(folder.resolve("end"));
      while (!seen.contains("ENTRY_CREATE end")) {
        WatchKey key = watch.poll(1, TimeUnit.MINUTES);
        assertNotNull(key, () -> "" + seen);
        key.pollEvents().forEach(event -> seen.add(event.kind() + " " + event.context()));
        key.reset();
      }
    }
    assertEquals("2", Files.readString(folder.resolve("a")));
    assertFalse(seen.contains("ENTRY_DELETE a"), () -> "" + seen);
    assertFalse(seen.contains("ENTRY_DELETE " + Staging.MANIFEST), () -> "" + seen);
  }

  /** Names like those of temporary files of this and of earlier versions, and none of ours. */
  @Test
  void filesThatAreNotOursStay() throws IOException {
    List<String> theirs =
        List.of(
            ".a.99999999999999999999999.part",
            ".movie.999999.part",
            ".precis-1",
            ".precis-77777/movie.mp4",
            ".precis-99999999999999999999999/movie.mp4");
    for (String file : theirs) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), "a user's");
    }
    publish("a", "1");
    assertEquals(Stream.concat(theirs.stream(), Stream.of("a", "manifest.json")).toList(), files());
  }

  /** Two machines fill one folder with parts of a burst; neither takes the other for a dead one. */
  @Test
  void whatALivingProcessHasStagedStays() throws Exception {
    Process other = stager();
    try (BufferedReader told = other.inputReader(UTF_8)) {
      assertEquals("staged", told.readLine());
      publish("a", "1");
      other.outputWriter(UTF_8).append('\n').close();
      assertTrue(other.waitFor(1, TimeUnit.MINUTES));
    }
    assertEquals(0, other.exitValue());
    assertEquals(List.of("a", "manifest.json", "manifest.theirs.json", "theirs"), files());
  }

  @Test
  void whatAKilledProcessHasStagedGoes() throws Exception {
    Process other = stager();
    try (BufferedReader told = other.inputReader(UTF_8)) {
      assertEquals("staged", told.readLine());
      other.toHandle().destroyForcibly();
      assertTrue(other.waitFor(1, TimeUnit.MINUTES));
    }
    assertEquals(2, files().size());
    publish("a", "1");
    assertEquals(List.of("a", "manifest.json"), files());
  }

  private Process stager() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-cp",
            Javas.CLASS_PATH,
            Stager.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  @Test
  void aMessageNamesTheFolderOfItsReader() {
    IOException denied = new AccessDeniedException("output/net-2018/.precis-12/0.new");
    assertEquals(
        "cannot write 'output/net-2018/a': permission denied for 'output/net-2018'",
        new CannotWriteException(Path.of("output/net-2018/a"), denied).getMessage());
    assertEquals(".", StagingArea.outside(".precis-12.3/new/data"));
    assertEquals("/", StagingArea.outside("/.precis-lock"));
  }

  private Map<String, Object> states() throws IOException {
    Map<String, Object> states = new TreeMap<>();
    for (String file : files()) {
      BasicFileAttributes of =
          Files.readAttributes(folder.resolve(file), BasicFileAttributes.class);
      states.put(file, List.of(of.fileKey(), of.lastModifiedTime()));
    }
    return states;
  }

  private void publish(String... pathsAndTexts) throws IOException {
    try (Staging staging = Staging.in(folder)) {
      for (int i = 0; i < pathsAndTexts.length; i += 2) {
        staging.add(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8));
      }
      staging.commit(ORIGIN, Staging.MANIFEST);
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
