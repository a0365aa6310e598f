package org.precis.pdf.tag;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.pdf.document.Description;
import org.precis.pdf.document.Elements;
import org.precis.pdf.document.Places;
import org.precis.pdf.document.TableShape;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Checks what PDF/UA-1 (ISO 14289-1) requires of the document itself and no renderer can supply. A
 * document that falls short gets no PDF, rather than one with a false claim.
 */
public final class PdfUaPreflight {

  private static final String LANGUAGE_TAG = "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*";

  private final Places places;
  private final Set<Diagnostic> broken = new LinkedHashSet<>();

  private PdfUaPreflight(Places places) {
    this.places = places;
  }

  /**
   * All violations.
   *
   * @param html the document; elements may say in {@code data-place} where their author wrote them
   */
  public static List<Diagnostic> broken(
      Places places, Document html, Description description, Tag document) {
    PdfUaPreflight promises = new PdfUaPreflight(places);
    List<Element> elements = Elements.all(html);
    promises.description(html.getDocumentElement(), description);
    elements.forEach(promises::language);
    elements.forEach(promises::link);
    promises.headings(TagTree.all(document));
    promises.figuresAndNotes(TagTree.all(document));
    elements.forEach(promises::table);
    return List.copyOf(promises.broken);
  }

  private void description(Element html, Description description) {
    if (description.title().isEmpty()) {
      breaks("7.1", "document has no title", html);
    }
    if (description.language().isEmpty()) {
      breaks("7.2", "document has no language", html);
    }
  }

  private void language(Element element) {
    for (String attribute : List.of("lang", "xml:lang")) {
      String tag = element.getAttribute(attribute);
      if (!tag.isEmpty() && !tag.matches(LANGUAGE_TAG)) {
        breaks("7.2", "'" + tag + "' is not a language tag", element);
      }
    }
  }

  /** A link without text would leave its annotation without a description. */
  private void link(Element element) {
    boolean link = element.getLocalName().equals("a") && element.hasAttribute("href");
    if (link && Elements.text(element).isEmpty() && element.getAttribute("title").isBlank()) {
      breaks("7.18.5", "link has no text", element);
    }
  }

  private void headings(List<Tag> tags) {
    int level = 0;
    for (Tag tag : tags) {
      if (tag.type().matches("H[1-6]")) {
        int next = tag.type().charAt(1) - '0';
        if (next > level + 1) {
          String heading = "heading '" + Elements.text(tag.html()) + "' of level " + next;
          String before = level == 0 ? " is the first" : " follows one of level " + level;
          breaks("7.4.2", heading + before, tag.html());
        }
        level = next;
      }
    }
  }

  private void figuresAndNotes(List<Tag> tags) {
    Set<String> ids = new LinkedHashSet<>();
    for (Tag tag : tags) {
      if (tag.is("Figure") && tag.dictionary().getString(COSName.ALT, "").isBlank()) {
        breaks("7.3", "figure has no text alternative", tag.html());
      }
      if (tag.is("Note") && !ids.add(tag.dictionary().getString(COSName.ID, ""))) {
        breaks("7.9", "note has no id of its own", noteElement(tag));
      }
    }
  }

  /** The tag of a note stands for the content of its list item. */
  private static Element noteElement(Tag note) {
    return TagTree.all(note).stream()
        .map(Tag::html)
        .filter(html -> html != null)
        .findFirst()
        .orElse(null);
  }

  private void table(Element table) {
    if (!table.getLocalName().equals("table")) {
      return;
    }
    List<Integer> columns = TableShape.columns(table);
    if (!columns.isEmpty() && !TableShape.hasHeads(table)) {
      breaks("7.5", "table has no header cells", table);
    }
    for (int row = 1; row < columns.size(); row++) {
      if (!columns.get(row).equals(columns.get(0))) {
        String differ =
            columns.get(0) + " in the first, " + columns.get(row) + " in row " + (row + 1);
        breaks("7.5", "rows of a table differ in the number of columns: " + differ, table);
        return;
      }
    }
  }

  private void breaks(String clause, String what, Element element) {
    broken.add(Fault.ACCESSIBILITY.at(places.of(element), "", what, clause));
  }
}
