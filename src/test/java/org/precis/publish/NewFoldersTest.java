package org.precis.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New folders are all put in place, or none and nothing is left over. */
class NewFoldersTest {

  private static final List<String> ALL =
      List.of("one", "one/a", "one/b", "one/b/c", "two", "two/d");

  @TempDir Path work;

  @Test
  void aCallThatFailsPutsNoneInPlace() throws IOException {
    everyCall("once", FailingDisk::once);
  }

  /**
   * What a process that ended left is removed by the next one; each folder is whole or not there.
   */
  @Test
  void aProcessThatEndsAtACallLeavesWholeFolders() throws IOException {
    everyCall("from", FailingDisk::from);
  }

  private void everyCall(String name, IntFunction<FailingDisk> failing) throws IOException {
    FailingDisk counting = FailingDisk.never();
    put(Files.createDirectory(work.resolve(name)), counting);
    for (int call = 1; call <= counting.calls().size(); call++) {
      Path parent = Files.createDirectory(work.resolve(name + call));
      FailingDisk disk = failing.apply(call);
      boolean failed = false;
      try {
        put(parent, disk);
      } catch (IOException e) {
        failed = true;
      }
      StagingArea.recover(parent, FailingDisk.never());
      String at = name + " " + call + ": " + counting.calls().get(call - 1);
      List<String> now = files(parent);
      assertTrue(isWhole(now), () -> at + now);
      assertTrue(failed || now.equals(ALL), () -> at + now);
    }
  }

  private static boolean isWhole(List<String> files) {
    return List.of(List.of(), ALL, ALL.subList(0, 4)).contains(files);
  }

  @Test
  void aSecondFolderThatFailsTakesTheFirstBack() throws IOException {
    FailingDisk counting = FailingDisk.never();
    put(Files.createDirectory(work.resolve("counted")), counting);
    Path parent = Files.createDirectory(work.resolve("in"));
    int second = counting.calls().indexOf("move two two") + 1;
    assertTrue(second > 0);
    try {
      put(parent, FailingDisk.once(second));
    } catch (IOException e) {
      assertEquals(List.of(), files(parent));
      return;
    }
    throw new AssertionError("it did not fail");
  }

  /** No test can cut the power, so this one looks at the order of the steps. */
  @Test
  void theBytesLastBeforeAFolderHasItsNameAndThenTheName() throws IOException {
    FailingDisk disk = FailingDisk.never();
    put(Files.createDirectory(work.resolve("in")), disk);
    List<String> calls = disk.calls();
    int moved = calls.indexOf("move one one");
    assertTrue(calls.subList(0, moved).containsAll(List.of("sync a", "sync c", "sync d")));
    assertEquals("sync folder in", calls.get(moved + 1));
    assertEquals("sync folder in", calls.get(calls.indexOf("move two two") + 1));
  }

  private static void put(Path parent, Disk disk) throws IOException {
    try (NewFolders folders = new NewFolders(parent, disk)) {
      folders.add("one", Map.of("a", "1".getBytes(UTF_8), "b/c", "2".getBytes(UTF_8)));
      folders.add("two", Map.of("d", "3".getBytes(UTF_8)));
      folders.commit();
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !path.equals(folder))
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    }
  }
}
