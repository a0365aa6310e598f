package org.precis.pdf.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.precis.text.Sha256;

/**
 * Signatures in CMS for PAdES (ETSI EN 319 142-1, level B-B): detached, SHA-256, with the signer's
 * certificate among the signed attributes, and no signing time.
 */
final class Cms {

  /** The least that NIST SP 800-131A allows since 2014. */
  static final int LEAST_RSA_BITS = 2048;

  private static final int LEAST_CURVE_BITS = 256;

  private static final Set<String> DIGESTS =
      Set.of(
          NISTObjectIdentifiers.id_sha256.getId(),
          NISTObjectIdentifiers.id_sha384.getId(),
          NISTObjectIdentifiers.id_sha512.getId());

  /** Names of broken digests. */
  private static final Map<String, String> DIGEST_NAMES =
      Map.of(
          OIWObjectIdentifiers.idSHA1.getId(), "SHA-1",
          PKCSObjectIdentifiers.md5.getId(), "MD5",
          NISTObjectIdentifiers.id_sha224.getId(), "SHA-224");

  private static final Set<String> ALGORITHMS =
      Set.of(
          PKCSObjectIdentifiers.rsaEncryption.getId(),
          PKCSObjectIdentifiers.sha256WithRSAEncryption.getId(),
          PKCSObjectIdentifiers.sha384WithRSAEncryption.getId(),
          PKCSObjectIdentifiers.sha512WithRSAEncryption.getId(),
          X9ObjectIdentifiers.ecdsa_with_SHA256.getId(),
          X9ObjectIdentifiers.ecdsa_with_SHA384.getId(),
          X9ObjectIdentifiers.ecdsa_with_SHA512.getId());

  /** The signed attributes of a signature that {@link #sign} makes. */
  private static final Set<ASN1ObjectIdentifier> ATTRIBUTES =
      Set.of(
          CMSAttributes.contentType,
          CMSAttributes.messageDigest,
          CMSAttributes.cmsAlgorithmProtect,
          PKCSObjectIdentifiers.id_aa_signingCertificateV2);

  private Cms() {}

