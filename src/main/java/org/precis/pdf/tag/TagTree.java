package org.precis.pdf.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;

/**
 * The structure tree of a PDF (ISO 32000-1, 14.7), read for repair and written back with its parent
 * tree and ID tree.
 */
public final class TagTree {

  private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");

  private final COSDictionary root;
  private final Tag document;

  /** Owner of each marked-content sequence, by page; looked up, never iterated. */
  private final Map<COSDictionary, TreeMap<Integer, COSDictionary>> owners = new LinkedHashMap<>();

  private final TreeMap<Integer, COSBase> parents = new TreeMap<>();
  private final TreeMap<String, COSDictionary> identified = new TreeMap<>();

  private TagTree(COSDictionary root, Tag document) {
    this.root = root;
    this.document = document;
  }

  /** Reads the tree; its root has a single child, the document. */
  public static TagTree read(PDDocument pdf, Function<COSDictionary, Element> html) {
    COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    return new TagTree(root, read((COSDictionary) kidsOf(root).get(0), html));
  }

  public Tag document() {
    return document;
  }

  private static Tag read(COSDictionary dictionary, Function<COSDictionary, Element> html) {
    Tag tag = new Tag(dictionary, html.apply(dictionary));
    COSDictionary page = dictionary.getCOSDictionary(COSName.PG);
    for (COSBase kid : kidsOf(dictionary)) {
      tag.kids().add(kid(kid, page, html));
    }
    return tag;
  }

  private static TagKid kid(
      COSBase kid, COSDictionary page, Function<COSDictionary, Element> html) {
    if (kid instanceof COSInteger mcid) {
      return new TagKid.Content(page, mcid.intValue());
    }
    COSDictionary dictionary = (COSDictionary) kid;
    String type = dictionary.getNameAsString(COSName.TYPE, "");
    return switch (type) {
      case "MCR" ->
          new TagKid.Content(
              dictionary.getCOSDictionary(COSName.PG), dictionary.getInt(COSName.MCID));
      case "OBJR" -> new TagKid.Annotation(dictionary);
      default -> read(dictionary, html);
    };
  }

  private static List<? extends COSBase> kidsOf(COSDictionary dictionary) {
    COSBase kids = dictionary.getDictionaryObject(COSName.K);
    if (kids == null) {
      return List.of();
    }
    return kids instanceof COSArray array ? array.toList() : List.of(kids);
  }

  public void write(PDDocument pdf) {
    write(document, root);
    root.setItem(COSName.K, document.dictionary());
    for (var page : pdf.getPages()) {
      parents.put(page.getStructParents(), content(page.getCOSObject()));
    }
    COSDictionary parentTree = new COSDictionary();
    parentTree.setItem(COSName.NUMS, numbers());
    root.setItem(COSName.PARENT_TREE, parentTree);
    if (!identified.isEmpty()) {
      root.setItem(COSName.ID_TREE, identifiers());
    }
  }

  private void write(Tag tag, COSDictionary parent) {
    COSDictionary dictionary = tag.dictionary();
    dictionary.setName(COSName.S, tag.type());
    dictionary.setItem(COSName.P, parent);
    COSDictionary page = pageOf(tag);
    dictionary.setItem(COSName.PG, page);
    COSArray kids = new COSArray();
    for (TagKid kid : tag.kids()) {
      kids.add(write(kid, tag, page));
    }
    // A direct object takes no object of its own in the file
    kids.setDirect(true);
    dictionary.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids.size() == 0 ? null : kids);
    if (dictionary.getDictionaryObject(COSName.A) instanceof COSDictionary attributes) {
      attributes.setDirect(true);
    }
    String id = dictionary.getString(COSName.ID);
    if (id != null) {
      identified.put(id, dictionary);
    }
  }

  private static COSDictionary pageOf(Tag tag) {
    for (TagKid kid : tag.kids()) {
      if (kid instanceof TagKid.Content content) {
        return content.page();
      }
    }
    return tag.is("Link") ? tag.dictionary().getCOSDictionary(COSName.PG) : null;
  }

  private COSBase write(TagKid kid, Tag parent, COSDictionary page) {
    if (kid instanceof Tag tag) {
      write(tag, parent.dictionary());
      return tag.dictionary();
    }
    if (kid instanceof TagKid.Content content) {
      owners
          .computeIfAbsent(content.page(), p -> new TreeMap<>())
          .put(content.mcid(), parent.dictionary());
      return content.page() == page ? COSInteger.get(content.mcid()) : reference(content);
    }
    COSDictionary reference = ((TagKid.Annotation) kid).reference();
    COSDictionary annotation = reference.getCOSDictionary(COSName.OBJ);
    parents.put(annotation.getInt(STRUCT_PARENT), parent.dictionary());
    reference.setItem(COSName.PG, annotation.getDictionaryObject(COSName.P));
    reference.setDirect(true);
    return reference;
  }

  private static COSDictionary reference(TagKid.Content content) {
    COSDictionary reference = new COSDictionary();
    reference.setName(COSName.TYPE, "MCR");
    reference.setItem(COSName.PG, content.page());
    reference.setInt(COSName.MCID, content.mcid());
    reference.setDirect(true);
    return reference;
  }

  /** The owners of a page's marked content, at the index of its identifier. */
  private COSArray content(COSDictionary page) {
    COSArray array = new COSArray();
    owners
        .getOrDefault(page, new TreeMap<>())
        .forEach(
            (mcid, owner) -> {
              array.growToSize(mcid + 1);
              array.set(mcid, owner);
            });
    return array;
  }

  private COSArray numbers() {
    COSArray numbers = new COSArray();
    parents.forEach(
        (key, value) -> {
          numbers.add(COSInteger.get(key));
          numbers.add(value);
        });
    return numbers;
  }

  private COSDictionary identifiers() {
    COSArray names = new COSArray();
    identified.forEach(
        (id, element) -> {
          names.add(new COSString(id));
          names.add(element);
        });
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.getPDFName("Names"), names);
    return tree;
  }

  /** All elements below and with one, in reading order. */
  static List<Tag> all(Tag tag) {
    List<Tag> tags = new ArrayList<>();
    collect(tag, tags);
    return tags;
  }

  private static void collect(Tag tag, List<Tag> tags) {
    tags.add(tag);
    for (TagKid kid : tag.kids()) {
      if (kid instanceof Tag below) {
        collect(below, tags);
      }
    }
  }
}
