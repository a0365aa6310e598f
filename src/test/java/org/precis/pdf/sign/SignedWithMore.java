package org.precis.pdf.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** A PDF that is changed by the very update that signs it, with a good key. */
public final class SignedWithMore {

  private SignedWithMore() {}

  public static byte[] of(byte[] pdf, SigningKey key) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.setDocumentId(1L);
      document.getDocumentInformation().setTitle("Another title");
      document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
      document.addSignature(signature, content -> Cms.sign(content.readAllBytes(), key));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }
}
