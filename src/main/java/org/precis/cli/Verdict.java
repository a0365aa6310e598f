package org.precis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.Publication;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;
import org.precis.model.Edition;
import org.precis.model.Slice;
import org.precis.pdf.PdfSignature;
import org.precis.publish.Digest;
import org.precis.review.BriefingFile;
import org.precis.review.Form;

/**
 * What was found of one file.
 *
 * @param file none where it could not be read
 * @param edition what the data inside it says; none where it could not be read
 * @param signature of a PDF that has one
 * @param facts what it was made of and by, in words
 * @param ifFaulty how a command ends for its faults
 */
record Verdict(
    String name,
    Optional<BriefingFile> file,
    Optional<Edition> edition,
    Optional<PdfSignature> signature,
    String facts,
    ExitCode ifFaulty,
    List<Diagnostic> faults) {

  static Verdict of(String name) {
    return new Verdict(
        name, Optional.empty(), Optional.empty(), Optional.empty(), "", ExitCode.FILES, List.of());
  }

  /** A pack, or data alone: nothing that could be verified. */
  Verdict unprinted(Form form) {
    Fault fault = form == Form.PACK ? Fault.A_PACK : Fault.DATA_ONLY;
    return unread(ExitCode.USAGE, fault.at(Location.ofFile(name), "", name));
  }

  Verdict missing() {
    return unread(ExitCode.FILES, Fault.MANIFEST_FILE.at(Location.ofFile(name), "", name));
  }

  private Verdict unread(ExitCode code, Diagnostic why) {
    return new Verdict(name, file, edition, signature, facts, code, List.of(why));
  }

  Verdict unread(List<Diagnostic> why) {
    return new Verdict(name, file, edition, signature, facts, ExitCode.FILES, why);
  }

  /** A finished briefing whose data is not as it was made. */
  Verdict unreadable(List<Diagnostic> why) {
    return new Verdict(name, file, edition, signature, facts, ExitCode.SHORT, why);
  }

  Verdict looked(BriefingFile looked, Publication made, List<Diagnostic> found) {
    Edition of = made.edition();
    String words =
        "data "
            + Digest.of(looked.data())
            + ", "
            + looked.engine()
            + ", template "
            + of.template()
            + " "
            + made.templateHash().substring(0, 12);
    return new Verdict(
        name,
        Optional.of(looked),
        Optional.of(of),
        looked.signature(),
        words,
        ExitCode.SHORT,
        found);
  }

  Verdict with(List<Diagnostic> more) {
    List<Diagnostic> all = new ArrayList<>(faults);
    all.addAll(more);
    return new Verdict(name, file, edition, signature, facts, ifFaulty, List.copyOf(all));
  }

  BriefingFile looked() {
    return file.orElseThrow();
  }

  boolean isOtherFormOf(Verdict other) {
    return edition.isPresent()
        && other.edition.isPresent()
        && looked().form() != other.looked().form()
        && briefing().equals(other.briefing());
  }

  private List<String> briefing() {
    Edition of = edition.orElseThrow();
    return List.of(
        of.masthead().id(), of.masthead().language(), of.slice().map(Slice::slug).orElse(""));
  }

  boolean isVerified() {
    return faults.stream().noneMatch(Diagnostic::isError);
  }

  ExitCode exitCode() {
    return isVerified() ? ExitCode.WELL : ifFaulty;
  }

  static String text(List<Verdict> verdicts) {
    StringBuilder out = new StringBuilder();
    for (Verdict verdict : verdicts) {
      out.append(new FaultText(false).of(verdict.faults));
    }
    for (Verdict verdict : verdicts) {
      out.append(verdict.name)
          .append(verdict.isVerified() ? ": verified, made again byte for byte" : ": not verified");
      out.append(verdict.signed());
      out.append(verdict.facts.isEmpty() ? "" : " (" + verdict.facts + ")").append('\n');
    }
    return out.toString();
  }

  private String signed() {
    return signature
        .filter(PdfSignature::holds)
        .flatMap(PdfSignature::signer)
        .map(by -> ", signed by " + by.name() + " (whether to trust this signer is not checked)")
        .orElse("");
  }

  static String json(List<Verdict> verdicts) {
    return new JsonText().array(verdicts, (json, verdict) -> verdict.write(json)).toString();
  }

  private void write(JsonText json) {
    json.string("file", name).string("verdict", isVerified() ? "verified" : "not verified");
    edition.ifPresent(
        of ->
            json.string("id", of.masthead().id())
                .string("language", of.masthead().language())
                .string("data", Digest.of(looked().data()))
                .string("engine", looked().engine())
                .string("template", of.template()));
    signature.ifPresent(of -> json.object("signature", inner -> write(of, inner)));
    json.array("faults", faults, FaultJson::write);
  }

  private static void write(PdfSignature signature, JsonText json) {
    json.string("state", signature.holds() ? "holds" : "does not hold");
    signature
        .signer()
        .ifPresent(
            by ->
                json.string("signer", by.name())
                    .string("validFrom", by.from().toString())
                    .string("validUntil", by.until().toString()));
    json.string("trust", "not checked");
  }
}
