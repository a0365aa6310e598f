package org.precis.preview;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.fixture.Folders;
import org.precis.fixture.Javas;

/** A day of writing with the preview open. It runs by itself, so that what it takes is its own. */
@Tag("slow")
@Tag("scale")
class ManySavesTest {

  private static final Path STARTER = Path.of("src/main/resources/org/precis/packs/starter");

  private static final int SAVES = 400;

  /** Twice what it needs: room for some tens of builds that nobody needs any more. */
  private static final String HEAP = "-Xmx48m";

  /** Of a build on a busy machine. */
  private static final long PATIENCE_MILLIS = 60_000;

  private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

  @TempDir Path parent;
  private Path pack;
  private Path said;
  private Process precis;

  @BeforeEach
  void start() throws IOException {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/task")), "only Linux tells");
    pack = parent.resolve("office");
    said = parent.resolve("said.txt");
    Folders.copy(STARTER, pack);
    precis =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                HEAP,
                "-Dprecis.home=.",
                "-cp",
                Javas.CLASS_PATH,
                "org.precis.cli.Main",
                "serve",
                "--port",
                "0",
                pack.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
  }

  @AfterEach
  void end() {
    precis.destroyForcibly();
  }

  @Test
  void hundredsOfSavesLeakNothing() throws Exception {
    HttpClient browser = HttpClient.newHttpClient();
    HttpRequest builds = HttpRequest.newBuilder(URI.create(address() + "builds")).build();
    try (Stream<String> lines = browser.send(builds, BodyHandlers.ofLines()).body()) {
      Iterator<String> told = lines.iterator();
      int number = await(told, 2);
      long threads = 0;
      long files = 0;
      for (int i = 1; i <= SAVES; i++) {
        Files.writeString(pack.resolve("note.txt"), "saved " + i);
        // Once with the HTML, once with the PDF as well
        number = await(told, number + 2);
        if (i == SAVES / 10) {
          threads = count("task");
          files = count("fd");
        }
      }
      assertNoMore("task", threads + 2);
      assertNoMore("fd", files + 2);
    }
  }

  private String address() throws Exception {
    Matcher found = ADDRESS.matcher("");
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (!found.reset(Files.readString(said)).find()) {
      boolean waits = precis.isAlive() && System.currentTimeMillis() < end;
      assertTrue(waits, Files.readString(said));
      Thread.sleep(20);
    }
    return found.group();
  }

  /** Waits for a build of at least this number, and returns its number. */
  private int await(Iterator<String> told, int wanted) throws IOException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    // Where nothing is built, a comment is sent from time to time
    while (System.currentTimeMillis() < end && told.hasNext()) {
      String line = told.next();
      if (line.startsWith("data: ") && Integer.parseInt(line.substring(6)) >= wanted) {
        return Integer.parseInt(line.substring(6));
      }
    }
    throw new AssertionError("no build " + wanted + ": " + Files.readString(said));
  }

  /** That it has no more threads or open files once what it has in hand is done. */
  private void assertNoMore(String what, long most) throws Exception {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    long now = count(what);
    while (now > most && System.currentTimeMillis() < end) {
      Thread.sleep(20);
      now = count(what);
    }
    assertTrue(now <= most, now + " of " + what + ", and not " + most);
  }

  /** How many threads or open files it has. */
  private long count(String what) throws IOException {
    try (Stream<Path> each = Files.list(Path.of("/proc", "" + precis.pid(), what))) {
      return each.count();
    }
  }
}
