package org.precis.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A private key with its certificates, out of a PKCS#12 keystore.
 *
 * @param chain the signer's certificate, then those that vouch for it
 */
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {

  public SigningKey {
    chain = List.copyOf(chain);
  }

  /**
   * The one private key of a keystore.
   *
   * @param name what its owner calls the keystore
   * @throws UnusableKey where there is not exactly one, or it cannot be had
   */
  public static SigningKey open(String name, byte[] keystore, String password) throws UnusableKey {
    char[] secret = password.toCharArray();
    try {
      return only(name, load(name, keystore, secret), secret);
    } catch (GeneralSecurityException e) {
      throw new UnusableKey(name, "the key cannot be read", e);
    } finally {
      Arrays.fill(secret, '\0');
    }
  }

  private static KeyStore load(String name, byte[] keystore, char[] password)
      throws GeneralSecurityException, UnusableKey {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try {
      store.load(new ByteArrayInputStream(keystore), password);
      return store;
    } catch (IOException e) {
      String why =
          e.getCause() instanceof UnrecoverableKeyException
              ? "PRECIS_KEYSTORE_PASSWORD is not its password"
              : "it is not a PKCS#12 keystore";
      throw new UnusableKey(name, why, e);
    }
  }

  private static SigningKey only(String name, KeyStore store, char[] password)
      throws GeneralSecurityException, UnusableKey {
    SigningKey only = null;
    for (String alias : Collections.list(store.aliases())) {
      if (store.getKey(alias, password) instanceof PrivateKey key) {
        if (only != null) {
          throw new UnusableKey(name, "it contains more than one private key");
        }
        only = new SigningKey(key, certificates(store.getCertificateChain(alias)));
      }
    }
    if (only == null || only.chain.isEmpty()) {
      throw new UnusableKey(name, "it contains no private key with a certificate");
    }
    if (!only.key.getAlgorithm().equals("RSA")) {
      // Others sign with a number drawn by lot, so that no two builds would have the same bytes
      throw new UnusableKey(
          name, "its key is of the type " + only.key.getAlgorithm() + ", not RSA");
    }
    if (only.certificate().getPublicKey() instanceof RSAPublicKey rsa
        && rsa.getModulus().bitLength() < Cms.LEAST_RSA_BITS) {
      throw new UnusableKey(
          name,
          "its key has "
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

  /** Whose signatures it makes. */
  public Signer signer() {
    return Signer.of(certificate());
  }

  X509Certificate certificate() {
    return chain.get(0);
  }

  @Override
  public String toString() {
    return "SigningKey[" + signer().name() + "]";
  }
}
