package org.precis.pdf.document;

import java.util.IdentityHashMap;
import java.util.Map;
import org.precis.diagnostic.Location;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where the author wrote the elements of a document, from their {@code data-place}. */
public final class Places {

  private final Location document;

  /** Looked up, never iterated. */
  private final Map<Node, Location> known = new IdentityHashMap<>();

  /**
   * @param name what the author calls the document
   */
  public Places(String name) {
    document = Location.ofFile(name);
  }

  /** Where the element was written, or its nearest ancestor with a place; else the document. */
  public Location of(Node node) {
    if (!(node instanceof Element element)) {
      return document;
    }
    Location place = known.get(element);
    if (place == null) {
      String written = element.getAttribute("data-place");
      place = written.isEmpty() ? of(element.getParentNode()) : read(written, element);
      known.put(element, place);
    }
    return place;
  }

  private static Location read(String written, Element element) {
    String[] parts = written.split(":(?=[0-9]+(:[0-9]+)?$)");
    int length = element.getLocalName().length() + 1;
    return new Location(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), length);
  }
}
