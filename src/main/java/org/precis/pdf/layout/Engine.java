package org.precis.pdf.layout;

import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.layout.BoxBuilder;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxReplacedElementFactory;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxUserAgent;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.render.ViewportBox;
import com.openhtmltopdf.render.displaylist.DisplayListCollector;
import com.openhtmltopdf.render.displaylist.DisplayListContainer;
import com.openhtmltopdf.render.displaylist.DisplayListPainter;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.OpenUtil;
import com.openhtmltopdf.util.ThreadCtx;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.precis.geometry.Box;
import org.precis.pdf.css.CompositeFonts;
import org.precis.pdf.document.Places;
import org.precis.pdf.paint.PageGeometry;
import org.precis.pdf.paint.TaggedPages;
import org.precis.pdf.paint.UnpaintedText;
import org.precis.pdf.svg.SvgDrawer;
import org.precis.pdf.tag.LinkTags;
import org.precis.pdf.tag.Tag;
import org.precis.pdf.tag.TagOrder;
import org.precis.pdf.tag.TagTree;
import org.precis.pdf.tag.TagTreeRepair;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Lays a document out and paints it on the pages of a PDF, with openhtmltopdf.
 *
 * <p>It takes the place of openhtmltopdf's {@code PdfBoxRenderer}, which reads the clock, writes
 * its own metadata and cannot be stopped.
 */
public final class Engine implements AutoCloseable {

  static {
    XRLog.setLoggerImpl(new SilentLog());
  }

  private final DocumentContext context = new DocumentContext();
  private final PageGeometry geometry = new PageGeometry(TaggedPages.DOTS_PER_POINT);
  private final Places places;
  private final TaggedPages pages;
  private final CompositeFonts fonts;
  private final Document document;
  private final PDDocument pdf;
  private final LimitWatchdog guard;
  private final Closeable hearing;
  private final Set<String> warnings = new LinkedHashSet<>();

  public Engine(Document document, PDDocument pdf, LimitWatchdog guard, Places places) {
    this.document = document;
    this.pdf = pdf;
    this.guard = guard;
    this.places = places;
    pages = new TaggedPages(TaggedPages.DOTS_PER_POINT, geometry, places);
    hearing = ThreadCtx.applyDiagnosticConsumer(this::warn);
    context.registerWithThread();
    pages.setWriter(pdf);
    PdfBoxUserAgent agent = dataOnly();
    context.setUserAgentCallback(agent);
    agent.setSharedContext(context);
    context.guard(agent, guard);
    pages.setSharedContext(context);
    fonts = new CompositeFonts(context, pdf);
    context.setFontResolver(fonts);
    setUpText();
    context.read(document);
    fonts.importFontFaces(context.getCss().getFontFaceRules());
  }

