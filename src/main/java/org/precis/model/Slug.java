package org.precis.model;

/** The form of a name that stands in ids and file names. */
public final class Slug {

  private Slug() {}

  /**
   * Lower-case ASCII letters and digits of the name, joined by single hyphens; "" where it has
   * none. Non-ASCII names are transliterated before they come here.
   */
  public static String of(String name) {
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
      if (lower >= 'a' && lower <= 'z' || lower >= '0' && lower <= '9') {
        slug.append(lower);
      } else if (slug.length() > 0
          && slug.charAt(slug.length() - 1) != '-'
          && c != '\''
          && c != '’') {
        slug.append('-');
      }
    }
    int length = slug.length();
    return length > 0 && slug.charAt(length - 1) == '-'
        ? slug.substring(0, length - 1)
        : slug.toString();
  }
}
