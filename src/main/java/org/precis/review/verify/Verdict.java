package org.precis.review.verify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;
import org.precis.model.Edition;
import org.precis.model.Slice;
import org.precis.pdf.sign.PdfSignature;
import org.precis.pdf.sign.Signer;
import org.precis.review.BriefingFile;
import org.precis.review.BuiltBy;
import org.precis.review.Form;
import org.precis.text.Sha256;

/**
 * What verification found of one file.
 *
 * @param name of the file, as typed
 * @param facts what is in it; empty if it could not be read
 * @param signature of a PDF that has one
 * @param ifFaulty what it means that there are faults
 */
public record Verdict(
    String name,
    Optional<Facts> facts,
    Optional<Signed> signature,
    State ifFaulty,
    List<Diagnostic> faults) {

  /** A warning of these: the file cannot be proven to show what its data says. */
  private static final Set<Fault> RESERVATIONS =
      EnumSet.of(Fault.FOREIGN_TEMPLATE, Fault.FOREIGN_FONT);

  public Verdict {
    faults = List.copyOf(faults);
  }

  /** What verification came to. */
  public enum State {
    VERIFIED,
    /** It claims to be a briefing, or a manifest, and is not as it was made. */
    UNSOUND,
    /** A pack, or data alone: nothing was printed that could be verified. */
    UNPRINTED,
    /** It cannot be read, or holds no briefing. */
    UNREADABLE
  }

  /** What a briefing says that it is, and what it was made with. */
  public record Facts(Form form, Edition edition, String data, BuiltBy by, String templateHash) {

    static Facts of(Proof proof) {
      BriefingFile file = proof.file();
      return new Facts(
          file.form(),
          proof.made().edition(),
          Sha256.hex(file.data()),
          proof.by(),
          proof.templateHash());
    }

    private List<String> briefing() {
      return List.of(edition.masthead().id(), edition.masthead().language(), slice());
    }

    /** The value of a burst as a file name; "" without a burst. */
    String slice() {
      return edition.selection().slice().map(Slice::slug).orElse("");
    }

    /** What it prints where its template has other words; these are all of the author. */
    List<String> ownWords() {
      List<String> words =
          new ArrayList<>(edition.presentation().style().sections().titles().values());
      words.addAll(edition.presentation().words().values());
      return words;
    }

    /** The period in ISO 8601; "" if the edition has none. */
    String period() {
      return edition.masthead().period() == null ? "" : edition.masthead().period().toString();
    }
  }

  /** A signature, without the file that it is in. */
  public record Signed(boolean holds, Optional<Signer> signer) {

    static Signed of(PdfSignature signature) {
      return new Signed(signature.holds(), signature.signer());
    }
  }

  static Verdict of(String name) {
    return new Verdict(name, Optional.empty(), Optional.empty(), State.UNREADABLE, List.of());
  }

  Verdict unprinted(Form form) {
    Fault fault = form == Form.PACK ? Fault.A_PACK : Fault.DATA_ONLY;
    return faulty(State.UNPRINTED, List.of(fault.at(Location.ofFile(name), "", name)));
  }

  Verdict missing() {
    return unreadable(List.of(Fault.MANIFEST_FILE.at(Location.ofFile(name), "", name)));
  }

  Verdict notAManifest(String why) {
    return unreadable(List.of(Fault.NOT_A_MANIFEST.at(Location.ofFile(name), "", name, why)));
  }

  Verdict unreadable(List<Diagnostic> why) {
    return faulty(State.UNREADABLE, why);
  }

  Verdict unsound(List<Diagnostic> why) {
    return faulty(State.UNSOUND, why);
  }

  private Verdict faulty(State state, List<Diagnostic> why) {
    return new Verdict(name, facts, signature, state, why);
  }

  Verdict read(Proof proof, List<Diagnostic> found) {
    return new Verdict(
        name,
        Optional.of(Facts.of(proof)),
        proof.file().signature().map(Signed::of),
        State.UNSOUND,
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

  /** Whether nothing is wrong with it; there may be warnings. */
  public boolean isVerified() {
    return faults.stream().noneMatch(Diagnostic::isError);
  }

  public State state() {
    return isVerified() ? State.VERIFIED : ifFaulty;
  }

  /** Whether what it was made with does not come with the engine. */
  boolean hasReservations() {
    return faults.stream().anyMatch(fault -> RESERVATIONS.contains(fault.fault()));
  }

  /** The verdict in words. */
  String word() {
    if (!isVerified()) {
      return Proof.isOfElsewhere(faults) ? "not rebuilt" : "not verified";
    }
    return hasReservations() ? "verified with reservations" : "verified";
  }

  /** Who signed, if the signature holds. */
  Optional<Signer> signer() {
    return signature.filter(Signed::holds).flatMap(Signed::signer);
  }
}
