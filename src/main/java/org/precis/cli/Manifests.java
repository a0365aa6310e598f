package org.precis.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;
import org.precis.publish.Digest;
import org.precis.publish.ManifestFile;
import org.precis.publish.PublishedFile;

/** The manifests that lie beside finished files. */
final class Manifests {

  /** A briefing of a burst lies in the folder of its value in that of its dimension. */
  private static final int MOST_ABOVE = 2;

  private Manifests() {}

  /** The path of a file that a manifest names, in the form in which the manifest was typed. */
  static String beside(String manifest, String file) {
    int end = Math.max(manifest.lastIndexOf('/'), manifest.lastIndexOf('\\')) + 1;
    return manifest.substring(0, end) + file;
  }

  static boolean isMissing(String name) throws IOException {
    return !Files.exists(Path.of(name)) && naming(Path.of(name)).isPresent();
  }

  /**
   * Where a manifest names the file, and other bytes of it, that is a fault; a warning where the
   * one that lies beside it does not name it.
   */
  static List<Diagnostic> faults(String name, byte[] bytes) throws IOException {
    Optional<ManifestFile> manifest = naming(Path.of(name));
    if (manifest.isEmpty()) {
      return unnamed(name);
    }
    PublishedFile entry = manifest.get().entry(Path.of(name)).orElseThrow();
    if (entry.size() == bytes.length && entry.sha256().equals(Digest.of(bytes))) {
      return List.of();
    }
    return List.of(
        Fault.MANIFEST_HASH.at(Location.ofFile(name), "", manifest.get().place().getFileName()));
  }

  /** A file of an earlier build stays where it was when the next one no longer makes it. */
  private static List<Diagnostic> unnamed(String name) throws IOException {
    Path file = Path.of(name).toAbsolutePath().normalize();
    Path folder = file.getParent();
    for (int above = 0; above <= MOST_ABOVE && folder != null; above++) {
      for (ManifestFile manifest : in(folder)) {
        if (manifest.namesBeside(file)) {
          Object called = manifest.place().getFileName();
          return List.of(Fault.NOT_IN_MANIFEST.at(Location.ofFile(name), "", called));
        }
      }
      folder = folder.getParent();
    }
    return List.of();
  }

  private static Optional<ManifestFile> naming(Path file) throws IOException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    for (int above = 0; above <= MOST_ABOVE && folder != null; above++) {
      Optional<ManifestFile> manifest = naming(file, folder);
      if (manifest.isPresent()) {
        return manifest;
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  private static Optional<ManifestFile> naming(Path file, Path folder) throws IOException {
    return in(folder).stream().filter(manifest -> manifest.entry(file).isPresent()).findFirst();
  }

  private static List<ManifestFile> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    TreeSet<Path> places = new TreeSet<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "manifest*.json")) {
      found.forEach(places::add);
    }
    List<ManifestFile> manifests = new ArrayList<>();
    for (Path place : places) {
      ManifestFile.read(place).ifPresent(manifests::add);
    }
    return manifests;
  }
}
