package org.precis.office;

/**
 * A style that authors can choose by its name.
 *
 * @param level of a heading, from 1; 0 of all else
 */
record NamedStyle(String name, int level, ParagraphLook look) {

  static final String NORMAL = "Normal";
  static final String TITLE = "Title";
  static final String CAPTION = "Caption";
  static final String CONTENTS = "TOC 1";
  static final String CONTENTS_HEADING = "TOC Heading";
  static final String HEADING = "Heading ";

  /** Its name without blanks, which identifies it in the file. */
  String id() {
    return name.replace(" ", "");
  }
}
