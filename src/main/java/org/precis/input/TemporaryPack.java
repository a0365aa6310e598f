package org.precis.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.precis.input.file.PackFiles;

/**
 * A pack that was handed over as bytes, in a temporary folder that only this user can enter, until
 * it is closed: so it is read in exactly the same way as one on disk, queries and workbooks
 * included.
 */
public record TemporaryPack(Path folder, Pack pack) implements AutoCloseable {

  /** Below the temporary folder, so that nothing which lies beside that is above the pack. */
  private static final String PACKS = "packs";

  /**
   * Writes the files; the pack is the folder of its name among them, or all of them.
   *
   * @throws IllegalArgumentException if a path leads out of the pack or cannot be that of a file
   */
  public static TemporaryPack of(String name, Map<String, byte[]> files) {
    PackPaths.flaw(files.keySet())
        .ifPresent(
            flaw -> {
              throw new IllegalArgumentException("'" + name + "' is not a pack: " + flaw);
            });
    try {
      Path folder = Files.createTempDirectory("precis-pack-");
      boolean several = files.containsKey(name + "/" + PackFiles.BRIEFING);
      Path own = Files.createDirectory(folder.resolve(PACKS));
      Pack pack = new Pack(several ? own.resolve(name) : own, name);
      TemporaryPack written = new TemporaryPack(folder, pack);
      try {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          written.add(file.getKey(), file.getValue());
        }
      } catch (Throwable failed) {
        written.close();
        throw failed;
      }
      return written;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String name, byte[] bytes) throws IOException {
    Path own = folder.resolve(PACKS);
    Path file = own.resolve(name).normalize();
    if (!file.startsWith(own) || file.equals(own)) {
      throw new IllegalArgumentException("'" + name + "' is not the path of a file in the pack");
    }
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
