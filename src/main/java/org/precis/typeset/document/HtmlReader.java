package org.precis.typeset.document;

import java.io.CharArrayReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads HTML in XML syntax into a tree. The doctype may name html and nothing else: no DTD, no
 * entity.
 */
public final class HtmlReader {

  /** Styles and layout recurse down the tree, so depth is limited by their stack. */
  static final int DEEPEST = 100;

  private static final String FEATURES = "http://apache.org/xml/features/";
  private static final String SAX = "http://xml.org/sax/";

  private HtmlReader() {}

  /**
   * The tree of a document.
   *
   * @param name of the file, for messages
   * @throws FaultyInputException if it is not well formed, or too deep
   */
  public static HtmlDocument read(String name, String html) {
    return read(name, html.toCharArray());
  }

  /** The same of characters, which are not kept. */
  public static HtmlDocument read(String name, char[] html) {
    List<Element> elements = HtmlScanner.read(html);
    return new HtmlDocument(name, elements == null ? parsed(name, html) : elements);
  }

  /** What the JDK's XML parser makes of it, or what it says is wrong. */
  static List<Element> parsed(String name, char[] html) {
    Builder builder = new Builder(name);
    try {
      SAXParser parser = parser();
      parser.setProperty(SAX + "properties/lexical-handler", builder);
      parser.setProperty(SAX + "properties/declaration-handler", builder);
      parser.parse(new InputSource(new CharArrayReader(html)), builder);
    } catch (SAXParseException e) {
      throw malformed(new Location(name, e.getLineNumber(), e.getColumnNumber(), 1), e);
    } catch (SAXException e) {
      throw malformed(Location.ofFile(name), e);
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    return builder.elements;
  }

  private static SAXParser parser() throws ParserConfigurationException, SAXException {
    // The JDK's own parser, whatever else is on the class path
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature(FEATURES + "nonvalidating/load-external-dtd", false);
    factory.setFeature(SAX + "features/external-general-entities", false);
    factory.setFeature(SAX + "features/external-parameter-entities", false);
    SAXParser parser = factory.newSAXParser();
    parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    return parser;
  }

  private static FaultyInputException malformed(Location location, SAXException e) {
    return new FaultyInputException(List.of(Fault.MALFORMED_HTML.at(location, "", e.getMessage())));
  }

  private static final class Builder extends DefaultHandler2 {

    private final String name;
    private final List<Element> elements = new ArrayList<>(256);
    private final Map<String, List<String>> classes = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private Element open;
    private int depth;
    private Locator place;

    Builder(String name) {
      this.name = name;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
      place = locator;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes read) {
      endText();
      if (++depth > DEEPEST) {
        Location at = new Location(name, place.getLineNumber(), place.getColumnNumber(), 1);
        throw new FaultyInputException(List.of(Fault.NESTING.at(at, "", DEEPEST)));
      }
      int count = read.getLength();
      String[] attributes = new String[2 * count];
      for (int i = 0; i < count; i++) {
        attributes[2 * i] = read.getQName(i);
        attributes[2 * i + 1] = read.getValue(i);
      }
      String names = read.getValue("class");
      open =
          new Element(
              local,
              attributes,
              names == null ? List.of() : classes(names),
              open,
              place.getLineNumber(),
              place.getColumnNumber(),
              elements.size());
      elements.add(open);
    }

    private List<String> classes(String names) {
      List<String> known = classes.get(names);
      if (known == null) {
        known = HtmlScanner.words(names);
        classes.put(names, known);
      }
      return known;
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
      endText();
      open.close();
      open = open.parent();
      depth--;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
      text.append(characters, start, length);
    }

    private void endText() {
      if (text.length() > 0) {
        open.add(new Text(open, text.toString()));
        text.setLength(0);
      }
    }

    @Override
    public void startDTD(String root, String publicId, String systemId) throws SAXException {
      if (publicId != null || systemId != null || !root.equals("html")) {
        throw refused();
      }
    }

    @Override
    public void elementDecl(String element, String model) throws SAXException {
      throw refused();
    }

    @Override
    public void attributeDecl(
        String element, String attribute, String type, String mode, String value)
        throws SAXException {
      throw refused();
    }

    @Override
    public void internalEntityDecl(String entity, String value) throws SAXException {
      throw refused();
    }

    @Override
    public void externalEntityDecl(String entity, String publicId, String systemId)
        throws SAXException {
      throw refused();
    }

    @Override
    public void notationDecl(String notation, String publicId, String systemId)
        throws SAXException {
      throw refused();
    }

    @Override
    public void unparsedEntityDecl(String entity, String publicId, String systemId, String notation)
        throws SAXException {
      throw refused();
    }

    private SAXException refused() {
      return new SAXParseException("doctype with declarations", place);
    }

    @Override
    public void error(SAXParseException e) {
      // Only what is not well formed matters: HTML has no grammar here
    }
  }
}
