package org.precis.typeset.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.precis.diagnostic.Diagnostic;
import org.precis.geometry.PrintedPage;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.Origins;
import org.precis.typeset.page.Page;
import org.precis.typeset.paint.Font;
import org.precis.typeset.paint.Group;
import org.precis.typeset.paint.Image;
import org.precis.typeset.paint.Link;
import org.precis.typeset.paint.Painter;
import org.precis.typeset.paint.PdfBytes;
import org.precis.typeset.paint.Resources;
import org.precis.typeset.paint.Tag;
import org.precis.typeset.text.Fonts;

/**
 * Writes the pages of a document as a tagged, archival PDF (ISO 32000-1; PDF/A-3a, ISO 19005-3;
 * PDF/UA-1, ISO 14289-1). All metadata is taken from the document, and nothing from the
 * environment: the same pages give the same bytes.
 */
public final class PdfFile {

  private static final String PRODUCER = "Precis";

  /** The colour space of all colours. */
  private static final byte[] PROFILE = readProfile();

  private final DocumentIndex index;
  private final Description description;
  private final PdfObjects objects = new PdfObjects();
  private final Painter painter;
  private final int catalog;
  private final int tree;
  private final int resources;
  private final List<Integer> pageNumbers = new ArrayList<>();
  private final List<List<Tag>> owners = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  private PdfFile(Element root, Fonts fonts, Consumer<PrintedPage> looker, Origins origins) {
    this.catalog = objects.reserve();
    this.tree = objects.reserve();
    this.resources = objects.reserve();
    this.index = new DocumentIndex(root);
    this.description = Description.of(root, index);
    this.painter = new Painter(root, index.size(), fonts, looker, origins);
  }

  /**
   * Paints the pages of a document, which are painted once: their boxes are let go page by page.
   *
   * @param root its root element
   * @param fonts its fonts
   * @param looker takes each page, with all that can be read on it
   * @param origins where elements were written, and which must be seen
   */
  public static PdfFile of(
      Element root, List<Page> pages, Fonts fonts, Consumer<PrintedPage> looker, Origins origins) {
    PdfFile file = new PdfFile(root, fonts, looker, origins);
    for (Page page : pages) {
      file.page(page, file.tree, file.resources);
    }
    file.painter.tags().complete(id -> file.index.byId(id) != null);
    return file;
  }

  /**
   * What could not be painted, and what the document violates of PDF/UA-1 that no file can make
   * good.
   *
   * @param document the whole of it
   * @param origins where elements were written, and which must be seen
   */
  public List<Diagnostic> violations(HtmlDocument document, Origins origins) {
    List<Diagnostic> violations = new ArrayList<>(painter.faults());
    violations.addAll(Preflight.broken(document, description, painter.tags().document(), origins));
    return violations;
  }

  /** The addresses of images that are not in the document, and so not on its pages. */
  public Iterable<String> missingImages() {
    return painter.resources().missing();
  }

  /** The file, owned by the caller; asked for once. */
  public byte[] bytes() {
    int pages = pageNumbers.size();
    PdfBytes out = objects.object(tree);
    out.raw("<</Type/Pages/Count ").integer(pages).raw("/Kids[");
    pageNumbers.forEach(out::reference);
    out.raw("]>>");
    List<Integer> groups = groups(pages + links.size());
    resources(resources, groups);
    for (int i = 0; i < links.size(); i++) {
      link(links.get(i), pages + i);
    }
    int structure =
        new StructureWriter(objects, pageNumbers, groups)
            .write(painter.tags().document(), owners, links, painter.resources().groups());
    int outline = new OutlineWriter(objects, painter, pageNumbers).write(index.headings());
    catalog(catalog, tree, structure, outline);
    return objects.finish(catalog, information());
  }

