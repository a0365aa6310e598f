package org.precis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.FaultyInput;
import org.precis.input.Choices;
import org.precis.model.Edition;
import org.precis.model.Version;
import org.precis.pdf.PdfSignature;
import org.precis.publish.ManifestFile;
import org.precis.publish.PublishedFile;
import org.precis.review.Agreement;
import org.precis.review.BriefingFile;
import org.precis.review.Form;
import org.precis.review.Remade;
import org.precis.review.UnreadableData;
import org.precis.review.Verification;

/** {@code precis verify}: makes finished briefings again from the data inside them. */
record Verify(VerifyCommand.Options options, Terminal terminal) {

  private static final String ENGINE = "precis " + Version.NUMBER;

  ExitCode run() throws IOException {
    Precis engine = new Precis(terminal.workspace());
    List<Verdict> verdicts = new ArrayList<>();
    for (String name : names()) {
      verdicts.add(verdict(name, engine));
    }
    List<Verdict> all = together(verdicts);
    terminal.out().print(options.json() ? Verdict.json(all) + "\n" : Verdict.text(all));
    return all.stream().map(Verdict::exitCode).reduce(ExitCode.WELL, ExitCode::or);
  }

  /** The files that are named, and those that a named manifest names. */
  private Set<String> names() throws IOException {
    Set<String> names = new LinkedHashSet<>();
    for (String typed : options.files()) {
      List<PublishedFile> listed =
          ManifestFile.read(Path.of(typed)).map(ManifestFile::files).orElse(List.of());
      listed.forEach(file -> names.add(Manifests.beside(typed, file.path())));
      if (listed.isEmpty()) {
        names.add(typed);
      }
    }
    return names;
  }

  private Verdict verdict(String name, Precis engine) throws IOException {
    Verdict verdict = Verdict.of(name);
    if (Manifests.isMissing(name)) {
      return verdict.missing();
    }
    try {
      BriefingFile file = BriefingFile.open(name);
      if (!file.form().isDocument()) {
        return verdict.unprinted(file.form());
      }
      return read(file, engine, verdict);
    } catch (FaultyInput faulty) {
      return verdict.unread(Handed.toVerify(faulty.diagnostics()));
    }
  }

  private Verdict read(BriefingFile file, Precis engine, Verdict verdict) throws IOException {
    Edition edition;
    try {
      edition = file.read(terminal.workspace(), Choices.NONE).editions().get(0);
    } catch (FaultyInput faulty) {
      if (!UnreadableData.isIn(faulty)) {
        throw faulty;
      }
      List<Diagnostic> faults = UnreadableData.faults(file, faulty, ENGINE);
      return verdict.unreadable(faults).with(Manifests.faults(file.name(), file.bytes()));
    }
    Publication made = engine.produce(edition, file.form() == Form.PDF);
    List<Diagnostic> faults = new ArrayList<>(Manifests.faults(file.name(), file.bytes()));
    faults.addAll(Verification.faults(file, remade(made, file.form())));
    faults.addAll(dates(file, edition));
    return verdict.looked(file, made, faults);
  }

  private static List<Diagnostic> dates(BriefingFile file, Edition edition) {
    return file.signature()
        .flatMap(PdfSignature::signer)
        .map(by -> Signing.warnings(file.name(), by, edition.masthead().published()))
        .orElse(List.of());
  }

  private static Remade remade(Publication made, Form form) {
    byte[] bytes =
        form == Form.PDF
            ? made.pdf().orElseThrow().bytes()
            : made.html().markup().getBytes(StandardCharsets.UTF_8);
    String template = made.edition().template();
    return new Remade(
        bytes, ENGINE, template, template + " " + made.templateHash().substring(0, 12));
  }

  /** Two forms of one briefing have to say the same. */
  private static List<Verdict> together(List<Verdict> verdicts) {
    List<Verdict> all = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      List<Diagnostic> faults =
          verdicts.stream()
              .filter(verdict::isOtherFormOf)
              .limit(1)
              .flatMap(other -> Agreement.faults(verdict.looked(), other.looked()).stream())
              .toList();
      all.add(verdict.with(faults));
    }
    return all;
  }
}
