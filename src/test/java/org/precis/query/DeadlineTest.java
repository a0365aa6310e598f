package org.precis.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.diagnostic.Fault;
import org.precis.workspace.Credentials;

/** A query ends when its time is over, and what it takes along is nothing of ours. */
@Tag("slow")
class DeadlineTest {

  /** DuckDB hears of no interrupt while it makes such values. */
  private static final String DEAF = "select len(list_sort(range(100000000))) as n";

  /** Two thousand million letters: more than DuckDB counts as its memory. */
  private static final String HUGE = "select repeat('x', 2000000000) as text";

  private static final String ENDLESS = "select count(*) as n from range(100000000000) a";

  @TempDir Path folder;

  private static QueryResult ask(Query query) throws QueryException {
    try (QueryRunner runner = new QueryRunner()) {
      return runner.result(query);
    }
  }

  private QueryException refused(String sql, int seconds) {
    Query query =
        new Query(
            new DuckDb(""), sql, seconds, folder, Optional.empty(), Credentials.NONE, List.of());
    return assertThrows(QueryException.class, () -> ask(query));
  }

  @ParameterizedTest
  @ValueSource(strings = {DEAF, HUGE, ENDLESS})
  void aQueryEndsAtItsDeadlineWhateverItDoes(String sql) throws IOException {
    long start = System.nanoTime();
    Fault fault = refused(sql, 2).fault();
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    assertTrue(fault == Fault.QUERY_DEADLINE || sql.equals(HUGE) && fault == Fault.QUERY_SIZE);
    assertTrue(taken.toSeconds() < 60, taken.toString());
    assertEquals(List.of(), children(ProcessHandle.current()));
  }

  @Test
  void aQueryTakesNoMoreMemoryThanItMay() throws Exception {
    assumeTrue(System.getProperty("os.name").equals("Linux"));
    CompletableFuture<QueryException> asking =
        CompletableFuture.supplyAsync(() -> refused(HUGE, 60));
    long most = 0;
    while (!asking.isDone()) {
      for (ProcessHandle child : children(ProcessHandle.current())) {
        most = Math.max(most, megabytes(child));
      }
      Thread.sleep(20);
    }
    assertEquals(Fault.QUERY_SIZE, asking.get().fault());
    assertTrue(most > 0 && most < 2048, most + " MB");
  }

  /** What a process has taken at most. */
  private static long megabytes(ProcessHandle process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException ended) {
      return 0;
    }
  }

  @Test
  void aBreakdownIsSaidAndTakesNothingAlong() throws Exception {
    CompletableFuture<QueryException> asking =
        CompletableFuture.supplyAsync(() -> refused(DEAF, 60));
    // The first child that is seen may be a process of an earlier test, as it ends
    await(
        30,
        () -> {
          children(ProcessHandle.current()).forEach(ProcessHandle::destroyForcibly);
          return asking.isDone();
        });
    assertEquals(Fault.QUERY_BREAKDOWN, asking.get(60, TimeUnit.SECONDS).fault());
  }

  @Test
  void aQueryEndsWithThoseWhoAsk() throws Exception {
    Process asker =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Asker.class.getName(),
                folder.toString())
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    await(30, () -> !children(asker.toHandle()).isEmpty());
    List<ProcessHandle> asked = children(asker.toHandle());
    asker.destroyForcibly();
    await(30, () -> asked.stream().noneMatch(ProcessHandle::isAlive));
  }

  /** Asks what takes long. */
  static final class Asker {
    private Asker() {}

    public static void main(String[] args) throws QueryException {
      Path folder = Path.of(args[0]);
      ask(
          new Query(
              new DuckDb(""), ENDLESS, 60, folder, Optional.empty(), Credentials.NONE, List.of()));
    }
  }

  /** Processes that ask a database. */
  private static List<ProcessHandle> children(ProcessHandle parent) {
    return parent
        .descendants()
        .filter(ProcessHandle::isAlive)
        .filter(child -> child.info().command().orElse("").endsWith("java"))
        .toList();
  }

  private static void await(int seconds, BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 10 * seconds && !condition.getAsBoolean(); i++) {
      Thread.sleep(100);
    }
    assertTrue(condition.getAsBoolean());
  }

  @Test
  void nothingIsLeftBehind() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    refused(DEAF, 1);
    try (Stream<Path> left = Files.list(temporary)) {
      List<Path> own =
          left.filter(path -> path.getFileName().toString().startsWith("precis-query"))
              .filter(path -> path.toString().contains("-" + ProcessHandle.current().pid() + "-"))
              .toList();
      assertEquals(List.of(), own);
    }
    assertFalse(Files.exists(Path.of("hs_err_pid" + ProcessHandle.current().pid() + ".log")));
  }
}
