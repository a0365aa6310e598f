package org.precis.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.fixture.Javas;

/** Of several that want the lock of a folder, one has it at a time. */
class FolderLockTest {

  @TempDir Path folder;

  @Test
  void anotherProcessIsWaitedFor() throws Exception {
    Process other = locker();
    List<Boolean> got = new ArrayList<>();
    try (BufferedReader told = other.inputReader(UTF_8)) {
      assertEquals("held", told.readLine());
      Disk waiting =
          new Disk() {
            @Override
            Optional<Held> hold(Path file) throws IOException {
              Optional<Held> held = super.hold(file);
              got.add(held.isPresent());
              end(other);
              return held;
            }
          };
      FolderLock.of(folder, waiting).close();
    } finally {
      other.destroyForcibly();
    }
    assertEquals(List.of(false, true), got);
  }

  /** As where its disk was unmounted: nobody holds it, so nobody is waited for. */
  @Test
  void aFolderThatIsGoneIsNotWaitedFor() {
    Path gone = folder.resolve("gone");
    assertTimeout(
        Duration.ofSeconds(30),
        () -> assertThrows(NoSuchFileException.class, () -> FolderLock.of(gone, new Disk())));
  }

  @Test
  void whatThisProcessHoldsIsNotHeldAgain() throws IOException {
    FolderLock first = FolderLock.of(folder, new Disk());
    try (first) {
      assertTrue(new Disk().hold(folder.resolve(FolderLock.NAME)).isEmpty());
    }
  }

  /** Else one would hold the file that is gone, and the next one the file that is there. */
  @Test
  void aFileThatIsMadeAnewWhileItIsLockedIsNotHeld() throws IOException {
    Path file = Files.createFile(folder.resolve(FolderLock.NAME));
    List<FileChannel> opened = new ArrayList<>();
    Disk disk =
        new Disk() {
          @Override
          FileChannel open(Path path, OpenOption... how) throws IOException {
            FileChannel channel = super.open(path, how);
            opened.add(channel);
            Files.delete(path);
            Files.createFile(path);
            return channel;
          }
        };
    assertTrue(disk.hold(file).isEmpty());
    assertFalse(opened.get(0).isOpen());
  }

  private Process locker() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-cp",
            Javas.CLASS_PATH,
            Locker.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void end(Process process) throws IOException {
    process.getOutputStream().close();
    try {
      assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
