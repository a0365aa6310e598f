package org.precis.review.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.Precis;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.input.BoundedReading;
import org.precis.input.Choices;
import org.precis.model.Edition;
import org.precis.model.Slice;
import org.precis.pdf.sign.PdfSignature;
import org.precis.publish.NotAManifestException;
import org.precis.review.BriefingFile;
import org.precis.review.Excerpt;
import org.precis.review.Form;
import org.precis.workspace.Workspace;

/**
 * Verifies finished briefings: each is made again from the data inside it, and compared byte by
 * byte; manifests, signatures and the forms of one briefing have to agree.
 */
public final class Verifier {

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private static final String VERIFIABLE =
      "give the HTML or the PDF of a briefing, or its manifest.json";

  private static final Set<Fault> OTHER_FILE =
      EnumSet.of(Fault.NOT_A_BRIEFING, Fault.BRIEFING_SIZE);

  private final Workspace workspace;
  private final Precis engine;
  private final Manifests manifests = new Manifests();

  /** By the name of the file, in the order in which they are reported. */
  private final Map<String, Verdict> verdicts = new LinkedHashMap<>();

  private Verifier(Workspace workspace) {
    this.workspace = workspace;
    this.engine = Precis.open(workspace);
  }

  /**
   * A verdict on each file, and on each file that a manifest among them lists.
   *
   * @param files HTML, PDF, or manifests of these
   * @param workspace with the templates that they were made with
   */
  public static List<Verdict> verify(List<String> files, Workspace workspace) throws Exception {
    Verifier verifier = new Verifier(workspace);
    for (String name : verifier.names(files)) {
      verifier.verdicts.put(name, verifier.verdict(name));
    }
    verifier.manifestFaults();
    return together(List.copyOf(verifier.verdicts.values()));
  }

