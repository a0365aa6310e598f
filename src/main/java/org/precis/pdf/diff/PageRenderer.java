package org.precis.pdf.diff;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.precis.pdf.read.ReadingBudget;

/** Draws pages, each up to a limit far above any page of a briefing. */
final class PageRenderer extends PDFRenderer {

  private static final long MOST_STEPS = 2_000_000;

  PageRenderer(PDDocument pdf) {
    super(pdf);
  }

  /**
   * The image of a page.
   *
   * @param page its number, from 1
   * @param dpi dots to the inch
   */
  BufferedImage image(int page, float dpi) throws IOException {
    return renderImageWithDPI(page - 1, dpi, ImageType.RGB);
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    ReadingBudget budget = new ReadingBudget(MOST_STEPS);
    return new PageDrawer(parameters) {
      @Override
      protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.take(operator);
        super.processOperator(operator, operands);
      }
    };
  }
}
