package org.precis.review.verify;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.precis.Format;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;
import org.precis.publish.Inputs;
import org.precis.publish.ManifestFile;
import org.precis.publish.NotAManifestException;
import org.precis.publish.Origin;
import org.precis.publish.PublishedBriefing;
import org.precis.publish.PublishedFile;
import org.precis.review.BriefingFile;
import org.precis.review.Form;
import org.precis.text.Sha256;

/** The manifests that list finished files: those given, and those beside the files. */
final class Manifests {

  private static final String NAME = "manifest.*\\.json";
  private static final String FINISHED = ".*\\.(html|pdf)";

  /**
   * How many folders above a file a manifest may be: a burst has a folder for each value in one for
   * its dimension.
   */
  private static final int MOST_ABOVE = 2;

  /** The most unlisted files that are reported. */
  private static final int MOST_LEFT_OUT = 20;

  /** The manifests given, by name as typed. */
  private final Map<String, ManifestFile> typed = new LinkedHashMap<>();

  /** The manifests of each folder, read once. */
  private final Map<Path, List<ManifestFile>> inFolders = new TreeMap<>();

  /** Their faults not reported yet. */
  private final Map<Path, List<Diagnostic>> faultyInFolders = new TreeMap<>();

  /** Whether a file has the name of a manifest, whatever its content. */
  public static boolean isNamedSo(String typed) {
    return fileName(typed).matches(NAME);
  }

  /**
   * Takes a manifest that was given.
   *
   * @return the files that it lists, relative to the name as typed
   * @throws NotAManifestException if it is something else
   */
  public Set<String> take(String name) throws IOException {
    ManifestFile manifest = ManifestFile.read(Path.of(name));
    typed.put(name, manifest);
    Set<String> files = new LinkedHashSet<>();
    manifest.files().forEach(file -> files.add(beside(name, file.path())));
    return files;
  }

  /**
   * The faults of the manifests that were given, by name.
   *
   * @param data digests of the data of files, by their names, as far as they could be read
   */
  public Map<String, List<Diagnostic>> flaws(Map<String, String> data) {
    Map<String, List<Diagnostic>> flaws = new LinkedHashMap<>();
    typed.forEach(
        (name, manifest) -> {
          List<Diagnostic> own = new ArrayList<>();
          Location place = Location.ofFile(name);
          manifest.flaws().forEach(flaw -> own.add(Fault.MANIFEST_FLAW.at(place, "", flaw)));
          String all = manifest.isOfOneBriefing() ? "" : data(name, manifest, data);
          differs(place, called(manifest), "from the data", manifest.origin().data(), all, own);
          if (!own.isEmpty()) {
            flaws.put(name, own);
          }
        });
    return flaws;
  }

  /** The digest of the data of all briefings that a manifest lists; "" if one is not known. */
  private static String data(String name, ManifestFile manifest, Map<String, String> data) {
    SortedMap<String, String> digests = new TreeMap<>();
    for (PublishedFile file : manifest.files()) {
      String digest = data.getOrDefault(beside(name, file.path()), "");
      if (digest.isEmpty()) {
        return "";
      }
      digests.put(file.path().replaceFirst("[^.]+$", Format.JSON.ending()), digest);
    }
    return digests.isEmpty() ? "" : Origin.data(digests);
  }

  private static String beside(String manifest, String file) {
    return folder(manifest) + file;
  }

