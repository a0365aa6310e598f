package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.Format;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Failure;
import org.precis.cli.terminal.Terminal;
import org.precis.diagnostic.FaultyInputException;
import org.precis.fixture.Mutator;
import org.precis.fixture.Packs;
import org.precis.fixture.Scratch;
import org.precis.fixture.SeedPacks;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.input.ReadResult;
import org.precis.model.Edition;
import org.precis.workspace.Workspace;

/**
 * Whatever is handed to a reader, it is read or its faults are told: nothing is an internal error,
 * nothing takes longer than {@value #SECONDS} seconds of a processor, and nothing but the engine
 * speaks. Each input is made from its number, so that a failure can be repeated:
 *
 * <pre>mvn test -Dtest=FuzzTest -Dfuzz=1000000            (as many, on all processors)
 * mvn test -Dtest=FuzzTest -Dfuzz=1 -Dfuzz.first=4711  (that one)</pre>
 */
@Tag("slow")
class FuzzTest {

  private static final int SECONDS = 10;
  private static final int COUNT = Integer.getInteger("fuzz", 1_500);
  private static final int FIRST = Integer.getInteger("fuzz.first", 0);
  private static final int MOST_TOLD = 40;

  /** Inputs in a row that are made from one pack, so that few files are written. */
  private static final int BLOCK = 50;

  private static final Precis ENGINE = Precis.open(Packs.WORKSPACE);

  /** Golden packs that are small, in languages and with parts of their own. */
  private static final List<String> FINISHED =
      List.of("single-statistic", "german", "two-languages", "tables", "plain-ids", "chinese");

  /** A way in, and the folder in which an input stands. */
  private interface Reader {
    ExitCode read(int number, Random random, Folders folders) throws Exception;
  }

  /** Where a thread writes its inputs. */
  private record Folders(Scratch pack, Scratch files, Scratch templates) {
    static Folders in(Path folder) throws IOException {
      return new Folders(
          new Scratch(Files.createDirectories(folder.resolve("packs/pack"))),
          new Scratch(Files.createDirectories(folder.resolve("files"))),
          new Scratch(Files.createDirectories(folder.resolve("templates/standard"))));
    }
  }

  private final SeedPacks packs = new SeedPacks();
  private final Map<String, Publication> finished = new ConcurrentHashMap<>();
  private final Map<String, Map<String, LongAdder>> outcomes = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> nanos = new ConcurrentHashMap<>();
  private final Map<String, String> failures = new ConcurrentHashMap<>();
  private final PrintStream out = System.out;
  private final AtomicInteger next = new AtomicInteger(FIRST);

  @TempDir Path folder;

  /** Each reader with its share of a thousand inputs: what takes long has a small one. */
  private Map<Reader, Integer> readers() {
    Map<Reader, Integer> readers = new LinkedHashMap<>();
    readers.put(named("pack", this::pack), 780);
    readers.put(named("machine form", this::machineForm), 120);
    readers.put(named("text", this::text), 40);
    readers.put(named("diff", this::diff), 25);
    readers.put(named("explain", this::explain), 25);
    readers.put(named("verify", this::verify), 5);
    readers.put(named("template", this::template), 5);
    return readers;
  }

