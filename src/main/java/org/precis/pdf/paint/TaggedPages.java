package org.precis.pdf.paint;

import com.openhtmltopdf.extend.StructureType;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.precis.pdf.document.Places;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Tags the content of pages as it is painted. Content hidden from assistive technology ({@code
 * aria-hidden}, {@code alt=""}), repeated table heads and leaders are painted as artifacts (ISO
 * 14289-1, 7.1).
 */
public final class TaggedPages extends PdfBoxFastOutputDevice {

  /** The unit of openhtmltopdf is a dot: 20 to a CSS pixel, 96 pixels to 72 points. */
  public static final int DOTS_PER_PIXEL = 20;

  public static final float DOTS_PER_POINT = DOTS_PER_PIXEL * 96f / 72f;

  private static final Object ARTIFACT = new Object();
  private static final Object NOTHING = new Object();
  private static final Set<StructureType> CONTENT =
      EnumSet.of(
          StructureType.TEXT,
          StructureType.REPLACED,
          StructureType.BACKGROUND,
          StructureType.LIST_MARKER);

  /** The properties of a repeated table head (ISO 32000-1, table 330). */
  private final COSDictionary repeatedHead = new COSDictionary();

  /** The page on which each table head and foot was first painted; looked up, never iterated. */
  private final Map<TableSectionBox, PDPage> pageOfSection = new IdentityHashMap<>();

  /** Marks the running element being painted, an artifact as a whole; else null. */
  private Object running;

  /** Whether each element is hidden from assistive technology; looked up, never iterated. */
  private final Map<Element, Boolean> hidden = new IdentityHashMap<>();

  /** Every box that was painted as structure. */
  private final Set<Box> structured = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * List items whose marker was painted: one at the end of a page would have it again on the next.
   */
  private final Set<Box> marked = Collections.newSetFromMap(new IdentityHashMap<>());

  private final PaintedText text = new PaintedText();

  private final PageGeometry geometry;
  private final Places places;

  /** The box being painted, and its text; else null. */
  private Box painted;

  private InlineText drawn;

  /** The line of the text that was drawn last. */
  private Box lastLine;

  private PDPageContentStream stream;
  private RenderingContext painting;

  public TaggedPages(float dotsPerPoint, PageGeometry geometry, Places places) {
    super(dotsPerPoint, false, true, PdfAConformance.PDFA_3_A);
    this.geometry = geometry;
    this.places = places;
    repeatedHead.setName(COSName.TYPE, "Pagination");
    repeatedHead.setName(COSName.SUBTYPE, "Header");
  }

  @Override
  public void setRenderingContext(RenderingContext context) {
    super.setRenderingContext(context);
    painting = context;
  }

  @Override
  public void initializePage(PDPageContentStream content, PDPage page, float height) {
    super.initializePage(content, page, height);
    stream = content;
  }

  @Override
  public Object startStructure(StructureType type, Box box) {
    painted = CONTENT.contains(type) ? box : painted;
    if (type == StructureType.RUNNING || running != null) {
      Object token = super.startStructure(type, box);
      running = running == null ? token : running;
      return token;
    }
    structured.add(box);
    text.starts(type, box);
    if (type == StructureType.TEXT && text.isEmpty()) {
      return NOTHING;
    }
    boolean repeated = isRepeated(box);
    boolean unread =
        switch (type) {
          case TEXT -> isHidden(box) || isSpacer(box) || text.isLeader();
          case LIST_MARKER -> isHidden(box) || !marked.add(box);
          default -> isHidden(box);
        };
    if (!repeated && !unread && type != StructureType.BACKGROUND) {
      return super.startStructure(type, box);
    }
    if (!CONTENT.contains(type)
        || type == StructureType.BACKGROUND && !box.hasNonTextContent(painting)) {
      return NOTHING;
    }
    startArtifact(repeated && type != StructureType.BACKGROUND);
    return ARTIFACT;
  }

  @Override
  public void endStructure(Object token) {
    running = running == token ? null : running;
    if (token == ARTIFACT) {
      getCurrentPage().endMarkedContent();
    } else if (token != NOTHING) {
      super.endStructure(token);
    }
  }

