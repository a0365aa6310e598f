package org.precis.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An item of an edition, field by field.
 *
 * @param within id of the item that it is part of, such as the table of a row; else ""
 * @param id the same in every edition, or "" if it has none
 * @param title as readers know it
 * @param fields by their names in a pack; empty fields are absent
 */
record DiffItem(Part part, String within, String id, String title, Map<String, FieldValue> fields) {

  DiffItem {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
