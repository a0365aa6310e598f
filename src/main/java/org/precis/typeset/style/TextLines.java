package org.precis.typeset.style;

/** The lines at a text: under it, over it and through it, any of these. Equal ones are one. */
final class TextLines {

  private static final String[] WORDS = {"underline", "overline", "line-through"};
  private static final TextLines[] ALL = new TextLines[1 << WORDS.length];

  static {
    for (int i = 0; i < ALL.length; i++) {
      ALL[i] = new TextLines(i);
    }
  }

  static final TextLines NONE = ALL[0];
  static final TextLines UNDER = ALL[1];
  static final TextLines OVER = ALL[2];
  static final TextLines THROUGH = ALL[4];

  static final Grammar GRAMMAR =
      new Grammar() {
        @Override
        Object read(Values values) {
          if (values.take("none")) {
            return NONE;
          }
          int lines = 0;
          boolean found = true;
          while (found) {
            found = false;
            for (int i = 0; i < WORDS.length; i++) {
              if ((lines & 1 << i) == 0 && values.take(WORDS[i])) {
                lines |= 1 << i;
                found = true;
              }
            }
          }
          return lines == 0 ? null : ALL[lines];
        }
      };

  private final int lines;

  private TextLines(int lines) {
    this.lines = lines;
  }

  boolean has(TextLines other) {
    return (lines & other.lines) != 0;
  }

  /** These and others. */
  TextLines with(TextLines others) {
    return ALL[lines | others.lines];
  }

  @Override
  public String toString() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < WORDS.length; i++) {
      words.append((lines & 1 << i) == 0 ? "" : " " + WORDS[i]);
    }
    return lines == 0 ? "none" : words.substring(1);
  }
}
