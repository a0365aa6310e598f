package org.precis.publish;

import java.nio.file.Path;

/** A process that holds the lock of a folder until its input ends. */
final class Locker {

  private Locker() {}

  /**
   * Holds the lock.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws Exception {
    FolderLock lock = FolderLock.of(Path.of(args[0]), new Disk());
    try (lock) {
      System.out.println("held");
      while (System.in.read() >= 0) {
        // Nobody has anything to say.
      }
    }
  }
}
