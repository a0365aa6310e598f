package org.precis.pdf.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentType;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads HTML in XML syntax into a tree. The doctype may name html and nothing else: no DTD, no
 * entity.
 */
public final class Xhtml {

  private static final int DEEPEST = 200;

  private static final String FEATURES = "http://apache.org/xml/features/";

  private Xhtml() {}

  public static Document parse(String name, String html) {
    try {
      Document document = builder().parse(new InputSource(new StringReader(html)));
      refuseDeclarations(name, document.getDoctype());
      refuseDepth(name, document);
      return document;
    } catch (SAXParseException e) {
      throw malformed(
          new Location(name, e.getLineNumber(), e.getColumnNumber(), 1), e.getMessage());
    } catch (SAXException e) {
      throw malformed(Location.ofFile(name), e.getMessage());
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    // The JDK's own parser, whatever else is on the class path
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setFeature(FEATURES + "nonvalidating/load-external-dtd", false);
    factory.setFeature(FEATURES + "dom/defer-node-expansion", false);
    factory.setExpandEntityReferences(false);
    DocumentBuilder builder = factory.newDocumentBuilder();
    // By default the JDK prints errors to standard error
    builder.setErrorHandler(new DefaultHandler());
    return builder;
  }

  private static void refuseDeclarations(String name, DocumentType doctype) {
    if (doctype != null
        && (doctype.getSystemId() != null
            || doctype.getPublicId() != null
            || doctype.getInternalSubset() != null)) {
      throw malformed(Location.ofFile(name), "doctype with declarations");
    }
  }

  /** Layout recurses down the tree, so depth is limited by its stack. */
  private static void refuseDepth(String name, Document document) {
    int depth = 0;
    Node node = document;
    while (node != null) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
      } else {
        while (node != null && node.getNextSibling() == null) {
          node = node.getParentNode();
          depth--;
        }
        node = node == null ? null : node.getNextSibling();
      }
      if (depth > DEEPEST) {
        throw new FaultyInputException(
            List.of(Fault.NESTING.at(Location.ofFile(name), "", DEEPEST)));
      }
    }
  }

  private static FaultyInputException malformed(Location location, String what) {
    return new FaultyInputException(List.of(Fault.MALFORMED_HTML.at(location, "", what)));
  }
}
