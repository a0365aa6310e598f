package org.precis.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.precis.text.Sha256;

/**
 * A process that publishes one generation of files after the other, for {@link KillsTest} to kill.
 * It is slow where it exchanges, so that most kills hit an exchange.
 */
final class Publisher {

  static final List<String> FILES = List.of("a.html", "b/c/d.pdf", "e.json");

  private static final int SIZE = 50_000;

  private Publisher() {}

  /**
   * Publishes until it is killed.
   *
   * @param args the folder, and the first generation
   */
  public static void main(String[] args) throws Exception {
    for (int generation = Integer.parseInt(args[1]); ; generation++) {
      publish(Path.of(args[0]), generation, new SlowDisk());
      System.out.println(generation);
    }
  }

  static void publish(Path folder, int generation, Disk disk) throws IOException {
    Origin origin =
        new Origin("precis 1", Sha256.hex("" + generation), Sha256.hex("template"), List.of());
    try (Staging staging = Staging.in(folder, disk)) {
      for (String file : FILES) {
        staging.add(file, bytes(file, generation));
      }
      staging.commit(origin, Staging.MANIFEST);
    }
  }

  /** The first file is the same in two generations, the second is in each other one. */
  static byte[] bytes(String file, int generation) {
    char[] text = new char[SIZE];
    int told = file.equals(FILES.get(0)) ? generation / 2 : generation;
    Arrays.fill(text, (char) ('a' + told % 26));
    return (file + " " + told + " " + new String(text)).getBytes(UTF_8);
  }

  private static final class SlowDisk extends Disk {

    private static void pause() {
      try {
        Thread.sleep(2);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    void move(Path from, Path to) throws IOException {
      pause();
      super.move(from, to);
      pause();
    }

    @Override
    void keep(Path file, Path second) throws IOException {
      pause();
      super.keep(file, second);
    }

    @Override
    void delete(Path path) throws IOException {
      pause();
      super.delete(path);
    }
  }
}
