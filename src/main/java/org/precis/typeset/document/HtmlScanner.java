package org.precis.typeset.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.precis.text.XmlText;

/**
 * Reads the HTML that programs write, several times as fast as an XML parser: elements, attributes,
 * text, comments, character references. It takes nothing that an XML parser would refuse, and gives
 * up on all else, well formed or not, which is then read by the parser.
 */
final class HtmlScanner {

  private static final String DOCTYPE = "<!DOCTYPE html";

  /** Characters that mean nothing in text and in values. */
  private static final boolean[] PLAIN = new boolean[128];

  private static final boolean[] NAME = new boolean[128];

  static {
    for (char c = ' '; c < PLAIN.length; c++) {
      NAME[c] = isLetter(c) || (c >= '0' && c <= '9') || c == '-';
      PLAIN[c] = c != '<' && c != '&' && c != ']' && c != '"' && c != '\'';
    }
  }

  private static final String[] NO_ATTRIBUTES = {};
  private static final int LONGEST_REFERENCE = 10;
  private static final int LONGEST_NAME = 64;
  private static final int MOST_ATTRIBUTES = 64;
  private static final int LONGEST_KEPT = 48;

  private final char[] chars;
  private final int length;
  private final List<Element> elements = new ArrayList<>(256);
  private final StringBuilder text = new StringBuilder();
  private final String[] attributes = new String[2 * MOST_ATTRIBUTES];
  private final String[] names = new String[256];

  /** Short texts and values read last: documents say most of them again and again. */
  private final String[] kept = new String[4096];

  private final Map<String, List<String>> classes = new LinkedHashMap<>();

  /** The attributes of elements that have nothing but a class, by that. */
  private final Map<String, String[]> classed = new LinkedHashMap<>();

  private Element open;
  private int depth;
  private int at;
  private int line = 1;
  private int lineStart;

  private HtmlScanner(char[] html) {
    this.chars = html;
    this.length = html.length;
  }

  /** All elements of a document in the order of their start tags; null if it gives up. */
  static List<Element> read(char[] html) {
    HtmlScanner scanner = new HtmlScanner(html);
    return scanner.document() ? scanner.elements : null;
  }

  /** The names in a {@code class}. */
  static List<String> words(String names) {
    List<String> words = new ArrayList<>(2);
    StringTokenizer rest = new StringTokenizer(names);
    while (rest.hasMoreTokens()) {
      words.add(rest.nextToken());
    }
    return List.copyOf(words);
  }

  private boolean document() {
    if (isHere(DOCTYPE, 0)) {
      at = DOCTYPE.length();
      space();
      if (!take('>')) {
        return false;
      }
    }
    if (!outside() || !isHere("<", at) || !startTag()) {
      return false;
    }
    while (open != null) {
      if (!content()) {
        return false;
      }
    }
    return outside() && at == length;
  }

  /** White space and comments before and after the root. */
  private boolean outside() {
    space();
    while (isHere("<!--", at)) {
      if (!comment()) {
        return false;
      }
      space();
    }
    return true;
  }

  /** What stands next in the open element: text, and the tag or comment after it. */
  private boolean content() {
    if (!text()) {
      return false;
    }
    char next = at + 1 < length ? chars[at + 1] : 0;
    if (next == '!') {
      return comment();
    }
    endText();
    return next == '/' ? endTag() : startTag();
  }

  private void endText() {
    if (text.length() > 0) {
      open.add(new Text(open, text.toString()));
      text.setLength(0);
    }
  }

  /** Text up to the next tag or comment. */
  private boolean text() {
    int start = at;
    while (at < length) {
      at = plain(at);
      char c = at < length ? chars[at] : 0;
      if (c == '<') {
        if (start == at) {
          return true;
        }
        if (text.length() == 0 && !isHere("<!", at)) {
          open.add(new Text(open, part(start, at)));
        } else {
          text.append(chars, start, at - start);
        }
        return true;
      }
      if (c == '&') {
        text.append(chars, start, at - start);
        if (!reference(text)) {
          return false;
        }
        start = at;
      } else if (c == ']' && isHere("]]>", at)) {
        return false;
      } else if (!character(c)) {
        return false;
      }
    }
    return false;
  }

