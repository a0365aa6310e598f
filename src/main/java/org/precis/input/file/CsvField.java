package org.precis.input.file;

/**
 * A field of a CSV record. Offsets are computed on demand: the CSV parser does not keep columns,
 * and most fields have no fault.
 *
 * @param recordLine line on which the record starts
 * @param index index of the field in the record, from 0
 */
public record CsvField(SourceText source, int recordLine, int index, char separator)
    implements Place {

  // By hand, since the methods that a record brings take milliseconds to link at a cold start
  @Override
  public boolean equals(Object other) {
    return other instanceof CsvField field
        && recordLine == field.recordLine
        && index == field.index
        && separator == field.separator
        && source.equals(field.source);
  }

  @Override
  public int hashCode() {
    return (source.hashCode() * 31 + recordLine) * 31 + index;
  }

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
