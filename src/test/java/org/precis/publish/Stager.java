package org.precis.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;

/** A process that stages a file, and waits to be told to put it in place. */
final class Stager {

  private Stager() {}

  /**
   * Stages one file.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws Exception {
    Origin origin = new Origin("precis 1", "", "", java.util.List.of());
    try (Staging staging = Staging.in(Path.of(args[0]))) {
      staging.add("theirs", "1".getBytes(UTF_8));
      System.out.println("staged");
      if (System.in.read() >= 0) {
        staging.commit(origin, "manifest.theirs.json");
      }
    }
  }
}
