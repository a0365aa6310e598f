package org.precis.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that an edition says, field by field.
 *
 * @param within id of what it is a part of, as a row is of a table; else ""
 * @param id what it is called in every edition, or "" where it has no name
 * @param title what its readers know it by
 * @param fields by their names in a pack; a field that says nothing is not there
 */
record DiffItem(Part part, String within, String id, String title, Map<String, FieldValue> fields) {

  DiffItem {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
