package org.precis.compare;

import java.util.List;

/**
 * An item that differs between two editions.
 *
 * @param within id of the item that it is part of, such as the table of a row; else ""
 * @param ordinal its position among items of its part in the later edition, or in the earlier if it
 *     was removed; from 1
 * @param id in the later edition; "" if it has none
 * @param title as readers know it
 * @param language the only one in which it differs, with the slice if there are several; "" for all
 * @param slice of the briefing that differs, as its files are named; "" if it is not one of several
 * @param change added, removed or changed
 * @param match how the two items were matched
 * @param fields what differs; all fields if it was added or removed
 */
public record Entry(
    Part part,
    String within,
    int ordinal,
    String id,
    String title,
    String language,
    String slice,
    ChangeType change,
    Match match,
    List<FieldChange> fields) {

  /** How two items were matched. */
  public enum Match {
    /** By id. */
    ID,
    /** By title and place, as the ids differ. */
    TITLE_AND_PLACE,
    /** By all their numbers, as the labels differ. */
    VALUES,
    /** By position in a list without ids. */
    ORDER
  }

  public Entry {
    fields = List.copyOf(fields);
  }

  /** Whether it is a total that differs only because an addend does. */
  public boolean follows() {
    return part == Part.TOTAL;
  }

  /** Whether it concerns layout and not content. */
  public boolean isTemplate() {
    return change == ChangeType.CHANGED
        && fields.stream().allMatch(field -> field.kind() == Kind.TEMPLATE);
  }

  Entry in(String otherSlice) {
    return new Entry(part, within, ordinal, id, title, language, otherSlice, change, match, fields);
  }

  Entry with(String otherLanguage, List<FieldChange> otherFields) {
    return new Entry(
        part, within, ordinal, id, title, otherLanguage, slice, change, match, otherFields);
  }
}
