package org.precis.input.file;

/**
 * A field of a CSV record. Its offsets are found only when asked for, because readers of CSV do not
 * keep columns and most fields have no fault.
 *
 * @param recordLine line on which the record starts
 * @param index which field of the record, from 0
 */
public record CsvField(SourceText source, int recordLine, int index, char separator)
    implements Place {

  @Override
  public int start() {
    return scan().start();
  }

  @Override
  public int end() {
    return scan().end();
  }

  private CsvScan scan() {
    CsvScan scan = CsvScan.first(source, source.startOf(recordLine), separator);
    for (int i = 0; i < index && !scan.lastOfRecord(); i++) {
      scan = scan.next();
    }
    return scan;
  }
}
