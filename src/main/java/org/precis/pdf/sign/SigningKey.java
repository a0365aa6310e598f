package org.precis.pdf.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.precis.text.Sha256;

/**
 * A private key with its certificates, from a PKCS#12 keystore, which signs finished PDFs (PAdES
 * B-B, ETSI EN 319 142-1) without changing a byte of them.
 *
 * @param chain the signer's certificate, then its issuers'
 */
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {

  /** More than a signature takes without its certificates, with any usual key length. */
  private static final int ROOM = 4096;

  public SigningKey {
    chain = List.copyOf(chain);
  }

  /**
   * The only private key of a keystore.
   *
   * @param name of the keystore, as the user typed it
   * @throws UnusableKeyException if there is not exactly one, or it cannot be read
   */
  public static SigningKey open(String name, byte[] keystore, String password)
      throws UnusableKeyException {
    char[] secret = password.toCharArray();
    try {
      return only(name, load(name, keystore, secret), secret);
    } catch (GeneralSecurityException e) {
      throw new UnusableKeyException(name, "the key cannot be read", e);
    } finally {
      Arrays.fill(secret, '\0');
    }
  }

  private static KeyStore load(String name, byte[] keystore, char[] password)
      throws GeneralSecurityException, UnusableKeyException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try {
      store.load(new ByteArrayInputStream(keystore), password);
      return store;
    } catch (IOException e) {
      String why =
          e.getCause() instanceof UnrecoverableKeyException
              ? "wrong password in PRECIS_KEYSTORE_PASSWORD"
              : "not a PKCS#12 keystore";
      throw new UnusableKeyException(name, why, e);
    }
  }

  private static SigningKey only(String name, KeyStore store, char[] password)
      throws GeneralSecurityException, UnusableKeyException {
    SigningKey only = null;
    for (String alias : Collections.list(store.aliases())) {
      if (store.getKey(alias, password) instanceof PrivateKey key) {
        if (only != null) {
          throw new UnusableKeyException(name, "more than one private key");
        }
        only = new SigningKey(key, certificates(store.getCertificateChain(alias)));
      }
    }
    if (only == null || only.chain.isEmpty()) {
      throw new UnusableKeyException(name, "no private key with a certificate");
    }
    if (!only.key.getAlgorithm().equals("RSA")) {
      // Other algorithms use random numbers, so no two builds would have the same bytes
      throw new UnusableKeyException(
          name, "key is of the type " + only.key.getAlgorithm() + ", not RSA");
    }
    if (only.certificate().getPublicKey() instanceof RSAPublicKey rsa
        && rsa.getModulus().bitLength() < Cms.LEAST_RSA_BITS) {
      throw new UnusableKeyException(
          name,
          "key has "
              + rsa.getModulus().bitLength()
              + " bits; at least "
              + Cms.LEAST_RSA_BITS
              + " are required");
    }
    return only;
  }

  private static List<X509Certificate> certificates(Certificate[] chain) {
    return chain == null
        ? List.of()
        : Arrays.stream(chain).map(X509Certificate.class::cast).toList();
  }

  /** A finished PDF with a signature after it. The same PDF and key give the same bytes. */
  public byte[] sign(byte[] pdf) {
    try {
      return SignatureUpdate.write(pdf, room(), content -> Cms.sign(content, this));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private int room() throws CertificateEncodingException {
    int room = ROOM;
    for (X509Certificate certificate : chain) {
      room += certificate.getEncoded().length;
    }
    return room;
  }

  /** The signer, from the certificate. */
  public Signer signer() {
    return Signer.of(certificate());
  }

  /** SHA-256 of the certificates. */
  public String digest() {
    MessageDigest digest = Sha256.digest();
    try {
      for (X509Certificate certificate : chain) {
        digest.update(certificate.getEncoded());
      }
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  X509Certificate certificate() {
    return chain.get(0);
  }

  @Override
  public String toString() {
    return "SigningKey[" + signer().name() + "]";
  }
}
