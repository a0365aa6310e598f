package org.precis.pdf.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.precis.pdf.read.ReadingBudget;

/**
 * A PDF split into the parts a reviewer knows (ISO 32000-1, 7.7), each as the digest of its
 * content.
 *
 * @param drawn what is drawn on each page in turn
 * @param others all other parts, by a name a reviewer would use
 */
record PdfParts(List<String> drawn, Map<String, String> others) {

  private static final COSName DRAWN = COSName.CONTENTS;

  /** Names of the entries of a page (ISO 32000-1, table 30). */
  private static final Map<String, String> OF_A_PAGE =
      Map.of("Resources", "fonts and images", "Annots", "links and notes");

  /** Names of the entries of the catalog (ISO 32000-1, table 28). */
  private static final Map<String, String> OF_THE_CATALOG =
      Map.ofEntries(
          Map.entry("Metadata", "metadata"),
          Map.entry("StructTreeRoot", "tags for screen readers"),
          Map.entry("Outlines", "bookmarks"),
          Map.entry("OCProperties", "layers"),
          Map.entry("OpenAction", "open action"),
          Map.entry("AA", "additional actions"),
          Map.entry("AcroForm", "form or signature"),
          Map.entry("Perms", "permissions"),
          Map.entry("AF", "attached files"),
          Map.entry("Names", "names of attachments, destinations and scripts"),
          Map.entry("OutputIntents", "colour profile"));

  /** Entries that a page inherits from the nodes above it (ISO 32000-1, 7.7.3.4). */
  private static final List<COSName> INHERITED =
      List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

  /** Other entries of the nodes of the page tree. */
  private static final List<COSName> OF_THE_TREE =
      List.of(COSName.TYPE, COSName.KIDS, COSName.COUNT, COSName.PARENT);

  private static final int DEEPEST = 60;

  /** More than the parts of any briefing together, and still read within seconds. */
  private static final long MOST_READ = 2L << 30;

  /** The pages are parts of their own. */
  private static final Set<String> NOT_A_PART = Set.of("Pages");

  /**
   * Splits a PDF into its parts.
   *
   * @throws IOException if it cannot be read
   */
  static PdfParts of(PDDocument pdf) throws IOException {
    PdfParts parts = new PdfParts(new ArrayList<>(), new TreeMap<>());
    ReadingBudget budget = new ReadingBudget(MOST_READ);
    Map<COSBase, Integer> numbered = numbered(pdf);
    COSArray tree = new COSArray();
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PDPage page : pdf.getPages()) {
      parts.add(page.getCOSObject(), numbered, budget);
      addNodes(page.getCOSObject(), seen, tree);
    }
    parts.others.put("page tree", CosCanonicalForm.of(tree, numbered, budget));
    parts.addCatalog(pdf.getDocumentCatalog().getCOSObject(), numbered, budget);
    COSBase information = pdf.getDocument().getTrailer().getItem(COSName.INFO);
    parts.others.put("document information", CosCanonicalForm.of(information, numbered, budget));
    return parts;
  }

  private static Map<COSBase, Integer> numbered(PDDocument pdf) {
    Map<COSBase, Integer> numbered = new IdentityHashMap<>();
    for (PDPage page : pdf.getPages()) {
      numbered.put(page.getCOSObject(), numbered.size() + 1);
    }
    return numbered;
  }

  private void add(COSDictionary page, Map<COSBase, Integer> numbered, ReadingBudget budget)
      throws IOException {
    drawn.add(CosCanonicalForm.of(page.getItem(DRAWN), numbered, budget));
    COSDictionary rest = resolved(page);
    rest.removeItem(DRAWN);
    for (Map.Entry<String, String> part : OF_A_PAGE.entrySet()) {
      COSName key = COSName.getPDFName(part.getKey());
      String name = part.getValue() + " of page " + drawn.size();
      others.put(name, CosCanonicalForm.of(rest.getItem(key), numbered, budget));
      rest.removeItem(key);
    }
    others.put(
        "size or state of page " + drawn.size(), CosCanonicalForm.of(rest, numbered, budget));
  }

  /** The page with what it inherits. */
  private static COSDictionary resolved(COSDictionary page) {
    COSDictionary resolved = new COSDictionary(page);
    COSDictionary node = page.getCOSDictionary(COSName.PARENT);
    for (int depth = 0; node != null && depth < DEEPEST; depth++) {
      for (COSName key : INHERITED) {
        if (!resolved.containsKey(key) && node.containsKey(key)) {
          resolved.setItem(key, node.getItem(key));
        }
      }
      node = node.getCOSDictionary(COSName.PARENT);
    }
    return resolved;
  }

  /** Adds entries of the nodes above a page that no page inherits. */
  private static void addNodes(COSDictionary page, Set<COSBase> seen, COSArray tree) {
    COSDictionary node = page.getCOSDictionary(COSName.PARENT);
    while (node != null && seen.add(node)) {
      COSDictionary more = new COSDictionary(node);
      INHERITED.forEach(more::removeItem);
      OF_THE_TREE.forEach(more::removeItem);
      if (more.size() > 0) {
        tree.add(more);
      }
      node = node.getCOSDictionary(COSName.PARENT);
    }
  }

  private void addCatalog(
      COSDictionary catalog, Map<COSBase, Integer> numbered, ReadingBudget budget)
      throws IOException {
    for (COSName key : catalog.keySet()) {
      if (!NOT_A_PART.contains(key.getName())) {
        String name = OF_THE_CATALOG.getOrDefault(key.getName(), "entry " + key.getName());
        others.put(name, CosCanonicalForm.of(catalog.getItem(key), numbered, budget));
      }
    }
  }

  /** The other parts that only one of the two has, or that differ. */
  List<String> differences(PdfParts expected) {
    Set<String> names = new TreeSet<>(others.keySet());
    names.addAll(expected.others.keySet());
    return names.stream().filter(name -> !says(name).equals(expected.says(name))).toList();
  }

  private String says(String name) {
    return others.getOrDefault(name, "");
  }

  /** How often the file was saved: each incremental update ends with its own marker (7.5.6). */
  static int saves(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int count = 0;
    for (int at = text.indexOf("startxref"); at >= 0; at = text.indexOf("startxref", at + 1)) {
      count++;
    }
    return count;
  }
}
