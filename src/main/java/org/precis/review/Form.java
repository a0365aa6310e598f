package org.precis.review;

/** The forms in which a briefing is handed over. */
public enum Form {
  /** A folder that its author wrote. */
  PACK,
  /** The machine form alone. */
  JSON,
  /** The canonical page, with the machine form in a script element. */
  HTML,
  /** The document for paper, with the machine form attached. */
  PDF;

  /** Whether it is a finished document, with text of its own. */
  public boolean isDocument() {
    return this == HTML || this == PDF;
  }
}
