package org.precis.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that a reader can take out of a finished file. */
final class Everything {

  private Everything() {}

  /** Its bytes; of a PDF also what is in its streams, and the words on its pages. */
  static String in(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    StringBuilder all = new StringBuilder(new String(bytes, ISO_8859_1));
    if (!file.toString().endsWith(".pdf")) {
      return all.toString();
    }
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
        COSBase object = pdf.getDocument().getObjectFromPool(key).getObject();
        if (object instanceof COSStream stream) {
          byte[] inside = stream.createInputStream().readAllBytes();
          // A stream of objects begins with their numbers and places (ISO 32000-1, 7.5.7)
          int first = Math.max(0, stream.getInt(COSName.FIRST, 0));
          inside = Arrays.copyOfRange(inside, Math.min(first, inside.length), inside.length);
          all.append(new String(inside, ISO_8859_1)).append(new String(inside, UTF_16BE));
        }
        if (object instanceof COSDictionary dictionary) {
          all.append(dictionary);
        }
      }
      all.append(new PDFTextStripper().getText(pdf));
    }
    return all.toString();
  }
}