  /** RSA with PKCS#1 v1.5 is deterministic: the same key and bytes give the same signature. */
  static byte[] sign(byte[] content, SigningKey key) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(signer(key));
      generator.addCertificates(new JcaCertStore(key.chain()));
      return generator
          .generate(new CMSProcessableByteArray(content), false)
          .getEncoded(ASN1Encoding.DER);
    } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SignerInfoGenerator signer(SigningKey key)
      throws GeneralSecurityException, OperatorCreationException {
    ContentSigner signer = new JcaContentSignerBuilder("SHA256withRSA").build(key.key());
    ESSCertIDv2 id = new ESSCertIDv2(Sha256.of(key.certificate().getEncoded()));
    AttributeTable certificate =
        new AttributeTable(
            new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(id))));
    var attributes = new DefaultSignedAttributeTableGenerator(certificate);
    return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
        .setSignedAttributeGenerator(
            // The PDF states the time (EN 319 142-1, 6.3), and BouncyCastle would take it from the
            // clock
            given -> attributes.getAttributes(given).remove(CMSAttributes.signingTime))
        .build(signer, key.certificate());
  }

  /**
   * The signer, from the certificate in the signature.
   *
   * @throws IOException if it cannot be read
   */
  static Signer signer(byte[] signature) throws IOException {
    try {
      return Signer.of(x509(certificate(new CMSSignedData(message(signature)))));
    } catch (CMSException | GeneralSecurityException | RuntimeException e) {
      throw new IOException(e);
    }
  }

  /** The space reserved for a signature is padded with zeros. */
  private static ContentInfo message(byte[] signature) throws IOException {
    try (ASN1InputStream in = new ASN1InputStream(signature)) {
      return ContentInfo.getInstance(in.readObject());
    }
  }

  private static X509CertificateHolder certificate(CMSSignedData signed) throws IOException {
    SignerId signer = only(signed).getSID();
    for (X509CertificateHolder certificate : signed.getCertificates().getMatches(null)) {
      if (signer.match(certificate)) {
        return certificate;
      }
    }
    throw new IOException("no certificate");
  }

  private static SignerInformation only(CMSSignedData signed) throws IOException {
    List<SignerInformation> signers = List.copyOf(signed.getSignerInfos().getSigners());
    if (signers.size() != 1) {
      throw new IOException("not exactly one signer");
    }
    return signers.get(0);
  }

  /** Whether it is a signature of this content by the key of the certificate in it. */
  static boolean holds(byte[] signature, byte[] content) {
    try {
      CMSSignedData signed =
          new CMSSignedData(new CMSProcessableByteArray(content), message(signature));
      X509CertificateHolder certificate = certificate(signed);
      return names(only(signed), certificate)
          && only(signed).verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    } catch (CMSException
        | OperatorCreationException
        | GeneralSecurityException
        | IOException
        | RuntimeException e) {
      // BouncyCastle throws exceptions of every kind for broken signatures
      return false;
    }
  }

  /**
   * Why a valid signature proves nothing: a short key or a broken digest; empty if neither.
   *
   * @throws IOException if it cannot be read
   */
  static Optional<String> weakness(byte[] signature) throws IOException {
    try {
      CMSSignedData signed = new CMSSignedData(message(signature));
      SignerInformation signer = only(signed);
      PublicKey key = x509(certificate(signed)).getPublicKey();
      if (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() < LEAST_RSA_BITS) {
        return Optional.of("its RSA key has " + rsa.getModulus().bitLength() + " bits");
      }
      if (key instanceof ECPublicKey curve
          && curve.getParams().getOrder().bitLength() < LEAST_CURVE_BITS) {
        int bits = curve.getParams().getOrder().bitLength();
        return Optional.of("its elliptic-curve key has " + bits + " bits");
      }
      if (!(key instanceof RSAPublicKey) && !(key instanceof ECPublicKey)) {
        return Optional.of("its key is of the type " + key.getAlgorithm());
      }
      String digest = signer.getDigestAlgOID();
      String algorithm = signer.getEncryptionAlgOID();
      if (!DIGESTS.contains(digest) || !ALGORITHMS.contains(algorithm)) {
        String name = DIGEST_NAMES.getOrDefault(digest, digest);
        return Optional.of(
            DIGESTS.contains(digest) ? "its algorithm is " + algorithm : "its digest is " + name);
      }
      return Optional.empty();
    } catch (CMSException | GeneralSecurityException | RuntimeException e) {
      throw new IOException(e);
    }
  }

  /**
   * What the reserved space holds besides a signature such as {@link #sign} makes; empty if
   * nothing.
   *
   * @throws IOException if it cannot be read
   */
  static Optional<String> stowaway(byte[] room) throws IOException {
    try (ASN1InputStream in = new ASN1InputStream(room)) {
      ASN1Primitive object = in.readObject();
      byte[] der = object.getEncoded(ASN1Encoding.DER);
      if (der.length > room.length || !Arrays.equals(der, 0, der.length, room, 0, der.length)) {
        return Optional.of("it is not encoded in DER");
      }
      for (int at = der.length; at < room.length; at++) {
        if (room[at] != 0) {
          return Optional.of("bytes follow it");
        }
      }
      return stowaway(new CMSSignedData(ContentInfo.getInstance(object)));
    } catch (CMSException | GeneralSecurityException | RuntimeException e) {
      throw new IOException(e);
    }
  }

  private static Optional<String> stowaway(CMSSignedData signed)
      throws IOException, GeneralSecurityException {
    SignerInformation signer = only(signed);
    if (signed.getSignedContent() != null) {
      return Optional.of("it has content of its own");
    }
    if (signer.getUnsignedAttributes() != null) {
      return Optional.of("it has unsigned attributes");
    }
    for (Attribute attribute : signer.getSignedAttributes().toASN1Structure().getAttributes()) {
      if (!ATTRIBUTES.contains(attribute.getAttrType())) {
        return Optional.of("it has the attribute " + attribute.getAttrType());
      }
    }
    if (!signed.getCRLs().getMatches(null).isEmpty()
        || !signed.getAttributeCertificates().getMatches(null).isEmpty()) {
      return Optional.of("it has revocation lists or attribute certificates");
    }
    return isChain(signed)
        ? Optional.empty()
        : Optional.of("it has a certificate outside the signer's chain");
  }

  /** Whether each certificate is the signer's, or issued one in the chain. */
  private static boolean isChain(CMSSignedData signed)
      throws IOException, GeneralSecurityException {
    List<X509CertificateHolder> others = new ArrayList<>(signed.getCertificates().getMatches(null));
    X509CertificateHolder last = certificate(signed);
    others.remove(last);
    while (!others.isEmpty()) {
      X509CertificateHolder next = null;
      for (X509CertificateHolder other : others) {
        if (vouches(other, last)) {
          next = other;
        }
      }
      if (next == null) {
        return false;
      }
      others.remove(next);
      last = next;
    }
    return true;
  }

  private static boolean vouches(X509CertificateHolder issuer, X509CertificateHolder subject)
      throws IOException, GeneralSecurityException {
    if (!issuer.getSubject().equals(subject.getIssuer())) {
      return false;
    }
    try {
      x509(subject).verify(x509(issuer).getPublicKey());
      return true;
    } catch (InvalidKeyException | SignatureException e) {
      return false;
    }
  }

  private static X509Certificate x509(X509CertificateHolder certificate)
      throws IOException, GeneralSecurityException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(certificate.getEncoded()));
  }

  /** Otherwise the certificate could be replaced by another of the same key (RFC 5035, 1). */
  private static boolean names(SignerInformation signer, X509CertificateHolder certificate)
      throws IOException {
    AttributeTable attributes = signer.getSignedAttributes();
    Attribute named =
        attributes == null
            ? null
            : attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (named == null) {
      return false;
    }
    ESSCertIDv2 id = SigningCertificateV2.getInstance(named.getAttributeValues()[0]).getCerts()[0];
    return Arrays.equals(id.getCertHashObject().getOctets(), Sha256.of(certificate.getEncoded()));
  }
}
