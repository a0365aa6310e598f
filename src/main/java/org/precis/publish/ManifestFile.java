package org.precis.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A manifest that lies in a folder, read again.
 *
 * @param place where it lies
 */
public record ManifestFile(Path place, List<PublishedFile> files) {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int MOST_BYTES = 64 << 20;

  public ManifestFile {
    files = List.copyOf(files);
  }

  /**
   * Reads a manifest; empty where the file is none.
   *
   * @throws IOException where it cannot be read
   */
  public static Optional<ManifestFile> read(Path place) throws IOException {
    if (!Files.isRegularFile(place) || Files.size(place) > MOST_BYTES) {
      return Optional.empty();
    }
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), Files.readAllBytes(place))) {
      return files(in).map(files -> new ManifestFile(place, files));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** What it says of a file; empty where it does not name it. */
  public Optional<PublishedFile> entry(Path file) {
    String path = path(file);
    return files.stream().filter(listed -> listed.path().equals(path)).findFirst();
  }

  /** Whether it names a file that lies in the folder of this one. */
  public boolean namesBeside(Path file) {
    String folder = folder(path(file));
    return files.stream().anyMatch(listed -> folder(listed.path()).equals(folder));
  }

  private String path(Path file) {
    Path folder = place.toAbsolutePath().normalize().getParent();
    return folder.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static Optional<List<PublishedFile>> files(JsonParser in) {
    if (in.nextToken() != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = in.currentName();
      if (in.nextToken() == JsonToken.START_ARRAY && key.equals("files")) {
        return Optional.of(entries(in));
      }
      in.skipChildren();
    }
    return Optional.empty();
  }

  private static List<PublishedFile> entries(JsonParser in) {
    List<PublishedFile> entries = new ArrayList<>();
    while (in.nextToken() == JsonToken.START_OBJECT) {
      entries.add(entry(in));
    }
    return entries;
  }

  private static PublishedFile entry(JsonParser in) {
    String path = "";
    long size = 0;
    String sha256 = "";
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = in.currentName();
      in.nextToken();
      switch (key) {
        case "path" -> path = in.getValueAsString("");
        case "size" -> size = in.getValueAsLong();
        case "sha256" -> sha256 = in.getValueAsString("");
        default -> in.skipChildren();
      }
    }
    return new PublishedFile(path, size, sha256);
  }
}
