package org.precis.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Another Java is ended whether it listens or not, and leaves nothing behind. */
class ChildJavaTest {

  /** Says which process it is and where its files are, leaves some, and hears nothing. */
  static final class Deaf {
    private Deaf() {}

    public static void main(String[] args) throws Exception {
      Path folder = Path.of(System.getProperty("java.io.tmpdir"));
      Files.writeString(folder.resolve("left"), "left");
      System.out.println(ProcessHandle.current().pid() + " " + folder);
      Thread.sleep(Duration.ofMinutes(2).toMillis());
    }
  }

  @Test
  void whatDoesNotListenIsEnded() throws IOException {
    String[] said;
    long start;
    try (ChildJava child = ChildJava.start(Deaf.class)) {
      BufferedReader out =
          new BufferedReader(new InputStreamReader(child.out(), StandardCharsets.UTF_8));
      said = out.readLine().split(" ");
      assertTrue(Files.exists(Path.of(said[1])));
      start = System.nanoTime();
    }
    assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 60);
    assertFalse(
        ProcessHandle.of(Long.parseLong(said[0])).filter(ProcessHandle::isAlive).isPresent());
    assertFalse(Files.exists(Path.of(said[1])));
    assertEquals(2, said.length);
  }
}
