package org.precis.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.text.JsonWriter;
import org.precis.text.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
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
 * @param whole whether every byte is as it was written
 */
public record ManifestFile(
    Path place, Origin origin, List<PublishedFile> files, List<String> flaws, boolean whole) {

  private static final JsonFactory JSON = new JsonFactory();
  private static final Pattern SEAL = Pattern.compile(",\n  \"seal\": \"([0-9a-f]{64})\"\n}\n$");
  private static final int MOST_BYTES = 16 << 20;
  private static final int BUFFER = 1 << 16;

  public ManifestFile {
    files = List.copyOf(files);
    flaws = List.copyOf(flaws);
  }

  /**
   * A manifest: keys in a fixed order, files by path, and nothing of when or where it was made. It
   * ends with a digest of itself.
   */
  static byte[] of(Origin origin, List<PublishedFile> files) {
    String all = JsonWriter.indented(out -> write(origin, files, out));
    return JsonWriter.indented(
            out -> {
              write(origin, files, out);
              out.string("seal", Sha256.hex(all));
            })
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Origin origin, List<PublishedFile> files, JsonWriter out) {
    out.string("engine", origin.engine());
    out.string("data", origin.data());
    out.string("template", origin.template());
    origin.inputs().ifPresent(inputs -> out.object("inputs", () -> write(inputs, out)));
    out.array("briefings", origin.briefings(), briefing -> write(briefing, out));
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

  private static void write(Inputs inputs, JsonWriter out) {
    out.object("options", () -> inputs.options().forEach(out::string));
    out.string("template", inputs.template());
    out.object("files", () -> inputs.files().forEach(out::string));
    out.optional("unrepeatable", inputs.unrepeatable());
  }

  private static void write(PublishedBriefing briefing, JsonWriter out) {
    out.string("name", briefing.name());
    out.string("language", briefing.language());
    out.optional("slice", briefing.slice());
    out.number("pages", briefing.pages());
  }

  /**
   * The bytes of the manifest of one of its folders, with paths relative to that.
   *
   * @param folder relative to the folder of this one, with {@code /} at its end
   */
  public byte[] of(String folder) {
    List<PublishedBriefing> briefings =
        origin.briefings().stream()
            .filter(briefing -> briefing.name().startsWith(folder))
            .map(briefing -> briefing.in(folder))
            .toList();
    List<PublishedFile> inside =
        files.stream()
            .filter(file -> file.path().startsWith(folder))
            .map(file -> file.in(folder))
            .toList();
    return of(origin.with(briefings), inside);
  }

  /**
   * The bytes of the manifest of a folder that has its folder in it: what {@link #of(String)} made
   * this one from, if that listed nothing else.
   *
   * @param folder its folder, relative to the other, with {@code /} at its end
   */
  public byte[] outOf(String folder) {
    List<PublishedBriefing> briefings =
        origin.briefings().stream().map(briefing -> briefing.outOf(folder)).toList();
    return of(origin.with(briefings), files.stream().map(file -> file.outOf(folder)).toList());
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
    byte[] bytes = bytes(place);
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      ManifestReading reading = new ManifestReading(in);
      reading.manifest();
      Origin origin = reading.origin();
      List<PublishedFile> files = reading.files();
      boolean whole = Arrays.equals(bytes, of(origin, files));
      List<String> flaws = new ArrayList<>(reading.flaws());
      if (reading.isSealed() && !isSealed(bytes)) {
        flaws.add("it was edited: its seal is not that of its content");
      }
      return new ManifestFile(place, origin, files, flaws, whole);
    } catch (JacksonException e) {
      throw new NotAManifestException("it is not JSON");
    }
  }

  /** Whether it ends with the digest of all that is before. */
  private static boolean isSealed(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Matcher seal = SEAL.matcher(text);
    return seal.find()
        && Sha256.hex(text.substring(0, seal.start()) + "\n}\n").equals(seal.group(1));
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

  /**
   * The first of its files that is not as it was written, as in {@code edited: a.html}; empty if
   * all are. Every byte is read: an edited file may have the size and the time of the one before.
   */
  public Optional<String> otherFile() {
    for (PublishedFile file : files) {
      Path path = place.resolveSibling(file.path());
      if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of("missing: " + file.path());
      }
      if (!isSame(path, file)) {
        return Optional.of("edited: " + file.path());
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Path path, PublishedFile file) {
    try {
      return Files.size(path) == file.size() && digest(path).equals(file.sha256());
    } catch (IOException e) {
      return false;
    }
  }

  private static String digest(Path path) throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(path)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
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
}
