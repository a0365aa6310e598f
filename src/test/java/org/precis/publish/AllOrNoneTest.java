package org.precis.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.precis.fixture.Folders;
import org.precis.text.Sha256;

/**
 * All files of a briefing are exchanged or none, at whatever call the file system fails, and at
 * whatever call the process ends.
 */
class AllOrNoneTest {

  private static final Origin ORIGIN =
      new Origin("precis 1", Sha256.hex("data"), Sha256.hex("template"), List.of());

  /** One file changes, one is new in a new folder, one stays, one of a user is none of ours. */
  private static final Map<String, String> OLD = Map.of("a.html", "old", "same.json", "{}");

  private static final Map<String, String> NEW =
      Map.of("a.html", "new", "same.json", "{}", "b/c/d.pdf", "added");

  @TempDir Path work;

  @TestFactory
  Stream<DynamicTest> aCallThatFailsLeavesOldOrNew() throws IOException {
    return everyCall(FailingDisk::once);
  }

  @TestFactory
  Stream<DynamicTest> aProcessThatEndsAtACallLeavesOldOrNew() throws IOException {
    return everyCall(FailingDisk::from);
  }

  private Stream<DynamicTest> everyCall(IntFunction<FailingDisk> failing) throws IOException {
    FailingDisk counting = FailingDisk.never();
    publish(old("counted"), counting, NEW);
    List<DynamicTest> tests = new ArrayList<>();
    for (int call = 1; call <= counting.calls().size(); call++) {
      int at = call;
      tests.add(
          DynamicTest.dynamicTest(
              at + " " + counting.calls().get(at - 1), () -> failsAt(at, failing.apply(at))));
    }
    return tests.stream();
  }

  private void failsAt(int call, FailingDisk disk) throws IOException {
    Path folder = old("at-" + call);
    SortedMap<String, String> before = files(folder);
    SortedMap<String, String> after = filesAfter(NEW);
    boolean told = false;
    try {
      publish(folder, disk, NEW);
    } catch (IOException e) {
      told = true;
    }
    if (!disk.isForGood()) {
      SortedMap<String, String> atOnce = files(folder);
      atOnce.keySet().removeIf(path -> path.startsWith(".precis"));
      assertTrue(atOnce.equals(before) || atOnce.equals(after), () -> "not undone: " + atOnce);
    }
    Staging.in(folder, FailingDisk.never()).close();
    SortedMap<String, String> now = files(folder);
    assertTrue(now.equals(before) || now.equals(after), () -> "a mix: " + now);
    if (!told) {
      assertEquals(after, now, "who is not told of a failure has the new files");
    }
    publish(folder, FailingDisk.never(), NEW);
    assertEquals(after, files(folder));
  }

  /** An undo that fails as well is made good by the next run. */
  @Test
  void aProcessThatEndsWhileItUndoesLeavesOldOrNew() throws IOException {
    Path counted = halfExchanged("half", 2);
    FailingDisk counting = FailingDisk.never();
    Staging.in(counted, counting).close();
    for (int call = 1; call <= counting.calls().size(); call++) {
      Path folder = halfExchanged("half-" + call, 2);
      try {
        Staging.in(folder, FailingDisk.from(call)).close();
      } catch (IOException e) {
        // As a process that ends there.
      }
      Staging.in(folder, FailingDisk.never()).close();
      assertEquals(filesAfter(OLD), files(folder), counting.calls().get(call - 1));
    }
  }

  /** What is needed to undo an exchange stays until it is undone. */
  @Test
  void anExchangeThatCannotBeUndoneAtOnceIsByTheNextRun() throws IOException {
    FailingDisk counting = FailingDisk.never();
    publish(old("counting"), counting, NEW);
    Path folder = old("stuck");
    int second = counting.calls().indexOf("move 1.new d.pdf") + 1;
    assertThrows(IOException.class, () -> publish(folder, FailingDisk.movesFrom(second), NEW));
    assertEquals("new", Files.readString(folder.resolve("a.html")));
    Staging.in(folder, FailingDisk.never()).close();
    assertEquals(filesAfter(OLD), files(folder));
  }

  /** Where nothing was added yet, nothing is taken away again. */
  @Test
  void whatAnotherPutWhereAFileWasToBeAddedStays() throws IOException {
    Path folder = halfExchanged("others", 1);
    Path place = folder.resolve("b/c/d.pdf");
    Files.createDirectories(place.getParent());
    Files.writeString(place, "another's");
    Staging.in(folder, FailingDisk.never()).close();
    assertEquals("another's", Files.readString(place));
    assertEquals("old", Files.readString(folder.resolve("a.html")));
  }

  /** A journal that was not written to its end, at whatever byte, was never acted upon. */
  @Test
  void aTornJournalUndoesNothing() throws IOException {
    FailingDisk counting = FailingDisk.never();
    publish(old("torn"), counting, NEW);
    int write = counting.calls().indexOf("write journal") + 1;
    String whole = "adds 0 a.html\n";
    for (int length = 0; length <= whole.length(); length++) {
      Path folder = old("torn-" + length);
      FailingDisk ending = FailingDisk.from(write);
      assertThrows(IOException.class, () -> publish(folder, ending, NEW));
      Path area;
      try (Stream<Path> inside = Files.list(folder)) {
        area =
            inside.filter(path -> path.toString().matches(".*/.precis-[0-9.]+")).findFirst().get();
      }
      Files.delete(area.resolve("0.new"));
      Files.writeString(area.resolve("journal"), whole.substring(0, length));
      Staging.in(folder, FailingDisk.never()).close();
      assertEquals(filesAfter(OLD), files(folder));
    }
  }

  /** A folder whose exchange ended after so many files. */
  private Path halfExchanged(String name, int files) throws IOException {
    FailingDisk counting = FailingDisk.never();
    publish(old(name + "-counted"), counting, NEW);
    List<Integer> moves = new ArrayList<>();
    for (int call = 1; call <= counting.calls().size(); call++) {
      if (counting.calls().get(call - 1).startsWith("move ")) {
        moves.add(call);
      }
    }
    assertEquals(3, moves.size());
    Path folder = old(name);
    try {
      publish(folder, FailingDisk.from(moves.get(files)), NEW);
    } catch (IOException e) {
      assertNotEquals(filesAfter(OLD), files(folder));
      return folder;
    }
    throw new AssertionError("it did not fail");
  }

  private Path old(String name) throws IOException {
    Path folder = work.resolve(name).resolve("net-2018");
    Folders.delete(folder.getParent());
    publish(folder, FailingDisk.never(), OLD);
    Files.writeString(folder.resolve(".movie.999999.part"), "a user's");
    return folder;
  }

  private SortedMap<String, String> filesAfter(Map<String, String> set) throws IOException {
    Path folder = work.resolve("expected").resolve("net-2018");
    Folders.delete(folder.getParent());
    publish(folder, FailingDisk.never(), set);
    Files.writeString(folder.resolve(".movie.999999.part"), "a user's");
    return files(folder);
  }

  static void publish(Path folder, Disk disk, Map<String, String> files) throws IOException {
    try (Staging staging = Staging.in(folder, disk)) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        staging.add(file.getKey(), file.getValue().getBytes(UTF_8));
      }
      staging.commit(ORIGIN, Staging.MANIFEST);
    }
  }

  /** Everything below a folder: texts of files, and folders. */
  private static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.forEach(path -> files.put(folder.relativize(path).toString(), content(path)));
    }
    return files;
  }

  private static String content(Path path) {
    try {
      return Files.isDirectory(path) ? "folder" : Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
