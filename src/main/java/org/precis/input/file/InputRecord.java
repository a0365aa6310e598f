package org.precis.input.file;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a pack has been read from: as long as all of this is the same, so is what is read. */
public final class InputRecord {

  private final SortedMap<String, String> digests = new TreeMap<>();
  private String unrepeatable = "";

  void add(String path, String digest) {
    digests.put(path, digest);
  }

  /** Notes that a file was looked for and is not there, so that one notices when it is. */
  public void addMissing(String path) {
    digests.putIfAbsent(path, FileDigests.MISSING);
  }

  /**
   * Adds what another pack was read from.
   *
   * @param folder of that pack, seen from this one; "" if it is the same
   */
  public void addAll(String folder, InputRecord other) {
    String before = folder.isEmpty() ? "" : folder + "/";
    for (Map.Entry<String, String> one : other.digests.entrySet()) {
      String path = one.getKey();
      digests.put(path.equals(FileDigests.FOLDER) ? before : before + path, one.getValue());
    }
    if (!other.unrepeatable.isEmpty()) {
      makeUnrepeatable(other.unrepeatable);
    }
  }

  /**
   * Notes that equal files need not give an equal edition, or that it must not be possible to try
   * out what is in them.
   *
   * @param why what the pack does, in words
   */
  public void makeUnrepeatable(String why) {
    unrepeatable = why;
  }

  /** See {@link #makeUnrepeatable}; "" if nothing was noted. */
  public String unrepeatable() {
    return unrepeatable;
  }

  /** Digests by path, as {@link FileDigests#of} gives them. */
  public SortedMap<String, String> digests() {
    return Collections.unmodifiableSortedMap(digests);
  }
}
