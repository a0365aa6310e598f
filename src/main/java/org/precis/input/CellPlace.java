package org.precis.input;

import org.precis.diagnostic.SheetCell;

/** A cell of a spreadsheet as the place of what it shows. */
record CellPlace(String file, SheetCell cell, String text) implements Place {

  @Override
  public SourceText source() {
    return new SourceText(file, text, cell);
  }

  @Override
  public int start() {
    return 0;
  }

  @Override
  public int end() {
    return text.length();
  }
}
