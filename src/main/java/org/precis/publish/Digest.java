package org.precis.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SHA-256 (FIPS 180-4), in small hexadecimal digits. */
public final class Digest {

  private Digest() {}

  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Of a folder: the digest of what {@code sha256sum} prints for its files in byte order of their
   * relative paths, hidden ones left out. By hand: {@code find * -type f | LC_ALL=C sort | xargs
   * sha256sum | sha256sum}.
   */
  public static String ofFolder(Path folder) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile)
          .forEach(file -> files.put(slashed(folder.relativize(file)), file));
    }
    return of(
        files.keySet().stream()
            .filter(path -> !("/" + path).contains("/."))
            .map(path -> digestOfFile(files.get(path)) + "  " + path + "\n")
            .collect(Collectors.joining()));
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static String digestOfFile(Path file) {
    try {
      return of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
