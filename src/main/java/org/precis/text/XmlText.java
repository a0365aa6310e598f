package org.precis.text;

/** Text in XML. */
public final class XmlText {

  private XmlText() {}

  /** A text as it is written in an element or an attribute in double quotes (XML 1.0, 2.4). */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
