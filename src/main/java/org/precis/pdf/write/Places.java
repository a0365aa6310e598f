package org.precis.pdf.write;

import java.util.IdentityHashMap;
import java.util.Map;
import org.precis.diagnostic.Location;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.Origins;

/**
 * Where the author wrote the elements of a document, from their {@code data-place}. Numbers of the
 * briefing, with {@code data-ref}, must be seen.
 */
final class Places implements Origins {

  private final Location document;

  /** Looked up, never iterated. */
  private final Map<Element, Location> known = new IdentityHashMap<>();

  /**
   * @param name what the author calls the document
   */
  Places(String name) {
    document = Location.ofFile(name);
  }

  /**
   * Where the element was written, or its nearest ancestor with a place; else the document. Of a
   * box in the margin of a page it is no file, but the name of that, such as {@code @top-left}.
   */
  @Override
  public Location of(Element element) {
    if (element == null) {
      return document;
    }
    Location place = known.get(element);
    if (place == null) {
      if (element.name().startsWith("@")) {
        return new Location(element.name(), 1, 1, element.name().length());
      }
      String written = element.attribute("data-place");
      place = written == null || written.isEmpty() ? of(element.parent()) : read(written, element);
      known.put(element, place);
    }
    return place;
  }

  @Override
  public boolean mustBeSeen(Element element) {
    for (Element around = element; around != null; around = around.parent()) {
      if (around.has("data-ref")) {
        return true;
      }
    }
    return false;
  }

  private static Location read(String written, Element element) {
    String[] parts = written.split(":(?=[0-9]+(:[0-9]+)?$)");
    int length = element.name().length() + 1;
    return new Location(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), length);
  }
}
