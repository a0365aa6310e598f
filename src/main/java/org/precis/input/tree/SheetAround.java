package org.precis.input.tree;

import java.util.List;

/**
 * What a table leaves of its sheet.
 *
 * @param above the texts above its head, from the bottom up
 * @param leftOut what is left out among and beside its rows
 */
public record SheetAround(List<Node.Scalar> above, List<LeftOut> leftOut) {

  /** That of rows that are in no sheet. */
  public static final SheetAround NONE = new SheetAround(List.of(), List.of());

  public SheetAround {
    above = List.copyOf(above);
    leftOut = List.copyOf(leftOut);
  }

  /** Why something is left out. */
  public enum Why {
    SKIPPED("left out"),
    HIDDEN("left out, as it is hidden"),
    UNTIL("a line below the table"),
    BELOW("left out, below the end of the table"),
    MARKS("the marks of the numbers on its left"),
    BEYOND("left out, beside the range of cells");

    private final String words;

    Why(String words) {
      this.words = words;
    }

    /** As it goes on after what is left out. */
    public String words() {
      return words;
    }
  }

  /**
   * Rows or columns that are left out.
   *
   * @param cell the first of them that shows something
   * @param what they are: row 7, rows 7-9, column C
   * @param shape what they show, by which they are known again
   */
  public record LeftOut(Why why, Node.Scalar cell, String what, List<String> shape) {}
}
