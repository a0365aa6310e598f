package org.precis.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.Precis;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.FaultyInput;
import org.precis.input.Choices;
import org.precis.model.Edition;
import org.precis.pdf.sign.PdfSignature;
import org.precis.publish.NotAManifest;
import org.precis.review.Agreement;
import org.precis.review.BriefingFile;
import org.precis.review.Form;
import org.precis.review.UnreadableData;

/** {@code precis verify}: makes finished briefings again from the data inside them. */
final class Verify {

  private final VerifyCommand.Options options;
  private final Terminal terminal;
  private final Precis engine;
  private final Manifests manifests = new Manifests();

  /** By the name of the file, in the order in which they are told. */
  private final Map<String, Verdict> verdicts = new LinkedHashMap<>();

  Verify(VerifyCommand.Options options, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
    this.engine = new Precis(terminal.workspace());
  }

  ExitCode run() throws Exception {
    for (String name : names()) {
      verdicts.put(name, verdict(name));
    }
    manifests.flaws().forEach((name, flaws) -> verdicts.put(name, Verdict.of(name).unsound(flaws)));
    for (Diagnostic leftOut : manifests.leftOut()) {
      tell(leftOut);
    }
    List<Verdict> all = together(List.copyOf(verdicts.values()));
    terminal.out().print(options.json() ? Verdict.json(all) + "\n" : Verdict.text(all));
    return all.stream().map(Verdict::exitCode).reduce(ExitCode.WELL, ExitCode::or);
  }

  /** The files that are named, and those that a named manifest names. */
  private Set<String> names() throws IOException {
    Set<String> names = new LinkedHashSet<>();
    for (String typed : options.files()) {
      try {
        names.addAll(manifests.take(typed));
      } catch (NotAManifest e) {
        if (Manifests.isNamedSo(typed)) {
          verdicts.put(typed, Verdict.of(typed).notAManifest(e.getMessage()));
        } else {
          names.add(typed);
        }
      }
    }
    return names;
  }

  /** Of a file that nobody asked for, at the first verdict. */
  private void tell(Diagnostic warning) {
    verdicts.entrySet().stream()
        .findFirst()
        .ifPresent(first -> first.setValue(first.getValue().with(List.of(warning))));
  }

  private Verdict verdict(String name) throws Exception {
    Verdict verdict = Verdict.of(name);
    if (manifests.isMissing(name)) {
      return verdict.missing();
    }
    try {
      return Watched.read(name, () -> read(name, verdict));
    } catch (FaultyInput faulty) {
      return verdict.unread(Handed.toVerify(faulty.diagnostics()));
    }
  }

  private Verdict read(String name, Verdict verdict) throws IOException {
    BriefingFile file = BriefingFile.open(name);
    boolean listed = file.form() == Form.JSON && manifests.isNamed(name);
    if (!file.form().isDocument() && !listed) {
      return verdict.unprinted(file.form());
    }
    Edition edition;
    try {
      edition = file.read(terminal.workspace(), Choices.NONE).editions().get(0);
    } catch (FaultyInput faulty) {
      if (file.copies() == 0) {
        throw faulty;
      }
      List<Diagnostic> faults = UnreadableData.faults(file, faulty, Proof.ENGINE);
      return verdict.unsound(faults).with(manifests.faults(name, file.bytes()));
    }
    return looked(Proof.of(file, edition, engine), verdict);
  }

  private Verdict looked(Proof proof, Verdict verdict) throws IOException {
    BriefingFile file = proof.file();
    Edition edition = proof.made().edition();
    List<Diagnostic> faults = new ArrayList<>(manifests.faults(file.name(), file.bytes()));
    faults.addAll(proof.faults());
    faults.addAll(proof.reservations(terminal.workspace()));
    faults.addAll(OwnName.warnings(file.name(), edition));
    faults.addAll(dates(file, edition));
    Verdict looked = verdict.looked(proof, faults);
    Verdict.Facts facts = looked.facts().orElseThrow();
    return looked.with(
        manifests.originFaults(file.name(), facts.engine(), facts.data(), facts.templateHash()));
  }

  private static List<Diagnostic> dates(BriefingFile file, Edition edition) {
    return file.signature()
        .flatMap(PdfSignature::signer)
        .map(by -> Signing.warnings(file.name(), by, edition.masthead().published()))
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
    return Watched.read(
        one.name(),
        () -> Agreement.faults(BriefingFile.open(one.name()), BriefingFile.open(other.name())));
  }
}
