package org.precis.input.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.input.file.Place;
import org.precis.input.file.SourceText;

/** A node of a data file with its place. YAML, JSON, CSV and spreadsheets give the same tree. */
public sealed interface Node {

  Place place();

  /** Its name in diagnostics. */
  default String kind() {
    if (this instanceof Sequence) {
      return "a list";
    }
    return this instanceof Mapping ? "a mapping" : "text";
  }

  /**
   * A scalar as written; numbers and dates are parsed later.
   *
   * @param text "" for an empty value and for a YAML null
   * @param block whether it is a YAML block scalar ({@code |} or {@code >})
   * @param number whether its file or database has it as a number, so that its decimal mark is
   *     certain
   * @param scaled whether its sheet shows the number without its last thousands
   * @param indent how many spaces stood before it in its cell
   */
  record Scalar(String text, Place place, boolean block, boolean number, boolean scaled, int indent)
      implements Node {
    public Scalar {
      text = SourceText.withLineFeeds(text);
    }

    public Scalar(String text, Place place, boolean block, boolean number) {
      this(text, place, block, number, false, 0);
    }

    /** A text, which may be a number. */
    public Scalar(String text, Place place, boolean block) {
      this(text, place, block, false);
    }

    public boolean isBlank() {
      return text.isBlank();
    }

    /**
     * The place of words in the text.
     *
     * @param read the text, or what it is read as, up to the words at least
     * @param at where they stand in it
     */
    public Place placeOf(String words, String read, int at) {
      int before = 0;
      for (int i = read.indexOf(words); i >= 0 && i < at; i = read.indexOf(words, i + 1)) {
        before++;
      }
      return place.find(words, before);
    }

    /** The text with the spaces before it. */
    public String written() {
      return " ".repeat(indent) + text;
    }

    public Scalar indented(int spaces) {
      return new Scalar(text, place, block, number, scaled, spaces);
    }

    /** How many spaces or tabs a text begins with. */
    public static int indentOf(String text) {
      int spaces = 0;
      while (spaces < text.length()
          && (text.charAt(spaces) == '\t' || Character.isSpaceChar(text.charAt(spaces)))) {
        spaces++;
      }
      return spaces;
    }
  }

  /**
   * A list, or the rows of a table.
   *
   * @param around what the table leaves of its sheet
   */
  record Sequence(List<Node> items, Place place, SheetAround around) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }

    public Sequence(List<Node> items, Place place) {
      this(items, place, SheetAround.NONE);
    }
  }

  /**
   * Keys and values in their original order.
   *
   * @param row whether it is a table row, so that its keys are columns
   */
  record Mapping(Map<String, Entry> entries, Place place, boolean row) implements Node {
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public boolean has(String key) {
      return entries.containsKey(key);
    }

    /** The value of a key, or null. */
    public Node get(String key) {
      Entry entry = entries.get(key);
      return entry == null ? null : entry.value();
    }

    /** The place of a value; that of the mapping if it does not have the key. */
    public Place placeOf(String key) {
      Entry entry = entries.get(key);
      return entry == null ? place : entry.value().place();
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, Node value) {}
}
