package org.precis.typeset.css;

/**
 * What is wrong with a style sheet and therefore ignored.
 *
 * @param file the name of the sheet
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param length of what is wrong, in UTF-16 units
 * @param message in lower case, without a full stop
 * @param hint what to write instead, or empty
 */
public record Problem(String file, int line, int column, int length, String message, String hint) {

  @Override
  public String toString() {
    return file
        + ":"
        + line
        + ":"
        + column
        + ": "
        + message
        + (hint.isEmpty() ? "" : " (" + hint + ")");
  }
}