  /** The files that are named, and those that a named manifest lists. */
  private Set<String> names(List<String> typed) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    for (String name : typed) {
      try {
        names.addAll(manifests.take(name));
      } catch (NotAManifestException e) {
        if (Manifests.isNamedSo(name)) {
          verdicts.put(name, Verdict.of(name).notAManifest(e.getMessage()));
        } else {
          names.add(name);
        }
      }
    }
    return names;
  }

  private void manifestFaults() throws IOException {
    Map<String, String> data = new LinkedHashMap<>();
    verdicts.forEach(
        (name, verdict) -> verdict.facts().ifPresent(facts -> data.put(name, facts.data())));
    manifests
        .flaws(data)
        .forEach((name, flaws) -> verdicts.put(name, Verdict.of(name).unsound(flaws)));
    List<Diagnostic> unlisted = manifests.leftOut();
    // Nobody asked for these files: the first verdict reports them
    verdicts.entrySet().stream()
        .findFirst()
        .ifPresent(first -> first.setValue(first.getValue().with(unlisted)));
  }

  private Verdict verdict(String name) throws Exception {
    Verdict verdict = Verdict.of(name);
    if (manifests.isMissing(name)) {
      return verdict.missing();
    }
    try {
      return BoundedReading.read(name, () -> read(name, verdict));
    } catch (FaultyInputException faulty) {
      return verdict.unreadable(hinted(faulty.diagnostics()));
    }
  }

  /** The faults of a file that holds no printed briefing, with what can be verified instead. */
  private static List<Diagnostic> hinted(List<Diagnostic> faults) {
    return faults.stream()
        .map(fault -> OTHER_FILE.contains(fault.fault()) ? fault.withHint(VERIFIABLE) : fault)
        .toList();
  }

  private Verdict read(String name, Verdict verdict) throws IOException {
    BriefingFile file = BriefingFile.open(name);
    boolean listed = file.form() == Form.JSON && manifests.isNamed(name);
    if (!file.form().isDocument() && !listed) {
      return verdict.unprinted(file.form());
    }
    Edition edition;
    try {
      edition = file.read(workspace, Choices.NONE).editions().get(0);
    } catch (FaultyInputException faulty) {
      if (file.copies() == 0) {
        throw faulty;
      }
      return verdict.unsound(faulty.diagnostics()).with(manifests.faults(name, file.bytes()));
    }
    return compared(Proof.of(file, manifests.template(name), edition, engine), verdict);
  }

  private Verdict compared(Proof proof, Verdict verdict) throws IOException {
    BriefingFile file = proof.file();
    Edition edition = proof.made().edition();
    List<Diagnostic> faults = new ArrayList<>(manifests.faults(file.name(), file.bytes()));
    faults.addAll(proof.faults());
    faults.addAll(proof.reservations(workspace));
    faults.addAll(nameWarnings(file.name(), edition));
    faults.addAll(certificateDates(file, edition));
    Verdict read = verdict.read(proof, faults);
    Verdict.Facts facts = read.facts().orElseThrow();
    return read.with(manifests.originFaults(file, facts));
  }

  private static List<Diagnostic> certificateDates(BriefingFile file, Edition edition) {
    return file.signature()
        .flatMap(PdfSignature::signer)
        .map(by -> Signatures.dateWarnings(file.name(), by, edition.masthead().published()))
        .orElse(List.of());
  }

  /** Two forms of one briefing have to say the same. */
  private static List<Verdict> together(List<Verdict> verdicts) throws Exception {
    List<Verdict> all = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      Optional<Verdict> other = verdicts.stream().filter(verdict::isOtherFormOf).findFirst();
      boolean proven = other.isEmpty() || verdict.isProvenWith(other.get());
      all.add(proven ? verdict : verdict.with(disagreement(verdict, other.get())));
    }
    return all;
  }

  private static List<Diagnostic> disagreement(Verdict one, Verdict other) throws Exception {
    return BoundedReading.read(
        one.name(),
        () -> disagreements(BriefingFile.open(one.name()), BriefingFile.open(other.name())));
  }

  /** The faults of the first form, compared with the second; the first difference is enough. */
  private static List<Diagnostic> disagreements(BriefingFile file, BriefingFile other) {
    Location place = Location.ofFile(file.name());
    if (!file.data().equals(other.data())) {
      return List.of(Fault.DATA_DIFFERS.at(place, "", other.name()));
    }
    List<String> here = file.lines();
    List<String> there = other.lines();
    for (int line = 0; line < Math.max(here.size(), there.size()); line++) {
      String says = line < here.size() ? here.get(line) : "";
      String otherSays = line < there.size() ? there.get(line) : "";
      if (!says.equals(otherSays)) {
        Excerpt.Pair pair = Excerpt.of(says, otherSays);
        return List.of(
            Fault.TEXTS_DIFFER.at(place, "", pair.found(), other.name(), pair.expected()));
      }
    }
    return List.of();
  }

  /** A warning for each part of the file name with another id or language, which proves nothing. */
  private static List<Diagnostic> nameWarnings(String file, Edition edition) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    List<String> parts = List.of(name.split("\\."));
    List<Diagnostic> warnings = new ArrayList<>();
    String id = edition.masthead().id();
    if (!parts.isEmpty() && !parts.get(0).equals(id)) {
      warnings.add(Fault.OTHER_NAME.at(Location.ofFile(file), "", parts.get(0), id));
    }
    String language = edition.masthead().language();
    String slice = edition.selection().slice().map(Slice::slug).orElse("");
    for (int i = 1; i < parts.size() - 1; i++) {
      String part = parts.get(i);
      if (isLanguage(part) && !part.equals(language) && !part.equals(slice)) {
        warnings.add(Fault.OTHER_NAME.at(Location.ofFile(file), "", part, language));
      }
    }
    return warnings;
  }

  private static boolean isLanguage(String part) {
    return part.matches("[a-z]{2}(-[A-Za-z0-9]{2,8})*") && LANGUAGES.contains(part.split("-")[0]);
  }
}
