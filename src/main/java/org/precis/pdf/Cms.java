package org.precis.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
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

/**
 * Signatures as PAdES has them (ETSI EN 319 142-1, level B-B): CMS, detached, of SHA-256, with the
 * signer's certificate among what is signed and no time of its own.
 */
final class Cms {

  private Cms() {}

  /** RSA with PKCS#1 v1.5 draws nothing by lot: the same key and bytes give the same signature. */
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
    ESSCertIDv2 id = new ESSCertIDv2(sha256(key.certificate().getEncoded()));
    AttributeTable certificate =
        new AttributeTable(
            new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(id))));
    var attributes = new DefaultSignedAttributeTableGenerator(certificate);
    return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
        .setSignedAttributeGenerator(
            // The time is PDF's to say (EN 319 142-1, 6.3), and BouncyCastle's would be the clock's
            given -> attributes.getAttributes(given).remove(CMSAttributes.signingTime))
        .build(signer, key.certificate());
  }

  /**
   * Whose a signature is, as the certificate in it says.
   *
   * @throws IOException where it cannot be read
   */
  static Signer signer(byte[] signature) throws IOException {
    try {
      byte[] certificate = certificate(new CMSSignedData(message(signature))).getEncoded();
      return Signer.of(
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(certificate)));
    } catch (CMSException | GeneralSecurityException | RuntimeException e) {
      throw new IOException(e);
    }
  }

  /** The room for a signature is filled up with zeros. */
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
      throw new IOException("not one signer");
    }
    return signers.get(0);
  }

  /** Whether it was made of this content, with the key of the certificate in it. */
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
      // BouncyCastle answers broken signatures with exceptions of every kind
      return false;
    }
  }

  /** Else the certificate could be swapped for another of the same key (RFC 5035, 1). */
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
    return Arrays.equals(id.getCertHashObject().getOctets(), sha256(certificate.getEncoded()));
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
