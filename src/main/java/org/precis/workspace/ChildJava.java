package org.precis.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Another Java with the classes of this one, for work that cannot be stopped in any other way: it
 * can be ended at any moment, takes no more memory than it may, and leaves nothing behind. Its
 * program has to end where its standard input does, which is also the end of this process.
 */
public final class ChildJava implements AutoCloseable {

  /** Megabytes of objects. */
  private static final int HEAP = 384;

  /**
   * Megabytes of addresses, the heap, the program and what libraries outside of Java take: where
   * the system keeps count of them, as Linux does.
   */
  private static final int ADDRESSES = 2048;

  private static final int GRACE_SECONDS = 1;

  private static final String LIMITED =
      "ulimit -v " + ADDRESSES * 1024 + " 2> /dev/null; exec \"$0\" \"$@\"";

  private static final List<String> OPTIONS =
      List.of(
          "-Xmx" + HEAP + "m",
          "-Xss2m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:ReservedCodeCacheSize=32m",
          "-XX:CompressedClassSpaceSize=64m",
          "-XX:-UsePerfData",
          // or drivers would complain in the language of the machine
          "-Duser.language=en",
          "-XX:-CreateCoredumpOnCrash",
          "-Xlog:disable");

  private static final List<String> SAME =
      List.of("-XX:SharedArchiveFile=", "-XX:AOTCache=", "--enable-native-access=");

  private final Process process;
  private final Path folder;

  private ChildJava(Process process, Path folder) {
    this.process = process;
    this.folder = folder;
  }

  /** Starts a program. */
  public static ChildJava start(Class<?> program) throws IOException {
    Path folder = Files.createTempDirectory("precis-query-" + ProcessHandle.current().pid() + "-");
    ProcessBuilder builder = new ProcessBuilder(command(program, folder));
    // one arena for each thread would use up the addresses
    builder.environment().put("MALLOC_ARENA_MAX", "2");
    try {
      return new ChildJava(builder.redirectError(Redirect.DISCARD).start(), folder);
    } catch (IOException e) {
      Files.delete(folder);
      throw e;
    }
  }

  private static List<String> command(Class<?> program, Path folder) {
    List<String> command = new ArrayList<>();
    Path shell = Path.of("/bin/sh");
    if (Files.isExecutable(shell)) {
      command.addAll(List.of(shell.toString(), "-c", LIMITED));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(sameStart());
    command.add("-XX:ErrorFile=" + folder.resolve("crash"));
    command.add("-Djava.io.tmpdir=" + folder);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    return command;
  }

  /** The options by which this Java loads its classes fast, where the system tells of them. */
  private static List<String> sameStart() {
    return Stream.of(ProcessHandle.current().info().arguments().orElse(new String[0]))
        .filter(argument -> SAME.stream().anyMatch(argument::startsWith))
        .toList();
  }

  /** What the program reads. */
  public OutputStream in() {
    return process.getOutputStream();
  }

  /** What the program writes. */
  public InputStream out() {
    return process.getInputStream();
  }

  /** Asks the program to end, and ends it where it does not. */
  @Override
  public void close() {
    Thread asking = new Thread(this::closeIn, "end");
    asking.setDaemon(true);
    asking.start();
    try {
      if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor(GRACE_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    deleteFolder();
  }

  /** Waits for a program that does not read. */
  private void closeIn() {
    try {
      in().close();
    } catch (IOException e) {
      // it has ended
    }
  }

  private void deleteFolder() {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
