package org.precis.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The exchange of earlier files for staged ones: all or none. Before the first is exchanged, the
 * earlier files have second names in the area, and a journal lists what is to happen. As long as
 * there is a journal, {@link #undo} brings back what was: at once where a step fails, and in the
 * next run where the process or the machine did not live to end it.
 */
final class Exchange {

  private static final String JOURNAL = "journal";
  private static final String END = "end\n";

  private final Disk disk;
  private final Path area;
  private final Path folder;

  private Exchange(Path area, Disk disk) {
    this.disk = disk;
    this.area = area;
    this.folder = area.getParent();
  }

  /** One file of an exchange, a line of the journal. */
  private record Change(String kind, int number, String path) {

    static final String REPLACES = "replaces";
    static final String ADDS = "adds";

    static Change of(String line) {
      String[] words = line.split(" ", 3);
      return new Change(words[0], Integer.parseInt(words[1]), words[2]);
    }

    String line() {
      return kind + " " + number + " " + path + "\n";
    }
  }

  /** Where a file lies until it is put in place. */
  static Path staged(Path area, int number) {
    return area.resolve(number + ".new");
  }

  /** Puts staged files in place, in this order; the caller keeps others from doing the same. */
  static void run(Path area, List<Staging.Staged> files, Disk disk) throws IOException {
    new Exchange(area, disk).run(files);
  }

  /** Whether an exchange was begun, and neither done nor undone. */
  static boolean isOpen(Path area, Disk disk) {
    return disk.exists(area.resolve(JOURNAL));
  }

  /**
   * Brings back what was there before an exchange that did not come to its end, if there is one.
   */
  static void undo(Path area, Disk disk) throws IOException {
    if (isOpen(area, disk)) {
      new Exchange(area, disk).undo();
    }
  }

  private void run(List<Staging.Staged> files) throws IOException {
    try {
      List<Change> changes = keep(files);
      write(changes);
      for (Change change : changes) {
        Path place = place(change);
        disk.makeFolders(place.getParent());
        disk.move(staged(area, change.number()), place);
      }
      close(changes);
    } catch (IOException e) {
      try {
        undo(area, disk);
      } catch (IOException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
  }

  private List<Change> keep(List<Staging.Staged> files) throws IOException {
    List<Change> changes = new ArrayList<>();
    for (Staging.Staged file : files) {
      Path place = folder.resolve(file.path());
      boolean there = disk.exists(place);
      if (there) {
        disk.keep(place, earlier(file.number()));
      }
      changes.add(new Change(there ? Change.REPLACES : Change.ADDS, file.number(), file.path()));
    }
    return changes;
  }

  /** It has to last through a power cut before the first file is exchanged. */
  private void write(List<Change> changes) throws IOException {
    StringBuilder lines = new StringBuilder();
    changes.forEach(change -> lines.append(change.line()));
    Path journal = area.resolve(JOURNAL);
    disk.write(journal, lines.append(END).toString().getBytes(UTF_8));
    disk.force(journal);
    disk.forceFolder(area);
    disk.forceFolder(folder);
  }

  /** The new names have to last before the journal goes, and it has to go before what it needs. */
  private void close(List<Change> changes) throws IOException {
    for (Path changed : folders(changes)) {
      if (disk.isFolder(changed)) {
        disk.forceFolder(changed);
      }
    }
    disk.delete(area.resolve(JOURNAL));
    disk.forceFolder(area);
  }

  private void undo() throws IOException {
    List<Change> changes = read();
    for (Change change : changes) {
      if (!disk.exists(staged(area, change.number()))) {
        undo(change);
      }
      removeEmpty(place(change).getParent());
    }
    close(changes);
  }

  private void undo(Change change) throws IOException {
    if (change.kind().equals(Change.ADDS)) {
      disk.delete(place(change));
    } else if (disk.exists(earlier(change.number()))) {
      disk.move(earlier(change.number()), place(change));
    }
  }

  /** A journal without its end was never acted upon. */
  private List<Change> read() throws IOException {
    String lines = new String(disk.read(area.resolve(JOURNAL)), UTF_8);
    return lines.endsWith(END)
        ? lines.substring(0, lines.length() - END.length()).lines().map(Change::of).toList()
        : List.of();
  }

  private void removeEmpty(Path empty) throws IOException {
    for (Path path = empty; !path.equals(folder); path = path.getParent()) {
      if (!disk.list(path).isEmpty()) {
        return;
      }
      disk.delete(path);
    }
  }

  /** The folders that a change of these files is written in, up to the one that holds ours. */
  private Set<Path> folders(List<Change> changes) {
    Set<Path> folders = new TreeSet<>();
    for (Change change : changes) {
      Path path = place(change).getParent();
      while (!path.equals(folder)) {
        folders.add(path);
        path = path.getParent();
      }
    }
    folders.add(folder);
    if (folder.getParent() != null) {
      folders.add(folder.getParent());
    }
    return folders;
  }

  private Path place(Change change) {
    return folder.resolve(change.path());
  }

  private Path earlier(int number) {
    return area.resolve(number + ".old");
  }
}