  private void page(Page page, int tree, int resources) {
    PdfBytes content = painter.paint(page);
    int stream = objects.reserve();
    objects.stream(stream, "", content, true);
    owners.add(painter.owners());
    int number = objects.reserve();
    pageNumbers.add(number);
    PdfBytes out = objects.object(number);
    out.raw("<</Type/Page/Parent ").reference(tree).raw("/MediaBox[0 0");
    out.rawOpen("").number(page.width()).number(page.height());
    out.raw("]/Resources ").reference(resources).raw("/Contents ").reference(stream);
    out.raw("/StructParents ").integer(page.number() - 1);
    List<Link> here = painter.links();
    if (!here.isEmpty()) {
      // By the structure (14289-1, 7.18.3)
      out.raw("/Tabs/S/Annots[");
      for (Link link : here) {
        link.number(objects.reserve());
        links.add(link);
        out.reference(link.number());
      }
      out.raw("]");
    }
    out.raw(">>");
  }

  /**
   * Writes what is painted as one.
   *
   * @param key that of the first in the parent tree
   * @return the numbers of their objects
   */
  private List<Integer> groups(int key) {
    List<Integer> numbers = new ArrayList<>();
    for (Group group : painter.resources().groups()) {
      int number = objects.reserve();
      int parents = key + numbers.size();
      String dictionary =
          "/Type/XObject/Subtype/Form/BBox[-20000 -20000 20000 20000]"
              + "/Group<</S/Transparency/CS/DeviceRGB/I true>>/Resources "
              + resources
              + " 0 R/StructParents "
              + parents;
      objects.stream(number, dictionary, group.content(), group.content().length, true);
      numbers.add(number);
    }
    return numbers;
  }

  private void resources(int number, List<Integer> groups) {
    Resources used = painter.resources();
    PdfBytes out = new PdfBytes(256);
    out.raw("<</Font<<");
    FontWriter fonts = new FontWriter(objects);
    for (Font font : used.fonts()) {
      int object = objects.reserve();
      fonts.write(font, object);
      out.name(font.name()).reference(object);
    }
    out.raw(">>");
    if (used.images().iterator().hasNext() || !groups.isEmpty()) {
      out.raw("/XObject<<");
      for (int i = 0; i < groups.size(); i++) {
        out.name(used.groups().get(i).name()).reference(groups.get(i));
      }
      for (Image image : used.images()) {
        out.name(image.name()).reference(image(image));
      }
      out.raw(">>");
    }
    if (used.opacities().iterator().hasNext()) {
      out.raw("/ExtGState<<");
      for (int level : used.opacities()) {
        out.name(Resources.opacityName(level)).raw("<</ca ").number(level / 255.0);
        out.raw("/CA ").number(level / 255.0).raw(">>");
      }
      out.raw(">>");
    }
    objects.object(number).raw(out.raw(">>").array(), out.length());
  }

  private int image(Image image) {
    int number = objects.reserve();
    String size = "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width " + image.width();
    size += "/Height " + image.height();
    String color = size + "/ColorSpace" + colours(image);
    if (image.opacities() != null) {
      int mask = objects.reserve();
      byte[] opacities = image.opacities();
      objects.stream(mask, size + "/ColorSpace/DeviceGray", opacities, opacities.length, true);
      color += "/SMask " + mask + " 0 R";
    }
    if (image.jpeg()) {
      color += "/Filter/DCTDecode";
    }
    objects.stream(number, color, image.data(), image.data().length, !image.jpeg());
    return number;
  }

  private String colours(Image image) {
    byte[] profile = image.profile();
    if (profile == null) {
      return image.colours() == 1 ? "/DeviceGray" : "/DeviceRGB";
    }
    int number = objects.reserve();
    objects.stream(number, "/N " + image.colours(), profile, profile.length, true);
    return "[/ICCBased " + number + " 0 R]";
  }

  // ---------------------------------------------------------------------- links

  /** The annotation of a link on a page (32000-1, 12.5.6.5; 14289-1, 7.18.5). */
  private void link(Link link, int key) {
    Element element = link.tag().element();
    Link.Area around = link.around();
    PdfBytes out = objects.object(link.number());
    // 4: it is printed, as PDF/A wants (19005-3, 6.3.2)
    out.raw("<</Subtype/Link/F 4/Border[0 0 0]/Rect[");
    out.number(around.left()).number(around.bottom());
    out.number(around.right()).number(around.top()).raw("]");
    if (link.lines().size() > 1) {
      out.raw("/QuadPoints[");
      for (Link.Area line : link.lines()) {
        // In the order that readers expect: upper left, upper right, lower left, lower right
        out.number(line.left()).number(line.top()).number(line.right()).number(line.top());
        out.number(line.left()).number(line.bottom()).number(line.right()).number(line.bottom());
      }
      out.raw("]");
    }
    out.raw("/P ").reference(pageNumbers.get(link.page())).raw("/StructParent ").integer(key);
    out.raw("/Contents").text(label(element));
    target(element.attribute("href"), out);
    out.raw(">>");
  }

