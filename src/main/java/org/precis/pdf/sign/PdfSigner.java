package org.precis.pdf.sign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;

/** Signs finished PDFs (PAdES B-B, ETSI EN 319 142-1) without changing a byte of them. */
public final class PdfSigner {

  /** More than a signature takes without its certificates, with any usual key length. */
  private static final int ROOM = 4096;

  private PdfSigner() {}

  /** The PDF with a signature after it. The same PDF and key give the same bytes. */
  public static byte[] sign(byte[] pdf, SigningKey key) {
    try {
      return SignatureUpdate.write(pdf, room(key), content -> Cms.sign(content, key));
    } catch (IOException | CertificateEncodingException e) {
      throw e instanceof IOException io
          ? new UncheckedIOException(io)
          : new IllegalStateException(e);
    }
  }

  private static int room(SigningKey key) throws CertificateEncodingException {
    int room = ROOM;
    for (X509Certificate certificate : key.chain()) {
      room += certificate.getEncoded().length;
    }
    return room;
  }
}
