package org.precis.pdf.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The metadata in the head of a document; "" if absent.
 *
 * @param language BCP 47 tag
 * @param date day of publication ({@code dcterms.date}), the only date in the PDF
 * @param data text of the script {@code briefing-data}
 */
public record Description(
    String language,
    String title,
    String author,
    String subject,
    String keywords,
    String generator,
    Optional<LocalDate> date,
    Optional<String> data) {

  public static Description of(Document document) {
    List<Element> elements = Elements.all(document);
    return new Description(
        language(document.getDocumentElement()),
        title(elements),
        meta(elements, "author"),
        meta(elements, "subject", "description"),
        meta(elements, "keywords"),
        meta(elements, "generator"),
        Optional.of(meta(elements, "dcterms.date")).filter(s -> !s.isEmpty()).map(LocalDate::parse),
        data(elements));
  }

  private static String language(Element html) {
    return html.hasAttribute("lang") ? html.getAttribute("lang") : html.getAttribute("xml:lang");
  }

  private static String title(List<Element> elements) {
    return elements.stream()
        .filter(element -> "title".equals(element.getLocalName()))
        .map(Elements::text)
        .findFirst()
        .orElse("");
  }

  private static String meta(List<Element> elements, String... names) {
    for (String name : names) {
      for (Element element : elements) {
        if ("meta".equals(element.getLocalName()) && name.equals(element.getAttribute("name"))) {
          return element.getAttribute("content").strip();
        }
      }
    }
    return "";
  }

  private static Optional<String> data(List<Element> elements) {
    return elements.stream()
        .filter(element -> "script".equals(element.getLocalName()))
        .filter(element -> "briefing-data".equals(element.getAttribute("id")))
        .map(Element::getTextContent)
        .findFirst();
  }
}
