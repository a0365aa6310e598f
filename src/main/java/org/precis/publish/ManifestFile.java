package org.precis.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.precis.text.JsonWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What lies in a folder of finished files, and what it was made from: {@code manifest.json}, read
 * again.
 *
 * @param place where it lies
 * @param origin what it says that its files were made from; "" where it does not say
 * @param files the files below its folder, each once, by the path without {@code .} and {@code ..}
 * @param flaws what is wrong with it, in words
 */
public record ManifestFile(
    Path place, Origin origin, List<PublishedFile> files, List<String> flaws) {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int MOST_BYTES = 16 << 20;
  private static final int MOST_FILES = 100_000;

  public ManifestFile {
    files = List.copyOf(files);
    flaws = List.copyOf(flaws);
  }

  /** A manifest: keys in a fixed order, files by path, and nothing of when or where it was made. */
  static byte[] of(Origin origin, List<PublishedFile> files) {
    return JsonWriter.indented(out -> write(origin, files, out)).getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Origin origin, List<PublishedFile> files, JsonWriter out) {
    out.string("engine", origin.engine());
    out.string("data", origin.data());
    out.string("template", origin.template());
    out.array(
        "files",
        files,
        file -> {
          out.string("path", file.path());
          out.number("size", file.size());
          out.string("sha256", file.sha256());
        });
    out.list("warnings", origin.warnings());
  }

  /**
   * Reads a manifest.
   *
   * @throws NotAManifestException where it is something else
   * @throws IOException where it cannot be read
   */
  public static ManifestFile read(Path place) throws IOException {
    if (!Files.exists(place)) {
      if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
        throw new NotAManifestException("it is a broken link");
      }
      throw new NoSuchFileException(place.toString());
    }
    if (!Files.isRegularFile(place)) {
      throw new NotAManifestException(
          Files.isDirectory(place) ? "it is a folder" : "it is not a regular file");
    }
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), bytes(place))) {
      Reading reading = new Reading();
      reading.manifest(in);
      Origin origin = new Origin(reading.engine, reading.data, reading.template, List.of());
      return new ManifestFile(
          place, origin, List.copyOf(reading.files.values()), List.copyOf(reading.flaws));
    } catch (JacksonException e) {
      throw new NotAManifestException("it is not JSON");
    }
  }

  private static byte[] bytes(Path place) throws IOException {
    try (InputStream in = Files.newInputStream(place)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new NotAManifestException("it exceeds " + (MOST_BYTES >> 20) + " MB");
      }
      return bytes;
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

  /** The folders in which it names files, with {@code /} at their ends, its own as "". */
  public Set<String> folders() {
    Set<String> folders = new TreeSet<>(Set.of(""));
    files.forEach(listed -> folders.add(folder(listed.path())));
    return folders;
  }

  /** Whether all its files are forms of one briefing, so that its data is that of each. */
  public boolean isOfOneBriefing() {
    return files.stream()
            .map(listed -> listed.path().replaceFirst("\\.[a-z]+$", ""))
            .distinct()
            .count()
        == 1;
  }

  private String path(Path file) {
    Path folder = place.toAbsolutePath().normalize().getParent();
    return folder.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** What is read of a manifest, and what is wrong with it. */
  private static final class Reading {

    private final Map<String, PublishedFile> files = new LinkedHashMap<>();
    private final List<String> flaws = new ArrayList<>();
    private final Set<String> keys = new TreeSet<>();
    private String engine = "";
    private String data = "";
    private String template = "";

    void manifest(JsonParser in) throws NotAManifestException {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new NotAManifestException("it is not a JSON object");
      }
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = in.currentName();
        boolean again = !keys.add(key);
        if (again) {
          flaws.add("'" + key + "' is given twice");
        }
        JsonToken value = in.nextToken();
        if (!again && key.equals("files") && value == JsonToken.START_ARRAY) {
          entries(in);
        } else if (!again && value == JsonToken.VALUE_STRING) {
          text(key, in.getValueAsString(""));
        } else {
          in.skipChildren();
        }
      }
      if (in.nextToken() != null) {
        flaws.add("it has content after its end");
      }
      if (!keys.contains("files")) {
        throw new NotAManifestException("it has no 'files'", true);
      }
      if (files.isEmpty()) {
        flaws.add("it lists no file");
      }
    }

    private void text(String key, String value) {
      switch (key) {
        case "engine" -> engine = value;
        case "data" -> data = value;
        case "template" -> template = value;
        default -> {}
      }
    }

    private void entries(JsonParser in) throws NotAManifestException {
      int count = 0;
      for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
        if (++count > MOST_FILES) {
          throw new NotAManifestException("it lists more than " + MOST_FILES + " files");
        }
        if (next == JsonToken.START_OBJECT) {
          entry(in);
        } else {
          flaws.add("an entry of 'files' is not an object");
          in.skipChildren();
        }
      }
    }

    private void entry(JsonParser in) {
      Set<String> seen = new TreeSet<>();
      String path = "";
      long size = -1;
      String sha256 = "";
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = in.currentName();
        in.nextToken();
        if (!seen.add(key)) {
          flaws.add("'" + key + "' is given twice in one entry");
        }
        switch (key) {
          case "path" -> path = in.getValueAsString("");
          case "size" -> size = in.getValueAsLong(-1);
          case "sha256" -> sha256 = in.getValueAsString("");
          default -> in.skipChildren();
        }
      }
      add(path, size, sha256);
    }

    private void add(String path, long size, String sha256) {
      Optional<String> below = below(path);
      if (below.isEmpty()) {
        flaws.add("'" + path + "' is not a path inside its folder");
      } else if (files.containsKey(below.get())) {
        flaws.add("'" + below.get() + "' is listed twice");
      } else {
        files.put(below.get(), new PublishedFile(below.get(), size, sha256));
      }
    }

    /** The path without detours; empty where it names no file below the folder. */
    private static Optional<String> below(String path) {
      if (path.startsWith("/") || path.endsWith("/") || path.matches("(?s).*[\\\\:\\x00].*")) {
        return Optional.empty();
      }
      Deque<String> names = new ArrayDeque<>();
      for (String name : path.split("/")) {
        if (name.equals("..")) {
          if (names.pollLast() == null) {
            return Optional.empty();
          }
        } else if (!name.isEmpty() && !name.equals(".")) {
          names.add(name);
        }
      }
      return names.isEmpty() ? Optional.empty() : Optional.of(String.join("/", names));
    }
  }
}
