package org.precis.review;

/** The forms of a briefing. */
public enum Form {
  /** A pack. */
  PACK,
  /** The machine form alone. */
  JSON,
  /** The canonical page, with the machine form in a script element. */
  HTML,
  /** The PDF, with the machine form attached. */
  PDF;

  /** Whether it is a finished document, with text of its own. */
  public boolean isDocument() {
    return this == HTML || this == PDF;
  }
}
