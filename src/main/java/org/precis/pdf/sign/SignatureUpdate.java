package org.precis.pdf.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Calendar;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.precis.text.Sha256;

/**
 * The incremental update that signs a finished PDF: an invisible signature field and its dictionary
 * (ISO 32000-1, 12.8), which permit no later change. The same PDF and signature give the same
 * bytes, so a verifier can make the update again.
 */
final class SignatureUpdate {

  private static final String TITLE = "Signature";

  private SignatureUpdate() {}

  /**
   * The signed file.
   *
   * @param room for the signature, in bytes
   * @param signature makes it from the bytes that it covers
   */
  static byte[] write(byte[] pdf, int room, UnaryOperator<byte[]> signature) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf);
        SignatureOptions options = new SignatureOptions()) {
      document.setDocumentId(seed(pdf));
      options.setPreferredSignatureSize(room);
      document.addSignature(dictionary(document), options);
      hide(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ExternalSigningSupport external = document.saveIncrementalForExternalSigning(out);
      external.setSignature(signature.apply(external.getContent().readAllBytes()));
      return out.toByteArray();
    }
  }

  /** The seed of the second part of the file identifier, which PDFBox would take from the clock. */
  private static long seed(byte[] pdf) {
    return ByteBuffer.wrap(Sha256.of(pdf)).getLong();
  }

  private static PDSignature dictionary(PDDocument document) {
    PDSignature signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
    // PAdES requires a signing time (ETSI EN 319 142-1, 6.3): the document's only date
    Calendar date = document.getDocumentInformation().getCreationDate();
    if (date != null) {
      signature.setSignDate(date);
    }
    certify(document, signature);
    return signature;
  }

  /** No change is permitted from here on (ISO 32000-1, 12.8.2.2). */
  private static void certify(PDDocument document, PDSignature signature) {
    COSDictionary parameters = new COSDictionary();
    parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
    parameters.setInt(COSName.P, 1);
    parameters.setName(COSName.V, "1.2");
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
    reference.setItem("TransformMethod", COSName.DOCMDP);
    reference.setItem("TransformParams", parameters);
    COSArray references = new COSArray();
    references.add(reference);
    parameters.setDirect(true);
    references.setDirect(true);
    signature.getCOSObject().setItem("Reference", references);
    COSDictionary permissions = new COSDictionary();
    permissions.setItem(COSName.DOCMDP, signature.getCOSObject());
    permissions.setDirect(true);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.PERMS, permissions);
  }

  /** A field without size, outside the page, is no content that had to be tagged (UA-1, 7.18). */
  private static void hide(PDDocument document) throws IOException {
    PDSignatureField field = document.getSignatureFields().get(0);
    field.setAlternateFieldName(TITLE);
    PDPage page = document.getPage(0);
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    page.getCOSObject().setNeedToBeUpdated(true);
    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
  }
}
