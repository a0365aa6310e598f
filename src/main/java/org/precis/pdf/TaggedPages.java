package org.precis.pdf;

import com.openhtmltopdf.extend.StructureType;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Pages whose content is tagged as it is painted. What the HTML hides from assistive technology
 * ({@code aria-hidden}) is painted as an artifact (ISO 14289-1, 7.1).
 */
final class TaggedPages extends PdfBoxFastOutputDevice {

  private static final Object ARTIFACT = new Object();
  private static final Object NOTHING = new Object();

  TaggedPages(float dotsPerPoint) {
    super(dotsPerPoint, false, true, PdfAConformance.PDFA_3_A);
  }

  @Override
  public Object startStructure(StructureType type, Box box) {
    if (!isHidden(box)) {
      return super.startStructure(type, box);
    }
    return switch (type) {
      case TEXT, REPLACED, BACKGROUND, LIST_MARKER -> startArtifact();
      default -> NOTHING;
    };
  }

  @Override
  public void endStructure(Object token) {
    if (token == ARTIFACT) {
      getCurrentPage().endMarkedContent();
    } else if (token != NOTHING) {
      super.endStructure(token);
    }
  }

  private Object startArtifact() {
    COSDictionary properties = new COSDictionary();
    properties.setName(COSName.TYPE, "Layout");
    getCurrentPage().beginMarkedContent(COSName.ARTIFACT, properties);
    return ARTIFACT;
  }

  private static boolean isHidden(Box box) {
    Node node = element(box);
    while (node instanceof Element element) {
      if (element.getAttribute("aria-hidden").equals("true")) {
        return true;
      }
      node = node.getParentNode();
    }
    return false;
  }

  /** The element whose box this is; anonymous boxes belong to the nearest one around them. */
  private static Element element(Box box) {
    Box around = box;
    while (around != null && around.getElement() == null) {
      around = around.getParent();
    }
    return around == null ? null : around.getElement();
  }
}
