package org.precis.pdf.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a PDF keeps what it claims. */
public final class VeraPdf {

  private static final List<PDFAFlavour> CLAIMED =
      List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

  private VeraPdf() {}

  /** What breaks PDF/A-3a or PDF/UA-1, each with clause and place; empty where all is well. */
  public static List<String> faults(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    List<String> faults = new ArrayList<>();
    // both in one walk: to read a PDF takes as long as to judge it
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), CLAIMED.get(0));
        PDFAValidator validator = Foundries.defaultInstance().createValidator(CLAIMED)) {
      List<ValidationResult> results = validator.validateAll(parser);
      assertEquals(CLAIMED, results.stream().map(ValidationResult::getPDFAFlavour).toList());
      results.forEach(result -> faults.addAll(faults(result)));
    }
    return faults;
  }

  private static List<String> faults(ValidationResult result) {
    return result.getTestAssertions().stream()
        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
        .map(
            assertion ->
                result.getPDFAFlavour()
                    + " "
                    + assertion.getRuleId().getClause()
                    + "-"
                    + assertion.getRuleId().getTestNumber()
                    + ": "
                    + assertion.getMessage()
                    + " at "
                    + assertion.getLocation().getContext())
        .distinct()
        .toList();
  }
}
