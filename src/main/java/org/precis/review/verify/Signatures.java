package org.precis.review.verify;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;
import org.precis.pdf.sign.PdfSignature;
import org.precis.pdf.sign.Signer;

/** Whether a signed PDF consists of the rebuilt one and a signature, and nothing else. */
public final class Signatures {

  private Signatures() {}

  /**
   * The faults of the signature of a file.
   *
   * @param made the PDF that should be signed
   */
  static List<Diagnostic> faults(String name, PdfSignature signature, byte[] made)
      throws IOException {
    Location place = Location.ofFile(name);
    List<Diagnostic> faults = new ArrayList<>();
    String signer = signature.signer().map(Signer::name).orElse("an unknown signer");
    if (!signature.holds()) {
      faults.add(Fault.SIGNATURE_BROKEN.at(place, "", signer, reason(signature)));
    } else {
      signature
          .weakness()
          .ifPresent(why -> faults.add(Fault.SIGNATURE_WEAK.at(place, "", signer, why)));
      signature.stowaway().ifPresent(what -> faults.add(Fault.SIGNATURE_ROOM.at(place, "", what)));
    }
    if (signature.after() > 0) {
      String bytes = signature.after() == 1 ? "1 byte" : signature.after() + " bytes";
      faults.add(Fault.SIGNED_THEN_CHANGED.at(place, "", bytes));
    }
    if (Arrays.equals(signature.before(), made) && !signature.isAllAddedTo(made)) {
      faults.add(Fault.SIGNED_OTHERWISE.at(place, ""));
    }
    return faults;
  }

  private static String reason(PdfSignature signature) {
    return signature.signer().isPresent()
        ? "it does not match what it covers"
        : "it cannot be read";
  }

  /**
   * A warning if the certificate was not valid on the day of the briefing.
   *
   * @param file that is signed, or the keystore that signs
   * @param published null if the briefing has no date
   */
  public static List<Diagnostic> dateWarnings(String file, Signer signer, LocalDate published) {
    return published == null || signer.isValidOn(published)
        ? List.of()
        : List.of(
            Fault.CERTIFICATE_DATES.at(
                Location.ofFile(file),
                "",
                signer.name(),
                signer.from(),
                signer.until(),
                published));
  }
}