  private static String label(Element link) {
    if (link.has("title")) {
      return link.attribute("title");
    }
    return link.has("aria-label") ? link.attribute("aria-label") : DocumentIndex.text(link);
  }

  private void target(String address, PdfBytes out) {
    if (!address.startsWith("#")) {
      out.raw("/A<</S/URI/URI").text(address).raw(">>");
      return;
    }
    Element target = index.byId(address.substring(1));
    if (target != null && painter.pageOf(target) >= 0) {
      out.raw("/Dest");
      OutlineWriter.destination(target, painter, pageNumbers, out);
    }
  }

  // -------------------------------------------------------------------- archive

  private void catalog(int number, int pages, int structure, int outline) {
    int metadata = objects.reserve();
    byte[] packet = Xmp.packet(description, PRODUCER);
    // Not deflated, so that plain tools find it (16684-1, 7.3)
    objects.stream(metadata, "/Type/Metadata/Subtype/XML", packet, packet.length, false);
    int profile = profile();
    int data = index.data() == null ? 0 : attachment(index.data().text());
    PdfBytes out = objects.object(number);
    out.raw("<</Type/Catalog/Pages ").reference(pages);
    out.raw("/StructTreeRoot ").reference(structure);
    if (outline != 0) {
      out.raw("/Outlines ").reference(outline);
    }
    out.raw("/Metadata ").reference(metadata);
    out.raw("/MarkInfo<</Marked true>>/Lang").text(description.language());
    out.raw("/ViewerPreferences<</DisplayDocTitle true>>");
    out.raw("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1");
    out.raw("/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)");
    out.raw("/DestOutputProfile ").reference(profile).raw(">>]");
    if (data != 0) {
      out.raw("/Names<</EmbeddedFiles<</Names[(briefing.json)").reference(data);
      out.raw("]>>>>/AF[").reference(data).raw("]");
    }
    out.raw(">>");
  }

  private static byte[] readProfile() {
    try (InputStream in = PdfFile.class.getResourceAsStream("srgb.icc")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int profile() {
    int number = objects.reserve();
    objects.stream(number, "/N 3", PROFILE, PROFILE.length, true);
    return number;
  }

  /** Attaches the source of the document (19005-3, 6.8 and annex E). */
  private int attachment(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int file = objects.reserve();
    String date = date();
    String entries = "/Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size " + bytes.length;
    entries += date.isEmpty() ? ">>" : "/ModDate(" + date + ")>>";
    objects.stream(file, entries, bytes, bytes.length, true);
    int number = objects.reserve();
    PdfBytes out = objects.object(number);
    out.raw("<</Type/Filespec/F(briefing.json)/UF(briefing.json)");
    out.raw("/Desc(the data of this document)/AFRelationship/Source/EF<</F ").reference(file);
    out.raw("/UF ").reference(file).raw(">>>>");
    return number;
  }

  /** The day of publication as a date (7.9.4); "" if the document has none. */
  private String date() {
    return description
        .date()
        .map(date -> "D:" + date.toString().replace("-", "") + "000000+00'00'")
        .orElse("");
  }

  private int information() {
    int number = objects.reserve();
    PdfBytes out = objects.object(number);
    out.raw("<<");
    entry("Title", description.title(), out);
    entry("Author", description.author(), out);
    entry("Subject", description.subject(), out);
    entry("Keywords", description.keywords(), out);
    entry("Creator", description.generator(), out);
    entry("Producer", PRODUCER, out);
    entry("CreationDate", date(), out);
    entry("ModDate", date(), out);
    out.raw(">>");
    return number;
  }

  private static void entry(String key, String text, PdfBytes out) {
    if (!text.isEmpty()) {
      out.name(key).text(text);
    }
  }
}