  /** Where the first character stands from here on that needs a closer look. */
  private int plain(int from) {
    int i = from;
    while (i < length) {
      char c = chars[i];
      if (c < PLAIN.length ? !PLAIN[c] : c >= 0xD800) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** Steps over a character that XML allows. */
  private boolean character(char c) {
    at++;
    if (c >= ' ' && c < 0xD800) {
      return true;
    }
    if (c == '\n') {
      line++;
      lineStart = at;
      return true;
    }
    if (c == '\t') {
      return true;
    }
    if (Character.isHighSurrogate(c) && at < length && Character.isLowSurrogate(chars[at])) {
      at++;
      return true;
    }
    return c > 0xDFFF && c < 0xFFFE;
  }

  private boolean reference(StringBuilder to) {
    int end = at;
    while (end < length && end - at <= LONGEST_REFERENCE && chars[end] != ';') {
      end++;
    }
    if (end == length || end - at > LONGEST_REFERENCE) {
      return false;
    }
    String name = new String(chars, at + 1, end - at - 1);
    int character =
        switch (name) {
          case "amp" -> '&';
          case "lt" -> '<';
          case "gt" -> '>';
          case "quot" -> '"';
          case "apos" -> '\'';
          default -> number(name);
        };
    if (character < 0) {
      return false;
    }
    to.appendCodePoint(character);
    at = end + 1;
    return true;
  }

  /** The character of a reference such as {@code #160} or {@code #xA0}; -1 if it is not allowed. */
  private static int number(String name) {
    boolean hexadecimal = name.startsWith("#x");
    int first = hexadecimal ? 2 : 1;
    int code = 0;
    for (int i = first; i < name.length(); i++) {
      char c = name.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, hexadecimal ? 16 : 10) : -1;
      if (digit < 0 || code > Character.MAX_CODE_POINT) {
        return -1;
      }
      code = code * (hexadecimal ? 16 : 10) + digit;
    }
    boolean allowed =
        name.length() > first
            && name.charAt(0) == '#'
            && (code == '\t'
                || code == '\n'
                || (code >= ' ' && code < 0xD800)
                || (code > 0xDFFF && code < 0xFFFE)
                || (code > 0xFFFF && code <= Character.MAX_CODE_POINT));
    return allowed ? code : -1;
  }

  private boolean comment() {
    if (!isHere("<!--", at)) {
      return false;
    }
    at += 4;
    while (at < length) {
      char c = chars[at];
      if (c == '-' && isHere("--", at)) {
        at += 2;
        return take('>');
      }
      if (!character(c)) {
        return false;
      }
    }
    return false;
  }

  private boolean endTag() {
    at += 2;
    String name = open.name();
    if (!isHere(name, at)) {
      return false;
    }
    at += name.length();
    space();
    open.close();
    open = open.parent();
    depth--;
    return take('>');
  }

  private boolean startTag() {
    at++;
    String name = name();
    if (name == null || ++depth > HtmlReader.DEEPEST) {
      return false;
    }
    int count = 0;
    boolean declared = false;
    List<String> names = List.of();
    while (true) {
      boolean spaced = space();
      char c = at < length ? chars[at] : 0;
      if (c == '>' || c == '/') {
        break;
      }
      String attribute = spaced && count < 2 * MOST_ATTRIBUTES ? attributeName() : null;
      String value = attribute == null ? null : value();
      if (value == null || isTwice(attribute, count)) {
        return false;
      }
      if (attribute.equals("xmlns")) {
        if (declared
            || (!value.equals("http://www.w3.org/1999/xhtml")
                && !value.equals("http://www.w3.org/2000/svg"))) {
          return false;
        }
        declared = true;
        continue;
      }
      if (attribute.equals("class")) {
        names = classes(value);
      }
      attributes[count] = attribute;
      attributes[count + 1] = value;
      count += 2;
    }
    boolean empty = take('/');
    if (!take('>')) {
      return false;
    }
    Element element =
        new Element(name, own(count), names, open, line, at - lineStart + 1, elements.size());
    elements.add(element);
    if (empty) {
      depth--;
      return true;
    }
    open = element;
    return true;
  }

  /** The attributes read last; elements that have a class alone share those. */
  private String[] own(int count) {
    if (count == 0) {
      return NO_ATTRIBUTES;
    }
    if (count == 2 && attributes[0].equals("class")) {
      return classed.computeIfAbsent(attributes[1], value -> new String[] {"class", value});
    }
    return Arrays.copyOf(attributes, count);
  }

  private boolean isTwice(String attribute, int count) {
    for (int i = 0; i < count; i += 2) {
      if (attributes[i].equals(attribute)) {
        return true;
      }
    }
    return false;
  }

  private List<String> classes(String value) {
    List<String> known = classes.get(value);
    if (known == null) {
      known = words(value);
      classes.put(value, known);
    }
    return known;
  }

  /** The name that stands here; those with a prefix are known only if XML defines it. */
  private String attributeName() {
    String name = name();
    if (name != null && at < length && chars[at] == ':') {
      at++;
      String local = name.equals("xml") ? name() : null;
      return local == null ? null : "xml:" + local;
    }
    return name;
  }

  /** The name of Latin letters, digits and hyphens that stands here; null if it is another. */
  private String name() {
    int start = at;
    int end = start;
    int hash = 0;
    while (end < length && isName(chars[end])) {
      hash = hash * 31 + chars[end++];
    }
    at = end;
    int size = at - start;
    if (size == 0 || size > LONGEST_NAME || !isLetter(chars[start])) {
      return null;
    }
    int slot = hash & names.length - 1;
    String known = names[slot];
    if (known == null || known.length() != size || !isHere(known, start)) {
      known = new String(chars, start, at - start);
      names[slot] = known;
    }
    return known;
  }

  /** A part of the document, as one string wherever it stands. */
  private String part(int start, int end) {
    if (end - start > LONGEST_KEPT) {
      return new String(chars, start, end - start);
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + chars[i];
    }
    int slot = (hash ^ hash >>> 12) & kept.length - 1;
    String known = kept[slot];
    if (known == null || known.length() != end - start || !isHere(known, start)) {
      known = new String(chars, start, end - start);
      kept[slot] = known;
    }
    return known;
  }

  private String value() {
    space();
    if (!take('=')) {
      return null;
    }
    space();
    char quote = at < length ? chars[at] : 0;
    if (quote != '"' && quote != '\'') {
      return null;
    }
    int start = ++at;
    StringBuilder changed = null;
    while (at < length) {
      at = plain(at);
      char c = at < length ? chars[at] : 0;
      if (c == quote) {
        String value =
            changed == null ? part(start, at) : changed.append(chars, start, at - start).toString();
        at++;
        return value;
      }
      if (c == '<') {
        return null;
      }
      if (c == '&' || c == '\n' || c == '\t') {
        changed = changed == null ? new StringBuilder() : changed;
        changed.append(chars, start, at - start);
        if (c == '&') {
          if (!reference(changed)) {
            return null;
          }
        } else {
          // XML 1.0, 3.3.3
          changed.append(' ');
          character(c);
        }
        start = at;
      } else if (!character(c)) {
        return null;
      }
    }
    return null;
  }

  private boolean space() {
    int start = at;
    while (at < length) {
      char c = chars[at];
      if (c != ' ' && c != '\n' && c != '\t') {
        break;
      }
      character(c);
    }
    return at > start;
  }

  private boolean isHere(String wanted, int start) {
    return XmlText.isAt(chars, start, wanted);
  }

  private boolean take(char c) {
    boolean taken = at < length && chars[at] == c;
    at += taken ? 1 : 0;
    return taken;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isName(char c) {
    return c < NAME.length && NAME[c];
  }
}
