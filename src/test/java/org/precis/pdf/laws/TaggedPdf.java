package org.precis.pdf.laws;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A finished PDF as its readers find it: a tree of structure elements over the glyphs of its pages.
 */
public final class TaggedPdf {

  private static final Element NONE = new Element("none", new COSDictionary(), List.of());

  private static final Set<String> INLINE =
      Set.of("Span", "Link", "Code", "Quote", "Reference", "Note");

  private final List<Run> runs;
  private final Element document;
  private final int pages;

  /** What an element may hold. */
  sealed interface Kid permits Element, Content, Link {}

  /** A structure element. */
  record Element(String type, COSDictionary dictionary, List<Kid> kids) implements Kid {

    String text(COSName key) {
      return dictionary.getString(key, "");
    }

    /** An attribute of its attribute object (ISO 32000-1, 14.8.5), or null. */
    COSBase attribute(String name) {
      COSDictionary attributes = dictionary.getCOSDictionary(COSName.A);
      return attributes == null ? null : attributes.getDictionaryObject(name);
    }

    boolean isInline() {
      return INLINE.contains(type);
    }

    boolean isHeading() {
      return type.matches("H[1-6]");
    }
  }

  /** Glyphs of one marked-content sequence. */
  record Content(List<Run> runs, boolean ofFigure) implements Kid {

    /**
     * Its text; the spaces between words are part of it, those between parts of a figure are not.
     */
    String text() {
      return runs.stream().map(Run::text).collect(Collectors.joining(ofFigure ? " " : ""));
    }
  }

  /** A link annotation, by what it leads to. */
  record Link(String target) implements Kid {}

  private TaggedPdf(PDDocument pdf) {
    pages = pdf.getNumberOfPages();
    runs = Runs.of(pdf);
    Map<String, List<Run>> byMark = new HashMap<>();
    for (Run run : runs) {
      byMark.computeIfAbsent(key(run.paper(), run.mcid()), k -> new ArrayList<>()).add(run);
    }
    COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    document = (Element) kids(root, null, byMark).stream().findFirst().orElse(NONE);
  }

  /** Reads a PDF; the file is closed again. */
  public static TaggedPdf of(byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new TaggedPdf(pdf);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All that is read aloud, in reading order, but for contents lists with their page numbers. */
  public String text() {
    StringBuilder text = new StringBuilder();
    append(text, document, "TOC");
    return text.toString();
  }

  public List<Run> runs() {
    return runs;
  }

  Element document() {
    return document;
  }

  int pages() {
    return pages;
  }

  private static String key(COSDictionary page, int mcid) {
    return System.identityHashCode(page) + " " + mcid;
  }

  private static List<Kid> kids(
      COSDictionary parent, COSDictionary page, Map<String, List<Run>> byMark) {
    COSBase kids = parent.getDictionaryObject(COSName.K);
    List<Kid> read = new ArrayList<>();
    boolean figure = "Figure".equals(parent.getNameAsString(COSName.S));
    if (kids instanceof COSArray array) {
      array.forEach(kid -> read.add(kid(kid, figure, page, byMark)));
    } else if (kids != null) {
      read.add(kid(kids, figure, page, byMark));
    }
    return read;
  }

  private static Kid kid(
      COSBase kid, boolean figure, COSDictionary page, Map<String, List<Run>> byMark) {
    COSBase base = kid instanceof COSObject object ? object.getObject() : kid;
    if (base instanceof COSInteger mcid) {
      return new Content(byMark.getOrDefault(key(page, mcid.intValue()), List.of()), figure);
    }
    COSDictionary dictionary = (COSDictionary) base;
    COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
    return switch (dictionary.getNameAsString(COSName.TYPE, "")) {
      case "MCR" ->
          new Content(
              byMark.getOrDefault(key(own, dictionary.getInt(COSName.MCID)), List.of()), figure);
      case "OBJR" -> new Link(target(dictionary.getCOSDictionary(COSName.OBJ)));
      default ->
          new Element(
              dictionary.getNameAsString(COSName.S), dictionary, kids(dictionary, own, byMark));
    };
  }

  private static String target(COSDictionary annotation) {
    COSDictionary action = annotation.getCOSDictionary(COSName.A);
    String uri = action == null ? null : action.getString(COSName.URI);
    return uri == null ? "#" : uri;
  }

  /** All glyph runs below an element, in reading order. */
  static List<Run> runs(Kid kid) {
    if (kid instanceof Content content) {
      return content.runs();
    }
    List<Run> runs = new ArrayList<>();
    if (kid instanceof Element element) {
      element.kids().forEach(below -> runs.addAll(runs(below)));
    }
    return runs;
  }

  /**
   * The text below an element: lines of a figure and blocks are apart, what is in a line is not.
   */
  static String text(Kid kid) {
    StringBuilder text = new StringBuilder();
    append(text, kid, "");
    return text.toString().strip().replaceAll("\\s+", " ");
  }

  private static void append(StringBuilder text, Kid kid, String without) {
    if (kid instanceof Content content) {
      text.append(content.text());
    } else if (kid instanceof Element element && !element.type().equals(without)) {
      element.kids().forEach(below -> append(text, below, without));
      text.append(element.isInline() ? "" : " ");
    }
  }
}
