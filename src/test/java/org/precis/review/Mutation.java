package org.precis.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.precis.compare.Kind;
import org.precis.compare.Part;

/**
 * One change of a briefing's machine form, and what a reviewer must be told of it.
 *
 * @param part where
 * @param field as a pack names it; "" where a whole thing is new or gone
 * @param kind in which way; null where a whole thing is new or gone
 */
record Mutation(String name, Part part, String field, Kind kind, Consumer<ObjectNode> change) {

  @Override
  public String toString() {
    return name;
  }
}
