package org.precis.pdf.write;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.precis.pdf.document.Description;

/**
 * Writes the XMP packet (ISO 16684-1): the document's metadata, and its claims of PDF/A-3a (ISO
 * 19005-3, 6.6.4) and PDF/UA-1 (ISO 14289-1, 5).
 */
final class Xmp {

  private final StringBuilder xml = new StringBuilder(4096);

  private Xmp() {}

  static byte[] packet(Description description, String producer) {
    Xmp xmp = new Xmp();
    xmp.open();
    xmp.dublinCore(description);
    xmp.pdf(description, producer);
    xmp.claims();
    xmp.extension();
    xmp.close();
    return xmp.xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void open() {
    xml.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
        .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
        .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
  }

  private void dublinCore(Description description) {
    xml.append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    xml.append("<dc:format>application/pdf</dc:format>\n");
    list("dc:title", "Alt", " xml:lang=\"x-default\"", description.title());
    list("dc:description", "Alt", " xml:lang=\"x-default\"", description.subject());
    list("dc:creator", "Seq", "", description.author());
    list("dc:language", "Bag", "", description.language());
    xml.append("</rdf:Description>\n");
  }

  private void pdf(Description description, String producer) {
    xml.append("<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"");
    xml.append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n");
    property("pdf:Producer", producer);
    property("pdf:Keywords", description.keywords());
    property("xmp:CreatorTool", description.generator());
    property("xmp:CreateDate", description.date().map(Xmp::midnight).orElse(""));
    property("xmp:ModifyDate", description.date().map(Xmp::midnight).orElse(""));
    xml.append("</rdf:Description>\n");
  }

  private static String midnight(LocalDate date) {
    return date + "T00:00:00Z";
  }

  private void claims() {
    xml.append("<rdf:Description rdf:about=\"\"");
    xml.append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"");
    xml.append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
    property("pdfaid:part", "3");
    property("pdfaid:conformance", "A");
    property("pdfuaid:part", "1");
    xml.append("</rdf:Description>\n");
  }

  /** PDF/A does not define pdfuaid, so its schema is described (ISO 19005-3, 6.6.2.3.3). */
  private void extension() {
    xml.append(
        """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>part of ISO 14289</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        """);
  }

  private void close() {
    xml.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
  }

  private void list(String name, String kind, String attribute, String text) {
    if (!text.isEmpty()) {
      property(
          name,
          "<rdf:" + kind + "><rdf:li" + attribute + ">",
          escape(text),
          "</rdf:li></rdf:" + kind + ">");
    }
  }

  private void property(String name, String text) {
    if (!text.isEmpty()) {
      property(name, "", escape(text), "");
    }
  }

  private void property(String name, String before, String text, String after) {
    xml.append('<').append(name).append('>').append(before).append(text).append(after);
    xml.append("</").append(name).append(">\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
