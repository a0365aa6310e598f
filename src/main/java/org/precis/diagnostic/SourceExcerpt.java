package org.precis.diagnostic;

/**
 * A line of the author's file as a terminal shows it, and the carets below it. A long line is cut
 * to the part around the fault.
 */
record SourceExcerpt(String line, String carets) {

  private static final int BEFORE = 60;
  private static final int LONGEST = 120;

  static SourceExcerpt of(String source, Location location) {
    int column = location.cell().map(Location.Cell::column).orElse(location.column());
    int length = location.cell().map(Location.Cell::length).orElse(location.length());
    int[] characters = source.codePoints().toArray();
    int at = Math.min(Math.max(column - 1, 0), characters.length);
    int from = characters.length <= LONGEST ? 0 : Math.max(0, at - BEFORE);
    int to = Math.min(characters.length, from + LONGEST);
    StringBuilder line = new StringBuilder(from > 0 ? "…" : "");
    StringBuilder carets = new StringBuilder(from > 0 ? " " : "");
    for (int i = from; i < to; i++) {
      line.append(Glyphs.shown(characters[i]));
    }
    line.append(to < characters.length ? "…" : "");
    if (column == 0) {
      return new SourceExcerpt(line.toString(), "");
    }
    for (int i = from; i < at; i++) {
      // a tab below a tab has the same width in every terminal
      carets.append(characters[i] == '\t' ? "\t" : " ".repeat(Glyphs.width(characters[i])));
    }
    int end = Math.min(to, at + length);
    int width = 0;
    for (int i = at; i < end; i++) {
      width += Glyphs.width(characters[i]);
    }
    carets.append("^".repeat(Math.max(1, width)));
    return new SourceExcerpt(line.toString(), carets.toString());
  }
}
