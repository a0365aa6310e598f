package org.precis.pdf.sign;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.precis.text.Sha256;

/** PDFs whose signatures hold, and are not such as are made here. */
public final class OtherSignatures {

  private static final int ROOM = 9_000;

  private OtherSignatures() {}

  /** With anything after the signature in its room. */
  public static byte[] followedBy(byte[] more, byte[] pdf, SigningKey key) throws IOException {
    return SignatureUpdate.write(
        pdf,
        ROOM + more.length,
        content -> {
          byte[] signature = Cms.sign(content, key);
          byte[] both = Arrays.copyOf(signature, signature.length + more.length);
          System.arraycopy(more, 0, both, signature.length, more.length);
          return both;
        });
  }

  /** With a length that is left open, as BER allows. */
  public static byte[] inBer(byte[] pdf, SigningKey key) throws IOException {
    return SignatureUpdate.write(
        pdf,
        ROOM,
        content -> {
          byte[] der = Cms.sign(content, key);
          ByteBuffer ber = ByteBuffer.allocate(der.length);
          return ber.put((byte) 0x30).put((byte) 0x80).put(der, 4, der.length - 4).array();
        });
  }

  /** With an attribute that the signer has not signed. */
  public static byte[] withUnsignedAttribute(byte[] pdf, SigningKey key) throws IOException {
    AttributeTable note =
        new AttributeTable(
            new Attribute(
                PKCSObjectIdentifiers.pkcs_9_at_unstructuredName,
                new DERSet(new DERUTF8String("99,000"))));
    UnaryOperator<CMSSignedData> add =
        signed -> {
          SignerInformation signer = signed.getSignerInfos().getSigners().iterator().next();
          return CMSSignedData.replaceSigners(
              signed,
              new SignerInformationStore(
                  SignerInformation.replaceUnsignedAttributes(signer, note)));
        };
    return SignatureUpdate.write(pdf, ROOM, content -> changed(content, key, add));
  }

  private static byte[] changed(
      byte[] content, SigningKey key, UnaryOperator<CMSSignedData> change) {
    try {
      return change.apply(new CMSSignedData(Cms.sign(content, key))).getEncoded(ASN1Encoding.DER);
    } catch (CMSException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** With another digest or another certificate, or with the time of the clock. */
  public static byte[] of(
      byte[] pdf, SigningKey key, String algorithm, List<X509Certificate> more, boolean timed)
      throws IOException {
    return SignatureUpdate.write(pdf, ROOM, content -> sign(content, key, algorithm, more, timed));
  }

  private static byte[] sign(
      byte[] content, SigningKey key, String algorithm, List<X509Certificate> more, boolean timed) {
    try {
      ESSCertIDv2 id = new ESSCertIDv2(Sha256.of(key.certificate().getEncoded()));
      AttributeTable certificate =
          new AttributeTable(
              new Attribute(
                  PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                  new DERSet(new SigningCertificateV2(id))));
      var attributes = new DefaultSignedAttributeTableGenerator(certificate);
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .setSignedAttributeGenerator(
                  given ->
                      timed
                          ? attributes.getAttributes(given)
                          : attributes
                              .getAttributes(given)
                              .remove(PKCSObjectIdentifiers.pkcs_9_at_signingTime))
              .build(new JcaContentSignerBuilder(algorithm).build(key.key()), key.certificate()));
      List<X509Certificate> all = new ArrayList<>(more);
      all.addAll(key.chain());
      generator.addCertificates(new JcaCertStore(all));
      return generator
          .generate(new CMSProcessableByteArray(content), false)
          .getEncoded(ASN1Encoding.DER);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Some bytes that say something. */
  public static byte[] words() {
    return "The suspects are 99,000.".getBytes(StandardCharsets.UTF_8);
  }
}
