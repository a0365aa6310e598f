package org.precis.input.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.precis.text.Sha256;

/** Digests of the files of a pack, by which one finds whether they have changed. */
public final class FileDigests {

  /** The path of the pack's own folder; that of any folder ends with a slash. */
  static final String FOLDER = "./";

  /** In place of the digest of a file that is not there. */
  public static final String MISSING = "";

  private static final int MOST_NAMES = 10_000;
  private static final int BUFFER = 1 << 16;

  private FileDigests() {}

  /**
   * The digest of what is at a path now: of the bytes of a file, or of the names in a folder; empty
   * if it cannot be read.
   *
   * @param path relative to the folder
   */
  public static Optional<String> of(Path folder, String path) {
    try {
      Path place = folder.resolve(path);
      return path.endsWith("/") ? names(place) : content(place);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The digest of the bytes of a regular file; empty if it is none or cannot be read. */
  private static Optional<String> content(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.of(HexFormat.of().formatHex(digest.digest()));
  }

  /**
   * The digest of the names of all files and folders in a folder, but hidden ones, with the kind of
   * each; empty if it cannot be read or has too many.
   */
  static Optional<String> names(Path folder) {
    SortedMap<String, String> kinds = new TreeMap<>();
    try {
      list(folder, "", kinds);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
    if (kinds.size() > MOST_NAMES) {
      return Optional.empty();
    }
    MessageDigest digest = Sha256.digest();
    kinds.forEach((name, kind) -> digest.update((name + '\0' + kind + '\0').getBytes(UTF_8)));
    return Optional.of(HexFormat.of().formatHex(digest.digest()));
  }

  private static void list(Path folder, String prefix, SortedMap<String, String> kinds)
      throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (name.startsWith(".") || kinds.size() > MOST_NAMES) {
          continue;
        }
        BasicFileAttributes attributes =
            Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        kinds.put(prefix + name, kind(entry, attributes));
        if (attributes.isDirectory()) {
          list(entry, prefix + name + "/", kinds);
        }
      }
    }
  }

  /** A link may come to lead elsewhere, and then is another thing. */
  private static String kind(Path entry, BasicFileAttributes attributes) throws IOException {
    if (attributes.isSymbolicLink()) {
      return "link to " + Files.readSymbolicLink(entry).toString().replace('\\', '/');
    }
    return attributes.isDirectory() ? "folder" : attributes.isRegularFile() ? "file" : "other";
  }
}
