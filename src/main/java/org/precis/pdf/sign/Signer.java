package org.precis.pdf.sign;

import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/**
 * The signer that a certificate names; whether to trust it is not checked.
 *
 * @param name the distinguished name, e.g. {@code CN=Office of Statistics}
 * @param from the first day on which the certificate is valid
 * @param until the last day
 */
public record Signer(String name, LocalDate from, LocalDate until) {

  static Signer of(X509Certificate certificate) {
    return new Signer(
        certificate.getSubjectX500Principal().getName(),
        day(certificate.getNotBefore()),
        day(certificate.getNotAfter()));
  }

  private static LocalDate day(Date time) {
    return time.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
