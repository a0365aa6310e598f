package org.precis.compare;

import java.util.List;

/**
 * One thing that two editions do not say alike.
 *
 * @param within id of what it is a part of, as a row is of a table; else ""
 * @param ordinal its place among its like in the later edition, in the earlier where it is gone;
 *     from 1
 * @param id what it is called, as the later edition has it; "" where it has no name
 * @param title what its readers know it by
 * @param language the one in which alone it differs; "" where it does in all
 * @param change new, gone or changed
 * @param match how the two were found to be one
 * @param fields what differs; all that is said where it is new or gone
 */
public record Entry(
    Part part,
    String within,
    int ordinal,
    String id,
    String title,
    String language,
    Change change,
    Match match,
    List<FieldChange> fields) {

  /** How two things were found to be one. */
  public enum Match {
    /** By what they are called. */
    ID,
    /** By title and place, as the ids differ. */
    TITLE_AND_PLACE,
    /** By all their numbers, as the labels differ. */
    VALUES,
    /** By their place in a list without names. */
    ORDER
  }

  public Entry {
    fields = List.copyOf(fields);
  }

  /** Whether it differs only because something that is added does. */
  public boolean follows() {
    return part == Part.TOTAL;
  }

  /** Whether it is about how the document is set and not about what it says. */
  public boolean isTemplate() {
    return change == Change.CHANGED
        && fields.stream().allMatch(field -> field.kind() == Kind.TEMPLATE);
  }

  Entry with(String otherLanguage, List<FieldChange> otherFields) {
    return new Entry(part, within, ordinal, id, title, otherLanguage, change, match, otherFields);
  }
}
