package org.precis.sheet;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.precis.sheet.UnreadableWorkbookException.Reason;

/** The elements of one part, one after the other, without regard to their namespaces. */
final class Xml implements Closeable {

  /** A byte order mark of UTF-8. */
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final int MOST_SPACES = 100;

  private final String part;
  private final Unpacked in;
  private final XMLStreamReader reader;
  private int event;

  Xml(String part, Unpacked in) throws UnreadableWorkbookException {
    this.part = part;
    this.in = in;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      reader = factory.createXMLStreamReader(decoded(in));
      event = reader.getEventType();
    } catch (XMLStreamException | IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * The characters of a part, which is UTF-8 or UTF-16 (ISO/IEC 29500-2, 8.1.4). Left to decode
   * bytes by itself, the JDK's parser prints those that it cannot decode on standard error.
   */
  private static Reader decoded(InputStream in) throws IOException {
    PushbackInputStream start = new PushbackInputStream(in, MARK.length);
    byte[] head = start.readNBytes(MARK.length);
    boolean marked = Arrays.equals(head, MARK);
    start.unread(head, 0, marked ? 0 : head.length);
    boolean wide = head.length > 1 && (head[0] & head[1] & 0xFE) == 0xFE;
    CharsetDecoder decoder = (wide ? UTF_16 : UTF_8).newDecoder();
    return new InputStreamReader(start, decoder);
  }

  String part() {
    return part;
  }

  /** Goes on to the next start or end of an element; false at the end of the part. */
  boolean next() throws UnreadableWorkbookException {
    do {
      step();
    } while (event != XMLStreamConstants.START_ELEMENT
        && event != XMLStreamConstants.END_ELEMENT
        && event != XMLStreamConstants.END_DOCUMENT);
    return event != XMLStreamConstants.END_DOCUMENT;
  }

  private void step() throws UnreadableWorkbookException {
    try {
      event = reader.next();
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
    if (event == XMLStreamConstants.DTD) {
      throw new UnreadableWorkbookException(Reason.DOCUMENT_TYPE, part);
    }
  }

  boolean starts(String name) {
    return event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name);
  }

  /** The attribute of this local name; "" where there is none. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The attribute of this local name in a namespace of OpenDocument; "" where there is none. */
  String attribute(String namespace, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String of = reader.getAttributeNamespace(i);
      if (reader.getAttributeLocalName(i).equals(name) && of != null && of.contains(namespace)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  boolean flag(String name) {
    return attribute(name).equals("1") || attribute(name).equals("true");
  }

  /** A whole number that is not below zero; the other number where there is none. */
  int number(String name, int otherwise) throws UnreadableWorkbookException {
    String digits = attribute(name);
    if (digits.isEmpty()) {
      return otherwise;
    }
    if (!digits.matches("[0-9]{1,9}")) {
      throw new UnreadableWorkbookException(Reason.PART, part);
    }
    return Integer.parseInt(digits);
  }

  /** What stands directly in the element that has been started; goes on to its end. */
  String text() throws UnreadableWorkbookException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      step();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(depth == 1 ? reader.getText() : "");
        case XMLStreamConstants.END_DOCUMENT -> depth = 0;
        default -> {}
      }
    }
    return text.toString();
  }

  /**
   * What a paragraph of OpenDocument shows, with what stands in elements in it; goes on to its end.
   */
  String paragraph() throws UnreadableWorkbookException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int apart = 0;
    while (depth > 0) {
      step();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          String name = reader.getLocalName();
          apart += apart > 0 || name.equals("annotation") || name.equals("note") ? 1 : 0;
          text.append(apart > 0 ? "" : spaceFor(name));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          apart = Math.max(0, apart - 1);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(apart > 0 ? "" : reader.getText());
        case XMLStreamConstants.END_DOCUMENT -> depth = 0;
        default -> {}
      }
    }
    return text.toString();
  }

  /** The white space that an element stands for. */
  private String spaceFor(String name) throws UnreadableWorkbookException {
    return switch (name) {
      case "s" -> " ".repeat(Math.min(number("c", 1), MOST_SPACES));
      case "tab" -> "\t";
      case "line-break" -> "\n";
      default -> "";
    };
  }

  private UnreadableWorkbookException unreadable(Exception e) {
    return in.isTooLarge()
        ? new UnreadableWorkbookException(Reason.TOO_LARGE, in.most(), e)
        : new UnreadableWorkbookException(Reason.PART, part, e);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