  private void warn(Diagnostic diagnostic) {
    if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
      warnings.add(diagnostic.getFormattedMessage());
    }
  }

  /** The faults of legibility on the painted pages. */
  public List<org.precis.diagnostic.Diagnostic> unreadable() {
    return geometry.faults();
  }

  /** The warnings of openhtmltopdf, each once, in order of appearance. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  private PdfBoxUserAgent dataOnly() {
    PdfBoxUserAgent agent = new PdfBoxUserAgent(pages);
    DataOnly dataOnly = new DataOnly();
    agent.setUriResolver(dataOnly);
    agent.setAccessController(ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI, dataOnly);
    agent.setAccessController(ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI, dataOnly);
    return agent;
  }

  private void setUpText() {
    context.setReplacedElementFactory(
        new PdfBoxReplacedElementFactory(pages, new SvgDrawer(), null, null));
    context.setTextRenderer(new PdfBoxTextRenderer());
    context.setLineBreaker(LineBreaks.betweenWords(guard));
    context.setCharacterBreaker(LineBreaks.betweenCharacters(guard));
    context.setDPI(72 * TaggedPages.DOTS_PER_POINT);
    context.setDotsPerPixel(TaggedPages.DOTS_PER_PIXEL);
    context.setPrint(true);
    context.setInteractive(false);
    context.setDefaultPageSize(210f, 297f, false);
  }

  /** Lays out again after the style attributes of these elements changed. */
  BlockBox layOutAgain(List<Element> changed) {
    changed.forEach(context::restyle);
    return layOut();
  }

  /** Breaks the document into lines and pages. */
  public BlockBox layOut() {
    guard.layoutBegins();
    LayoutContext layout = context.newLayoutContextInstance();
    layout.setFontContext(new PdfBoxFontContext());
    ((PdfBoxTextRenderer) context.getTextRenderer())
        .setup(layout.getFontContext(), new SimpleBidiReorderer());
    BlockBox root = BoxBuilder.createRootBox(layout, document);
    PageBox first = Layer.createPageBox(layout, "first");
    root.setContainingBlock(
        new ViewportBox(
            new Rectangle(0, 0, first.getContentWidth(layout), first.getContentHeight(layout))));
    root.layout(layout);
    ContinuedTables.raise(root, layout);
    Dimension size = root.getLayer().getPaintingDimension(layout);
    root.getLayer().trimEmptyPages(layout, size.height);
    root.getLayer().layoutPages(layout);
    guard.pages(root.getLayer().getPages().size());
    return root;
  }

  /** Fills the PDF with pages, structure tree and outline; returns the structure tree. */
  public Tag paint(BlockBox root) throws IOException {
    List<PageBox> boxes = root.getLayer().getPages();
    RenderingContext painting = painting(root, boxes.size());
    DisplayListContainer lists =
        new DisplayListCollector(boxes).collectRoot(painting, root.getLayer());
    for (int i = 0; i < boxes.size(); i++) {
      guard.painting(i + 1, boxes.size());
      painting.setPage(i, boxes.get(i));
      painting.setShadowPageNumber(-1);
      boxes.get(i).setBasePagePdfPageIndex(i);
      paintPage(painting, boxes.get(i), lists.getPageInstructions(i));
    }
    pages.finish(painting, root);
    UnpaintedText.note(root, painting, geometry, places);
    return mendTags();
  }

  private Tag mendTags() {
    TagTree tree = TagTree.read(pdf, pages.elements()::get);
    TagOrder.mend(tree.document(), pdf.getPages());
    TagTreeRepair.mend(tree.document());
    LinkTags.mend(tree.document(), pdf.getPages());
    tree.write(pdf);
    return tree.document();
  }

  private RenderingContext painting(BlockBox root, int pageCount) {
    RenderingContext painting = context.newRenderingContextInstance();
    painting.setFontContext(new PdfBoxFontContext());
    painting.setOutputDevice(pages);
    pages.setRenderingContext(painting);
    painting.setRootLayer(root.getLayer());
    painting.setFastRenderer(true);
    pages.setRoot(root);
    pages.start(document);
    root.getLayer().assignPagePaintingPositions(painting, Layer.PAGED_MODE_PRINT);
    painting.setPageCount(pageCount);
    return painting;
  }

  private void paintPage(
      RenderingContext painting, PageBox box, DisplayListContainer.DisplayListPageContainer content)
      throws IOException {
    float width = box.getWidth(painting) / TaggedPages.DOTS_PER_POINT;
    float height = box.getHeight(painting) / TaggedPages.DOTS_PER_POINT;
    PDPage page = new PDPage(new PDRectangle(width, height));
    pdf.addPage(page);
    try (PDPageContentStream stream =
        new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true)) {
      pages.initializePage(stream, page, height);
      geometry.begin(new Box(0, 0, width, height), content(painting, box));
      geometry.margins(true);
      paintMargins(painting, box);
      geometry.margins(false);
      paintContent(painting, box, content);
      pages.finishPage();
      geometry.end();
    }
  }

  private static Box content(RenderingContext painting, PageBox page) {
    Rectangle box = page.getPrintClippingBounds(painting);
    return new Box(
        box.getMinX() / TaggedPages.DOTS_PER_POINT,
        box.getMinY() / TaggedPages.DOTS_PER_POINT,
        box.getMaxX() / TaggedPages.DOTS_PER_POINT,
        box.getMaxY() / TaggedPages.DOTS_PER_POINT);
  }

  private static void paintMargins(RenderingContext painting, PageBox box) {
    box.paintBackground(painting, 0, Layer.PAGED_MODE_PRINT);
    painting.setInPageMargins(true);
    box.paintMarginAreas(painting, 0, Layer.PAGED_MODE_PRINT);
    painting.setInPageMargins(false);
    box.paintBorder(painting, 0, Layer.PAGED_MODE_PRINT);
  }

  private void paintContent(
      RenderingContext painting,
      PageBox box,
      DisplayListContainer.DisplayListPageContainer content) {
    // Content above and below belongs to other pages; to the sides a glyph such as J may overhang
    Rectangle clip = box.getPrintClippingBounds(painting);
    pages.pushClip(new Rectangle(0, clip.y, box.getWidth(painting), clip.height));
    int left = box.getMarginBorderPadding(painting, CalculatedStyle.LEFT);
    int top = box.getMarginBorderPadding(painting, CalculatedStyle.TOP) - box.getPaintingTop();
    pages.translate(left, top);
    new DisplayListPainter().paint(painting, content);
    pages.translate(-left, -top);
    pages.popClip();
  }

  @Override
  public void close() {
    pages.close();
    context.removeFromThread();
    OpenUtil.closeQuietly(hearing);
    ThreadCtx.cleanup();
    fonts.close();
  }

  /** Keeps warnings off the standard streams; the caller gets them as diagnostics. */
  private static final class SilentLog implements XRLogger {
    @Override
    public void log(String where, Level level, String message) {}

    @Override
    public void log(String where, Level level, String message, Throwable cause) {}

    @Override
    public void setLevel(String logger, Level level) {}

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
      return false;
    }
  }

  /** Resolves {@code data:} URIs (RFC 2397) and nothing else: no file, no network. */
  private static final class DataOnly
      implements FSUriResolver, BiPredicate<String, ExternalResourceType> {

    @Override
    public String resolveURI(String base, String uri) {
      return isData(uri) ? uri : null;
    }

    @Override
    public boolean test(String uri, ExternalResourceType type) {
      return isData(uri) && type != ExternalResourceType.FILE_EMBED;
    }

    private static boolean isData(String uri) {
      return uri != null && uri.startsWith("data:");
    }
  }
}
