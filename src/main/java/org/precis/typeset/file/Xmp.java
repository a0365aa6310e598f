package org.precis.typeset.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;

/**
 * Writes the XMP packet (ISO 16684-1): the document's metadata, and its claims of PDF/A-3a (ISO
 * 19005-3, 6.6.4) and PDF/UA-1 (ISO 14289-1, 5). PDF/A does not define pdfuaid, so its schema is
 * described (6.6.2.3.3).
 */
public final class Xmp {

  private static final String HEAD =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:format>application/pdf</dc:format>
      """;

  private static final String PDF =
      """
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
      xmlns:xmp="http://ns.adobe.com/xap/1.0/">
      """;

  private static final String CLAIMS =
      """
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
      xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfaid:part>3</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
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
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>""";

  private final StringBuilder xml = new StringBuilder(4096);

  private Xmp() {}

  public static byte[] packet(Description description, String producer) {
    Xmp xmp = new Xmp();
    xmp.xml.append(HEAD);
    xmp.list("dc:title", "Alt", " xml:lang=\"x-default\"", description.title());
    xmp.list("dc:description", "Alt", " xml:lang=\"x-default\"", description.subject());
    xmp.list("dc:creator", "Seq", "", description.author());
    xmp.list("dc:language", "Bag", "", description.language());
    xmp.xml.append(PDF);
    xmp.property("pdf:Producer", producer);
    xmp.property("pdf:Keywords", description.keywords());
    xmp.property("xmp:CreatorTool", description.generator());
    String date = description.date().map(Xmp::midnight).orElse("");
    xmp.property("xmp:CreateDate", date);
    xmp.property("xmp:ModifyDate", date);
    return xmp.xml.append(CLAIMS).toString().getBytes(UTF_8);
  }

  private static String midnight(LocalDate date) {
    return date + "T00:00:00Z";
  }

  private void list(String name, String kind, String attribute, String text) {
    if (!text.isEmpty()) {
      String item = "<rdf:li" + attribute + ">" + escape(text) + "</rdf:li>";
      element(name, "<rdf:" + kind + ">" + item + "</rdf:" + kind + ">");
    }
  }

  private void property(String name, String text) {
    if (!text.isEmpty()) {
      element(name, escape(text));
    }
  }

  private void element(String name, String content) {
    xml.append('<').append(name).append('>').append(content);
    xml.append("</").append(name).append(">\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
