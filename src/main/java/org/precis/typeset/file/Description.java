package org.precis.typeset.file;

import java.time.LocalDate;
import java.util.Optional;
import org.precis.typeset.document.Element;

/**
 * The metadata in the head of a document; "" if absent.
 *
 * @param language BCP 47 tag
 * @param date day of publication ({@code dcterms.date}), the only date in the PDF
 */
public record Description(
    String language,
    String title,
    String author,
    String subject,
    String keywords,
    String generator,
    Optional<LocalDate> date) {

  static Description of(Element root, DocumentIndex index) {
    String language = root.attribute("lang");
    String other = root.attribute("xml:lang");
    String date = index.meta("dcterms.date");
    return new Description(
        language != null ? language : other != null ? other : "",
        index.title() == null ? "" : DocumentIndex.text(index.title()),
        index.meta("author"),
        index.meta("subject", "description"),
        index.meta("keywords"),
        index.meta("generator"),
        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)));
  }
}
