package org.precis.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.precis.text.BlockText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The text of a Word document block by block, as readers of it find it; without its contents. */
final class DocxText {

  private final List<String> blocks = new ArrayList<>();

  /** The next number of each numbered list. */
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private DocxText() {}

  static List<String> of(byte[] docx) throws IOException {
    Map<String, byte[]> parts = parts(docx);
    DocxText text = new DocxText();
    text.lists(xml(parts.get("word/numbering.xml")));
    Element body = xml(parts.get("word/document.xml")).getDocumentElement();
    text.read(children(children(body).get(0)));
    return text.blocks;
  }

  /** The parts of a document by name. */
  static Map<String, byte[]> parts(byte[] archive) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  static Document xml(byte[] part) throws IOException {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(part));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> named(Element parent, String name) {
    List<Element> named = new ArrayList<>();
    // one list for all: a new one would walk through the document again for each element
    NodeList found = parent.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      named.add((Element) found.item(i));
    }
    return named;
  }

  private void lists(Document numbering) {
    Element root = numbering.getDocumentElement();
    Map<String, Boolean> numbered = new LinkedHashMap<>();
    for (Element definition : named(root, "w:abstractNum")) {
      String format = named(definition, "w:numFmt").get(0).getAttribute("w:val");
      numbered.put(definition.getAttribute("w:abstractNumId"), !format.equals("bullet"));
    }
    for (Element list : named(root, "w:num")) {
      String of = named(list, "w:abstractNumId").get(0).getAttribute("w:val");
      if (numbered.get(of)) {
        String start = named(list, "w:startOverride").get(0).getAttribute("w:val");
        numbers.put(list.getAttribute("w:numId"), Integer.valueOf(start));
      }
    }
  }

  private void read(List<Element> elements) {
    for (Element element : elements) {
      switch (element.getTagName()) {
        case "w:p" -> add(paragraph(element));
        case "w:tbl" -> table(element);
        case "w:sdt", "w:sectPr" -> {}
        default -> throw new IllegalStateException(element.getTagName());
      }
    }
  }

  private void add(String text) {
    String block = BlockText.normalized(text);
    if (!block.isEmpty()) {
      blocks.add(block);
    }
  }

  private void table(Element table) {
    String style = named(table, "w:tblStyle").get(0).getAttribute("w:val");
    for (Element row : named(table, "w:tr")) {
      List<String> cells = new ArrayList<>();
      for (Element cell : named(row, "w:tc")) {
        StringBuilder text = new StringBuilder();
        named(cell, "w:p").forEach(part -> text.append(' ').append(paragraph(part)));
        String said = BlockText.normalized(text);
        if (!said.isEmpty()) {
          cells.add(said);
        }
      }
      if (style.equals(DocxStyles.DATA_TABLE)) {
        add(String.join(" | ", cells));
      } else {
        cells.forEach(this::add);
      }
    }
  }

  private String paragraph(Element paragraph) {
    StringBuilder text = new StringBuilder();
    for (Element list : named(paragraph, "w:numId")) {
      String id = list.getAttribute("w:val");
      if (numbers.containsKey(id)) {
        text.append(numbers.merge(id, 1, Integer::sum) - 1).append(". ");
      }
    }
    read(paragraph, text);
    return text.toString();
  }

  private static void read(Element element, StringBuilder text) {
    switch (element.getTagName()) {
      case "w:t" -> text.append(element.getTextContent());
      case "w:br", "w:tab" -> text.append(' ');
      case "wp:docPr" -> {
        String said = element.getAttribute("descr");
        text.append(said.isEmpty() ? "" : "[" + said + "]");
      }
      case "w:pPr" -> {}
      default -> children(element).forEach(child -> read(child, text));
    }
  }
}