  /** The HTML elements of the structure elements; looked up, never iterated. */
  public Map<COSDictionary, Element> elements() {
    Map<COSDictionary, Element> elements = new LinkedHashMap<>();
    Set<Box> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Box box : structured) {
      for (Box around = box; around != null && seen.add(around); around = around.getParent()) {
        PDStructureElement element = PdfBoxAccessibilityHelper.getStructualElementForBox(around);
        if (element != null && around.getElement() != null) {
          elements.put(element.getCOSObject(), around.getElement());
        }
      }
    }
    return elements;
  }

  /**
   * Draws with a text the space before or after it at which the line was broken, and which layout
   * trimmed: without it the words on both sides are read as one.
   */
  @Override
  public void drawText(RenderingContext context, InlineText text) {
    InlineText whole = LineSpaces.whole(text, lastLine, context);
    lastLine = LineSpaces.line(text);
    drawn = text;
    super.drawText(context, whole);
    drawn = null;
  }

  @Override
  public void drawString(String string, float x, float y, JustificationInfo spaces) {
    super.drawString(string, x, y, spaces);
    geometry.text(string, drawn, places.of(element(painted)));
  }

  @Override
  public void drawStringFast(
      String string, float x, float y, JustificationInfo spaces, FontDescription font, float size) {
    geometry.glyphs(string, x, y, size, font.getFont(), spaces);
    super.drawStringFast(string, x, y, spaces, font, size);
  }

  @Override
  public void paintReplacedElement(RenderingContext context, BlockBox box) {
    Element element = element(box);
    Rectangle content = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
    geometry.pictureBegins(element.getAttribute("alt"), content, box, places.of(element));
    super.paintReplacedElement(context, box);
    geometry.pictureEnds();
  }

  @Override
  public void translate(double x, double y) {
    super.translate(x, y);
    geometry.moved(x, y);
  }

  @Override
  public void pushClip(Shape clip) {
    super.pushClip(clip);
    geometry.clipped(clip);
  }

  @Override
  public void popClip() {
    super.popClip();
    geometry.unclipped();
  }

  @Override
  public void pushTransformLayer(AffineTransform transform) {
    super.pushTransformLayer(transform);
    geometry.turned(transform);
  }

  @Override
  public void popTransformLayer() {
    super.popTransformLayer();
    geometry.turnedBack();
  }

  private void startArtifact(boolean repeated) {
    if (repeated) {
      getCurrentPage().beginMarkedContent(COSName.ARTIFACT, repeatedHead);
      return;
    }
    try {
      // Without a property list, which would add an entry to the page's resources for every rule
      stream.beginMarkedContent(COSName.ARTIFACT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the box is part of a table head or foot that was painted on an earlier page. */
  @SuppressWarnings("ReferenceEquality") // pages are compared by identity
  private boolean isRepeated(Box box) {
    for (Box around = box; around != null; around = around.getParent()) {
      if (around instanceof TableSectionBox section && (section.isHeader() || section.isFooter())) {
        return getPage() != pageOfSection.computeIfAbsent(section, s -> getPage());
      }
    }
    return false;
  }

  /** Whether its element is a single no-break space, which keeps a line open and has no content. */
  private static boolean isSpacer(Box box) {
    Element element = element(box);
    return element != null && element.getTextContent().strip().equals("\u00A0");
  }

  private static boolean isDecoration(Element element) {
    return element.getLocalName().equals("img")
        && element.hasAttribute("alt")
        && element.getAttribute("alt").isBlank();
  }

  private boolean isHidden(Box box) {
    return isHidden(element(box));
  }

  private boolean isHidden(Node node) {
    if (!(node instanceof Element element)) {
      return false;
    }
    Boolean known = hidden.get(element);
    if (known == null) {
      known =
          element.getAttribute("aria-hidden").equals("true")
              || isDecoration(element)
              || isHidden(element.getParentNode());
      hidden.put(element, known);
    }
    return known;
  }

  /** The element of the box; an anonymous box belongs to its nearest ancestor's. */
  static Element element(Box box) {
    Box around = box;
    while (around != null && around.getElement() == null) {
      around = around.getParent();
    }
    return around == null ? null : around.getElement();
  }
}
