package org.precis.text;

/** Text in XML, and in HTML that is written so. */
public final class XmlText {

  private XmlText() {}

  /** Whether a text stands in markup at an offset. */
  public static boolean isAt(char[] markup, int offset, String text) {
    int length = text.length();
    if (offset + length > markup.length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (markup[offset + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** A text as it is written in an element or an attribute in double quotes (XML 1.0, 2.4). */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
