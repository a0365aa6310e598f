package org.precis.sheet;

import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.precis.sheet.UnreadableWorkbook.Reason;

/** The elements of one part, one after the other, without regard to their namespaces. */
final class Xml implements Closeable {

  private final String part;
  private final Unpacked in;
  private final XMLStreamReader reader;
  private int event;

  Xml(String part, Unpacked in) throws UnreadableWorkbook {
    this.part = part;
    this.in = in;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      reader = factory.createXMLStreamReader(in);
      event = reader.getEventType();
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  String part() {
    return part;
  }

  /** Goes on to the next start or end of an element; false at the end of the part. */
  boolean next() throws UnreadableWorkbook {
    do {
      step();
    } while (event != XMLStreamConstants.START_ELEMENT
        && event != XMLStreamConstants.END_ELEMENT
        && event != XMLStreamConstants.END_DOCUMENT);
    return event != XMLStreamConstants.END_DOCUMENT;
  }

  private void step() throws UnreadableWorkbook {
    try {
      event = reader.next();
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
    if (event == XMLStreamConstants.DTD) {
      throw new UnreadableWorkbook(Reason.DOCUMENT_TYPE, part);
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

  boolean flag(String name) {
    return attribute(name).equals("1") || attribute(name).equals("true");
  }

  /** A whole number that is not below zero; the other number where there is none. */
  int number(String name, int otherwise) throws UnreadableWorkbook {
    String digits = attribute(name);
    if (digits.isEmpty()) {
      return otherwise;
    }
    if (!digits.matches("[0-9]{1,9}")) {
      throw new UnreadableWorkbook(Reason.PART, part);
    }
    return Integer.parseInt(digits);
  }

  /** What stands directly in the element that has been started; goes on to its end. */
  String text() throws UnreadableWorkbook {
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

  private UnreadableWorkbook unreadable(XMLStreamException e) {
    return in.isTooLarge()
        ? new UnreadableWorkbook(Reason.TOO_LARGE, in.most(), e)
        : new UnreadableWorkbook(Reason.PART, part, e);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
