package org.precis.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;

/** A structure element (ISO 32000-1, 14.7.2) while its tree is repaired. */
public final class Tag implements TagKid {

  private static final Set<String> GENERIC = Set.of("Div", "Sect", "Span");

  private static final Set<COSName> ATTRIBUTES =
      Set.of(COSName.A, COSName.ALT, COSName.LANG, COSName.E, COSName.ACTUAL_TEXT, COSName.ID);

  private final COSDictionary dictionary;
  private final Element html;
  private final List<TagKid> kids = new ArrayList<>();
  private String type;

  /**
   * @param html the element that it was made from, or null
   */
  Tag(COSDictionary dictionary, Element html) {
    this.dictionary = dictionary;
    this.html = html;
    this.type = dictionary.getNameAsString(COSName.S);
  }

  /** A new structure element without an HTML element. */
  static Tag of(String type, List<TagKid> kids) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setName(COSName.TYPE, "StructElem");
    dictionary.setName(COSName.S, type);
    Tag tag = new Tag(dictionary, null);
    tag.kids.addAll(kids);
    return tag;
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  Element html() {
    return html;
  }

  String htmlName() {
    return html == null ? "" : html.getLocalName();
  }

  List<TagKid> kids() {
    return kids;
  }

  void replaceKids(List<TagKid> newKids) {
    kids.clear();
    kids.addAll(newKids);
  }

  String type() {
    return type;
  }

  void type(String newType) {
    type = newType;
  }

  boolean is(String... types) {
    return Set.of(types).contains(type);
  }

  /** Whether its type only groups content. */
  boolean isGeneric() {
    return GENERIC.contains(type);
  }

  /** Its attribute object, created if absent (ISO 32000-1, 14.7.5). */
  COSDictionary attributes(String owner) {
    COSDictionary attributes = dictionary.getCOSDictionary(COSName.A);
    if (attributes == null) {
      attributes = new COSDictionary();
      attributes.setName(COSName.O, owner);
      dictionary.setItem(COSName.A, attributes);
    }
    return attributes;
  }

  /** Whether it carries attributes that would be lost without it. */
  boolean hasAttributes() {
    return ATTRIBUTES.stream().anyMatch(dictionary::containsKey);
  }
}
