package org.precis.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Glyphs;
import org.precis.diagnostic.Location;
import org.precis.model.Edition;
import org.precis.model.Slice;
import org.precis.pdf.sign.PdfSignature;
import org.precis.pdf.sign.Signer;
import org.precis.publish.Digest;
import org.precis.review.BriefingFile;
import org.precis.review.Form;

/**
 * What was found of one file.
 *
 * @param facts what is in it; none where it could not be read
 * @param signature of a PDF that has one
 * @param ifFaulty how a command ends for its faults
 */
record Verdict(
    String name,
    Optional<Facts> facts,
    Optional<Signed> signature,
    ExitCode ifFaulty,
    List<Diagnostic> faults) {

  private static final int HEAD = 12;
  private static final int LONGEST = 100;

  /** What was made of it cannot be proven to show what it says. */
  private static final Set<Fault> RESERVATIONS =
      EnumSet.of(Fault.FOREIGN_TEMPLATE, Fault.FOREIGN_FONT);

  Verdict {
    faults = List.copyOf(faults);
  }

  /** What a briefing says that it is, and what it was made with. */
  record Facts(Form form, Edition edition, String data, String engine, String templateHash) {

    static Facts of(Proof proof) {
      BriefingFile file = proof.file();
      return new Facts(
          file.form(),
          proof.made().edition(),
          Digest.of(file.data()),
          file.engine(),
          proof.made().templateHash());
    }

    private List<String> briefing() {
      return List.of(
          edition.masthead().id(),
          edition.masthead().language(),
          edition.slice().map(Slice::slug).orElse(""));
    }

    private String period() {
      return edition.masthead().period() == null ? "" : edition.masthead().period().toString();
    }

    private String template() {
      return edition.template() + " " + templateHash.substring(0, 12);
    }
  }

  /** A signature, without the file that it is in. */
  record Signed(boolean holds, Optional<Signer> signer) {

    static Signed of(PdfSignature signature) {
      return new Signed(signature.holds(), signature.signer());
    }
  }

  static Verdict of(String name) {
    return new Verdict(name, Optional.empty(), Optional.empty(), ExitCode.FILES, List.of());
  }

  /** A pack, or data alone: nothing that could be verified. */
  Verdict unprinted(Form form) {
    Fault fault = form == Form.PACK ? Fault.A_PACK : Fault.DATA_ONLY;
    return unread(ExitCode.USAGE, List.of(fault.at(Location.ofFile(name), "", name)));
  }

  Verdict missing() {
    return unread(List.of(Fault.MANIFEST_FILE.at(Location.ofFile(name), "", name)));
  }

  Verdict notAManifest(String why) {
    return unread(List.of(Fault.NOT_A_MANIFEST.at(Location.ofFile(name), "", name, why)));
  }

  /** What cannot be read, or holds no briefing. */
  Verdict unread(List<Diagnostic> why) {
    return unread(ExitCode.FILES, why);
  }

  /** What says to be a briefing, or a manifest of some, and is not as it was made. */
  Verdict unsound(List<Diagnostic> why) {
    return unread(ExitCode.SHORT, why);
  }

  private Verdict unread(ExitCode code, List<Diagnostic> why) {
    return new Verdict(name, facts, signature, code, why);
  }

  Verdict looked(Proof proof, List<Diagnostic> found) {
    return new Verdict(
        name,
        Optional.of(Facts.of(proof)),
        proof.file().signature().map(Signed::of),
        ExitCode.SHORT,
        found);
  }

  Verdict with(List<Diagnostic> more) {
    List<Diagnostic> all = new ArrayList<>(faults);
    all.addAll(more);
    return new Verdict(name, facts, signature, ifFaulty, all);
  }

  /** Whether both are the page and the PDF of one briefing. */
  boolean isOtherFormOf(Verdict other) {
    return isDocument()
        && other.isDocument()
        && facts.get().form() != other.facts.get().form()
        && facts.get().briefing().equals(other.facts.get().briefing());
  }

  private boolean isDocument() {
    return facts.isPresent() && facts.get().form().isDocument();
  }

  /** Whether the two hold the same data, and each is what that makes: then both say the same. */
  boolean isProvenWith(Verdict other) {
    return isVerified()
        && other.isVerified()
        && facts.get().data().equals(other.facts.get().data());
  }

  boolean isVerified() {
    return faults.stream().noneMatch(Diagnostic::isError);
  }

  ExitCode exitCode() {
    return isVerified() ? ExitCode.WELL : ifFaulty;
  }

  private String word() {
    if (!isVerified()) {
      return "not verified";
    }
    boolean reserved = faults.stream().anyMatch(fault -> RESERVATIONS.contains(fault.fault()));
    return reserved ? "verified with reservations" : "verified";
  }

  static String text(List<Verdict> verdicts) {
    StringBuilder out = new StringBuilder();
    for (Verdict verdict : verdicts) {
      out.append(new FaultText(false).of(verdict.faults));
    }
    for (Verdict verdict : verdicts) {
      verdict.write(out);
    }
    return out.toString();
  }

  /** The verdict in one line, and below it what is in the file. */
  private void write(StringBuilder out) {
    out.append(Glyphs.shown(name)).append(": ").append(word());
    out.append(isVerified() ? ", rebuilt byte for byte\n" : "\n");
    if (facts.isPresent()) {
      Facts of = facts.get();
      String briefing =
          of.edition().masthead().id() + " (" + of.edition().masthead().language() + ")";
      line("briefing", briefing + ": " + of.edition().masthead().title(), out);
      of.edition().slice().ifPresent(one -> line(one.dimension(), one.value(), out));
      line("period", of.period(), out);
      line("data", of.data(), out);
      line("built by", of.engine() + ", template " + of.template(), out);
    }
    signer()
        .ifPresent(
            by -> {
              line("signed by", by.name(), out);
              line("", "(whether the signer can be trusted is not checked)", out);
            });
  }

  private static void line(String head, String text, StringBuilder out) {
    if (!text.isEmpty()) {
      String shown = Glyphs.shown(head);
      out.append("  ").append(shown).append(" ".repeat(Math.max(1, HEAD - shown.length())));
      out.append(Glyphs.shown(shortened(text))).append('\n');
    }
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  /** Who signed, where the signature holds. */
  private Optional<Signer> signer() {
    return signature.filter(Signed::holds).flatMap(Signed::signer);
  }

  static String json(List<Verdict> verdicts) {
    return new JsonText().array(verdicts, (json, verdict) -> verdict.write(json)).toString();
  }

  private void write(JsonText json) {
    json.string("file", name).string("verdict", word());
    facts.ifPresent(of -> write(of, json));
    signature.ifPresent(of -> json.object("signature", inner -> write(of, inner)));
    json.array("faults", faults, FaultJson::write);
  }

  private static void write(Facts of, JsonText json) {
    json.string("id", of.edition().masthead().id())
        .string("language", of.edition().masthead().language())
        .string("title", of.edition().masthead().title())
        .string("period", of.period());
    of.edition()
        .slice()
        .ifPresent(
            one ->
                json.object(
                    "slice",
                    inner ->
                        inner.string("dimension", one.dimension()).string("value", one.value())));
    json.string("data", of.data())
        .string("engine", of.engine())
        .string("template", of.edition().template())
        .string("templateHash", of.templateHash());
  }

  private static void write(Signed signature, JsonText json) {
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
