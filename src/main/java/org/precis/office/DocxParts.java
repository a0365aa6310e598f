package org.precis.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts that the body of a Word document refers to (ISO/IEC 29500-2, 9). */
final class DocxParts {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** A part or an address that is referred to. */
  private record Relation(String id, String type, String target, boolean outside) {}

  private final Rasters rasters;
  private final List<Relation> relations = new ArrayList<>();
  private final Map<String, byte[]> media = new LinkedHashMap<>();
  private final Map<String, String> links = new LinkedHashMap<>();
  private int pictures;

  /**
   * The parts of a document.
   *
   * @param rasters draws vectors in points of the screen, for programs that know no vectors
   */
  DocxParts(Rasters rasters) {
    this.rasters = rasters;
    relate("styles", "styles.xml");
    relate("settings", "settings.xml");
    relate("numbering", "numbering.xml");
    relate("fontTable", "fontTable.xml");
    relate("header", "header.xml");
    relate("footer", "footer.xml");
  }

  private String relate(String type, String target) {
    return relate(type, target, false);
  }

  private String relate(String type, String target, boolean outside) {
    String id = "rId" + (relations.size() + 1);
    relations.add(new Relation(id, type, target, outside));
    return id;
  }

  private String of(String type) {
    return relations.stream()
        .filter(relation -> relation.type().equals(type))
        .findFirst()
        .orElseThrow()
        .id();
  }

  String header() {
    return of("header");
  }

  String footer() {
    return of("footer");
  }

  /** The id of an address outside of the document. */
  String link(String address) {
    return links.computeIfAbsent(address, to -> relate("hyperlink", to, true));
  }

  /** The ids of a picture as every program can show it, and of its vectors or null. */
  record Shown(String raster, String vector) {}

  Shown picture(Picture picture) {
    pictures++;
    if (!picture.type().equals("svg")) {
      return new Shown(add(picture.type(), picture.bytes()), null);
    }
    Rasters.Drawn drawn = rasters.drawn(picture);
    return new Shown(add("png", drawn.png()), add("svg", drawn.svg()));
  }

  private String add(String type, byte[] bytes) {
    String name = "media/picture" + pictures + "." + type;
    media.put("word/" + name, bytes);
    return relate("image", name);
  }

  Map<String, byte[]> media() {
    return media;
  }

  /** The part that says what the ids stand for. */
  byte[] relations() {
    Xml xml = new Xml("Relationships", "", DocxFile.PACKAGE + "relationships");
    for (Relation relation : relations) {
      xml.empty(
          "Relationship",
          "Id",
          relation.id(),
          "Type",
          OFFICE + relation.type(),
          "Target",
          relation.target(),
          "TargetMode",
          relation.outside() ? "External" : null);
    }
    return xml.bytes();
  }
}
