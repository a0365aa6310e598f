package org.precis.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.input.file.PackFiles;

/** A ZIP archive of a pack, or of several, one of which is read. */
public final class PackArchive {

  private static final int MOST_FILES = 10_000;

  private PackArchive() {}

  /**
   * The files by path, within the limits of a pack. A folder that holds all of them is left out.
   *
   * @param name what the archive is called in diagnostics
   * @throws FaultyInputException if it is damaged, too large, or has paths that lead out of it
   */
  public static Map<String, byte[]> files(String name, InputStream archive) {
    Map<String, byte[]> files = new TreeMap<>();
    long left = PackFiles.MOST_OF_ALL;
    try {
      ZipInputStream zip = new ZipInputStream(archive, StandardCharsets.UTF_8);
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        if (entry.isDirectory()) {
          continue;
        }
        byte[] bytes = zip.readNBytes((int) Math.min(left, PackFiles.MOST_BYTES) + 1);
        left -= bytes.length;
        check(name, entry.getName(), bytes.length, left, files.size());
        files.put(entry.getName(), bytes);
      }
    } catch (ZipException | EOFException | IllegalArgumentException damaged) {
      throw fault(name, Fault.PACK_ARCHIVE, name, "it is damaged");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (files.isEmpty()) {
      throw fault(name, Fault.PACK_ARCHIVE, name, "it has no files");
    }
    PackPaths.flaw(files.keySet())
        .ifPresent(
            flaw -> {
              throw fault(name, Fault.PACK_ARCHIVE, name, flaw);
            });
    return withoutFolder(name, files);
  }

  private static void check(String archive, String file, int size, long left, int count) {
    if (size > PackFiles.MOST_BYTES) {
      throw fault(archive, Fault.TOO_LARGE, file, size >> 20, PackFiles.MOST_BYTES >> 20);
    }
    if (left < 0) {
      throw fault(archive, Fault.PACK_SIZE, PackFiles.MOST_OF_ALL >> 20);
    }
    if (count == MOST_FILES) {
      throw fault(
          archive, Fault.PACK_ARCHIVE, archive, "it has more than " + MOST_FILES + " files");
    }
    if (PackFiles.leadsOut(file) || file.contains("\\") || file.indexOf('\0') >= 0) {
      throw fault(archive, Fault.OUTSIDE_PACK, file);
    }
  }

  private static Map<String, byte[]> withoutFolder(String name, Map<String, byte[]> files) {
    String first = files.keySet().iterator().next();
    String folder = first.substring(0, first.indexOf('/') + 1);
    boolean ofAll =
        !folder.isEmpty() && files.keySet().stream().allMatch(f -> f.startsWith(folder));
    if (!ofAll || files.containsKey(name + "/" + PackFiles.BRIEFING)) {
      return files;
    }
    Map<String, byte[]> inside = new TreeMap<>();
    files.forEach((file, bytes) -> inside.put(file.substring(folder.length()), bytes));
    return inside;
  }

  private static FaultyInputException fault(String archive, Fault fault, Object... things) {
    return new FaultyInputException(List.of(fault.at(Location.ofFile(archive), "", things)));
  }
}
