package org.precis.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A workbook that is read: its sheets, and the rows of each. It is opened by what it is, whatever
 * its extension says. Hostile files end soon.
 */
public sealed interface Workbook extends Closeable permits XlsxWorkbook, OdsWorkbook {

  /**
   * A sheet, not yet read.
   *
   * @param part where the file has it
   */
  record Sheet(String name, boolean hidden, String part) {}

  /**
   * A row that shows something.
   *
   * @param number from 1
   * @param hidden whether the row is hidden or filtered out
   * @param cells those that show something, in the order of their columns
   */
  record Row(int number, boolean hidden, List<Cell> cells) {}

  /**
   * What a sheet says of its cells beside their contents.
   *
   * @param merged which of them are merged
   * @param hiddenColumns numbers from 1
   */
  record Layout(List<Area> merged, Set<Integer> hiddenColumns) {}

  /** A file is looked at before it is trusted, and is read as its sheets are asked for. */
  static Workbook open(Path file) throws IOException, UnreadableWorkbookException {
    Archive archive = Archive.open(file);
    try {
      return archive.has(OdsWorkbook.CONTENT)
          ? new OdsWorkbook(archive)
          : new XlsxWorkbook(archive);
    } catch (IOException | UnreadableWorkbookException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  List<Sheet> sheets();

  /**
   * Gives away the rows of a sheet that show something.
   *
   * @param rows takes a row; false where it takes no more
   */
  Layout read(Sheet sheet, Predicate<Row> rows) throws IOException, UnreadableWorkbookException;

  @Override
  void close() throws IOException;
}