  private static String folder(String typed) {
    return typed.substring(0, Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
  }

  private static String fileName(String typed) {
    return typed.substring(folder(typed).length());
  }

  public boolean isMissing(String name) throws IOException {
    return !Files.exists(Path.of(name)) && !naming(Path.of(name)).isEmpty();
  }

  public boolean isNamed(String name) throws IOException {
    return !naming(Path.of(name)).isEmpty();
  }

  /**
   * A fault if a manifest lists the file with other bytes; a warning if the manifests beside it do
   * not list it, or are faulty.
   */
  public List<Diagnostic> faults(String name, byte[] bytes) throws IOException {
    Path file = Path.of(name);
    List<ManifestFile> naming = naming(file);
    List<Diagnostic> faults = new ArrayList<>(faultyBeside(file));
    String digest = naming.isEmpty() ? "" : Sha256.hex(bytes);
    for (ManifestFile manifest : naming) {
      PublishedFile entry = manifest.entry(file).orElseThrow();
      if (entry.size() != bytes.length || !entry.sha256().equals(digest)) {
        faults.add(Fault.MANIFEST_HASH.at(Location.ofFile(name), "", called(manifest)));
      }
    }
    if (naming.isEmpty()) {
      faults.addAll(unnamed(name));
    }
    return faults;
  }

  /** The digest of the template that a manifest states for a file. */
  public Optional<String> template(String name) throws IOException {
    return naming(Path.of(name)).stream()
        .map(manifest -> manifest.origin().template())
        .filter(hash -> hash.matches("[0-9a-f]{64}"))
        .findFirst();
  }

  /** The faults of what manifests state of a file beside its bytes. */
  public List<Diagnostic> originFaults(BriefingFile file, Verdict.Facts facts) throws IOException {
    List<Diagnostic> faults = new ArrayList<>();
    Path path = Path.of(file.name());
    String template = facts.edition().presentation().template();
    String language = facts.edition().masthead().language();
    for (ManifestFile manifest : naming(path)) {
      Location place = Location.ofFile(file.name());
      String called = called(manifest);
      Origin origin = manifest.origin();
      differs(place, called, "by", origin.engine(), facts.by().engine(), faults);
      differs(place, called, "with the template", origin.template(), facts.templateHash(), faults);
      if (manifest.isOfOneBriefing()) {
        differs(place, called, "from the data", origin.data(), facts.data(), faults);
      }
      for (Inputs inputs : origin.inputs().stream().toList()) {
        differs(place, called, "with the template", inputs.template(), template, faults);
        String asked = inputs.options().getOrDefault("language", "");
        differs(place, called, "in the language", asked, language, faults);
      }
      if (!origin.briefings().isEmpty()) {
        PublishedBriefing stated = briefing(manifest, manifest.entry(path).orElseThrow());
        differs(place, called, "in the language", stated.language(), language, faults);
        differs(place, called, "for", slice(stated.slice()), slice(facts.slice()), faults);
        if (file.form() == Form.PDF) {
          differs(place, called, "on", pages(stated.pages()), pages(file.pageCount()), faults);
        }
      }
    }
    return faults;
  }

  private static PublishedBriefing briefing(ManifestFile manifest, PublishedFile entry) {
    return manifest.origin().briefings().stream()
        .filter(briefing -> briefing.has(entry))
        .findFirst()
        .orElse(new PublishedBriefing("", "no language", "", 0));
  }

  private static String pages(int count) {
    return count == 1 ? "1 page" : count + " pages";
  }

  private static String slice(String value) {
    return value.isEmpty() ? "no value of a burst" : "'" + value + "'";
  }

  private static void differs(
      Location place, String manifest, String what, String says, String is, List<Diagnostic> to) {
    if (!says.isEmpty() && !is.isEmpty() && !says.equals(is) && !isHead(is, says)) {
      to.add(Fault.MANIFEST_ORIGIN.at(place, "", what, is, manifest, says));
    }
  }

  /** Whether one is the head of a digest, as documents print it, and the other the digest. */
  private static boolean isHead(String head, String digest) {
    return head.matches("[0-9a-f]{12}") && digest.startsWith(head);
  }

  private static String called(ManifestFile manifest) {
    return manifest.place().getFileName().toString();
  }

  /** The finished files in the folders of the manifests given that none of them lists. */
  public List<Diagnostic> leftOut() throws IOException {
    List<Diagnostic> faults = new ArrayList<>();
    Set<Path> told = new TreeSet<>();
    for (Map.Entry<String, ManifestFile> one : typed.entrySet()) {
      for (String folder : one.getValue().folders()) {
        for (String name : finishedIn(beside(one.getKey(), folder))) {
          Path file = Path.of(name).toAbsolutePath().normalize();
          if (isTypedNaming(file) || !told.add(file) || faults.size() >= MOST_LEFT_OUT) {
            continue;
          }
          String called = called(one.getValue());
          faults.add(Fault.NOT_IN_MANIFEST.at(Location.ofFile(name), "", called));
        }
      }
    }
    return faults;
  }

  private boolean isTypedNaming(Path file) {
    return typed.values().stream().anyMatch(manifest -> manifest.entry(file).isPresent());
  }

  private static Set<String> finishedIn(String folder) throws IOException {
    Set<String> names = new TreeSet<>();
    if (!Files.isDirectory(Path.of(folder))) {
      return names;
    }
    try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(folder))) {
      for (Path file : found) {
        String name = file.getFileName().toString();
        if (name.matches(FINISHED) && Files.isRegularFile(file)) {
          names.add(folder + name);
        }
      }
    }
    return names;
  }

  /** A file of an earlier build stays in place when the next one no longer makes it. */
  private List<Diagnostic> unnamed(String name) throws IOException {
    Path file = Path.of(name);
    for (Path folder : foldersOf(file)) {
      for (ManifestFile manifest : in(folder)) {
        if (manifest.namesBeside(file)) {
          return List.of(Fault.NOT_IN_MANIFEST.at(Location.ofFile(name), "", called(manifest)));
        }
      }
    }
    return List.of();
  }

  /** All manifests that list a file: those given, and those in its folder and above. */
  private List<ManifestFile> naming(Path file) throws IOException {
    Map<Path, ManifestFile> naming = new TreeMap<>();
    typed.values().forEach(manifest -> naming.put(real(manifest.place()), manifest));
    for (Path folder : foldersOf(file)) {
      in(folder).forEach(manifest -> naming.putIfAbsent(real(manifest.place()), manifest));
    }
    return naming.values().stream().filter(manifest -> manifest.entry(file).isPresent()).toList();
  }

  private static Path real(Path place) {
    return place.toAbsolutePath().normalize();
  }

  private static List<Path> foldersOf(Path file) {
    List<Path> folders = new ArrayList<>();
    Path folder = real(file).getParent();
    for (int above = 0; above <= MOST_ABOVE && folder != null; above++) {
      folders.add(folder);
      folder = folder.getParent();
    }
    return folders;
  }

  /** The faults of the manifests in the folder of a file, reported once for each folder. */
  private List<Diagnostic> faultyBeside(Path file) throws IOException {
    Path folder = foldersOf(file).get(0);
    in(folder);
    List<Diagnostic> faulty = faultyInFolders.remove(folder);
    return faulty == null ? List.of() : faulty;
  }

  private List<ManifestFile> in(Path folder) throws IOException {
    List<ManifestFile> read = inFolders.get(folder);
    if (read != null) {
      return read;
    }
    List<ManifestFile> manifests = new ArrayList<>();
    List<Diagnostic> faulty = new ArrayList<>();
    Set<Path> known = new TreeSet<>();
    typed.values().forEach(manifest -> known.add(real(manifest.place())));
    for (Path place : placesIn(folder)) {
      if (known.contains(place)) {
        continue;
      }
      try {
        ManifestFile manifest = ManifestFile.read(place);
        manifests.add(manifest);
        manifest.flaws().forEach(flaw -> faulty.add(faultyBeside(place, flaw)));
      } catch (NotAManifestException e) {
        if (!e.isOfOtherKind()) {
          faulty.add(faultyBeside(place, e.getMessage()));
        }
      } catch (IOException e) {
        faulty.add(faultyBeside(place, "it cannot be read"));
      }
    }
    inFolders.put(folder, manifests);
    faultyInFolders.put(folder, faulty);
    return manifests;
  }

  private static Diagnostic faultyBeside(Path place, String flaw) {
    return Fault.MANIFEST_BESIDE.at(Location.ofFile(place.getFileName().toString()), "", flaw);
  }

  private static Set<Path> placesIn(Path folder) throws IOException {
    Set<Path> places = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "manifest*.json")) {
        found.forEach(places::add);
      }
    }
    return places;
  }
}
