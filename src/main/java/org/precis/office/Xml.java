package org.precis.office;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML file of a document. Names have the prefixes that the root declares. */
final class Xml {

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  /**
   * Begins a file.
   *
   * @param namespaces prefixes, "" for none, and namespaces in turn
   */
  Xml(String root, String... namespaces) {
    try {
      // The JDK's own writer, whatever else is on the class path
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeProcessingInstruction(
          "xml", "version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"");
      xml.writeCharacters("\n");
      xml.writeStartElement(root);
      for (int i = 0; i < namespaces.length; i += 2) {
        String prefix = namespaces[i];
        xml.writeAttribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespaces[i + 1]);
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An attribute of the element that was just opened. */
  Xml attribute(String name, String value) {
    try {
      attributes(name, value);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  /**
   * An element to be closed.
   *
   * @param attributes names and values in turn; an attribute whose value is null is left out
   */
  Xml open(String name, Object... attributes) {
    try {
      xml.writeStartElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  Xml close() {
    try {
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  /** An element without content. */
  Xml empty(String name, Object... attributes) {
    try {
      xml.writeEmptyElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  Xml text(String content) {
    try {
      xml.writeCharacters(content);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  private void attributes(Object... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        xml.writeAttribute((String) attributes[i], attributes[i + 1].toString());
      }
    }
  }

  /** Ends the file and returns its bytes. */
  byte[] bytes() {
    try {
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