  @Test
  void noInputIsAnInternalError() throws Exception {
    List<Reader> dealt = new ArrayList<>();
    readers().forEach((reader, share) -> dealt.addAll(Collections.nCopies(share, reader)));
    assertEquals(1000, dealt.size());
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, UTF_8));
    System.setErr(new PrintStream(said, true, UTF_8));
    try {
      run(dealt);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    out.println(summary());
    assertEquals("", said.toString(UTF_8), "what libraries say");
    assertTrue(failures.isEmpty(), () -> String.join("\n", failures.values()));
  }

  private void run(List<Reader> dealt) throws Exception {
    int count = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), COUNT));
    ExecutorService threads = Executors.newFixedThreadPool(count);
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Folders folders = Folders.in(folder.resolve("thread-" + i));
      copyComparedPacks(folder.resolve("thread-" + i + "/packs"));
      running.add(threads.submit(() -> work(dealt, folders)));
    }
    threads.shutdown();
    for (Future<?> one : running) {
      one.get();
    }
    assertTrue(threads.awaitTermination(1, TimeUnit.MINUTES));
  }

  private Void work(List<Reader> dealt, Folders folders) throws IOException {
    int end = FIRST + COUNT;
    for (int block = next.getAndAdd(BLOCK); block < end; block = next.getAndAdd(BLOCK)) {
      for (int i = block; i < Math.min(end, block + BLOCK); i++) {
        Random random = random(i);
        Reader reader = dealt.get(random.nextInt(dealt.size()));
        one(i, reader, random, folders);
      }
      if (block % 20_000 < BLOCK) {
        out.println(summary());
      }
    }
    return null;
  }

  private static Random random(long number) {
    return new Random(number * 0x9E3779B97F4A7C15L);
  }

  private void one(int index, Reader reader, Random random, Folders folders) {
    long start = processorTime();
    String outcome;
    try {
      outcome = reader.read(index, random, folders).name();
    } catch (Throwable thrown) {
      outcome = Failure.of(thrown).exitCode().name();
      if (!(thrown instanceof FaultyInputException)) {
        fail(index, reader, thrown);
      } else {
        outcome = ExitCode.FINDINGS.name();
      }
    }
    long taken = processorTime() - start;
    if (taken > TimeUnit.SECONDS.toNanos(SECONDS)) {
      fail(index, reader, new IllegalStateException("takes " + taken / 1_000_000 + " ms"));
    }
    // Before the outcome, since the other thread may sum up what has one
    nanos.computeIfAbsent(reader.toString(), any -> new LongAdder()).add(taken);
    outcomes
        .computeIfAbsent(reader.toString(), any -> new ConcurrentHashMap<>())
        .computeIfAbsent(outcome, any -> new LongAdder())
        .increment();
  }

  /** Of this thread: the machine may do other things, too. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** One of each place in the code. */
  private void fail(int index, Reader reader, Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    String place =
        Stream.of(trace)
            .filter(frame -> frame.getClassName().startsWith("org.precis."))
            .limit(3)
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    if (failures.size() < MOST_TOLD) {
      StringWriter told = new StringWriter();
      thrown.printStackTrace(new PrintWriter(told));
      String lines = told.toString().lines().limit(25).collect(Collectors.joining("\n"));
      String failure = "-Dfuzz.first=" + index + " (" + reader + "): " + lines;
      if (failures.putIfAbsent(thrown.getClass() + place, failure) == null) {
        out.println(failure);
      }
    }
  }

  private String summary() {
    StringBuilder lines = new StringBuilder();
    long all = 0;
    for (Map.Entry<String, Map<String, LongAdder>> one : new TreeMap<>(outcomes).entrySet()) {
      long sum = one.getValue().values().stream().mapToLong(LongAdder::sum).sum();
      long micros = nanos.get(one.getKey()).sum() / 1000 / Math.max(1, sum);
      lines.append("\n  " + one.getKey() + ": " + sum + ", " + micros + " µs each, ");
      lines.append(new TreeMap<>(one.getValue()));
      all += sum;
    }
    return "fuzz: " + all + " inputs, " + failures.size() + " failures" + lines;
  }

  private static Reader named(String name, Reader reader) {
    return new Reader() {
      @Override
      public ExitCode read(int number, Random random, Folders folders) throws Exception {
        return reader.read(number, random, folders);
      }

      @Override
      public String toString() {
        return name;
      }
    };
  }

  /** As {@code check} and {@code build} read packs, in every form, with sources of every form. */
  private ExitCode pack(int number, Random random, Folders folders) throws IOException {
    Map<String, byte[]> whole = packs.small(random(number / BLOCK));
    Map<String, byte[]> files = new Mutator(random).pack(whole);
    return made(new Pack(folders.pack.with(files), "pack"), random);
  }

  private ExitCode machineForm(int number, Random random, Folders folders) throws IOException {
    byte[] changed = new Mutator(random).file("b.json", of(number).json().getBytes(UTF_8));
    Path path = folders.files.with(Map.of("b.json", changed));
    return made(new Pack(path.resolve("b.json"), "b.json"), random);
  }

  /** Pages are laid out of some of what can be read. */
  private static ExitCode made(Pack pack, Random random) {
    ReadResult read = EditionReader.read(pack, Packs.WORKSPACE);
    for (Edition edition : read.editions()) {
      if (random.nextInt(4) == 0) {
        ENGINE.produce(edition, random.nextInt(100) == 0 ? Format.PDF : Format.HTML).orElseThrow();
      }
    }
    return ExitCode.OK;
  }

  private ExitCode text(int number, Random random, Folders folders) throws IOException {
    return command("text", document(number, random, folders));
  }

  private ExitCode explain(int number, Random random, Folders folders) throws IOException {
    return command("explain", document(number, random, folders), "total.x");
  }

  private ExitCode diff(int number, Random random, Folders folders) throws IOException {
    String changed = document(number, random, folders);
    String whole = changed.replaceFirst("changed\\.(html|pdf)$", "whole.json");
    return command("diff", whole, changed);
  }

  private ExitCode verify(int number, Random random, Folders folders) throws IOException {
    return command("verify", document(number, random, folders));
  }

  /** A finished briefing of which something was changed. */
  private String document(int number, Random random, Folders folders) throws IOException {
    Publication whole = of(number);
    String name = random.nextBoolean() ? "changed.pdf" : "changed.html";
    byte[] document =
        name.endsWith("pdf")
            ? whole.pdf().orElseThrow().bytes()
            : whole.html().orElseThrow().markup().getBytes(UTF_8);
    Map<String, byte[]> files =
        Map.of(
            name,
            new Mutator(random).file(name, document),
            "whole.json",
            whole.json().getBytes(UTF_8));
    return folders.files.with(files).resolve(name).toString();
  }

  private Publication of(int number) {
    String name = FINISHED.get(number / BLOCK % FINISHED.size());
    return finished.computeIfAbsent(
        name, any -> ENGINE.produce(Packs.read(Packs.all().get(name)).get(0)).orElseThrow());
  }

  private static ExitCode command(String... args) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, UTF_8);
    Terminal terminal = new Terminal(stream, stream, false, false, Packs.WORKSPACE);
    ExitCode exitCode = Main.run(terminal, args);
    if (exitCode == ExitCode.INTERNAL) {
      throw new IllegalStateException(said.toString(UTF_8).lines().limit(3).toList().toString());
    }
    return exitCode;
  }

  private ExitCode template(int number, Random random, Folders folders) throws IOException {
    Path standard = Path.of("templates/standard");
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (Stream<Path> found = Files.walk(standard)) {
      for (Path path : found.filter(Files::isRegularFile).sorted().toList()) {
        files.put(standard.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    List<String> names = List.copyOf(files.keySet());
    String name = names.get(random.nextInt(names.size()));
    files.put(name, new Mutator(random).file(name, files.get(name)));
    Path templates = folders.templates.with(files).getParent();
    Workspace workspace = new Workspace(templates, Packs.WORKSPACE.fonts());
    Path pack = Packs.all().get(FINISHED.get(random.nextInt(FINISHED.size())));
    Edition edition = EditionReader.read(Pack.of(pack), workspace).editions().get(0);
    Precis.open(workspace)
        .produce(edition, random.nextInt(10) == 0 ? Format.PDF : Format.HTML)
        .orElseThrow();
    return ExitCode.OK;
  }

  /** The packs that those of {@code data} are compared with stand beside them. */
  private static void copyComparedPacks(Path parent) throws IOException {
    for (Path pack : Packs.all().values()) {
      if (pack.startsWith("data")) {
        Path copy = parent.resolve(pack.getFileName());
        Files.createDirectories(copy);
        try (Stream<Path> files = Files.list(pack)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            Files.copy(file, copy.resolve(file.getFileName()));
          }
        }
      }
    }
  }
}
